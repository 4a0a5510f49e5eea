import { append } from '../../model/collections.ts';
import { byteAt, intAt } from '../../model/snapshot/at.ts';
import {
  extraNumber,
  extraOf,
  type LineExtra,
  lineCount,
  type PackedLines,
  phasesMaskOf,
  requirementOf,
  stanceOf,
  viaOf,
} from '../../model/snapshot/lines.ts';
import type { Strings } from '../../model/snapshot/strings.ts';
import { STANCES } from '../../model/vocabulary.ts';
import { type Bits, forEachBit, setBit } from '../bits.ts';
import type { Universe } from '../universe.ts';

/** Positions of the stances in STANCES: the index of a stance's bit set. */
export const SELF = STANCES.indexOf('SELF');
export const SHARED = STANCES.indexOf('SHARED');
export const CONSUMER = STANCES.indexOf('CONSUMER');
export const SUPPLIER = STANCES.indexOf('SUPPLIER');
export const NOT_APPLICABLE = STANCES.indexOf('NOT_APPLICABLE');
export const FORBIDDEN = STANCES.indexOf('FORBIDDEN');

/**
 * One sheet version resolved against a universe, mappings included: which line speaks for each cell (SEMANTICS.md section
 * 1, "line(c, r, p)"), and per stance the set of cells.
 */
export interface Statements {
  readonly packed: PackedLines;
  /** Line of each cell, −1 where the sheet says nothing. */
  readonly lineOf: Int32Array;
  /** By index into STANCES. */
  readonly stances: readonly Bits[];
  /** All of them. */
  readonly any: Bits;
  /** Lines with duty items, with `when`, with `satisfies`, each with the cells for which it stands. */
  readonly itemLines: readonly SpeakingLine[];
  readonly whenLines: readonly SpeakingLine[];
  readonly claimLines: readonly SpeakingLine[];
  /** The cells of these, and those whose line has a compensation. */
  readonly withItems: Bits;
  readonly withWhen: Bits;
  readonly claiming: Bits;
  readonly compensated: Bits;
  /** Cells of the SUPPLIER lines by the interned id that they name, −1 for none. */
  readonly reliances: ReadonlyMap<number, Bits>;
  /** Whether any line is about the adopted editions, in whatever phase and for whatever facility. */
  readonly concerns: boolean;
}

/** A line that stands for at least one cell. */
export interface SpeakingLine {
  readonly line: number;
  readonly extra: LineExtra;
  /** Duty ids, in the order of the line. */
  readonly items: readonly string[];
  readonly cells: readonly number[];
}

/** What resolving needs to know of all loaded catalogues. */
export interface ResolveContext {
  readonly strings: Strings;
  /** Phases of every loaded requirement by interned key. */
  readonly phases: ReadonlyMap<number, number>;
}

const ALL_PHASES = 0xf;

/** The lines of one sheet by interned requirement. */
function linesByRequirement(packed: PackedLines): Map<number, number[]> {
  const byRequirement = new Map<number, number[]>();
  for (let line = 0; line < lineCount(packed); line += 1) {
    append(byRequirement, requirementOf(packed, line), line);
  }
  return byRequirement;
}

/** The line for a phase among the lines for one requirement whose own phases are `phases`, −1 if there is none. */
function lineForPhase(packed: PackedLines, lines: readonly number[], phase: number, phases: number): number {
  for (const line of lines) {
    const mask = phasesMaskOf(packed, line) || phases;
    if ((mask & (1 << phase)) !== 0) return line;
  }
  return -1;
}

/** The least of the carried lines for a phase where all agree in stance, −1 otherwise (SEMANTICS.md section 1). */
function carriedLine(
  packed: PackedLines,
  own: ReadonlyMap<number, readonly number[]>,
  sources: readonly number[],
  phase: number,
  context: ResolveContext,
): number {
  let least = -1;
  for (const source of sources) {
    const lines = own.get(source);
    if (lines === undefined) continue;
    const line = lineForPhase(packed, lines, phase, context.phases.get(source) ?? ALL_PHASES);
    if (line < 0) continue;
    if (least < 0) least = line;
    else if (stanceOf(packed, line) !== stanceOf(packed, least)) return -1;
  }
  return least;
}

