import type { z } from 'zod';
import { canonicalText } from '../../../model/apply.ts';
import { catalogue } from '../../../model/catalogue.ts';
import type { Entity } from '../../../model/change.ts';
import { keyOfEntity } from '../../../model/change.ts';
import { component } from '../../../model/component.ts';
import { contract } from '../../../model/contract.ts';
import { MODEL_FORMAT, type ModelDocument } from '../../../model/document.ts';
import { evidence } from '../../../model/evidence.ts';
import { link } from '../../../model/link.ts';
import { party } from '../../../model/party.ts';
import { inSchemaOrder } from '../../../model/shape/order.ts';
import type { ComponentKind, LinkKind } from '../../../model/vocabulary.ts';
import { nameOf } from '../../../text/phrase.ts';
import { type NameIndex, nameIndex } from './names.ts';

/** The lists that registers speak about. */
export type DraftList = 'catalogues' | 'parties' | 'components' | 'links' | 'contracts' | 'evidence';

/** The fields of an entity before it has been checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is known, with what has been read so far put into it. */
export interface Draft {
  readonly catalogues: ReadonlyMap<string, Entity<'catalogues'>>;
  readonly parties: ReadonlyMap<string, Entity<'parties'>>;
  readonly components: ReadonlyMap<string, Entity<'components'>>;
  readonly contracts: ReadonlyMap<string, Entity<'contracts'>>;
  readonly evidence: ReadonlyMap<string, Entity<'evidence'>>;
  readonly partyNames: NameIndex;
  readonly componentNames: NameIndex;
  readonly evidenceNames: NameIndex;
  /** The links that lead from a component, of one kind. */
  suppliers(component: string, kind: LinkKind): readonly string[];
  /** Those from which links of one kind lead to a component. */
  consumers(component: string, kind: LinkKind): readonly string[];
  /** Puts an entity; false where it is none. */
  put(list: DraftList, fields: Fields): boolean;
  /** The entities that were put and are not as they were. */
  document(): ModelDocument;
}

type Lists = { readonly [L in DraftList]: Map<string, Entity<L>> };

const byKey = <L extends DraftList>(list: L, entities: readonly Entity<L>[] | undefined): Map<string, Entity<L>> =>
  new Map((entities ?? []).map((entity) => [keyOfEntity({ list, entity }), entity]));

/** An entity as it is kept, without what goes without saying; undefined where the fields make none. */
function checked<S extends z.ZodType>(schema: S, fields: Fields): z.output<S> | undefined {
  const read = schema.safeParse(fields);
  return read.success ? schema.parse(inSchemaOrder(schema, read.data)) : undefined;
}

