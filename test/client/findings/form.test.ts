import { describe, expect, test } from 'vitest';
import type { FindingTermsFragment } from '../../../client/api/generated/documents.ts';
import {
  differingFields,
  emptyFinding,
  findingFlaws,
  findingFormOf,
  findingInputOf,
  readFindingDraft,
} from '../../../client/model/findings/findingForm.ts';

const FINDING: FindingTermsFragment = {
  key: 'a-h.f-1',
  component: {
    key: 'a-s2',
    kind: 'APPLIANCE',
    name: { ja: 'VPN装置', en: null },
    owner: { key: 'a-h', type: 'INSTITUTION', name: { ja: '病院', en: null } },
  },
  title: { ja: '更新されていない', en: 'Not updated' },
  severity: 'HIGH',
  foundOn: '2026-05-01',
  requirementKey: 'core:patch',
  assignee: null,
  dueOn: '2026-06-30',
  closedOn: null,
  source: { document: '監査報告', page: '3' },
};

describe('the form of a finding', () => {
  test('gives back what it was filled with, what it does not show too', () => {
    expect(findingInputOf(findingFormOf(FINDING), FINDING.key)).toEqual({
      id: 'a-h.f-1',
      component: 'a-s2',
      title: { ja: '更新されていない', en: 'Not updated' },
      severity: 'HIGH',
      foundOn: '2026-05-01',
      requirement: 'core:patch',
      dueOn: '2026-06-30',
      source: { document: '監査報告', page: '3' },
    });
  });

  test('reads days as people write them, and takes what says the same for the same', () => {
    const form = findingFormOf(FINDING);
    const typed = { ...form, dueOn: '令和8年6月30日', title: ' 更新されていない ' };
    expect(findingInputOf(typed, 'x')).toMatchObject({ dueOn: '2026-06-30', title: { ja: '更新されていない' } });
    expect(differingFields(form, typed)).toEqual([]);
    expect(differingFields(form, { ...form, dueOn: '', severity: 'LOW' })).toEqual(['severity', 'dueOn']);
  });

  test('says what is missing, what is no day and what comes before it was found', () => {
    const empty = emptyFinding('2026-12-01');
    expect(findingFlaws(empty)).toEqual({ component: 'missing', title: 'missing' });
    const form = { ...empty, component: 'a-s2', title: 'x', dueOn: '2026-11-30', closedOn: '来月', page: '3' };
    expect(findingFlaws(form)).toEqual({ dueOn: 'beforeFound', closedOn: 'day', document: 'noDocument' });
    expect(findingFlaws(findingFormOf(FINDING))).toEqual({});
  });

  test('is kept by the browser, and what is no draft is none', () => {
    const draft = { id: 'a-h.f-2', form: findingFormOf(FINDING), base: null, revision: 3 };
    expect(readFindingDraft(JSON.stringify(draft))).toEqual(draft);
    const wrong = [null, '{', '{"id": 1}', JSON.stringify({ ...draft, form: { ...draft.form, severity: 'BAD' } })];
    expect(wrong.map(readFindingDraft)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
