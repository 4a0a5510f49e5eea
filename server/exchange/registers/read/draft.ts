import type { z } from 'zod';
import { canonicalText } from '../../../model/apply.ts';
import { catalogue } from '../../../model/catalogue.ts';
import type { Entity } from '../../../model/change.ts';
import { keyOfEntity } from '../../../model/change.ts';
import { component } from '../../../model/component.ts';
import { contract } from '../../../model/contract.ts';
import { MODEL_FORMAT, type ModelDocument } from '../../../model/document.ts';
import { evidence } from '../../../model/evidence.ts';
import { finding } from '../../../model/finding.ts';
import { link } from '../../../model/link.ts';
import { party } from '../../../model/party.ts';
import { inSchemaOrder } from '../../../model/shape/order.ts';
import type { ComponentKind, LinkKind } from '../../../model/vocabulary.ts';
import { nameOf } from '../../../text/phrase.ts';
import { type NameIndex, nameIndex } from './names.ts';

/** The lists that registers speak about. */
export type DraftList = 'catalogues' | 'parties' | 'components' | 'links' | 'contracts' | 'evidence' | 'findings';

/** The fields of an entity before it has been checked; null: it has none of that. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is known, with what has been read so far put into it. */
export interface Draft {
  readonly catalogues: ReadonlyMap<string, Entity<'catalogues'>>;
  readonly parties: ReadonlyMap<string, Entity<'parties'>>;
  readonly components: ReadonlyMap<string, Entity<'components'>>;
  readonly links: ReadonlyMap<string, Entity<'links'>>;
  readonly contracts: ReadonlyMap<string, Entity<'contracts'>>;
  readonly evidence: ReadonlyMap<string, Entity<'evidence'>>;
  readonly findings: ReadonlyMap<string, Entity<'findings'>>;
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

/** Fields without those of which there is none, or of which nothing is said. */
export const withoutNone = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/** One list of what is known, with what has been put into it. */
interface DraftOf<L extends DraftList> {
  readonly entities: ReadonlyMap<string, Entity<L>>;
  /** Puts an entity; false where the fields make none. */
  put(fields: Fields): boolean;
  /** What was put and is not as it was. */
  changed(): Entity<L>[];
}

/** The entity of some fields as it is kept, without what goes without saying; undefined where they make none. */
function checked<E>(schema: z.ZodType<E>, fields: Fields): E | undefined {
  const read = schema.safeParse(withoutNone(fields));
  return read.success ? schema.parse(inSchemaOrder(schema, read.data)) : undefined;
}

/** A list of what is known; `enter` is told of every entity. */
function openList<L extends DraftList>(
  list: L,
  schema: z.ZodType<Entity<L>>,
  known: readonly Entity<L>[] | undefined,
  enter: (entity: Entity<L>) => void = () => {},
): DraftOf<L> {
  const entities = new Map((known ?? []).map((entity) => [keyOfEntity({ list, entity }), entity]));
  const before = new Map<string, string>();
  for (const entity of entities.values()) enter(entity);
  return {
    entities,
    put: (fields) => {
      const entity = checked(schema, fields);
      if (entity === undefined) return false;
      const key = keyOfEntity({ list, entity });
      const was = entities.get(key);
      if (!before.has(key)) before.set(key, was === undefined ? '' : canonicalText(was));
      entities.set(key, entity);
      enter(entity);
      return true;
    },
    changed: () =>
      [...before].flatMap(([key, text]) => {
        const entity = entities.get(key);
        return entity === undefined || canonicalText(entity) === text ? [] : [entity];
      }),
  };
}

/** Links by one of their ends and their kind. */
function ends(): { add(end: string, kind: LinkKind, other: string): void; of(end: string, kind: LinkKind): string[] } {
  const others = new Map<string, Set<string>>();
  return {
    add: (end, kind, other) => {
      const key = `${kind} ${end}`;
      others.set(key, (others.get(key) ?? new Set()).add(other));
    },
    of: (end, kind) => [...(others.get(`${kind} ${end}`) ?? [])],
  };
}

/** A draft of what is known. */
export function openDraft(known: ModelDocument): Draft {
  const [partyNames, componentNames, evidenceNames] = [nameIndex(), nameIndex(), nameIndex()];
  const [suppliers, consumers] = [ends(), ends()];
  const lists: { readonly [L in DraftList]: DraftOf<L> } = {
    catalogues: openList('catalogues', catalogue, known.catalogues),
    parties: openList('parties', party, known.parties, ({ id, name, kana }) =>
      partyNames.add(id, [name.ja, name.en, kana, nameOf(name, 'ja')]),
    ),
    components: openList('components', component, known.components, ({ id, name }) =>
      componentNames.add(id, [name.ja, name.en, nameOf(name, 'ja')]),
    ),
    links: openList('links', link, known.links, ({ consumer, supplier, kind }) => {
      suppliers.add(consumer, kind, supplier);
      consumers.add(supplier, kind, consumer);
    }),
    contracts: openList('contracts', contract, known.contracts),
    evidence: openList('evidence', evidence, known.evidence, ({ id, title }) =>
      evidenceNames.add(id, [title?.ja, title?.en]),
    ),
    findings: openList('findings', finding, known.findings),
  };
  return {
    catalogues: lists.catalogues.entities,
    parties: lists.parties.entities,
    components: lists.components.entities,
    links: lists.links.entities,
    contracts: lists.contracts.entities,
    evidence: lists.evidence.entities,
    findings: lists.findings.entities,
    partyNames,
    componentNames,
    evidenceNames,
    suppliers: suppliers.of,
    consumers: consumers.of,
    put: (list, fields) => lists[list].put(fields),
    document: () => ({
      format: MODEL_FORMAT,
      catalogues: lists.catalogues.changed(),
      parties: lists.parties.changed(),
      components: lists.components.changed(),
      links: lists.links.changed(),
      contracts: lists.contracts.changed(),
      evidence: lists.evidence.changed(),
      findings: lists.findings.changed(),
    }),
  };
}

/** Operations that a component is operated by, of one owner. */
export const operationsOf = (draft: Draft, component: string, owner: string): readonly string[] =>
  draft.suppliers(component, 'OPERATED_BY').filter((id) => draft.components.get(id)?.owner === owner);

/** Kinds that a vendor supplies as a service and an institution uses by a USAGE of its own. */
export const IS_SERVICE: ReadonlySet<ComponentKind> = new Set(['SAAS', 'PAAS', 'IAAS', 'LINE']);
