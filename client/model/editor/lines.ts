import type {
  Accountable,
  Charge,
  EditedLineWordsFragment,
  LineInput,
  Stance,
  WordsFragment,
} from '../../api/generated/documents.ts';
import { PHASE_CODES, type PhaseCode } from '../place.ts';

/** Something that the consumer must do, as it is edited. */
export interface EditedDuty {
  readonly id: string;
  readonly text: WordsFragment | null;
  readonly within: WordsFragment | null;
  readonly charge: Charge | null;
}

/** One statement of a sheet, as it is edited; every field is there, so that two of them are compared as text. */
export interface EditedLine {
  readonly requirement: string;
  /** Null: all phases of the requirement. */
  readonly phases: readonly PhaseCode[] | null;
  readonly stance: Stance;
  readonly via: string | null;
  readonly duties: readonly EditedDuty[];
  readonly when: readonly string[];
  readonly satisfies: readonly string[];
  readonly compensation: WordsFragment | null;
  readonly charge: Charge | null;
  readonly accountable: Accountable | null;
  /** Ids of evidence. */
  readonly evidence: readonly string[];
  readonly note: WordsFragment | null;
  readonly source: { readonly document: string; readonly page: string | null } | null;
}

/** The statements of a sheet by requirement. A list that was not edited is the same object before and after. */
export type SheetLines = ReadonlyMap<string, readonly EditedLine[]>;

/** What is said of a requirement of which nothing is said. */
const NOTHING_SAID: readonly EditedLine[] = [];

const wordsOf = (words: WordsFragment | null): WordsFragment | null => words && { ja: words.ja, en: words.en };

/** A statement as the API gives it, as it is edited. */
export function lineOf(given: EditedLineWordsFragment): EditedLine {
  const { source } = given;
  return {
    requirement: given.requirementKey,
    phases: given.phases && PHASE_CODES.filter((phase) => given.phases?.includes(phase)),
    stance: given.stance,
    via: given.viaKey,
    duties: given.duties.map(({ key, text, within, charge }) => ({
      id: key,
      text: wordsOf(text),
      within: wordsOf(within),
      charge,
    })),
    when: given.when,
    satisfies: given.satisfies,
    compensation: wordsOf(given.compensation),
    charge: given.charge,
    accountable: given.accountable,
    evidence: given.evidence.map(({ key }) => key),
    note: wordsOf(given.note),
    source: source && { document: source.document, page: source.page },
  };
}

/** A statement of which only the stance is said. */
export const newLine = (requirement: string, stance: Stance): EditedLine => ({
  requirement,
  phases: null,
  stance,
  via: null,
  duties: [],
  when: [],
  satisfies: [],
  compensation: null,
  charge: null,
  accountable: null,
  evidence: [],
  note: null,
  source: null,
});

const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** The fields of an object that say something. */
function said<T extends object>(fields: T): Partial<T> {
  const kept: Partial<T> = {};
  for (const key in fields) if (isSaid(fields[key])) kept[key] = fields[key];
  return kept;
}

/** A statement as the API takes it; what is not said is left out. */
export function inputOf(line: EditedLine): LineInput {
  const { requirement, stance, duties, ...rest } = line;
  const items = duties.map(({ id, ...of }) => ({ id, ...said(of) }));
  return { ...said(rest), requirement, stance, ...(items.length === 0 ? {} : { duties: items }) };
}

/** Statements by requirement, in the order in which requirements come first. */
export function byRequirement(lines: readonly EditedLine[]): SheetLines {
  const sheet = new Map<string, EditedLine[]>();
  for (const line of lines) {
    const own = sheet.get(line.requirement);
    if (own === undefined) sheet.set(line.requirement, [line]);
    else own.push(line);
  }
  return sheet;
}

/** All statements of a sheet. */
export const allLines = (sheet: SheetLines): EditedLine[] => [...sheet.values()].flat();

/** What a sheet says of a requirement, phase by phase. */
export const linesOn = (sheet: SheetLines, requirement: string): readonly EditedLine[] =>
  sheet.get(requirement) ?? NOTHING_SAID;

/** What is said of a requirement in a phase; undefined where nothing is. */
export const saidIn = (own: readonly EditedLine[], phase: PhaseCode): EditedLine | undefined =>
  own.find(({ phases }) => phases === null || phases.includes(phase));

const contentOf = (line: EditedLine): string => JSON.stringify({ ...line, phases: null });

/** Whether two statements say the same, whatever the phases that they are for. */
export const sameStatement = (a: EditedLine | undefined, b: EditedLine | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && contentOf(a) === contentOf(b));

/** Whether the same is said of a requirement in every phase, in whatever order. */
export function sameLines(a: readonly EditedLine[], b: readonly EditedLine[]): boolean {
  if (a === b) return true;
  const texts = (lines: readonly EditedLine[]) => lines.map((line) => JSON.stringify(line)).sort();
  return a.length === b.length && texts(a).join('\n') === texts(b).join('\n');
}

/** A sheet in which something else is said of a requirement; nothing where `own` is empty. */
export function withLines(sheet: SheetLines, requirement: string, own: readonly EditedLine[]): SheetLines {
  const next = new Map(sheet);
  if (own.length === 0) next.delete(requirement);
  else next.set(requirement, own);
  return next;
}

/** A sheet that has the lists of another one wherever both say the same, so that they are compared by identity from now on. */
export function sharing(sheet: SheetLines, other: SheetLines): SheetLines {
  return new Map(
    [...sheet].map(([requirement, own]) => {
      const theirs = linesOn(other, requirement);
      return [requirement, sameLines(own, theirs) ? theirs : own];
    }),
  );
}

/** The requirements of which two sheets that share their lists say different things. */
export function differing(a: SheetLines, b: SheetLines): string[] {
  const all = new Set([...a.keys(), ...b.keys()]);
  return [...all].filter((requirement) => linesOn(a, requirement) !== linesOn(b, requirement));
}

const LISTS = ['duties', 'when', 'satisfies', 'evidence'] as const;
const OTHERS = ['via', 'compensation', 'charge', 'accountable', 'note', 'source'] as const;

function isLine(value: unknown): value is EditedLine {
  if (typeof value !== 'object' || value === null) return false;
  const line: Partial<Record<keyof EditedLine, unknown>> = value;
  return (
    typeof line.requirement === 'string' &&
    typeof line.stance === 'string' &&
    (line.phases === null || Array.isArray(line.phases)) &&
    LISTS.every((field) => Array.isArray(line[field])) &&
    OTHERS.every((field) => field in line)
  );
}

/** Whether a value that was kept as text is statements as they are edited. */
export const areLines = (value: unknown): value is readonly EditedLine[] => Array.isArray(value) && value.every(isLine);
