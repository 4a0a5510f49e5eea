import { isStack } from '../vocabulary.ts';
import { type Facts, type Feature, itemsOf, ownerOf, type Said } from './facts.ts';

/** One claim on the analysis day: `by` takes on an item that `supplier` leaves to `consumer`, for the same requirement. */
interface Claim {
  readonly by: string;
  readonly consumer: string;
  readonly supplier: string;
  readonly left: Said;
  readonly claiming: Said;
}

const known = new WeakMap<Facts, readonly Claim[]>();

/** The claims of a model; several features ask for them. */
function claims(facts: Facts): readonly Claim[] {
  const found = known.get(facts) ?? findClaims(facts);
  known.set(facts, found);
  return found;
}

function findClaims(facts: Facts): Claim[] {
  const claiming = facts.said.filter(({ line }) => (line.satisfies ?? []).length > 0);
  return facts.said.flatMap((left) => {
    const items = itemsOf(left.line);
    const consumers = facts.links.filter(({ supplier }) => supplier === left.component);
    return claiming
      .filter(
        ({ line }) => line.requirement === left.line.requirement && line.satisfies?.some((id) => items.includes(id)),
      )
      .flatMap((said) =>
        consumers
          .filter(({ consumer }) => ownerOf(facts, consumer) === ownerOf(facts, said.component))
          .map(({ consumer }) => {
            return { by: said.component, consumer, supplier: left.component, left, claiming: said };
          }),
      );
  });
}

function stacks(facts: Facts, consumer: string, supplier: string): boolean {
  return facts.links.some((link) => link.consumer === consumer && link.supplier === supplier && isStack(link.kind));
}

/** Items that are claimed, with whether a sheet in force and whether any sheet of the model leaves them to a party. */
function claimedItems(facts: Facts): { current: boolean; known: boolean }[] {
  const current = new Set(facts.said.flatMap(({ line }) => itemsOf(line)));
  const ever = new Set(facts.sheets.flatMap(({ lines }) => (lines ?? []).flatMap(itemsOf)));
  return facts.said
    .flatMap(({ line }) => line.satisfies ?? [])
    .map((id) => ({ current: current.has(id), known: ever.has(id) }));
}

function isPartial({ left, claiming }: Claim): boolean {
  return itemsOf(left.line).some((id) => !claiming.line.satisfies?.includes(id));
}

/** Features of claims: which line takes on what suppliers leave. */
export const CLAIM_FEATURES: readonly Feature[] = [
  {
    name: "a claim on the consumer's own line",
    percent: 30,
    holds: (facts) => claims(facts).some(({ by, consumer }) => by === consumer),
  },
  {
    name: "a claim on another line of the consumer's owner",
    percent: 25,
    holds: (facts) => claims(facts).some(({ by, consumer }) => by !== consumer),
  },
  {
    name: 'a claim over a stack link by a component without one',
    percent: 12,
    holds: (facts) =>
      claims(facts).some(
        ({ by, consumer, supplier }) =>
          by !== consumer && stacks(facts, consumer, supplier) && !stacks(facts, by, supplier),
      ),
  },
  {
    name: 'a claim over a stack link by a component with one of its own',
    percent: 3,
    holds: (facts) =>
      claims(facts).some(
        ({ by, consumer, supplier }) =>
          by !== consumer && stacks(facts, consumer, supplier) && stacks(facts, by, supplier),
      ),
  },
  { name: 'a claim of some items only', percent: 15, holds: (facts) => claims(facts).some(isPartial) },
  {
    name: 'a claim by the line that leaves the duty',
    percent: 3,
    holds: (facts) => claims(facts).some(({ left, claiming }) => left.line === claiming.line),
  },
  {
    name: 'a claim of an item of other versions only',
    percent: 4,
    holds: (facts) => claimedItems(facts).some(({ current, known }) => known && !current),
  },
  {
    name: 'a claim of an item that no supplier leaves',
    percent: 10,
    holds: (facts) => claimedItems(facts).some(({ known }) => !known),
  },
];
