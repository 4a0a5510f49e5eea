import { groupBy } from '../../model/collections.ts';
import type { Component } from '../../model/component.ts';
import type { Contract } from '../../model/contract.ts';
import type { Model } from '../../model/document.ts';
import { LINK_RULES, type Link } from '../../model/link.ts';

/** Entities of a list by a text that each has, in the order of the list. */
function lookUpBy<T>(entities: readonly T[], textOf: (entity: T) => string): (text: string) => readonly T[] {
  const groups = groupBy(entities, textOf);
  return (text) => groups.get(text) ?? [];
}

/** What is looked up while a scope is walked. */
interface Index {
  readonly ownerOf: (component: string) => string | undefined;
  readonly owned: (party: string) => readonly Component[];
  readonly from: (component: string) => readonly Link[];
  readonly to: (component: string) => readonly Link[];
  readonly bought: (party: string) => readonly Contract[];
  readonly sold: (party: string) => readonly Contract[];
}

function indexOf(model: Model): Index {
  const owners = new Map<string, string>(model.components.map(({ id, owner }) => [id, owner]));
  return {
    ownerOf: (component) => owners.get(component),
    owned: lookUpBy(model.components, ({ owner }) => owner),
    from: lookUpBy(model.links, ({ consumer }) => consumer),
    to: lookUpBy(model.links, ({ supplier }) => supplier),
    bought: lookUpBy(model.contracts, ({ customer }) => customer),
    sold: lookUpBy(model.contracts, ({ supplier }) => supplier),
  };
}

/** Everything that some components reach over links that are accepted, themselves included, and these links. */
function reach(starts: readonly string[], index: Index, accepts: (link: Link) => boolean) {
  const reached = new Set(starts);
  const links: Link[] = [];
  for (const component of reached) {
    for (const link of index.from(component).filter(accepts)) {
      links.push(link);
      reached.add(link.supplier);
    }
  }
  return { reached, links };
}

/** Owners of components to which a CONNECTS_VIA leads from another party's component. */
function siteOwners(chain: readonly Link[], { ownerOf }: Index): Set<string> {
  const into = chain.filter(
    ({ kind, consumer, supplier }) => kind === 'CONNECTS_VIA' && ownerOf(consumer) !== ownerOf(supplier),
  );
  return new Set(into.flatMap(({ supplier }) => ownerOf(supplier) ?? []));
}

/** One text for a version of a component's sheet. */
const versionKey = (of: { readonly component: string; readonly sheetVersion: string }): string =>
  JSON.stringify([of.component, of.sheetVersion]);

/**
 * The part of a whole model that scope.cypher.ts reads out of the graph, for revisions of the past: they exist as a
 * whole only. The two must say the same; a test compares them on random models.
 */
export function scopeOfModel(model: Model, ids: readonly string[]): Model {
  const index = indexOf(model);
  const institutions = new Set(ids);
  const own = [...institutions].flatMap((id) => index.owned(id));
  const chain = reach(
    own.map(({ id }) => id),
    index,
    () => true,
  );
  const toOwned = own.flatMap(({ id }) => index.to(id));
  const owners = new Set([...institutions, ...[...chain.reached].flatMap((id) => index.ownerOf(id) ?? [])]);
  const onSite = siteOwners(chain.links, index);
  const atWork = [...onSite].flatMap(index.bought);
  const contracts = new Set([
    ...[...institutions].flatMap((id) => [...index.bought(id), ...index.sold(id)]),
    ...[...owners].flatMap(index.bought).filter(({ covers }) => covers.some((id) => chain.reached.has(id))),
    ...atWork,
  ]);
  const inHouses = reach(
    atWork.flatMap(({ covers }) => covers),
    index,
    ({ kind }) => LINK_RULES[kind].closure,
  );
  const components = new Set<string>([
    ...chain.reached,
    ...toOwned.map(({ consumer }) => consumer),
    ...[...contracts].flatMap(({ covers }) => covers),
    ...inHouses.reached,
  ]);
  const owned = new Set<string>(own.map(({ id }) => id));
  const findings = model.findings.filter(
    ({ component, assignee }) =>
      owned.has(component) || (assignee !== undefined && institutions.has(assignee) && chain.reached.has(component)),
  );
  const parties = new Set<string>([
    ...owners,
    ...findings.flatMap(({ assignee }) => assignee ?? []),
    ...[...components].flatMap((id) => index.ownerOf(id) ?? []),
    ...[...contracts].flatMap((k) => [k.customer, k.supplier, ...(k.subcontracting?.consented ?? [])]),
  ]);
  const links = new Set([...chain.links, ...toOwned, ...inHouses.links]);
  const annexed = new Set([...contracts].flatMap(({ annexes }) => annexes ?? []).map(versionKey));
  const sheets = model.sheets.filter((sheet) => {
    return chain.reached.has(sheet.component) || annexed.has(versionKey({ ...sheet, sheetVersion: sheet.version }));
  });
  const evidence = new Set<string>(sheets.flatMap((s) => (s.lines ?? []).flatMap((line) => line.evidence ?? [])));
  return {
    catalogues: model.catalogues,
    parties: model.parties.filter(({ id }) => parties.has(id)),
    components: model.components.filter(({ id }) => components.has(id)),
    links: model.links.filter((link) => links.has(link)),
    sheets,
    contracts: model.contracts.filter((contract) => contracts.has(contract)),
    evidence: model.evidence.filter(({ id }) => evidence.has(id)),
    findings,
    decisions: model.decisions.filter(({ institution }) => institutions.has(institution)),
    proposals: [],
  };
}
