import type { Accountable } from '../../../model/vocabulary.ts';
import type { FindingTaker } from '../mapping/findings.ts';
import type { Said } from './cells.ts';
import { PERFORMS, type Relations } from './stances.ts';

/** Those of a row whose owner answers for it, one for each owner. */
function answering(said: Iterable<Said>, { ownerOf }: Relations): readonly Said[] {
  const byOwner = new Map<string, Said>();
  for (const one of said) {
    const owner = ownerOf(one.component);
    if (one.isAccountable === true && !byOwner.has(owner)) byOwner.set(owner, one);
  }
  return [...byOwner.values()];
}

/**
 * Who answers for what a component states, where letters say it: its owner, or a consumer of it. Undefined where they do not
 * say it of one party alone, and where the institution answers for what it does itself: that goes without saying.
 */
export function accountableFor(
  of: string,
  saids: ReadonlyMap<string, Said>,
  relations: Relations,
): Accountable | undefined {
  const [holder, other] = answering(saids.values(), relations);
  if (holder === undefined || other !== undefined) return undefined;
  const { ownerOf, isInstitutions, consumers } = relations;
  const owner = ownerOf(holder.component);
  const performs = [...saids.values()].some(
    ({ component, mark }) => ownerOf(component) === owner && PERFORMS.has(mark),
  );
  if (performs && isInstitutions(holder.component)) return undefined;
  if (ownerOf(of) === owner) return 'OWNER';
  return consumers(of, [...saids.keys()]).some((consumer) => ownerOf(consumer) === owner) ? 'CONSUMER' : undefined;
}

/** Says where letters have two parties answer for the same: neither is taken over. Whether that is so. */
export function reportTwoAccountable(
  saids: ReadonlyMap<string, Said>,
  relations: Relations,
  findings: FindingTaker,
): boolean {
  const [first, ...others] = answering(saids.values(), relations);
  for (const { place, original } of others)
    findings.notUnderstood(place, original, 'TWO_ACCOUNTABLE', first?.place ?? '');
  return others.length > 0;
}
