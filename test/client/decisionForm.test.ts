import { describe, expect, test } from 'vitest';
import {
  type Decided,
  type DecisionForm,
  decidedCard,
  differing,
  entriesOf,
  expectedOf,
  fieldAt,
  formOf,
  inputAgain,
  inputOf,
  isDayWrong,
  isSame,
  mixed,
  readDraft,
} from '../../client/model/decisionForm.ts';

const decided = {
  state: 'RISK_ACCEPTED',
  reason: '代替策',
  by: '院長',
  on: '2026-11-01',
  until: '2027-03-31',
} as const satisfies Decided;
const form: DecisionForm = { state: 'RISK_ACCEPTED', reason: ' 代替策 ', by: '院長', until: '令和9年3月31日' };

describe('a decision on a gap', () => {
  test('is the same however its day and its margins were typed', () => {
    expect(differing(form, formOf(decided))).toEqual([]);
    expect(differing({ ...form, by: '事務長', until: '' }, formOf(decided))).toEqual(['by', 'until']);
    expect(isSame(decided, { ...decided })).toBe(true);
    expect(isSame(decided, { ...decided, on: '2026-11-02' })).toBe(false);
    expect(isSame(decided, null)).toBe(false);
    expect(isSame(null, null)).toBe(true);
  });

  test('is sent with its day as the API writes days, and with nothing for what is empty', () => {
    expect(inputOf(form)).toEqual({ state: 'RISK_ACCEPTED', reason: '代替策', by: '院長', until: '2027-03-31' });
    expect(inputOf(formOf(null))).toEqual({ state: 'IN_TALKS', reason: null, by: null, until: null });
    expect(isDayWrong({ ...form, until: '2027-02-30' })).toBe(true);
    expect(isDayWrong({ ...form, until: ' ' })).toBe(false);
  });

  test('is undone by what stood there before, on the day of then', () => {
    expect(inputAgain(decided)).toEqual(decided);
    expect(inputAgain(null)).toEqual({ state: 'OPEN' });
    expect(expectedOf(inputAgain(decided), '2026-11-30')).toEqual(decided);
    expect(expectedOf(inputAgain(null), '2026-11-30')).toBeNull();
    expect(expectedOf(inputOf(form), '2026-11-30')).toEqual({ ...decided, on: '2026-11-30' });
  });

  test('shows at once on its own gap only', () => {
    const gap = { key: 'a', state: 'OPEN', decision: null } as const;
    expect(decidedCard(gap, 'a', decided)).toEqual({ key: 'a', state: 'RISK_ACCEPTED', decision: decided });
    expect(decidedCard(gap, 'b', decided)).toBe(gap);
    expect(decidedCard({ ...gap, decision: decided }, 'a', null)).toEqual(gap);
  });

  test('takes each field from the version that was chosen', () => {
    const theirs = formOf({ ...decided, reason: '別の理由', by: '事務長' });
    expect(mixed(form, theirs, new Set(['by']))).toEqual({ ...form, by: '事務長' });
    expect(mixed(form, theirs, new Set())).toEqual(form);
  });

  test('has the problems of its fields at them, the others at the whole', () => {
    expect(fieldAt('until')).toBe('until');
    expect(fieldAt('changes[0].entity.reason')).toBe('reason');
    expect(fieldAt('expectedRevision')).toBeUndefined();
    expect(fieldAt('')).toBeUndefined();
  });
});

describe('a draft in the browser', () => {
  const draft = { form, base: decided, revision: 7, unsent: true };

  test('comes back as it was', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    expect(readDraft(JSON.stringify({ ...draft, base: null, unsent: false }))).toMatchObject({ base: null });
    expect(entriesOf(draft)).toBe(0);
    expect(entriesOf({ ...draft, base: null })).toBe(4);
  });

  test('is none where the browser holds something else', () => {
    const others = ['{', 'null', '7', '{}', JSON.stringify({ ...draft, revision: '7' })];
    const broken = [
      { ...draft, form: { ...form, reason: 1 } },
      { ...draft, form: { ...form, state: 'OPEN' } },
      { ...draft, base: { reason: 'x' } },
    ];
    for (const text of [null, ...others, ...broken.map((each) => JSON.stringify(each))]) {
      expect(readDraft(text), String(text)).toBeUndefined();
    }
  });
});
