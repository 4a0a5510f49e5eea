import { putAll } from '../../model/change.ts';
import type { Component } from '../../model/component.ts';
import type { Contract } from '../../model/contract.ts';
import type { Model } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { LINK_RULES, type Link } from '../../model/link.ts';
import type { Sheet } from '../../model/sheet.ts';
import { LINK_KINDS } from '../../model/vocabulary.ts';
import type { Revision } from '../port.ts';
import type { Entities } from './entities.ts';
import { modelOfPuts, only } from './lists.ts';

const CLOSURE = LINK_KINDS.filter((kind) => LINK_RULES[kind].closure);

const ids = <T extends { readonly id: string }>(list: readonly T[]): string[] => list.map(({ id }) => id);

/** What the components of the chain are, and the links from them and to what the institutions own. */
function readChain(entities: Entities, institutions: readonly string[], at: Revision) {
  const chain = new Set(entities.chain(institutions, at));
  const components = only(entities.byKey('components', chain, at), 'components');
  const wanted = new Set(institutions);
  const owned = components.filter(({ owner }) => wanted.has(owner));
  const from = only(entities.referring('links.consumer', chain, at), 'links');
  const toOwned = only(entities.referring('links.supplier', ids(owned), at), 'links');
  return { chain, components, links: [...from, ...toOwned.filter(({ consumer }) => !chain.has(consumer))] };
}

/** Owners of components that a link of kind CONNECTS_VIA from another party's component leads to. */
function siteOwners(components: readonly Component[], links: readonly Link[]): Set<string> {
  const owner = new Map<string, string>(components.map((c) => [c.id, c.owner]));
  const led = links.filter(
    ({ kind, consumer, supplier }) => kind === 'CONNECTS_VIA' && owner.get(consumer) !== owner.get(supplier),
  );
  return new Set(led.flatMap(({ supplier }) => owner.get(supplier) ?? []));
}

/**
 * The contracts that decide about links of the chain: all of the institutions; of every other owner those by which it
 * buys something in the chain, which bind its links and back its promises; and of one to whose site a link leads
 * all by which it buys, because whoever is at work there may use it (SEMANTICS.md section 3). Never those of a supplier's
 * other customers.
 */
function readContracts(
  entities: Entities,
  institutions: readonly string[],
  { chain, components, links }: ReturnType<typeof readChain>,
  at: Revision,
): { contracts: Contract[]; atWork: string[] } {
  const open = siteOwners(components, links);
  const wholly = new Set([...institutions, ...open]);
  const customers = new Set([...institutions, ...components.map(({ owner }) => owner)]);
  const bought = only(entities.referring('contracts.customer', customers, at), 'contracts');
  const sold = only(entities.referring('contracts.supplier', institutions, at), 'contracts');
  const relevant = bought.filter(({ customer, covers }) => wholly.has(customer) || covers.some((id) => chain.has(id)));
  const atWork = relevant.filter(({ customer }) => open.has(customer)).flatMap(({ covers }) => covers);
  return { contracts: [...relevant, ...sold], atWork };
}

const annexesOf = (contracts: readonly Contract[]) => contracts.flatMap(({ annexes }) => annexes ?? []);

/** All versions of the sheets of the chain, and the sheets that contracts annex. */
function readSheets(entities: Entities, chain: ReadonlySet<string>, contracts: readonly Contract[], at: Revision) {
  const annexed = annexesOf(contracts).filter(({ component }) => !chain.has(component));
  const keys = annexed.flatMap(({ component, sheetVersion }) =>
    ['published', 'draft'].map((state) => JSON.stringify([component, sheetVersion, state])),
  );
  return [...entities.referring('sheets.component', chain, at), ...entities.byKey('sheets', keys, at)];
}

/** Findings about what the institutions own, and those about the chain that are assigned to them. */
function readFindings(
  entities: Entities,
  institutions: readonly string[],
  { chain, components }: ReturnType<typeof readChain>,
  at: Revision,
): Finding[] {
  const wanted = new Set(institutions);
  const owned = ids(components.filter(({ owner }) => wanted.has(owner)));
  const own = only(entities.referring('findings.component', owned, at), 'findings');
  const assigned = only(entities.referring('findings.assignee', institutions, at), 'findings');
  return [...own, ...assigned.filter(({ component }) => chain.has(component))];
}

const evidenceOf = (sheets: readonly Sheet[]) =>
  new Set(sheets.flatMap(({ lines }) => lines ?? []).flatMap(({ evidence }) => evidence ?? []));

/** What the analysis of some institutions needs of the model at a revision, and whatever that refers to. */
export function readScope(entities: Entities, institutions: readonly string[], at: Revision): Model {
  const reached = readChain(entities, institutions, at);
  const { contracts, atWork } = readContracts(entities, institutions, reached, at);
  const beside = entities.closure(atWork, CLOSURE, at);
  const links = [...reached.links, ...only(entities.linksFrom(beside, CLOSURE, at), 'links')];
  const named = new Set<string>([
    ...beside,
    ...links.flatMap(({ consumer, supplier }) => [consumer, supplier]),
    ...contracts.flatMap(({ covers }) => covers),
    ...annexesOf(contracts).map(({ component }) => component),
  ]);
  for (const { id } of reached.components) named.delete(id);
  const findings = readFindings(entities, institutions, reached, at);
  const components = [...reached.components, ...only(entities.byKey('components', named, at), 'components')];
  const parties = new Set<string>([
    ...institutions,
    ...components.map(({ owner }) => owner),
    ...contracts.flatMap((k) => [k.customer, k.supplier, ...(k.subcontracting?.consented ?? [])]),
  ]);
  for (const { assignee } of findings) if (assignee !== undefined) parties.add(assignee);
  const sheets = readSheets(entities, reached.chain, contracts, at);
  return modelOfPuts([
    ...entities.catalogues(at),
    ...entities.byKey('parties', parties, at),
    ...putAll({ components, links, contracts, findings }),
    ...sheets,
    ...entities.byKey('evidence', evidenceOf(only(sheets, 'sheets')), at),
    ...entities.referring('decisions.institution', institutions, at),
  ]);
}
