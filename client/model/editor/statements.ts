import type { ComponentKind, Mark, Stance } from '../../api/generated/documents.ts';
import { PHASE_CODES, type PhaseCode } from '../place.ts';
import { type EditedLine, newLine, saidIn, sameStatement } from './lines.ts';

/** What the palette offers, in the order of its keys 1 to 6; null: blank. */
export const PALETTE = ['SELF', 'SHARED', 'SUPPLIER', 'CONSUMER', 'NOT_APPLICABLE', 'FORBIDDEN', null] as const;

/** What is said in a cell; null: nothing. */
export type CellStance = Stance | null;

const MARKS: Readonly<Record<Stance, Mark>> = {
  SELF: 'ALONE',
  SHARED: 'PART',
  CONSUMER: 'NOT_DONE',
  SUPPLIER: 'NOT_DONE',
  NOT_APPLICABLE: 'NOT_ARISING',
  FORBIDDEN: 'NOT_ALLOWED',
};

/** The mark of what is said. */
export const markOf = (stance: CellStance | undefined): Mark => (stance ? MARKS[stance] : 'NOT_CONFIRMED');

/** What a stance may say beside itself; the server refuses it on others. */
const CARRIES: Readonly<Record<'via' | 'duties' | 'when' | 'satisfies' | 'compensation', readonly Stance[]>> = {
  via: ['SUPPLIER'],
  duties: ['SHARED', 'CONSUMER'],
  when: ['SHARED', 'CONSUMER'],
  satisfies: ['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER'],
  compensation: ['FORBIDDEN'],
};

/** Whether a statement with a stance may carry a field. */
export const carries = (stance: Stance, field: keyof typeof CARRIES): boolean => CARRIES[field].includes(stance);

/** Whether a component may say something: a use and an organisation have no consumers to leave anything to. */
export const mayState = (kind: ComponentKind, stance: CellStance): boolean =>
  !((kind === 'USAGE' || kind === 'ORGANISATION') && (stance === 'SHARED' || stance === 'CONSUMER'));

/** The statement with another stance; what the new one cannot carry goes. */
export function restated(line: EditedLine, stance: Stance): EditedLine {
  return {
    ...line,
    stance,
    via: carries(stance, 'via') ? line.via : null,
    duties: carries(stance, 'duties') ? line.duties : [],
    when: carries(stance, 'when') ? line.when : [],
    satisfies: carries(stance, 'satisfies') ? line.satisfies : [],
    compensation: carries(stance, 'compensation') ? line.compensation : null,
  };
}

/** A cell of a sheet: a requirement with all its phases, in one of them. */
export interface CellOf {
  readonly requirement: string;
  readonly phases: readonly PhaseCode[];
  readonly phase: PhaseCode;
  /** Whether only this phase is meant; else all in which the same is said now. */
  readonly alone: boolean;
}

/** The phases that an edit of a cell is about. */
function meant(own: readonly EditedLine[], cell: CellOf): readonly PhaseCode[] {
  if (cell.alone) return [cell.phase];
  const now = saidIn(own, cell.phase);
  if (now !== undefined) return now.phases ?? cell.phases;
  return cell.phases.filter((phase) => saidIn(own, phase) === undefined);
}

const inPhases = (line: EditedLine, phases: readonly PhaseCode[], all: readonly PhaseCode[]): EditedLine => ({
  ...line,
  phases: all.every((phase) => phases.includes(phase)) ? null : PHASE_CODES.filter((phase) => phases.includes(phase)),
});

/** Statements that say the same are one, for the phases of all of them. */
function joined(lines: readonly EditedLine[], all: readonly PhaseCode[]): EditedLine[] {
  const kept: EditedLine[] = [];
  for (const line of lines) {
    const same = kept.findIndex((other) => sameStatement(other, line));
    const other = kept[same];
    if (other === undefined) kept.push(line);
    else kept[same] = inPhases(other, [...(other.phases ?? all), ...(line.phases ?? all)], all);
  }
  return kept;
}

/**
 * What is said of a requirement once a cell of it says something else: `change` is given what it says now. Phases in which
 * the same is said stay together unless only one is meant.
 */
export function edited(
  own: readonly EditedLine[],
  cell: CellOf,
  change: (now: EditedLine | undefined) => EditedLine | null,
): readonly EditedLine[] {
  const now = saidIn(own, cell.phase);
  const next = change(now);
  if (next === (now ?? null)) return own;
  const phases = meant(own, cell);
  const place = now === undefined ? own.length : own.indexOf(now);
  const rest = own.map((line) => {
    const left = (line.phases ?? cell.phases).filter((phase) => !phases.includes(phase));
    if (left.length === 0) return [];
    return [left.length === (line.phases ?? cell.phases).length ? line : inPhases(line, left, cell.phases)];
  });
  const added = next === null ? [] : [inPhases(next, phases, cell.phases)];
  return joined([...rest.slice(0, place).flat(), ...added, ...rest.slice(place).flat()], cell.phases);
}

/** What is said of a requirement once a cell of it says this. */
export function withStance(own: readonly EditedLine[], cell: CellOf, what: CellStance): readonly EditedLine[] {
  return edited(own, cell, (now) => {
    if (what === null) return null;
    if (now === undefined) return newLine(cell.requirement, what);
    return now.stance === what ? now : restated(now, what);
  });
}
