import fc from 'fast-check';
import { type Change, type Entity, keyOfEntity, type Put, putAll } from '../../../server/model/change.ts';
import type { Model } from '../../../server/model/document.ts';
import {
  catalogueId,
  componentId,
  contractId,
  credentialId,
  day,
  findingId,
  partyId,
  proposalId,
  requirementKey,
} from '../../../server/model/values.ts';
import { COMPONENT_KINDS, LINK_KINDS } from '../../../server/model/vocabulary.ts';

const put = <L extends Put['list']>(list: L, entity: Entity<L>): Put[] => putAll({ [list]: [entity] });

/** What either party to a contract may ask of the other, and what it may not: to cover what is not there. */
function proposalsOf(basis: Entity<'contracts'>, { components }: Model): Put[] {
  const on = day.parse('2026-01-01');
  const covers = components.slice(0, 1).map(({ id }) => id);
  return [basis.customer, basis.supplier].flatMap((by) => {
    const id = proposalId.parse(`${by} asks for ${basis.id}`);
    return [
      ...put('proposals', { id, by, contract: { ...basis, covers }, basis, on }),
      ...put('proposals', { id, by, contract: { ...basis, covers: [componentId.parse('nothing at all')] }, basis, on }),
    ];
  });
}

/** A finding about a component, assigned to its owner, due before it was found or not. */
function findingsOn({ id, owner }: Entity<'components'>): Put[] {
  const title = { ja: '指摘' };
  const foundOn = day.parse('2026-01-01');
  const base = { id: findingId.parse(`${id} found`), component: id, title, foundOn };
  return [
    ...put('findings', { ...base, assignee: owner, requirement: requirementKey.parse('cat1:r1') }),
    ...put('findings', { ...base, dueOn: day.parse('2025-12-31') }),
  ];
}

/** Ways in which one entity is said differently; most of them break something somewhere. */
function variants(of: Put, model: Model): Put[] {
  switch (of.list) {
    case 'parties': {
      const { id, name } = of.entity;
      return [
        ...put('parties', { ...of.entity, name: { ja: '改名' } }),
        ...put('parties', { id, name, type: 'VENDOR' }),
        ...put('parties', { ...of.entity, type: 'INSTITUTION', adopts: model.catalogues.map((c) => c.id) }),
      ];
    }
    case 'findings': {
      const { id, component, title, foundOn } = of.entity;
      return [
        ...model.components.flatMap((c) => put('findings', { ...of.entity, component: c.id })),
        ...model.parties.flatMap((p) => put('findings', { ...of.entity, assignee: p.id })),
        ...put('findings', { ...of.entity, assignee: partyId.parse('nobody at all') }),
        ...put('findings', { ...of.entity, closedOn: day.parse('2026-01-01') }),
        ...put('findings', { ...of.entity, requirement: requirementKey.parse('cat1:r1') }),
        ...put('findings', { id, component, title, foundOn }),
      ];
    }
    case 'components':
      return [
        ...findingsOn(of.entity),
        ...COMPONENT_KINDS.flatMap((kind) => put('components', { ...of.entity, kind })),
        ...model.parties.flatMap(({ id }) => put('components', { ...of.entity, owner: id })),
        ...put('components', { ...of.entity, owner: partyId.parse('absent party') }),
        ...put('components', { ...of.entity, traits: ['changed'] }),
        ...put('components', { ...of.entity, traits: ['changed'], lacks: ['changed'] }),
        ...put('components', { ...of.entity, credentials: [credentialId.parse('shared')] }),
      ];
    case 'links':
      return LINK_KINDS.flatMap((kind) => [
        ...put('links', { ...of.entity, kind }),
        ...put('links', { consumer: of.entity.supplier, supplier: of.entity.consumer, kind }),
      ]);
    case 'sheets':
      return [
        ...put('sheets', { ...of.entity, version: 'another' }),
        ...put('sheets', { ...of.entity, version: 'third', publishedOn: day.parse('2026-01-01') }),
        ...put('sheets', { ...of.entity, lines: (of.entity.lines ?? []).slice(1) }),
        ...put('sheets', { ...of.entity, publishedOn: null }),
      ];
    case 'contracts': {
      const { customer, supplier } = of.entity;
      return [
        ...put('contracts', { ...of.entity, customer: supplier, supplier: customer }),
        ...put('contracts', { ...of.entity, covers: model.components.slice(0, 2).map(({ id }) => id) }),
        ...put('contracts', { ...of.entity, bundles: true }),
        ...put('contracts', { ...of.entity, kind: 'PURCHASE' }),
        ...proposalsOf(of.entity, model),
      ];
    }
    case 'proposals': {
      const { id, by, contract, on } = of.entity;
      const { customer, supplier } = contract;
      return [
        ...put('proposals', { ...of.entity, by: by === customer ? supplier : customer }),
        ...put('proposals', { ...of.entity, by: partyId.parse('nobody at all') }),
        ...put('proposals', { ...of.entity, contract: { ...contract, id: contractId.parse('another') } }),
        ...put('proposals', { ...of.entity, answer: { state: 'DECLINED', on } }),
        ...put('proposals', { id, by, contract, on }),
      ];
    }
    case 'catalogues': {
      const requirements = of.entity.requirements ?? [];
      return [
        ...put('catalogues', { ...of.entity, requirements: requirements.slice(1) }),
        ...put('catalogues', { ...of.entity, requirements: requirements.map((r) => ({ ...r, phases: ['normal'] })) }),
        ...put('catalogues', { ...of.entity, mappings: [] }),
      ];
    }
    default:
      return [of];
  }
}

/** Entities that were not there: catalogues that lines and mappings may have named already. */
function additions(model: Model): Put[] {
  const named = model.sheets.flatMap(({ lines }) => lines ?? []).map(({ requirement }) => requirement.split(':')[0]);
  const mapped = model.catalogues.flatMap(({ mappings }) => mappings ?? []).map(({ target }) => target.split(':')[0]);
  const known = new Set<string>(model.catalogues.map(({ id }) => id));
  const missing = [...named, ...mapped].filter((id): id is string => id !== undefined && id !== '' && !known.has(id));
  const pattern = model.catalogues[0];
  if (pattern === undefined) return [];
  return [...new Set(missing)].flatMap((id) =>
    putAll({ catalogues: [{ ...pattern, id: catalogueId.parse(id), mappings: [] }] }),
  );
}

/** A few changes of a model, in any order: removals, replacements, additions, some of them twice. */
export function randomChanges(model: Model): fc.Arbitrary<Change[]> {
  const all = putAll(model);
  if (all.length === 0) return fc.constant([]);
  const removal = fc.constantFrom(...all).map((of): Change => ({ op: 'remove', list: of.list, key: keyOfEntity(of) }));
  const replacement = fc.constantFrom(...all).chain((of) => fc.constantFrom(...variants(of, model)));
  const added = additions(model);
  const addition = added.length === 0 ? replacement : fc.constantFrom(...added);
  const change = fc.oneof({ weight: 4, arbitrary: removal }, { weight: 6, arbitrary: replacement }, addition);
  return fc.array(change, { minLength: 1, maxLength: 5 });
}
