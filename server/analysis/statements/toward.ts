import { type Bits, bitsOf, hasBit, isEmpty, setBit } from '../bits.ts';
import type { Position } from './positions.ts';

/** The stances of a supplier *toward* one consumer: lines with `when` count only for consumers that have a trait. */
export function stancesToward(supplier: Position, traits: ReadonlySet<string>): readonly Bits[] {
  const unmet = unmetConditions(supplier, traits);
  if (unmet === undefined) return supplier.stances;
  const [self, shared, consumer, relied, none, forbidden] = supplier.stances;
  if (!self || !shared || !consumer || !relied || !none || !forbidden) return supplier.stances;
  const of = (word: (w: number) => number) => bitsOf(self.length, word);
  return [
    of((w) => (self[w] ?? 0) | ((shared[w] ?? 0) & (unmet[w] ?? 0))),
    of((w) => (shared[w] ?? 0) & ~(unmet[w] ?? 0)),
    of((w) => (consumer[w] ?? 0) & ~(unmet[w] ?? 0)),
    relied,
    of((w) => (none[w] ?? 0) | ((consumer[w] ?? 0) & (unmet[w] ?? 0))),
    forbidden,
  ];
}

/** Cells whose line has a condition that a consumer with these traits does not meet; undefined where there is none. */
function unmetConditions(position: Position, traits: ReadonlySet<string>): Bits | undefined {
  if (isEmpty(position.withWhen)) return undefined;
  const unmet = new Int32Array(position.withWhen.length);
  for (const { statements, where } of position.sources) {
    for (const { extra, cells } of statements.whenLines) {
      if (extra.when?.some((t) => traits.has(t))) continue;
      for (const cell of cells) if (hasBit(where, cell)) setBit(unmet, cell);
    }
  }
  return unmet;
}
