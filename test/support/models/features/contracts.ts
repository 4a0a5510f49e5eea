import { addDays } from '../build/days.ts';
import type { Annex, Contract, Line } from '../types.ts';
import { inForce } from '../vocabulary.ts';
import { type Facts, type Feature, itemsOf, ownerOf } from './facts.ts';

function runs({ startsOn, endsOn, renewal, terminatedOn }: Contract, day: string): boolean {
  if (startsOn > day || (terminatedOn !== undefined && terminatedOn < day)) return false;
  return endsOn === undefined || renewal === 'AUTOMATIC' || endsOn >= day;
}

function running(facts: Facts): Contract[] {
  return facts.contracts.filter((contract) => runs(contract, facts.asOf));
}

function institutions(facts: Facts): string[] {
  return facts.parties.filter(({ type }) => type === 'INSTITUTION').map(({ id }) => id);
}

type AnnexState = 'current' | 'earlier' | 'draft' | 'later';

function annexState(facts: Facts, { component, sheetVersion }: Annex): AnnexState {
  const sheet = facts.sheets.find((each) => each.component === component && each.version === sheetVersion);
  if (sheet === undefined || sheet.publishedOn === null) return 'draft';
  if (sheet === inForce(facts.sheets, component, facts.asOf)) return 'current';
  return sheet.publishedOn > facts.asOf ? 'later' : 'earlier';
}

function annexed(facts: Facts, state: AnnexState): boolean {
  return running(facts).some(({ annexes }) => annexes?.some((annex) => annexState(facts, annex) === state));
}

/** Boundaries that a day of a contract can lie on: the analysis day and the ninetieth after it, and the days around them. */
const DISTANCES: readonly number[] = [-1, 0, 1, 89, 90, 91];

function lastDayAt(facts: Facts, distance: number): boolean {
  const day = addDays(facts.asOf, distance);
  return facts.contracts.some(({ endsOn, terminatedOn }) => endsOn === day || terminatedOn === day);
}

function bundleComesHome(facts: Facts): boolean {
  return running(facts).some(({ bundles, customer, covers }) => {
    if (bundles !== true) return false;
    const reached = new Set(covers);
    for (const id of reached) {
      for (const link of facts.links) if (link.consumer === id) reached.add(link.supplier);
    }
    return [...reached].some((id) => ownerOf(facts, id) === customer);
  });
}

/** Whether one institution has contracts on both ends of a call between vendors. */
function joins(facts: Facts): boolean {
  return facts.links.some(({ kind, consumer, supplier }) => {
    if (kind !== 'CALLS') return false;
    const host = facts.links.find((link) => link.kind === 'EXPOSED_BY' && link.consumer === supplier)?.supplier;
    const owners = [ownerOf(facts, consumer), ownerOf(facts, supplier)];
    return institutions(facts).some((customer) => {
      const covers = running(facts)
        .filter((contract) => contract.customer === customer)
        .flatMap((contract) => contract.covers);
      return !owners.includes(customer) && covers.includes(consumer) && host !== undefined && covers.includes(host);
    });
  });
}

function policy(facts: Facts, wanted: string): boolean {
  return running(facts).some(({ subcontracting }) => subcontracting?.policy === wanted);
}

/** Whether a contract ends within ninety days and another one on the same component begins after a hole within them. */
function hasHole({ contracts, asOf }: Facts): boolean {
  const end = addDays(asOf, 90);
  return contracts.some((before) => {
    const last = before.terminatedOn ?? (before.renewal === 'AUTOMATIC' ? undefined : before.endsOn);
    if (last === undefined || last < asOf) return false;
    return contracts.some(
      ({ covers, startsOn }) =>
        startsOn > addDays(last, 1) && startsOn <= end && covers.some((id) => before.covers.includes(id)),
    );
  });
}

