import { addAll, type Bits, bitsOf, hasBit, isEmpty, setBit, wordOf } from '../bits.ts';
import { DUTY_KINDS, type Node, type Pair, STACK_KINDS } from '../chain.ts';
import type { Position, SheetSource } from '../statements/positions.ts';
import { CONSUMER, FORBIDDEN, NOT_APPLICABLE, SHARED, type SpeakingLine } from '../statements/statements.ts';
import { type AnnexContext, type Signed, signedDuty } from './annexes.ts';
import { type ClaimIndex, claimantsOf } from './claims.ts';

/** A component of the consumer's owner that takes items on, and the cells for which it does. */
export interface Claim {
  readonly node: Node;
  readonly cells: Bits;
}

/** How the duties over one pair stand, cell by cell (SEMANTICS.md section 1, "How a duty stands"). */
export interface DutyStatus {
  /** Cells on which a duty falls. */
  readonly duty: Bits;
  readonly claimedWhole: Bits;
  readonly claims: readonly Claim[];
  readonly disputed: Bits;
  readonly orphaned: Bits;
  /** Taken on by signature as a whole, with no component named. */
  readonly tacit: Bits;
  readonly signed: Signed;
  /** Items taken on by signature, and items that no party takes on, with their cells. */
  readonly tacitItems: ReadonlyMap<string, Bits>;
  readonly unsatisfiedItems: ReadonlyMap<string, Bits>;
  /** Cells with any tacit part, and with any unsatisfied item. */
  readonly anyTacit: Bits;
  readonly anyUnsatisfied: Bits;
}

export interface DutyContext extends AnnexContext {
  readonly positions: readonly Position[];
  readonly claims: ReadonlyMap<number, ClaimIndex>;
}

const bitsFor = <K>(map: Map<K, Bits>, key: K, words: number): Bits => {
  const bits = map.get(key) ?? new Int32Array(words);
  map.set(key, bits);
  return bits;
};

/** What the cells with items come to; those of which nothing is claimed are left to `unclaimed`. */
interface ItemStatus {
  readonly claimedWhole: Bits;
  readonly unclaimed: Bits;
  readonly claims: Map<Node, Bits>;
  readonly tacitItems: Map<string, Bits>;
  readonly unsatisfiedItems: Map<string, Bits>;
  readonly signed: Signed;
}

/** Puts an item that no line claims among those that were signed, or those that stand open. */
function leaveOpen(item: string, cell: number, { tacitItems, unsatisfiedItems, signed }: ItemStatus): void {
  const left = signed.has(item, cell) ? tacitItems : unsatisfiedItems;
  setBit(bitsFor(left, item, signed.cells.length), cell);
}

function standItems(pair: Pair, supplier: Position, duty: Bits, signed: Signed, context: DutyContext): ItemStatus {
  const words = duty.length;
  const standing: ItemStatus = {
    claimedWhole: new Int32Array(words),
    unclaimed: bitsOf(words, (w) => wordOf(duty, w) & wordOf(supplier.withItems, w)),
    claims: new Map(),
    tacitItems: new Map(),
    unsatisfiedItems: new Map(),
    signed,
  };
  const index = context.claims.get(pair.consumer.owner);
  if (index === undefined) return standing;
  for (const source of supplier.sources) {
    for (const line of source.statements.itemLines) {
      if (!line.items.some((item) => index.has(item))) continue;
      for (const cell of line.cells) {
        if (hasBit(source.where, cell) && hasBit(duty, cell)) standCell(cell, { pair, source, line, index }, standing);
      }
    }
  }
  return standing;
}

/** A line of the supplier that leaves items to the consumer of a pair. */
interface ItemLine {
  readonly pair: Pair;
  readonly source: SheetSource;
  readonly line: SpeakingLine;
  readonly index: ClaimIndex;
}

function standCell(cell: number, { pair, source, line, index }: ItemLine, standing: ItemStatus): void {
  const missing: string[] = [];
  const claiming = new Set<Node>();
  for (const item of line.items) {
    const nodes = claimantsOf(item, cell, pair, source, line, index);
    if (nodes.length === 0) missing.push(item);
    for (const node of nodes) claiming.add(node);
  }
  if (claiming.size === 0) return;
  const word = cell >> 5;
  standing.unclaimed[word] = wordOf(standing.unclaimed, word) & ~(1 << (cell & 31));
  if (missing.length === 0) setBit(standing.claimedWhole, cell);
  for (const node of claiming) setBit(bitsFor(standing.claims, node, standing.unclaimed.length), cell);
  for (const item of missing) leaveOpen(item, cell, standing);
}

