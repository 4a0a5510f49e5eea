import { createHash } from 'node:crypto';
import type { RuleId } from '../model/rules.ts';
import { at } from '../model/snapshot/at.ts';
import { phasesOf } from '../model/snapshot/lines.ts';
import type { Phase, Severity } from '../model/vocabulary.ts';
import type { Node } from './chain.ts';
import type { AnalysisContext } from './context.ts';
import { severityOf } from './order.ts';
import { RULES } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';

/** A gap as other programs see it; fields that its rule does not have are absent (INTERFACES.md, "GAP"). */
export interface Gap {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly consumer?: string;
  readonly supplier?: string;
  readonly component?: string;
  readonly contract?: string;
  readonly party?: string;
  readonly requirement?: string;
  readonly item?: string;
  readonly term?: string;
  readonly phases?: readonly Phase[];
  readonly cells?: number;
  /** Component ids in order, from the entry on (OPEN_ROUTE, THIN_ROUTE). */
  readonly route?: readonly string[];
  /** Component ids, sorted (SHARED_CREDENTIAL). */
  readonly components?: readonly string[];
  /** Party ids, sorted, without repeats. */
  readonly actors: readonly string[];
}

/** The texts of a finding's place, in the order in which they make its identity. */
function placeOf(finding: Finding, { snapshot, universe }: AnalysisContext) {
  const { consumer, supplier, component, contract, party, requirement, item, term } = finding;
  return {
    consumer: consumer?.id,
    supplier: supplier?.id,
    component: component?.id,
    contract: contract === undefined ? undefined : snapshot.contracts.ids.get(contract),
    party: party === undefined ? undefined : snapshot.parties.ids.get(party),
    requirement: requirement === undefined ? undefined : universe.keys[requirement],
    item,
    term,
  };
}

/** Ids that others take the place of. */
interface Renamed {
  readonly parties: ReadonlyMap<string, string>;
  readonly components: ReadonlyMap<string, string>;
}

const NOTHING_RENAMED: Renamed = { parties: new Map(), components: new Map() };

/** First 32 hex digits of SHA-256 over the JSON array of institution, rule and place (SEMANTICS.md section 6). */
export const gapId = (finding: Finding, context: AnalysisContext): string =>
  gapIdentity(finding, context, NOTHING_RENAMED);

/** The id that the gap of a finding has where parties and components have other ids. */
export function gapIdentity(finding: Finding, context: AnalysisContext, { parties, components }: Renamed): string {
  const named = (names: ReadonlyMap<string, string>, id: string | undefined) =>
    id === undefined ? undefined : (names.get(id) ?? id);
  const place = placeOf(finding, context);
  const renamed = {
    ...place,
    consumer: named(components, place.consumer),
    supplier: named(components, place.supplier),
    component: named(components, place.component),
    party: named(parties, place.party),
  };
  const parts = Object.values(renamed).map((part) => part ?? null);
  const institution = named(parties, context.snapshot.parties.ids.get(context.institution));
  const identity = JSON.stringify([institution, finding.rule, ...parts]);
  return createHash('sha256').update(identity, 'utf8').digest('hex').slice(0, 32);
}

/** Rows of the parties that must act: the rule's, and the supplier of a bundle within whose reach the place is (SEMANTICS.md section 2). */
export function actorRowsOf(finding: Finding, context: AnalysisContext): ReadonlySet<number> {
  const rule = RULES[finding.rule];
  const rows = new Set(rule.actors(finding, context));
  const place = finding.component ?? finding.consumer;
  if (rule.place !== 'found' && place !== undefined) {
    for (const { supplier, reach } of context.bundles()) if (reach.has(place)) rows.add(supplier);
  }
  return rows;
}

/** Ids of the parties that must act, sorted. */
export const actorsOf = (finding: Finding, context: AnalysisContext): string[] =>
  [...actorRowsOf(finding, context)].map((row) => at(context.snapshot.parties.ids, row)).sort();

function idsBeside({ beside }: Finding): Pick<Gap, 'route' | 'components'> {
  const ids = (nodes: readonly Node[]) => nodes.map(({ id }) => id);
  return {
    ...(beside?.route === undefined ? {} : { route: ids(beside.route) }),
    ...(beside?.components === undefined ? {} : { components: ids(beside.components) }),
  };
}

/** A finding in full. */
export function describeGap(finding: Finding, context: AnalysisContext): Gap {
  const place = Object.entries(placeOf(finding, context)).filter(([, value]) => value !== undefined);
  return {
    id: gapId(finding, context),
    rule: finding.rule,
    severity: severityOf(finding),
    ...Object.fromEntries(place),
    ...(finding.phases === undefined ? {} : { phases: phasesOf(finding.phases) }),
    ...(finding.cells === undefined ? {} : { cells: finding.cells }),
    ...idsBeside(finding),
    actors: actorsOf(finding, context),
  };
}
