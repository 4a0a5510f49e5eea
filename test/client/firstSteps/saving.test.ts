import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ApplyChangesDocument,
  type ApplyChangesMutation,
  FirstStepsDocument,
  type FirstStepsQuery,
} from '../../../client/api/generated/documents.ts';
import {
  changesBetween,
  countChanges,
  differencesOf,
  labelOf,
  placeOfProblem,
  undoing,
} from '../../../client/model/firstSteps/changeSet.ts';
import { type Draft, NO_CONTRACT, NO_VENDOR } from '../../../client/model/firstSteps/draft.ts';
import type { Change } from '../../../client/model/firstSteps/entities.ts';
import { idIn, planOf } from '../../../client/model/firstSteps/plan.ts';
import { idsToAsk, recallDraft, type Stored, storedOf } from '../../../client/model/firstSteps/recall.ts';
import { component } from '../../../server/model/component.ts';
import { contract } from '../../../server/model/contract.ts';
import { party } from '../../../server/model/party.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { draftOf, TEMPLATES, withAllLinks } from './support.ts';

const ID = 'first';
const ANSWERS = {
  'ehr-saas.sub': 'yes',
  'ehr-saas.reach': 'registered',
  'gateway.owned': 'rented',
  'lan.care': 'contract',
};
const BEGUN = draftOf('CLINIC', ['lan', 'gateway', 'internet-line', 'pcs', 'ehr-saas'], { answers: ANSWERS });

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function apply(changes: readonly Change[]) {
  const input = { changesJson: JSON.stringify(changes) };
  const answer = await world.ask(ApplyChangesDocument.toString(), { input });
  const data = answer.data as ApplyChangesMutation | null | undefined;
  return data?.applyChanges.problems ?? answer.errors;
}

async function stored(): Promise<Stored | undefined> {
  const answer = await world.ask(FirstStepsDocument.toString(), {
    institution: ID,
    ...idsToAsk(TEMPLATES, ID),
  });
  expect(answer.errors).toBeUndefined();
  return storedOf(answer.data as FirstStepsQuery);
}

/** Saves a draft on top of what is stored; gives the changes that this took. */
async function save(draft: Draft): Promise<Change[]> {
  const held = await stored();
  const before = held && planOf(TEMPLATES, ID, recallDraft(TEMPLATES, held));
  const changes = changesBetween(before, planOf(TEMPLATES, ID, draft), held);
  expect(await apply(changes)).toEqual([]);
  return changes;
}

async function recalled(): Promise<Draft> {
  const held = await stored();
  if (held === undefined) throw new Error('nothing is stored');
  return recallDraft(TEMPLATES, held);
}

const plan = (draft: Draft) => planOf(TEMPLATES, ID, draft);