/** Visits the items that the supplier's line names on each of some cells. */
function forEachItemLine(
  cells: Bits,
  { sources }: Position,
  visit: (items: readonly string[], cell: number) => void,
): void {
  if (isEmpty(cells)) return;
  for (const { statements, where } of sources) {
    for (const { items, cells: of } of statements.itemLines) {
      for (const cell of of) if (hasBit(cells, cell) && hasBit(where, cell)) visit(items, cell);
    }
  }
}

/**
 * Cases 6 and 7 for cells with items that no line claims and to which the consumer does not speak: where all are signed
 * the duty is taken on as a whole; where some are, each item stands for itself. Gives the cells of either kind.
 */
function signedItems(silent: Bits, supplier: Position, standing: ItemStatus): { whole: Bits; parts: Bits } {
  const whole = new Int32Array(silent.length);
  const parts = new Int32Array(silent.length);
  const { signed } = standing;
  const candidates = bitsOf(silent.length, (w) => wordOf(silent, w) & wordOf(signed.cells, w));
  forEachItemLine(candidates, supplier, (items, cell) => {
    if (items.every((item) => signed.has(item, cell))) setBit(whole, cell);
    else if (items.some((item) => signed.has(item, cell))) {
      setBit(parts, cell);
      for (const item of items) leaveOpen(item, cell, standing);
    }
  });
  return { whole, parts };
}

const union = (sets: Iterable<Bits>, words: number): Bits => {
  const all = new Int32Array(words);
  for (const bits of sets) addAll(all, bits);
  return all;
};

/** How the duties over a pair stand; `toward` are the supplier's stances toward this consumer. Undefined: none falls. */
export function standDuties(pair: Pair, toward: readonly Bits[], context: DutyContext): DutyStatus | undefined {
  const consumer = context.positions[pair.consumer.index];
  const supplier = context.positions[pair.supplier.index];
  if ((pair.kinds & DUTY_KINDS) === 0 || consumer === undefined || supplier === undefined) return undefined;
  const words = supplier.any.length;
  const duty = bitsOf(words, (w) => wordOf(toward[SHARED], w) | wordOf(toward[CONSUMER], w));
  if (isEmpty(duty)) return undefined;
  const signed = signedDuty(pair, supplier, duty, context);
  const items = standItems(pair, supplier, duty, signed, context);
  const stack = (pair.kinds & STACK_KINDS) !== 0;
  const relied = consumer.relied.get(pair.supplier);
  // Cells of which nothing is claimed: without items, or with items that no party takes on.
  const open = bitsOf(words, (w) => (wordOf(duty, w) & ~wordOf(supplier.withItems, w)) | wordOf(items.unclaimed, w));
  const speaks = bitsOf(words, (w) => {
    const aboutIt = stack ? -1 : ~wordOf(items.unclaimed, w) | wordOf(relied, w);
    return wordOf(open, w) & wordOf(consumer.any, w) & aboutIt;
  });
  const refused = (w: number) => wordOf(consumer.stances[NOT_APPLICABLE], w) | wordOf(consumer.stances[FORBIDDEN], w);
  const disputed = bitsOf(words, (w) => wordOf(speaks, w) & refused(w));
  const claimsOthers = bitsOf(
    words,
    (w) => wordOf(speaks, w) & ~refused(w) & wordOf(items.unclaimed, w) & wordOf(consumer.claiming, w),
  );
  // Case 4: the consumer's line claims something, but none of the items: each item stands open.
  forEachItemLine(claimsOthers, supplier, (named, cell) => {
    for (const item of named) leaveOpen(item, cell, items);
  });
  const silent = bitsOf(words, (w) => wordOf(open, w) & ~wordOf(speaks, w));
  const { whole, parts } = signedItems(
    bitsOf(words, (w) => wordOf(silent, w) & wordOf(items.unclaimed, w)),
    supplier,
    items,
  );
  const tacit = bitsOf(words, (w) => {
    return wordOf(whole, w) | (wordOf(silent, w) & ~wordOf(items.unclaimed, w) & wordOf(signed.cells, w));
  });
  return {
    duty,
    claimedWhole: items.claimedWhole,
    claims: [...items.claims].map(([node, cells]) => ({ node, cells })),
    disputed,
    orphaned: bitsOf(words, (w) => wordOf(silent, w) & ~wordOf(tacit, w) & ~wordOf(parts, w)),
    tacit,
    signed,
    tacitItems: items.tacitItems,
    unsatisfiedItems: items.unsatisfiedItems,
    anyTacit: union([tacit, ...items.tacitItems.values()], words),
    anyUnsatisfied: union(items.unsatisfiedItems.values(), words),
  };
}
