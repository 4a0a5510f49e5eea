import { applyTo, emptyKeyed, type KeyedModel, unkeyModel } from './apply.ts';
import { type Change, keyOfChange, keyOfEntity, type Put, putAll } from './change.ts';
import { type ChangedVisibility, changedVisibility } from './changedVisibility.ts';
import { ENTITY_LISTS, type EntityList, type Model } from './document.ts';
import { REFERENCES, type ReferenceRole, referencesOf } from './references.ts';
import { finish, type Steps } from './steps.ts';
import { cataloguesNamed } from './values.ts';

/**
 * One lookup in a store of what it holds before the changes; more may be answered than is asked, never less:
 * - `key`: the entities of a list with these keys;
 * - `reference`: the entities that refer to these keys in this way;
 * - `requirement`: the sheets with a line for one of these requirements;
 * - `binding`: the USES and EXPOSED_BY links from these components.
 */
export type Lookup =
  | { readonly by: 'key'; readonly list: EntityList; readonly keys: readonly string[] }
  | { readonly by: 'reference'; readonly role: ReferenceRole; readonly keys: readonly string[] }
  | { readonly by: 'requirement'; readonly keys: readonly string[] }
  | { readonly by: 'binding'; readonly keys: readonly string[] };

/** How many keys are asked for at once, and entities looked at, before there is time for others. */
const AT_A_TIME = 200;

/** Does something with each of many; now and then it asks nothing, so that there is time for others. */
function* pausing<T>(all: Iterable<T>, visit: (one: T) => void): Generator<readonly Lookup[], void, unknown> {
  let count = 0;
  for (const one of all) {
    visit(one);
    count += 1;
    if (count % AT_A_TIME === 0) yield [];
  }
}

/** Gathers what the answers hold, and asks for no key twice. */
class Gathering {
  readonly held: KeyedModel = emptyKeyed();
  readonly #asked = new Set<string>();

  *add(found: readonly Put[]): Generator<readonly Lookup[], void, unknown> {
    yield* pausing(found, (put) => {
      if (!this.held[put.list].has(keyOfEntity(put))) applyTo(this.held, put);
    });
  }

