import { applyTo, emptyKeyed, unkeyModel } from '../../../server/model/apply.ts';
import { keyOfEntity, putAll } from '../../../server/model/change.ts';
import type { EntityList, Model } from '../../../server/model/document.ts';
import { componentId, contractId, partyId } from '../../../server/model/values.ts';
import { scopeOfModel } from '../../../server/store/neo4j/scopeOfModel.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';

/**
 * The oracle: what a viewer may see of a model, read off the table in server/usecases/access/README.md and written without
 * looking at the code. Everything else is taken out of the model. One thing cannot go without changing what is seen: a party is
 * seen because it uses a component of the viewer's, so that the user stays, without a name, a sheet or anything behind it.
 */

const reach = (starts: Iterable<string>, next: (id: string) => readonly string[]): Set<string> => {
  const reached = new Set(starts);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
};

const suppliersIn = (model: Model) => (id: string) =>
  model.links.filter((l) => l.consumer === id).map((l) => l.supplier);

/** Ids of the components of a party, and of what they rest on. */
const chainOf = (model: Model, party: string): Set<string> =>
  reach(
    model.components.filter(({ owner }) => owner === party).map(({ id }) => id),
    suppliersIn(model),
  );

/** Ids of the components that the viewer's party sees otherwise than by their being public. */
function componentsOf(model: Model, party: string): Set<string> {
  const own = model.components.filter(({ owner }) => owner === party).map(({ id }) => id);
  const suppliers = suppliersIn(model);
  const isInstitution = model.parties.some(({ id, type }) => id === party && type === 'INSTITUTION');
  const seen = isInstitution ? reach(own, suppliers) : new Set<string>([...own, ...own.flatMap(suppliers)]);
  for (const k of model.contracts) {
    if (k.customer === party || k.supplier === party) for (const id of k.covers) seen.add(id);
  }
  return seen;
}

/** Everything that stands in the name space of a party. */
const isNamedBy = (party: string, id: string) => {
  const name = id.startsWith(`${party}.`) ? id.slice(party.length + 1) : '';
  return name !== '' && !name.includes('.');
};

/** What is left of a model for a viewer who has a party and does not see everything. */
export function withoutHidden(model: Model, viewer: Viewer): Model {
  const party = viewer.party ?? '';
  const near = componentsOf(model, party);
  const isInstitution = model.parties.some(({ id, type }) => id === party && type === 'INSTITUTION');
  const ownerOf = new Map<string, string>(model.components.map(({ id, owner }) => [id, owner]));
  const isOwn = (id: string) => ownerOf.get(id) === party;
  const reached = isInstitution ? chainOf(model, party) : new Set();
  const contracts = model.contracts.filter((k) => k.customer === party || k.supplier === party);
  const uses = model.links.filter((l) => isOwn(l.supplier) && !near.has(l.consumer));
  const users = new Set<string>(uses.map(({ consumer }) => consumer));
  const parties = new Set<string>([
    party,
    ...[...near, ...users].flatMap((id) => ownerOf.get(id) ?? []),
    ...contracts.flatMap((k) => [k.customer, k.supplier, ...(k.subcontracting?.consented ?? [])]),
  ]);
  const sheets = model.sheets.filter((s) => near.has(s.component) && (s.publishedOn ? true : isOwn(s.component)));
  const named = new Set<string>(sheets.flatMap((s) => (s.lines ?? []).flatMap((l) => l.evidence ?? [])));
  const partners = new Set<string>(contracts.flatMap((k) => [k.customer, k.supplier]));
  const anonymous = (id: string) => componentId.parse(users.has(id) ? `user ${[...users].indexOf(id)}` : id);
  return {
    catalogues: model.catalogues,
    parties: model.parties
      .filter(({ id }) => parties.has(id))
      .map((each) => {
        const { id, type, name, kana, area, contacts } = each;
        if (id === party) return each;
        const told = { ...(kana === undefined ? {} : { kana }), ...(area === undefined ? {} : { area }) };
        return { id, type, name, ...told, ...(contacts && partners.has(id) ? { contacts } : {}) };
      }),
    components: [
      ...model.components
        .filter(({ id }) => near.has(id))
        .map(({ credentials = [], ...each }) => {
          const isShown = isInstitution || each.owner === party;
          return { ...each, ...(isShown && credentials.length > 0 ? { credentials } : {}) };
        }),
      ...model.components
        .filter(({ id }) => users.has(id))
        .map(({ id, owner, kind }) => ({ id: anonymous(id), owner, kind, name: { ja: '利用者' } })),
    ],
    links: [
      ...model.links.filter((l) => near.has(l.consumer) && near.has(l.supplier)),
      ...uses.map((link) => ({ ...link, consumer: anonymous(link.consumer) })),
    ],
    sheets,
    contracts,
    evidence: model.evidence.filter(({ id }) => named.has(id) || isNamedBy(party, id)),
    findings: model.findings.filter(
      ({ component, assignee }) => isOwn(component) || (assignee === party && reached.has(component)),
    ),
    decisions: model.decisions.filter(({ institution }) => institution === party),
    proposals: model.proposals.filter(({ contract: k }) => k.customer === party || k.supplier === party),
  };
}

