import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  afterSaving,
  type Edits,
  isPending,
  NO_CONTRACT,
  NO_VENDOR,
  readEdits,
  withEdits,
} from '../../../client/model/firstSteps/draft.ts';
import { problemsOfContract, usualBinding } from '../../../client/model/firstSteps/plan.ts';
import { SHIPPED } from '../../../client/model/firstSteps/shipped.ts';
import { structureOf } from '../../../client/model/firstSteps/structure.ts';
import { draftOf, TEMPLATES } from './support.ts';

const SAVED = draftOf('CLINIC', ['lan']);
const EDITS: Edits = {
  systems: ['lan', 'pcs'],
  answers: { 'lan.care': 'self' },
  vendors: { carrier: { ...NO_VENDOR, name: '回線' } },
  contracts: { carrier: { ...NO_CONTRACT, startsOn: '2025-04-01' } },
  links: { one: true, other: false },
};

describe('what was typed', () => {
  test('lies over what is saved, up to a step', () => {
    expect(withEdits(SAVED, EDITS, 'institution')).toEqual(SAVED);
    expect(withEdits(SAVED, EDITS, 'systems')).toMatchObject({ systems: ['lan', 'pcs'], vendors: {} });
    expect(withEdits(SAVED, EDITS)).toMatchObject({ vendors: EDITS.vendors, contracts: EDITS.contracts });
  });

  test('goes once its step is saved, but for what the model does not hold', () => {
    const left = afterSaving(EDITS, 'vendors');
    expect(left).toEqual({ answers: EDITS.answers, contracts: EDITS.contracts, links: EDITS.links });
    expect(isPending(left)).toBe(true);
    const last = afterSaving(EDITS, 'links');
    expect(last).toEqual({ answers: EDITS.answers, links: { other: false } });
    expect(isPending(last)).toBe(false);
  });

  test('is read back from the browser, whatever stands there', () => {
    expect(readEdits(JSON.stringify({ ...EDITS, since: 4 }))).toEqual({ ...EDITS, since: 4 });
    for (const text of [null, '', 'nonsense', '7', '{"systems":null,"since":"x","unknown":{}}']) {
      expect(readEdits(text)).toEqual({});
    }
  });
});

describe('a contract that is typed', () => {
  test.each([
    [{}, {}],
    [{ startsOn: '令和7年4月1日' }, {}],
    [{ endsOn: '2027-03-31' }, { startsOn: 'startMissing' }],
    [{ startsOn: 'spring' }, { startsOn: 'startUnreadable' }],
    [{ startsOn: '2025-04-01', endsOn: '2025-02-30' }, { endsOn: 'endUnreadable' }],
    [{ startsOn: '2025-04-01', endsOn: 'R7.3.31' }, { endsOn: 'endBeforeStart' }],
    [{ startsOn: '2025-04-01', without: ['a', 'b'] }, { covers: 'nothingCovered' }],
  ])('%j has the problems %j', (fields, problems) => {
    expect(problemsOfContract({ ...NO_CONTRACT, ...fields }, ['a', 'b'])).toEqual(problems);
  });
});

test('of a registered vendor those services are meant of which there is one, where one is asked for', () => {
  const { elements } = structureOf(TEMPLATES, { facilityClass: 'CLINIC', systems: ['ehr-saas'], answers: {} });
  const asked = elements.filter(({ slot }) => slot === 'ehr-vendor');
  const service = { key: 's', kind: 'SAAS' } as const;
  const [one, other] = [
    { key: 'a', kind: 'API' },
    { key: 'b', kind: 'API' },
  ] as const;
  expect(usualBinding(asked, [service, one])).toEqual({ 'ehr-saas-svc': 's', 'ehr-saas-api': 'a' });
  expect(usualBinding(asked, [service, one, other])).toEqual({ 'ehr-saas-svc': 's' });
  expect(usualBinding(asked, [])).toEqual({});
});

test('the editions that are shipped are called as in their files', () => {
  for (const { id, title, supersededBy } of SHIPPED) {
    const file = new URL(`../../../seed/catalogues/${id}.json`, import.meta.url);
    const { catalogues } = JSON.parse(readFileSync(file, 'utf8'));
    expect(catalogues).toHaveLength(1);
    expect(catalogues[0]).toMatchObject({ id, title, ...(supersededBy !== undefined && { supersededBy }) });
  }
});
