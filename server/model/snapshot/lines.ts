import type { Line } from '../sheet.ts';
import { trustedJson, trustedText } from '../trusted.ts';
import { PHASES, type Phase, STANCES } from '../vocabulary.ts';
import { at, intAt } from './at.ts';
import type { Strings } from './strings.ts';

/**
 * The lines of one sheet in one Int32Array, FIELDS numbers a line: requirement (interned key), stance and phases,
 * via (interned id, −1 if none), extra (interned JSON of the fields that few lines have, −1 if none). A sheet with
 * sixty lines takes one object instead of hundreds; equal extras are stored once.
 */
export type PackedLines = Int32Array;

const FIELDS = 4;

/** What is not packed into numbers. */
export type LineExtra = Omit<Line, 'requirement' | 'phases' | 'stance' | 'via'>;

/** Phases as a mask over PHASES; 0 means: all phases of the requirement. */
export function phaseMask(phases: readonly Phase[] | undefined): number {
  let mask = 0;
  for (const phase of phases ?? []) mask |= 1 << PHASES.indexOf(phase);
  return mask;
}

/** The phases of a mask, in canonical order. */
export function phasesOf(mask: number): Phase[] {
  return PHASES.filter((_, i) => (mask & (1 << i)) !== 0);
}

export function packLines(lines: readonly Line[], strings: Strings): PackedLines {
  const packed = new Int32Array(lines.length * FIELDS);
  lines.forEach((line, i) => {
    const { requirement, phases, stance, via, ...extra } = line;
    const at = i * FIELDS;
    packed[at] = strings.intern(requirement);
    packed[at + 1] = STANCES.indexOf(stance) | (phaseMask(phases) << 8);
    packed[at + 2] = via === undefined ? -1 : strings.intern(via);
    packed[at + 3] = Object.keys(extra).length === 0 ? -1 : strings.intern(JSON.stringify(extra));
  });
  return packed;
}

export const lineCount = (packed: PackedLines): number => packed.length / FIELDS;
export const requirementOf = (packed: PackedLines, line: number): number => intAt(packed, line * FIELDS);
export const stanceOf = (packed: PackedLines, line: number): number => intAt(packed, line * FIELDS + 1) & 0xff;
export const phasesMaskOf = (packed: PackedLines, line: number): number => intAt(packed, line * FIELDS + 1) >> 8;
export const viaOf = (packed: PackedLines, line: number): number => intAt(packed, line * FIELDS + 2);

/** The number of a line's extra, −1 if it has none; equal numbers mean equal extras. */
export const extraNumber = (packed: PackedLines, line: number): number => intAt(packed, line * FIELDS + 3);

/** The requirements that lines are about, as interned keys, line by line. */
export function* requirementsOf(packed: PackedLines): Generator<number> {
  for (let line = 0; line < lineCount(packed); line += 1) yield requirementOf(packed, line);
}

/** The extras that lines have, as interned JSON, line by line. */
export function* extrasOf(packed: PackedLines): Generator<number> {
  for (let line = 0; line < lineCount(packed); line += 1) {
    const extra = extraNumber(packed, line);
    if (extra >= 0) yield extra;
  }
}

/** The pieces of evidence that an extra names. */
export const evidenceIn = (extra: string): readonly string[] => trustedJson<LineExtra>(extra).evidence ?? [];

const NO_EXTRA: LineExtra = {};

/** The fields of a line that are not packed into numbers. */
export function extraOf(packed: PackedLines, line: number, strings: Strings): LineExtra {
  const number = extraNumber(packed, line);
  return number < 0 ? NO_EXTRA : trustedJson(strings.at(number));
}

/** The line as it was put in. */
export function unpackLine(packed: PackedLines, line: number, strings: Strings): Line {
  const phases = phasesMaskOf(packed, line);
  const via = viaOf(packed, line);
  return {
    requirement: trustedText(strings.at(requirementOf(packed, line))),
    ...(phases === 0 ? {} : { phases: phasesOf(phases) }),
    stance: at(STANCES, stanceOf(packed, line)),
    ...(via < 0 ? {} : { via: strings.at(via) }),
    ...extraOf(packed, line, strings),
  };
}
