import type { ComponentRefFragment, ComponentSheetsQuery } from '../../api/generated/documents.ts';
import {
  areLines,
  byRequirement,
  differing,
  type EditedLine,
  lineOf,
  linesOn,
  type SheetLines,
  sameLines,
  sharing,
  withLines,
} from './lines.ts';

/** A sheet that is being edited, of one component. */
export interface EditedSheet {
  readonly component: ComponentRefFragment;
  readonly suppliers: readonly ComponentRefFragment[];
  /** Name of the version that is being written. */
  readonly version: string;
  /** Whether the server has a draft of it. */
  readonly isThere: boolean;
  /** As it was published last, be it from a day to come; empty where nothing was. */
  readonly published: SheetLines;
  /** As the server has it: the draft, or else the newest version. */
  readonly saved: SheetLines;
  /** As it is edited. */
  readonly lines: SheetLines;
  /** The revision at which `saved` was read or written. */
  readonly revision: number;
}

/** What of a draft the browser keeps until the server has acknowledged it: the requirements that say something else. */
export interface KeptDraft {
  readonly base: readonly EditedLine[];
  readonly lines: readonly EditedLine[];
}

/** The name of the version after these: the next number. */
function nextVersion(versions: readonly string[]): string {
  const numbers = versions.map((version) => (/^\d{1,9}$/.test(version) ? Number(version) : 0));
  let next = numbers.reduce((most, number) => Math.max(most, number), versions.length) + 1;
  while (versions.includes(String(next))) next += 1;
  return String(next);
}

/** A sheet as the server has it; undefined where the component cannot be seen. */
export function sheetFrom(answer: ComponentSheetsQuery): EditedSheet | undefined {
  const { component, server } = answer;
  if (component === null) return undefined;
  const { nodes } = component.newest;
  const [newest] = nodes;
  const isThere = newest?.state === 'DRAFT';
  const last = nodes.find(({ state }) => state === 'PUBLISHED');
  const published = byRequirement((last?.lines ?? []).map(lineOf));
  const saved = sharing(byRequirement((newest?.lines ?? []).map(lineOf)), published);
  const suppliers = new Map(component.suppliers.nodes.map(({ supplier }) => [supplier.key, supplier]));
  return {
    component,
    suppliers: [...suppliers.values()],
    version: isThere ? newest.version : nextVersion(component.versions.nodes.map(({ version }) => version)),
    isThere,
    published,
    saved,
    lines: saved,
    revision: server.revision,
  };
}

/** The sheet in which something else is said of a requirement. */
export function put(sheet: EditedSheet, requirement: string, own: readonly EditedLine[]): EditedSheet {
  const before = linesOn(sheet.published, requirement);
  return { ...sheet, lines: withLines(sheet.lines, requirement, sameLines(own, before) ? before : own) };
}

/** The requirements of which the sheet says something else than what was published last. */
export const changesOf = ({ lines, published }: EditedSheet): string[] => differing(lines, published);

/** Whether the server has not yet acknowledged all of it. */
export const isUnsaved = ({ lines, saved }: EditedSheet): boolean =>
  lines !== saved && differing(sharing(lines, saved), saved).length > 0;

/** What of a draft is unsaved, as text for the browser; `readKept` gives it back. */
export function writeKept({ saved, lines }: EditedSheet): string {
  const unsaved = differing(lines, saved);
  const of = (sheet: SheetLines) => unsaved.flatMap((requirement) => linesOn(sheet, requirement));
  return JSON.stringify({ base: of(saved), lines: of(lines) } satisfies KeptDraft);
}

/** A draft as the browser has kept it; undefined where that is none. */
export function readKept(text: string | null): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { base, lines }: Partial<Record<keyof KeptDraft, unknown>> = kept;
    return areLines(base) && areLines(lines) ? { base, lines } : undefined;
  } catch {
    return undefined;
  }
}
