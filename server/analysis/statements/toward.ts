import { type Bits, bitsOf, hasBit, isEmpty, setBit, wordOf } from '../bits.ts';
import type { Position } from './positions.ts';

/** The stances of a supplier *toward* one consumer: lines with `when` count only for consumers that have a trait. */
export function stancesToward(supplier: Position, traits: ReadonlySet<string>): readonly Bits[] {
  const unmet = unmetConditions(supplier, traits);
  if (unmet === undefined) return supplier.stances;
  const [self, shared, consumer, relied, none, forbidden] = supplier.stances;
  if (!self || !shared || !consumer || !relied || !none || !forbidden) return supplier.stances;
  const of = (word: (w: number) => number) => bitsOf(self.length, word);
  return [
    of((w) => wordOf(self, w) | (wordOf(shared, w) & wordOf(unmet, w))),
    of((w) => wordOf(shared, w) & ~wordOf(unmet, w)),
    of((w) => wordOf(consumer, w) & ~wordOf(unmet, w)),
    relied,
    of((w) => wordOf(none, w) | (wordOf(consumer, w) & wordOf(unmet, w))),
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
