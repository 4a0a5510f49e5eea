import { z } from 'zod';
import { catalogue } from './catalogue.ts';
import { component } from './component.ts';
import { contract } from './contract.ts';
import { decision } from './decision.ts';
import { ENTITY_LISTS, type EntityList, type Model } from './document.ts';
import { evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { link } from './link.ts';
import { party } from './party.ts';
import { proposal } from './proposal.ts';
import { isPublished, sheet } from './sheet.ts';

/** An entity of one list of a model, or of any. */
export type Entity<L extends EntityList = EntityList> = Model[L][number];

const put = <L extends EntityList, S extends z.ZodType>(list: L, entity: S) =>
  z.strictObject({ op: z.literal('put'), list: z.literal(list), entity });

const remove = z.strictObject({
  op: z.literal('remove'),
  list: z.enum([
    'catalogues',
    'parties',
    'components',
    'links',
    'sheets',
    'contracts',
    'evidence',
    'findings',
    'decisions',
    'proposals',
  ]),
  key: z.string().min(1),
});

/**
 * Every way in which a model can change: an entity is put (added, or replaced whole) or removed by its key. A list of
 * changes is applied in order and checked as a whole (checkChanges); published sheets are only
 * ever added, but that a line may name another supplier where the one that it named is removed (checkChanges).
 */
export const change = z.union([
  put('catalogues', catalogue),
  put('parties', party),
  put('components', component),
  put('links', link),
  put('sheets', sheet),
  put('contracts', contract),
  put('evidence', evidence),
  put('findings', finding),
  put('decisions', decision),
  put('proposals', proposal),
  remove,
]);
export type Change = z.infer<typeof change>;
export type Put = Extract<Change, { op: 'put' }>;

/**
 * What identifies an entity within its list: its id, or for those without one the JSON array of what does. A draft and
 * a published sheet of one version are two entities: publishing removes the one and adds the other.
 */
export function keyOfEntity(of: Pick<Put, 'list' | 'entity'>): string {
  const { entity } = of;
  if ('id' in entity) return entity.id;
  if ('consumer' in entity) return JSON.stringify([entity.consumer, entity.supplier, entity.kind]);
  if ('version' in entity) {
    return JSON.stringify([entity.component, entity.version, isPublished(entity) ? 'published' : 'draft']);
  }
  if ('gap' in entity) return JSON.stringify([entity.institution, entity.gap]);
  throw new Error('an entity without a key');
}

/** The key of the entity that a change is about. */
export const keyOfChange = (of: Change): string => (of.op === 'remove' ? of.key : keyOfEntity(of));

/** Where each list stands in that order: a list without a place would be lost where entities are put list by list. */
const PLACES: Readonly<Record<EntityList, number>> = {
  catalogues: 0,
  parties: 1,
  components: 2,
  links: 3,
  evidence: 4,
  sheets: 5,
  contracts: 6,
  findings: 7,
  decisions: 8,
  proposals: 9,
};

/** The lists in the order in which references point backwards. */
export const PUT_ORDER: readonly EntityList[] = [...ENTITY_LISTS].sort((a, b) => PLACES[a] - PLACES[b]);

/** The change that puts each entity of a model, in the order in which references point backwards. */
export function putAll(model: Partial<Model>): Put[] {
  return [
    ...(model.catalogues ?? []).map((entity) => ({ op: 'put', list: 'catalogues', entity }) as const),
    ...(model.parties ?? []).map((entity) => ({ op: 'put', list: 'parties', entity }) as const),
    ...(model.components ?? []).map((entity) => ({ op: 'put', list: 'components', entity }) as const),
    ...(model.links ?? []).map((entity) => ({ op: 'put', list: 'links', entity }) as const),
    ...(model.evidence ?? []).map((entity) => ({ op: 'put', list: 'evidence', entity }) as const),
    ...(model.sheets ?? []).map((entity) => ({ op: 'put', list: 'sheets', entity }) as const),
    ...(model.contracts ?? []).map((entity) => ({ op: 'put', list: 'contracts', entity }) as const),
    ...(model.findings ?? []).map((entity) => ({ op: 'put', list: 'findings', entity }) as const),
    ...(model.decisions ?? []).map((entity) => ({ op: 'put', list: 'decisions', entity }) as const),
    ...(model.proposals ?? []).map((entity) => ({ op: 'put', list: 'proposals', entity }) as const),
  ];
}