/** The keys of the entities of a model, list by list. */
const keysIn = (model: Model): ReadonlySet<string> =>
  new Set(putAll(model).map((put) => `${put.list}/${keyOfEntity(put)}`));

/** A model whose parties, components and contracts have other ids, but for those that are kept. */
function renamed(model: Model, isKept: (name: string) => boolean): Model {
  const renamed = (list: EntityList, id: string) => (isKept(`${list}/${id}`) ? id : `unheard of ${id}`);
  const party = (id: string) => partyId.parse(renamed('parties', id));
  const component = (id: string) => componentId.parse(renamed('components', id));
  return {
    ...model,
    parties: model.parties.map((of) => ({ ...of, id: party(of.id) })),
    components: model.components.map((of) => ({ ...of, id: component(of.id), owner: party(of.owner) })),
    links: model.links.map((l) => ({ ...l, consumer: component(l.consumer), supplier: component(l.supplier) })),
    findings: model.findings.map(({ assignee, ...of }) => ({
      ...of,
      component: component(of.component),
      ...(assignee === undefined ? {} : { assignee: party(assignee) }),
    })),
    sheets: model.sheets.map((sheet) => ({ ...sheet, component: component(sheet.component) })),
    contracts: model.contracts.map(({ annexes = [], subcontracting, ...k }) => ({
      ...k,
      id: contractId.parse(renamed('contracts', k.id)),
      customer: party(k.customer),
      supplier: party(k.supplier),
      covers: k.covers.map(component),
      annexes: annexes.map((annex) => ({ ...annex, component: component(annex.component) })),
      ...(subcontracting && {
        subcontracting: { ...subcontracting, consented: (subcontracting.consented ?? []).map(party) },
      }),
    })),
  };
}

/**
 * What is left for simulations on the viewer's own institution: what is seen, and the hidden things on which the gaps rest that
 * it is shown, under ids that are used nowhere else.
 */
export function withoutHiddenButBasis(model: Model, viewer: Viewer): Model {
  const seen = withoutHidden(model, viewer);
  const known = new Map(putAll(seen).map((put) => [`${put.list}/${keyOfEntity(put)}`, put]));
  const basis = keysIn(scopeOfModel(model, [viewer.party ?? '']));
  const kept = emptyKeyed();
  for (const put of putAll(model)) {
    const name = `${put.list}/${keyOfEntity(put)}`;
    if (known.has(name) || basis.has(name)) applyTo(kept, known.get(name) ?? put);
  }
  return renamed(unkeyModel(kept), (name) => known.has(name));
}
