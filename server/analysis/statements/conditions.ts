import { append } from '../../model/collections.ts';
import { intAt } from '../../model/snapshot/at.ts';
import { hasBit } from '../bits.ts';
import { DUTY_KINDS, type Node, type Pair } from '../chain.ts';
import type { AnalysisContext, PairFacts } from '../context.ts';
import { CONSUMER, SHARED } from './statements.ts';

/** A line of a supplier that would leave work to a consumer of a kind, if that has said whether it is one. */
export interface OpenLine {
  /** Index into the universe. */
  readonly requirement: number;
  /** The traits of the condition that its consumer has neither claimed nor denied, in the order of the line; never empty. */
  readonly traits: readonly string[];
  /** The cells on which the line speaks, ascending. */
  readonly cells: readonly number[];
}

/** The conditions that are open between a consumer and a supplier. */
export interface OpenCondition {
  readonly pair: Pair;
  readonly open: readonly OpenLine[];
}

/** The traits that a component has, and those that it is known not to have. */
interface Said {
  readonly has: ReadonlySet<string>;
  readonly lacks: ReadonlySet<string>;
}

function saidOf({ snapshot }: AnalysisContext, { row }: Node): Said {
  const { traits, lacks } = snapshot.components;
  const texts = (numbers: Int32Array) => new Set(snapshot.strings.listAt(intAt(numbers, row)));
  return { has: texts(traits), lacks: texts(lacks) };
}

function openLines({ supplier }: PairFacts, { has, lacks }: Said, context: AnalysisContext): OpenLine[] {
  const leaves = (cell: number) => hasBit(supplier.stances[SHARED], cell) || hasBit(supplier.stances[CONSUMER], cell);
  return supplier.sources.flatMap(({ statements, where }) =>
    statements.whenLines.flatMap(({ extra, cells }): OpenLine[] => {
      const when = extra.when ?? [];
      const traits = when.filter((trait) => !lacks.has(trait));
      if (traits.length === 0 || when.some((trait) => has.has(trait))) return [];
      const open = cells.filter((cell) => hasBit(where, cell) && leaves(cell));
      const byRequirement = new Map<number, number[]>();
      for (const cell of open) append(byRequirement, intAt(context.universe.requirementOfCell, cell), cell);
      return [...byRequirement].map(([requirement, of]) => ({ requirement, traits, cells: of }));
    }),
  );
}

/** The conditions that are open between a consumer and a supplier (SEMANTICS.md section 8, "Conditions"); undefined for none. */
export function conditionBetween(context: AnalysisContext, facts: PairFacts): OpenCondition | undefined {
  if ((facts.pair.kinds & DUTY_KINDS) === 0) return undefined;
  if (!facts.supplier.sources.some(({ statements }) => statements.whenLines.length > 0)) return undefined;
  const open = openLines(facts, saidOf(context, facts.pair.consumer), context);
  return open.length === 0 ? undefined : { pair: facts.pair, open };
}
