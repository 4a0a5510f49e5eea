import fc from 'fast-check';
import { type Change, change, keyOfEntity, putAll } from '../../../server/model/change.ts';
import { checkChanges } from '../../../server/model/checkChanges.ts';
import type { Model } from '../../../server/model/document.ts';
import { COMPONENT_KINDS, LINK_KINDS } from '../../../server/model/vocabulary.ts';
import { randomChanges } from '../../support/models/changes.ts';

/** Something that a viewer tries to do; ids may be of what is seen, hidden or absent. */
export type Attempt =
  | { readonly act: 'DRY_RUN' | 'COMMIT' | 'IMPORT' | 'SIMULATE' | 'SIGN'; readonly changes: readonly Change[] }
  | { readonly act: 'ANNEX'; readonly contract: string; readonly component: string; readonly version: string }
  | { readonly act: 'DRAFT' | 'PUBLISH'; readonly component: string; readonly version: string }
  | { readonly act: 'END'; readonly contract: string }
  | { readonly act: 'DECIDE'; readonly institution: string; readonly gap: string };

/** A model, what the viewer sees of it, and the viewer's party. */
export interface Ground {
  readonly model: Model;
  readonly seen: Model;
  readonly party: string;
}

const NOTHING = 'nothing of this name';

const idsIn = (list: 'parties' | 'components' | 'contracts' | 'evidence' | 'findings', { model, seen }: Ground) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(NOTHING, ...seen[list].map(({ id }): string => id)) },
    { weight: 2, arbitrary: fc.constantFrom(NOTHING, ...model[list].map(({ id }): string => id)) },
    { weight: 1, arbitrary: fc.constantFrom(NOTHING, ...model[list].map(({ id }): string => id.toUpperCase())) },
  );

const ownIn = (ground: Ground) =>
  fc.constantFrom(
    NOTHING,
    ...ground.seen.components.filter(({ owner }) => owner === ground.party).map(({ id }): string => id),
  );

const fresh = ({ party }: Ground) => fc.constantFrom(`${party}.n1`, `${party}.N1`, `${party}.n2`, NOTHING, party);

const parsed = (list: string) => (entity: object) => change.parse({ op: 'put', list, entity });
const days = fc.constantFrom('2026-01-01', '2026-10-31', '2027-05-05');
const names = fc.constant({ ja: '新しいもの' });

function versionsOf({ model }: Ground): fc.Arbitrary<string> {
  return fc.constantFrom('n', ...new Set(model.sheets.map(({ version }) => version)));
}

/** Ids of duties that any supplier has left, in their letters and in others. */
function dutyIn({ model }: Ground): fc.Arbitrary<string> {
  const ids = model.sheets.flatMap(({ lines = [] }) => lines.flatMap(({ duties = [] }) => duties.map(({ id }) => id)));
  return fc.constantFrom(NOTHING, ...ids, ...ids.map((id) => id.toUpperCase()));
}

/** New entities of every kind, with references to anything. */
function additions(ground: Ground): fc.Arbitrary<Change>[] {
  const party = fc.oneof({ weight: 2, arbitrary: fc.constant(ground.party) }, idsIn('parties', ground));
  const component = idsIn('components', ground);
  const oneId = (list: 'components' | 'contracts' | 'evidence' | 'findings') =>
    fc.oneof({ weight: 2, arbitrary: fresh(ground) }, idsIn(list, ground));
  const requirement = fc.constantFrom(
    'absent:r',
    ...ground.model.catalogues.flatMap((c) => (c.requirements ?? []).map(({ id }) => `${c.id}:${id}`)),
  );
  const evidenceIds = fc.array(idsIn('evidence', ground), { maxLength: 2 });
  const satisfies = fc.array(dutyIn(ground), { minLength: 1, maxLength: 2 });
  const line = fc.oneof(
    fc.record({ requirement, stance: fc.constant('SELF'), satisfies }),
    fc.record({ requirement, stance: fc.constant('SUPPLIER'), via: component }),
    fc.record({ requirement, stance: fc.constantFrom('SELF', 'CONSUMER'), evidence: evidenceIds }),
  );
  const covers = fc.array(component, { minLength: 1, maxLength: 2 });
  const annexes = fc.array(fc.record({ component, sheetVersion: versionsOf(ground) }), { maxLength: 1 });
  const consented = fc.array(party, { maxLength: 2 });
  const subcontracting = fc.record({ policy: fc.constant('CONSENT'), consented });
  const contract = { id: oneId('contracts'), customer: party, supplier: party, covers, startsOn: days };
  const kind = fc.constantFrom(...COMPONENT_KINDS);
  return [
    fc.record({ id: oneId('components'), owner: party, kind, name: names }).map(parsed('components')),
    fc
      .record({
        consumer: fc.oneof(ownIn(ground), component),
        supplier: component,
        kind: fc.constantFrom(...LINK_KINDS),
      })
      .map(parsed('links')),
    fc
      .record({
        component: fc.oneof(ownIn(ground), component),
        version: versionsOf(ground),
        publishedOn: fc.option(days),
        lines: fc.array(line, { maxLength: 2 }),
      })
      .map(parsed('sheets')),
    fc
      .record(
        { ...contract, annexes, subcontracting },
        { requiredKeys: ['id', 'customer', 'supplier', 'covers', 'startsOn'] },
      )
      .map(parsed('contracts')),
    fc.record({ id: oneId('evidence'), validUntil: days }).map(parsed('evidence')),
    fc
      .record(
        {
          id: oneId('findings'),
          component: fc.oneof(ownIn(ground), component),
          title: names,
          foundOn: days,
          assignee: party,
          requirement,
        },
        { requiredKeys: ['id', 'component', 'title', 'foundOn'] },
      )
      .map(parsed('findings')),
    fc.record({ id: party, type: fc.constantFrom('VENDOR', 'INSTITUTION'), name: names }).map(parsed('parties')),
    fc
      .record({
        institution: party,
        gap: fc.constant('g'),
        state: fc.constant('IN_TALKS'),
        reason: fc.constant('r'),
        by: fc.constant('b'),
        on: days,
      })
      .map(parsed('decisions')),
  ];
}