/** A draft of what is known. */
export function openDraft(known: ModelDocument): Draft {
  const lists: Lists = {
    catalogues: byKey('catalogues', known.catalogues),
    parties: byKey('parties', known.parties),
    components: byKey('components', known.components),
    links: byKey('links', known.links),
    contracts: byKey('contracts', known.contracts),
    evidence: byKey('evidence', known.evidence),
  };
  const before = new Map<string, string>();
  const touched = new Map<string, { readonly list: DraftList; readonly key: string }>();
  const [partyNames, componentNames, evidenceNames] = [nameIndex(), nameIndex(), nameIndex()];
  const [linksFrom, linksTo] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const joinKey = (component: string, kind: LinkKind) => `${kind} ${component}`;
  const join = (links: Map<string, Set<string>>, key: string, other: string) =>
    links.set(key, (links.get(key) ?? new Set()).add(other));
  const addLink = ({ consumer, supplier, kind }: Entity<'links'>) => {
    join(linksFrom, joinKey(consumer, kind), supplier);
    join(linksTo, joinKey(supplier, kind), consumer);
  };
  for (const { id, name, kana } of lists.parties.values())
    partyNames.add(id, [name.ja, name.en, kana, nameOf(name, 'ja')]);
  for (const { id, name } of lists.components.values()) componentNames.add(id, [name.ja, name.en, nameOf(name, 'ja')]);
  for (const { id, title } of lists.evidence.values()) evidenceNames.add(id, [title?.ja, title?.en]);
  for (const each of lists.links.values()) addLink(each);

  const note = (list: DraftList, key: string, is: Entity | undefined) => {
    const place = `${list} ${key}`;
    if (!touched.has(place)) before.set(place, is === undefined ? '' : canonicalText(is));
    touched.set(place, { list, key });
  };
  /** Takes one entity that has been checked. */
  const enter = {
    catalogues: (fields: Fields) => {
      const entity = checked(catalogue, fields);
      if (entity === undefined) return false;
      note('catalogues', entity.id, lists.catalogues.get(entity.id));
      lists.catalogues.set(entity.id, entity);
      return true;
    },
    parties: (fields: Fields) => {
      const entity = checked(party, fields);
      if (entity === undefined) return false;
      note('parties', entity.id, lists.parties.get(entity.id));
      lists.parties.set(entity.id, entity);
      partyNames.add(entity.id, [entity.name.ja, entity.name.en]);
      return true;
    },
    components: (fields: Fields) => {
      const entity = checked(component, fields);
      if (entity === undefined) return false;
      note('components', entity.id, lists.components.get(entity.id));
      lists.components.set(entity.id, entity);
      componentNames.add(entity.id, [entity.name.ja, entity.name.en]);
      return true;
    },
    links: (fields: Fields) => {
      const entity = checked(link, fields);
      if (entity === undefined) return false;
      const key = keyOfEntity({ list: 'links', entity });
      note('links', key, lists.links.get(key));
      lists.links.set(key, { ...lists.links.get(key), ...entity });
      addLink(entity);
      return true;
    },
    contracts: (fields: Fields) => {
      const entity = checked(contract, fields);
      if (entity === undefined) return false;
      note('contracts', entity.id, lists.contracts.get(entity.id));
      lists.contracts.set(entity.id, entity);
      return true;
    },
    evidence: (fields: Fields) => {
      const entity = checked(evidence, fields);
      if (entity === undefined) return false;
      note('evidence', entity.id, lists.evidence.get(entity.id));
      lists.evidence.set(entity.id, entity);
      return true;
    },
  } as const satisfies Record<DraftList, (fields: Fields) => boolean>;

  /** What was put of a list and is not as it was. */
  const changed = <L extends DraftList>(list: L): Entity<L>[] =>
    [...touched.values()].flatMap((place) => {
      const entity = place.list === list ? lists[list].get(place.key) : undefined;
      return entity === undefined || canonicalText(entity) === before.get(`${list} ${place.key}`) ? [] : [entity];
    });

  return {
    catalogues: lists.catalogues,
    parties: lists.parties,
    components: lists.components,
    contracts: lists.contracts,
    evidence: lists.evidence,
    partyNames,
    componentNames,
    evidenceNames,
    suppliers: (consumer, kind) => [...(linksFrom.get(joinKey(consumer, kind)) ?? [])],
    consumers: (supplier, kind) => [...(linksTo.get(joinKey(supplier, kind)) ?? [])],
    put: (list, fields) => enter[list](fields),
    document: () => ({
      format: MODEL_FORMAT,
      catalogues: changed('catalogues'),
      parties: changed('parties'),
      components: changed('components'),
      links: changed('links'),
      contracts: changed('contracts'),
      evidence: changed('evidence'),
    }),
  };
}

/** Operations that a component is operated by, of one owner. */
export const operationsOf = (draft: Draft, component: string, owner: string): readonly string[] =>
  draft.suppliers(component, 'OPERATED_BY').filter((id) => draft.components.get(id)?.owner === owner);

/** Kinds that a vendor supplies as a service and an institution uses by a USAGE of its own. */
export const IS_SERVICE: ReadonlySet<ComponentKind> = new Set(['SAAS', 'PAAS', 'IAAS', 'LINE']);