/** Lines in force with the line of the same component, requirement and phases on a version that is signed and is another one. */
function signedBefore(facts: Facts): { now: Line; signed: Line }[] {
  const signed = running(facts).flatMap(({ annexes }) => annexes ?? []);
  return signed.flatMap(({ component, sheetVersion }) => {
    const sheet = facts.sheets.find((each) => each.component === component && each.version === sheetVersion);
    if (sheet === undefined || sheet.publishedOn === null) return [];
    return facts.said.flatMap((said) =>
      (sheet.lines ?? []).flatMap((line) => {
        const same = said.component === component && said.line.requirement === line.requirement;
        return same && `${said.line.phases}` === `${line.phases}` ? [{ now: said.line, signed: line }] : [];
      }),
    );
  });
}

/** Features of contracts and of what is annexed to them. */
export const CONTRACT_FEATURES: readonly Feature[] = [
  ...DISTANCES.map(
    (distance): Feature => ({
      name: `a contract whose last day lies ${distance} days from the analysis day`,
      percent: 12,
      holds: (facts) => lastDayAt(facts, distance),
    }),
  ),
  ...(['current', 'earlier', 'draft', 'later'] as const).map(
    (state): Feature => ({
      name: `an annex of a version that is ${state}`,
      percent: state === 'current' ? 50 : 12,
      holds: (facts) => annexed(facts, state),
    }),
  ),
  {
    name: 'a contract that starts on the day',
    percent: 15,
    holds: ({ contracts, asOf }) => contracts.some(({ startsOn }) => startsOn === asOf),
  },
  {
    name: 'a contract that starts the day after',
    percent: 6,
    holds: ({ contracts, asOf }) => contracts.some(({ startsOn }) => startsOn === addDays(asOf, 1)),
  },
  {
    name: 'a contract renewed after its last day',
    percent: 15,
    holds: (facts) => running(facts).some(({ endsOn }) => endsOn !== undefined && endsOn < facts.asOf),
  },
  {
    name: 'a renewed contract that was terminated',
    percent: 6,
    holds: ({ contracts }) =>
      contracts.some(({ renewal, terminatedOn }) => renewal === 'AUTOMATIC' && terminatedOn !== undefined),
  },
  {
    name: 'two running contracts on one component',
    percent: 35,
    holds: (facts) => {
      const covers = running(facts).flatMap((contract) => contract.covers);
      return new Set(covers).size < covers.length;
    },
  },
  {
    name: "a contract that covers another party's component",
    percent: 40,
    holds: (facts) =>
      facts.contracts.some(({ covers, supplier }) => covers.some((id) => ownerOf(facts, id) !== supplier)),
  },
  {
    name: 'a contract between vendors',
    percent: 15,
    holds: (facts) =>
      facts.contracts.some(({ customer, supplier }) =>
        [customer, supplier].every((party) => !institutions(facts).includes(party)),
      ),
  },
  { name: 'a bundle whose chain meets its own customer', percent: 15, holds: bundleComesHome },
  { name: 'a call between vendors that an institution put together', percent: 2, holds: joins },
  { name: 'a hole between two contracts within ninety days', percent: 8, holds: hasHole },
  {
    name: 'an item that was added after signing',
    percent: 8,
    holds: (facts) =>
      signedBefore(facts).some(({ now, signed }) => itemsOf(now).some((id) => !itemsOf(signed).includes(id))),
  },
  {
    name: 'a signed part that has become the whole',
    percent: 5,
    holds: (facts) =>
      signedBefore(facts).some(({ now, signed }) => signed.stance === 'SHARED' && now.stance === 'CONSUMER'),
  },
  {
    name: 'several versions signed',
    percent: 8,
    holds: (facts) =>
      running(facts).some(({ annexes = [] }) => new Set(annexes.map((a) => a.component)).size < annexes.length),
  },
  { name: 'subcontracting prohibited', percent: 20, holds: (facts) => policy(facts, 'PROHIBITED') },
  { name: 'subcontracting with consent', percent: 20, holds: (facts) => policy(facts, 'CONSENT') },
  {
    name: 'a subcontractor who was consented to',
    percent: 12,
    holds: (facts) => running(facts).some(({ subcontracting }) => (subcontracting?.consented ?? []).length > 0),
  },
];