function resolveLines(packed: PackedLines, universe: Universe, context: ResolveContext): Int32Array {
  const byRequirement = linesByRequirement(packed);
  const lineOf = new Int32Array(universe.cells).fill(-1);
  for (let index = 0; index < universe.keys.length; index += 1) {
    const own = byRequirement.get(intAt(universe.keyNumbers, index));
    const sources = universe.carriedFrom[index] ?? [];
    if (own === undefined && sources.length === 0) continue;
    const end = intAt(universe.firstCell, index + 1);
    for (let cell = intAt(universe.firstCell, index); cell < end; cell += 1) {
      const phase = byteAt(universe.phaseOfCell, cell);
      lineOf[cell] =
        own === undefined
          ? carriedLine(packed, byRequirement, sources, phase, context)
          : lineForPhase(packed, own, phase, ALL_PHASES);
    }
  }
  return lineOf;
}

/** Lines that have extras and stand for at least one cell, ascending. */
function speakingLines(packed: PackedLines, lineOf: Int32Array, strings: Strings): SpeakingLine[] {
  const cells = new Map<number, number[]>();
  lineOf.forEach((line, cell) => {
    if (line >= 0 && extraNumber(packed, line) >= 0) append(cells, line, cell);
  });
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([line, of]) => {
      const extra = extraOf(packed, line, strings);
      return { line, extra, items: (extra.duties ?? []).map((d) => d.id), cells: of };
    });
}

function cellsOfLines(lines: readonly SpeakingLine[], words: number): Bits {
  const bits = new Int32Array(words);
  for (const { cells } of lines) for (const cell of cells) setBit(bits, cell);
  return bits;
}

function relianceCells(packed: PackedLines, lineOf: Int32Array, supplied: Bits): Map<number, Bits> {
  const reliances = new Map<number, Bits>();
  forEachBit(supplied, (cell) => {
    const via = viaOf(packed, intAt(lineOf, cell));
    const bits = reliances.get(via) ?? new Int32Array(supplied.length);
    reliances.set(via, bits);
    setBit(bits, cell);
  });
  return reliances;
}

function concernsAny(packed: PackedLines, { concerned }: Universe): boolean {
  for (let line = 0; line < lineCount(packed); line += 1) {
    if (concerned.has(requirementOf(packed, line))) return true;
  }
  return false;
}

/** Resolves a sheet's lines against a universe. */
export function resolveStatements(packed: PackedLines, universe: Universe, context: ResolveContext): Statements {
  const { words } = universe;
  const lineOf = resolveLines(packed, universe, context);
  const stances = STANCES.map(() => new Int32Array(words));
  const any = new Int32Array(words);
  lineOf.forEach((line, cell) => {
    const bits = line < 0 ? undefined : stances[stanceOf(packed, line)];
    if (bits === undefined) return;
    setBit(bits, cell);
    setBit(any, cell);
  });
  const speaking = speakingLines(packed, lineOf, context.strings);
  const itemLines = speaking.filter((l) => l.items.length > 0);
  const whenLines = speaking.filter((l) => l.extra.when !== undefined);
  const claimLines = speaking.filter((l) => l.extra.satisfies !== undefined);
  const compensated = speaking.filter((l) => l.extra.compensation !== undefined);
  return {
    packed,
    lineOf,
    stances,
    any,
    itemLines,
    whenLines,
    claimLines,
    withItems: cellsOfLines(itemLines, words),
    withWhen: cellsOfLines(whenLines, words),
    claiming: cellsOfLines(claimLines, words),
    compensated: cellsOfLines(compensated, words),
    reliances: relianceCells(packed, lineOf, stances[SUPPLIER] ?? any),
    concerns: concernsAny(packed, universe),
  };
}