  /** Questions for entities by list and key, without those asked for before. */
  byKey(wanted: Iterable<{ readonly list: EntityList; readonly key: string }>): Lookup[] {
    const keys = new Map<EntityList, string[]>(ENTITY_LISTS.map((list) => [list, []]));
    for (const { list, key } of wanted) {
      const name = `${list}/${key}`;
      if (this.#asked.has(name)) continue;
      this.#asked.add(name);
      keys.get(list)?.push(key);
    }
    return [...keys].filter(([, open]) => open.length > 0).map(([list, open]) => ({ by: 'key', list, keys: open }));
  }
}

const lookupOf = (role: ReferenceRole, keys: Iterable<string>): Lookup => ({ by: 'reference', role, keys: [...keys] });

/** What may become invalid because something that it refers to is seen differently. */
function affectedBy(visibility: ChangedVisibility): Lookup[] {
  const changedCatalogues = cataloguesNamed(visibility.requirements);
  return [
    lookupOf('components.owner', visibility.parties),
    lookupOf('contracts.customer', visibility.parties),
    lookupOf('contracts.supplier', visibility.parties),
    lookupOf('contracts.consented', visibility.parties),
    lookupOf('findings.assignee', visibility.parties),
    lookupOf('decisions.institution', visibility.parties),
    lookupOf('proposals.customer', visibility.parties),
    lookupOf('proposals.supplier', visibility.parties),
    lookupOf('links.consumer', visibility.components),
    lookupOf('links.supplier', visibility.components),
    lookupOf('sheets.component', visibility.components),
    lookupOf('findings.component', visibility.components),
    lookupOf('contracts.covers', visibility.components),
    lookupOf('contracts.annex', new Set([...visibility.components, ...visibility.sheetsOf])),
    lookupOf('sheets.evidence', visibility.evidence),
    lookupOf('parties.adopts', visibility.catalogues),
    lookupOf('parties.treatments', visibility.components),
    lookupOf('sheets.catalogue', visibility.newCatalogues),
    lookupOf('catalogues.mapping', new Set([...visibility.catalogues, ...changedCatalogues])),
    lookupOf('findings.catalogue', new Set([...visibility.newCatalogues, ...changedCatalogues])),
    { by: 'requirement', keys: [...visibility.requirements] },
  ];
}

const isBinding = ({ kind }: { readonly kind: string }) => kind === 'USES' || kind === 'EXPOSED_BY';

/** Components whose count of USES and EXPOSED_BY links may change. */
const consumersOf = (links: Iterable<{ readonly kind: string; readonly consumer: string }>): string[] =>
  [...links].filter(isBinding).map(({ consumer }) => consumer);

/** The entities that an entity's own invariants look up, sheets that a contract annexes among them. */
function* lookedUpBy(found: Put): Generator<{ list: EntityList; key: string }> {
  for (const { role, key } of referencesOf(found)) yield { list: REFERENCES[role], key };
  if (found.list !== 'contracts') return;
  for (const { component, sheetVersion } of found.entity.annexes ?? []) {
    for (const state of ['published', 'draft']) {
      yield { list: 'sheets', key: JSON.stringify([component, sheetVersion, state]) };
    }
  }
}

const inKeyed = (model: KeyedModel): Put[] => putAll(unkeyModel(model));

const nonEmpty = (lookups: readonly Lookup[]) => lookups.filter(({ keys }) => keys.length > 0);

/**
 * What checkChanges must know of a model to report about a list of changes all that it would report over the whole
 * model: three rounds of questions, answered by whatever keeps the model; a round without questions is a pause. Of a
 * model whose invariants hold, entities that are new cannot have been referred to, so that adding many things asks for
 * little.
 */
function* neighbourhoodOf(changes: readonly Change[]): Generator<readonly Lookup[], Model, readonly Put[]> {
  const gathering = new Gathering();
  const { held } = gathering;
  yield* gathering.add(
    yield gathering.byKey(changes.map((change) => ({ list: change.list, key: keyOfChange(change) }))),
  );

  const after = emptyKeyed();
  yield* pausing([...inKeyed(held), ...changes], (change) => applyTo(after, change));
  const consumers = consumersOf([...held.links.values(), ...after.links.values()]);
  const siblings = new Set([...after.sheets.values()].map(({ component }) => component));
  yield [];
  yield* gathering.add(
    yield nonEmpty([
      ...affectedBy(changedVisibility(held, after)),
      ...gathering.byKey(consumers.map((key) => ({ list: 'components', key }))),
      lookupOf('sheets.component', siblings),
    ]),
  );

  const concerned: { list: EntityList; key: string }[] = [];
  yield* pausing([...inKeyed(held), ...inKeyed(after)], (found) => {
    for (const looked of lookedUpBy(found)) concerned.push(looked);
  });
  yield* gathering.add(
    yield nonEmpty([...gathering.byKey(concerned), { by: 'binding', keys: [...held.components.keys()] }]),
  );
  return unkeyModel(held);
}

/** A question as several about fewer keys each. */
function* partsOf(lookup: Lookup): Generator<Lookup> {
  // Sheets that name a requirement are found by going through all of them.
  if (lookup.by === 'requirement') yield lookup;
  else
    for (let i = 0; i < lookup.keys.length; i += AT_A_TIME)
      yield { ...lookup, keys: lookup.keys.slice(i, i + AT_A_TIME) };
}

/** The neighbourhood, from a store that answers at once. */
export const neighbourhoodNow = (changes: readonly Change[], answer: (lookup: Lookup) => readonly Put[]): Model =>
  finish(gatheringNeighbourhood(changes, answer));

/** The same in steps. */
export function* gatheringNeighbourhood(
  changes: readonly Change[],
  answer: (lookup: Lookup) => readonly Put[],
): Steps<Model> {
  const rounds = neighbourhoodOf(changes);
  let round = rounds.next();
  while (!round.done) {
    const found: Put[] = [];
    for (const lookup of round.value) {
      for (const part of partsOf(lookup)) {
        for (const put of answer(part)) found.push(put);
        yield;
      }
    }
    yield;
    round = rounds.next(found);
  }
  return round.value;
}

/** The neighbourhood, from a store that answers later; each round is one call with all its questions. `turn` is awaited before each. */
export async function neighbourhoodLater(
  changes: readonly Change[],
  answer: (lookups: readonly Lookup[]) => Promise<readonly Put[]>,
  turn: () => Promise<void> | undefined = () => undefined,
): Promise<Model> {
  const rounds = neighbourhoodOf(changes);
  let round = rounds.next();
  while (!round.done) {
    await turn();
    round = rounds.next(round.value.length === 0 ? [] : await answer(round.value));
  }
  return round.value;
}