/** Takes a component of the viewer's own out with all that is seen to hang on it, so that nothing but what is hidden stands against it. */
function ownGone({ seen, party }: Ground): fc.Arbitrary<readonly Change[]> {
  const own = seen.components.filter(({ owner }) => owner === party);
  if (own.length === 0) return fc.constant([]);
  return fc.constantFrom(...own).map(({ id }) => {
    const hanging = putAll({
      links: seen.links.filter(({ consumer, supplier }) => consumer === id || supplier === id),
      sheets: seen.sheets.filter(({ component }) => component === id),
      contracts: seen.contracts.filter(({ covers }) => covers.includes(id)),
    });
    return hanging
      .map((put): Change => ({ op: 'remove', list: put.list, key: keyOfEntity(put) }))
      .concat({ op: 'remove', list: 'components', key: id });
  });
}

/** New things of one's own whose ids only look alike. */
const twins = ({ party }: Ground): fc.Arbitrary<readonly Change[]> =>
  fc
    .shuffledSubarray([`${party}.n1`, `${party}.N1`, `${party}.n2`], { minLength: 2 })
    .map((ids) => ids.map((id) => parsed('evidence')({ id })));

/** Changes of what a model holds: as random ones are, with more removals of what is there or is not. */
function anyChanges(ground: Ground): fc.Arbitrary<readonly Change[]> {
  const removals = [...putAll(ground.model), ...putAll(ground.seen)].map((put): Change => {
    return { op: 'remove', list: put.list, key: keyOfEntity(put) };
  });
  const absent: Change[] = [
    { op: 'remove', list: 'contracts', key: NOTHING },
    { op: 'remove', list: 'catalogues', key: NOTHING },
    { op: 'remove', list: 'links', key: JSON.stringify([NOTHING, NOTHING, 'USES']) },
  ];
  const one = fc.oneof(...additions(ground), fc.constantFrom(...absent, ...removals));
  return fc.oneof(
    { weight: 1, arbitrary: ownGone(ground) },
    { weight: 1, arbitrary: twins(ground) },
    { weight: 4, arbitrary: fc.array(one, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: randomChanges(ground.model) },
    { weight: 3, arbitrary: randomChanges(ground.seen) },
  );
}

/** Half of the time ones against which nothing that is seen stands, if there are any among several: random ones mostly fail. */
function changesOn(ground: Ground): fc.Arbitrary<readonly Change[]> {
  return fc
    .tuple(fc.array(anyChanges(ground), { minLength: 6, maxLength: 6 }), fc.boolean())
    .map(([lists, isSound]) => {
      const sound = isSound ? lists.find((list) => checkChanges(ground.seen, list).problems.length === 0) : undefined;
      return sound ?? lists[0] ?? [];
    });
}

/** Whatever the viewer of a model may try. */
export function attempts(ground: Ground): fc.Arbitrary<Attempt> {
  const [component, contract, version] = [idsIn('components', ground), idsIn('contracts', ground), versionsOf(ground)];
  const acts = fc.constantFrom('DRY_RUN', 'COMMIT', 'IMPORT', 'SIMULATE', 'SIMULATE', 'SIGN');
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ act: acts, changes: changesOn(ground) }) },
    fc.record({ act: fc.constant('ANNEX'), contract, component, version }),
    fc.record({ act: fc.constantFrom('DRAFT', 'PUBLISH'), component, version }),
    fc.record({ act: fc.constant('END'), contract }),
    fc.record({ act: fc.constant('DECIDE'), institution: idsIn('parties', ground), gap: fc.constant('g') }),
  );
}
