import { type Change, type Entity, keyOfChange, keyOfEntity, type Put, putAll } from './change.ts';
import type { EntityList, Model } from './document.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';

/** A model as maps by key, list by list; the order of a map is the order of the model. */
export type KeyedModel = { readonly [L in EntityList]: Map<string, Entity<L>> };

/** An empty model by key. */
export const emptyKeyed = (): KeyedModel => ({
  catalogues: new Map(),
  parties: new Map(),
  components: new Map(),
  links: new Map(),
  sheets: new Map(),
  contracts: new Map(),
  evidence: new Map(),
  findings: new Map(),
  decisions: new Map(),
  proposals: new Map(),
});

function putInto(keyed: KeyedModel, put: Put): void {
  const key = keyOfEntity(put);
  if (put.list === 'catalogues') keyed.catalogues.set(key, put.entity);
  else if (put.list === 'parties') keyed.parties.set(key, put.entity);
  else if (put.list === 'components') keyed.components.set(key, put.entity);
  else if (put.list === 'links') keyed.links.set(key, put.entity);
  else if (put.list === 'sheets') keyed.sheets.set(key, put.entity);
  else if (put.list === 'contracts') keyed.contracts.set(key, put.entity);
  else if (put.list === 'evidence') keyed.evidence.set(key, put.entity);
  else if (put.list === 'findings') keyed.findings.set(key, put.entity);
  else if (put.list === 'decisions') keyed.decisions.set(key, put.entity);
  else keyed.proposals.set(key, put.entity);
}

/** Applies one change in place; removing what is not there does nothing. */
export function applyTo(keyed: KeyedModel, change: Change): void {
  if (change.op === 'put') putInto(keyed, change);
  else keyed[change.list].delete(keyOfChange(change));
}

/** A model by key; of entities with one key the last one stays. */
export const keyModel = (model: Partial<Model>): KeyedModel => finish(keyingOf(model));

/** The same in steps. */
export function* keyingOf(model: Partial<Model>): Steps<KeyedModel> {
  const keyed = emptyKeyed();
  yield* eachInSteps(putAll(model), (put) => putInto(keyed, put));
  return keyed;
}

/** The lists of a model by key. */
export function unkeyModel(keyed: KeyedModel): Model {
  return {
    catalogues: [...keyed.catalogues.values()],
    parties: [...keyed.parties.values()],
    components: [...keyed.components.values()],
    links: [...keyed.links.values()],
    sheets: [...keyed.sheets.values()],
    contracts: [...keyed.contracts.values()],
    evidence: [...keyed.evidence.values()],
    findings: [...keyed.findings.values()],
    decisions: [...keyed.decisions.values()],
    proposals: [...keyed.proposals.values()],
  };
}

/** The model after a list of changes, applied in order; the given model is left as it is. */
export const applyChanges = (model: Model, changes: readonly Change[]): Model =>
  finish(applyingChanges(model, changes));

/** The same in steps. */
export function* applyingChanges(model: Model, changes: readonly Change[]): Steps<Model> {
  const keyed = yield* keyingOf(model);
  yield* eachInSteps(changes, (change) => applyTo(keyed, change));
  return unkeyModel(keyed);
}

/** What counts as left out (model/README.md): an empty list or object, but for a component's layers; a draft's date. */
function isLeftOut(key: string, value: unknown): boolean {
  if (value === null) return key === 'publishedOn';
  return typeof value === 'object' && key !== '' && key !== 'layers' && Object.keys(value).length === 0;
}

/** An entity as JSON with sorted keys: equal texts mean equal entities. Phases are a set, whatever their order. */
export function canonicalText(entity: unknown): string {
  return JSON.stringify(entity, (key, value: unknown) => {
    if (isLeftOut(key, value)) return undefined;
    if (Array.isArray(value)) return key === 'phases' ? [...new Set(value)].sort() : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
