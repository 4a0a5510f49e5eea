import type { ComponentKind, SheetRequirementFragment } from '../../api/generated/documents.ts';
import { type EditedLine, linesOn, type SheetLines, saidIn } from '../editor/lines.ts';
import type { CellOf, CellStance } from '../editor/statements.ts';
import type { BothWords } from '../firstSteps/templates.ts';
import { PHASE_CODES, type PhaseCode } from '../place.ts';

/** What a sheet is asked about. */
export type AskedRequirement = SheetRequirementFragment;

/** Requirements of one chapter, in the order of the document. */
export interface SheetChapter {
  readonly key: string;
  readonly title: { readonly ja: string; readonly en: string | null } | null;
  readonly rows: readonly AskedRequirement[];
}

/** Whether a requirement is about something that a component consists of; of what has no layers, anything may be asked. */
const isAbout = (requirement: Pick<AskedRequirement, 'layers'>, layers: readonly string[]): boolean =>
  layers.length === 0 || requirement.layers.some((layer) => layers.includes(layer));

/** The requirements that a sheet shows, chapter by chapter: those that are about the component, and all of which something is said. */
export function chaptersOf(
  requirements: readonly AskedRequirement[],
  lines: SheetLines,
  shown: { readonly layers: readonly string[]; readonly all: boolean },
): SheetChapter[] {
  const chapters = new Map<string, { key: string; title: SheetChapter['title']; rows: AskedRequirement[] }>();
  for (const requirement of requirements) {
    if (!shown.all && !isAbout(requirement, shown.layers) && !lines.has(requirement.key)) continue;
    const key = requirement.chapter?.key ?? '';
    const chapter = chapters.get(key);
    if (chapter === undefined)
      chapters.set(key, { key, title: requirement.chapter?.title ?? null, rows: [requirement] });
    else chapter.rows.push(requirement);
  }
  return [...chapters.values()];
}

/** The catalogue of a requirement's key. */
export const catalogueOf = (requirement: string): string => requirement.slice(0, requirement.indexOf(':'));

/** The catalogue that a sheet is shown in first: the one that most of its lines are about, else one that templates ask about, else any. */
export function firstCatalogue(
  catalogues: readonly { readonly key: string; readonly supersededBy: string | null }[],
  lines: SheetLines,
  asked: ReadonlySet<string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const key of lines.keys()) counts.set(catalogueOf(key), (counts.get(catalogueOf(key)) ?? 0) + 1);
  const known = catalogues.map(({ key }) => key);
  const [most] = known.filter((key) => counts.has(key)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const current = catalogues.filter(({ supersededBy }) => supersededBy === null || !known.includes(supersededBy));
  return most ?? known.find((key) => asked.has(key)) ?? current[0]?.key ?? known[0];
}

/** The cell of a requirement as a row edits it: in a phase, or, where the same is said in all, in all of them. */
export function rowCell(requirement: AskedRequirement, phase: PhaseCode | undefined, alone: boolean): CellOf {
  const phases = PHASE_CODES.filter((each) => requirement.phases.includes(each));
  const first = phases.find((each) => each === phase) ?? phases[0] ?? 'NORMAL';
  return { requirement: requirement.key, phases, phase: first, alone };
}

/** What is said of a requirement, each stance once, in the order of the phases; blank counts where some phase is. */
export function stancesOf(own: readonly EditedLine[], requirement: AskedRequirement): CellStance[] {
  const phases = PHASE_CODES.filter((phase) => requirement.phases.includes(phase));
  return [...new Set(phases.map((phase) => saidIn(own, phase)?.stance ?? null))];
}

/** How many rows say something in every phase. */
export const countSaid = (rows: readonly AskedRequirement[], lines: SheetLines): number =>
  rows.filter((row) => !stancesOf(linesOn(lines, row.key), row).includes(null)).length;

/** What is usually asked of a kind of service about a requirement, and how it is usually split: a question, never a statement. */
export interface TemplateQuestion {
  readonly requirement: string;
  readonly usualStance: Exclude<CellStance, null>;
  readonly ask: BothWords;
  readonly check?: BothWords;
  readonly usuallyLeft?: readonly { readonly id: string; readonly text: BothWords }[];
}

/** What to ask about a kind of service (seed/papers/kinds.json). */
export interface KindTemplate {
  readonly id: string;
  readonly componentKind: ComponentKind;
  readonly name: BothWords;
  readonly split: readonly TemplateQuestion[];
}

/** The templates as their file has them. */
export function readKinds(text: string): readonly KindTemplate[] {
  const { kinds }: { readonly kinds: readonly KindTemplate[] } = JSON.parse(text);
  return kinds;
}

/** A statement as a template's question suggests it, taken on by whoever answers it so. Ids of duties are made for the sheet. */
export function answered(question: TemplateQuestion, line: EditedLine, duty: (at: number) => string): EditedLine {
  const left =
    question.usualStance === 'SHARED' || question.usualStance === 'CONSUMER' ? (question.usuallyLeft ?? []) : [];
  return {
    ...line,
    stance: question.usualStance,
    duties: left.map(({ text }, at) => ({ id: duty(at), text, within: null, charge: null })),
  };
}