describe('first steps that are saved one after the other', () => {
  test('are recalled from the store as they were, and saving them again changes nothing', async () => {
    await save(BEGUN);
    const known = await recalled();
    expect(plan(known)).toEqual(plan(BEGUN));
    expect(known.answers).toMatchObject(ANSWERS);
    expect(await save(BEGUN)).toEqual([]);
    expect(await save(known)).toEqual([]);
  });

  test('name vendors, keeping what others have written of them since', async () => {
    const party = { id: idIn(ID, 'ehr-vendor'), type: 'VENDOR', name: { ja: '電子カルテ会社(社名未記入)' } };
    const contacts = [{ purpose: 'incident', phone: '00-0000-0000' }];
    expect(await apply([{ op: 'put', list: 'parties', entity: { ...party, contacts } }])).toEqual([]);
    const named: Draft = { ...BEGUN, vendors: { 'ehr-vendor': { ...NO_VENDOR, name: 'そらいろ電子カルテ' } } };
    const changes = await save(named);
    expect(changes).toEqual([
      { op: 'put', list: 'parties', entity: { ...party, name: { ja: 'そらいろ電子カルテ' }, contacts } },
    ]);
    expect((await recalled()).vendors['ehr-vendor']?.name).toBe('そらいろ電子カルテ');
  });

  test('use services that a registered vendor has, and come back from them', async () => {
    const choice = { ...NO_VENDOR, name: 'つばめ電子カルテ', party: 'b-v1', bound: {} };
    const service = { id: 'b-v1-extra', owner: 'b-v1', kind: 'SAAS', name: { ja: '登録済みのカルテ' } };
    const vendor = { id: 'b-v1', type: 'VENDOR', name: { ja: 'つばめ電子カルテ' } };
    await apply([{ op: 'put', list: 'parties', entity: vendor }]);
    expect(await apply([{ op: 'put', list: 'components', entity: service }])).toEqual([]);
    const before = await recalled();
    const bound = { ...choice, bound: { 'ehr-saas-svc': 'b-v1-extra' } };
    const other: Draft = { ...before, vendors: { ...before.vendors, 'ehr-vendor': bound } };
    const changes = await save(other);
    expect(changes).toContainEqual({ op: 'remove', list: 'components', key: idIn(ID, 'ehr-saas-svc') });
    const known = await recalled();
    expect(plan(known)).toEqual(plan(other));
    expect(known.vendors['ehr-vendor']).toMatchObject({ party: 'b-v1', bound: { 'ehr-saas-svc': 'b-v1-extra' } });
    await save(before);
    expect(plan(await recalled())).toEqual(plan(before));
  });

  test('make contracts of what is typed, change them and take them back', async () => {
    const before = await recalled();
    const fields = { ...NO_CONTRACT, startsOn: '令和7年4月1日', endsOn: '2027/3/31', renews: true };
    const signed: Draft = { ...before, contracts: { 'ehr-vendor': { ...fields, without: ['ehr-saas-api'] } } };
    await save(signed);
    expect((await recalled()).contracts['ehr-vendor']).toEqual({
      startsOn: '2025-04-01',
      endsOn: '2027-03-31',
      renews: true,
      without: ['ehr-saas-api'],
    });
    expect(await save({ ...signed, contracts: { 'ehr-vendor': { ...fields, without: [] } } })).toHaveLength(1);
    expect(await save(before)).toEqual([{ op: 'remove', list: 'contracts', key: idIn(ID, 'contract-ehr-vendor') }]);
  });

  test('take in the links that were confirmed, and undo in one change set what was saved last', async () => {
    const before = await recalled();
    const held = await stored();
    const linked = withAllLinks(before);
    const changes = await save(linked);
    expect(changes.length).toBeGreaterThan(3);
    expect(countChanges(changes, held)).toEqual({ added: changes.length, changed: 0, removed: 0 });
    expect(plan(await recalled())).toEqual(plan(linked));
    expect(await apply(undoing(changes, held))).toEqual([]);
    expect(plan(await recalled())).toEqual(plan(before));
  });

  test('drop a system with its links, and undo that too', async () => {
    const linked = withAllLinks(await recalled());
    await save(linked);
    const held = await stored();
    const without: Draft = { ...linked, systems: linked.systems.filter((id) => id !== 'pcs') };
    const changes = await save(without);
    expect(countChanges(changes, held).removed).toBeGreaterThan(2);
    expect((await recalled()).systems).not.toContain('pcs');
    expect(await apply(undoing(changes, held))).toEqual([]);
    expect(plan(await recalled())).toEqual(plan(linked));
  });
});

describe('what others have changed meanwhile', () => {
  test('is said with what was there and what is there now', () => {
    const named: Draft = { ...BEGUN, vendors: { carrier: { ...NO_VENDOR, name: 'みどり回線' } } };
    const [difference, ...others] = differencesOf(plan(BEGUN), plan(named));
    expect(others).toEqual([]);
    expect(difference?.key).toBe(idIn(ID, 'carrier'));
    expect(labelOf(difference?.before ?? {}, 'en')).toBe('Line company (not named yet)');
    expect(labelOf(difference?.now ?? {}, 'en')).toBe('みどり回線');
    const gone = differencesOf(plan(BEGUN), plan({ ...BEGUN, systems: ['lan'] }));
    expect(gone.every(({ now }) => now === undefined)).toBe(true);
  });
});

describe('what is put again', () => {
  test('keeps every field that there is', () => {
    const asked = FirstStepsDocument.toString();
    const renamed: Readonly<Record<string, string>> = { id: 'key' };
    for (const { shape } of [party, component, contract]) {
      for (const field of Object.keys(shape)) expect(asked).toMatch(new RegExp(`\\b${renamed[field] ?? field}\\b`));
    }
  });
});

describe('a problem of a change set', () => {
  test('belongs to the step and the row whose entity it is about', async () => {
    const nameless = { ...BEGUN, institution: { ...BEGUN.institution, name: ' ', kana: 'kana' } };
    const changes = changesBetween(undefined, planOf(TEMPLATES, 'other', nameless), undefined);
    const problems = (await apply(changes)) ?? [];
    const places = problems.map((problem) =>
      placeOfProblem('path' in problem ? String(problem.path) : '', changes, 'other'),
    );
    expect(places).toContainEqual({ step: 'institution', key: 'other', field: 'name' });
    const at = (list: string) => changes.findIndex((change) => change.list === list);
    expect(placeOfProblem(`changes[${at('components')}].entity.owner`, changes, 'other')).toMatchObject({
      step: 'systems',
      field: 'owner',
    });
    expect(placeOfProblem(`changes[${at('links')}]`, changes, 'other')?.step).toBe('links');
    expect(placeOfProblem('', changes, 'other')).toBeUndefined();
  });
});
