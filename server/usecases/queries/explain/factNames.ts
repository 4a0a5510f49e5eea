import type { Node } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { at } from '../../../model/snapshot/at.ts';
import type { Snapshot } from '../../../model/snapshot/snapshot.ts';
import { type LocalText, splitRequirementKey } from '../../../model/values.ts';
import type { PartyText } from '../../../text/facts.ts';
import { entityCacheOf } from '../entityCache.ts';

/** Names of entities as sentences use them. */

export const componentName = (snapshot: Snapshot, node: Node): LocalText =>
  entityCacheOf(snapshot).component(node.row).name;

/** A party as a sentence names it: the institution that looks is called by its class, or as an institution where none is given. */
export function partyText(context: AnalysisContext, row: number): PartyText {
  const party = entityCacheOf(context.snapshot).party(row);
  return row === context.institution
    ? { name: party.name, viewer: party.facilityClass ?? 'OTHER' }
    : { name: party.name };
}

/** A contract is called by its first document; without one, by its id. */
export function contractName(snapshot: Snapshot, row: number): LocalText {
  const contract = entityCacheOf(snapshot).contract(row);
  return contract.documents?.[0]?.title ?? { ja: contract.id };
}

/** The short title of a finding's requirement, or its summary, or its key. */
export function requirementName({ universe }: AnalysisContext, { requirement }: Finding): LocalText | undefined {
  if (requirement === undefined) return undefined;
  const of = universe.requirements[requirement];
  return of?.title ?? of?.summary ?? { ja: at(universe.keys, requirement) };
}

/** The title of a catalogue, or its id where it is not loaded. */
export function catalogueName(snapshot: Snapshot, id: string): LocalText {
  return snapshot.catalogues.find((c) => c.id === id)?.title ?? { ja: id };
}

/** The catalogue of a requirement's key. */
export const catalogueOf = (key: string): string => splitRequirementKey(key)?.catalogue ?? key;
