import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckContext, checkForm, isSavable, missingIn } from '../../client/model/contracts/checks.ts';
import type { ContractContent } from '../../client/model/contracts/content.ts';
import { readContractDraft } from '../../client/model/contracts/contractDraft.ts';
import {
  CONTRACT_FIELDS,
  type ContractForm,
  contractFieldAt,
  differing,
  emptyForm,
  following,
  formOf,
  inputOf,
  mixed,
  newContractId,
  numberOf,
} from '../../client/model/contracts/contractForm.ts';
import { repeats } from '../support/repeats.ts';

const party = (key: string) => ({ key, type: 'VENDOR' as const, name: { ja: key, en: null } });
const component = (key: string) => ({ key, kind: 'SAAS' as const, name: { ja: key, en: null }, owner: party('v') });

const CONTENT: ContractContent = {
  key: 'h.k1',
  customer: { ...party('h'), type: 'INSTITUTION' },
  supplier: party('v'),
  kind: 'AGREEMENT',
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
  renewal: 'AUTOMATIC',
  renewalNoticeDays: 90,
  terminatedOn: null,
  bundles: true,
  covers: [component('s'), component('t')],
  subcontracting: { policy: 'CONSENT', consented: [party('w')] },
  annexes: [{ sheetVersion: '1', component: { key: 's', name: { ja: 's', en: null } } }],
  terms: { availability: 0.995, rtoHours: 24, rpoHours: null, incidentNoticeHours: 0.5 },
  documents: [{ title: { ja: '契約書', en: 'Agreement' }, url: 'https://example.jp/a.pdf' }],
};
const form = formOf(CONTENT);
const CONTEXT: CheckContext = {
  key: 'h.k1',
  today: '2026-11-30',
  others: [],
  ownerOf: new Map([
    ['s', 'v'],
    ['t', 'v'],
    ['x', 'w'],
  ]),
  subcontractors: [],
};
const codesOf = (given: Partial<ContractForm>, context: Partial<CheckContext> = {}) =>
  checkForm({ ...form, ...given }, { ...CONTEXT, ...context }).map(({ field, code }) => `${field} ${code}`);

describe('the form of a contract', () => {
  test('sends what it was filled with, and nothing for what is empty or the default', () => {
    expect(inputOf(form, 'h.k1')).toEqual({
      id: 'h.k1',
      customer: 'h',
      supplier: 'v',
      covers: ['s', 't'],
      startsOn: '2026-04-01',
      endsOn: '2027-03-31',
      renewal: 'AUTOMATIC',
      renewalNoticeDays: 90,
      bundles: true,
      subcontracting: { policy: 'CONSENT', consented: ['w'] },
      annexes: [{ component: 's', sheetVersion: '1' }],
      terms: { availability: 0.995, rtoHours: 24, incidentNoticeHours: 0.5 },
      documents: [{ title: { ja: '契約書', en: 'Agreement' }, url: 'https://example.jp/a.pdf' }],
    });
    const least = { ...emptyForm('h'), supplier: 'v', covers: ['s'], startsOn: '令和8年4月1日' };
    expect(inputOf(least, 'h.k')).toEqual({
      id: 'h.k',
      customer: 'h',
      supplier: 'v',
      covers: ['s'],
      startsOn: '2026-04-01',
    });
  });

  test('annexes nothing that is not covered, and says nothing about the end of a sale', () => {
    expect(inputOf({ ...form, covers: ['t'] }, 'k').annexes).toBeUndefined();
    const sale = inputOf({ ...form, kind: 'PURCHASE' }, 'k');
    expect([sale.endsOn, sale.renewal, sale.renewalNoticeDays]).toEqual([undefined, undefined, undefined]);
  });

  test('gives every share of the time back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
        const availability = n / 100_000;
        const again = inputOf(formOf({ ...CONTENT, terms: { ...CONTENT.terms, availability } }), 'k').terms;
        expect(again?.availability).toBe(availability);
      }),
      { numRuns: repeats(100, 5000) },
    );
  });

  test('is the same however its days, numbers and lists were typed', () => {
    const typed = { ...form, startsOn: 'R8.4.1', renewalNoticeDays: '９０', rtoHours: '24.0', covers: ['t', 's'] };
    expect(differing(typed, form)).toEqual([]);
    expect(differing({ ...form, endsOn: '', bundles: false }, form)).toEqual(['endsOn', 'bundles']);
    expect(numberOf('1,000')).toBe(1000);
    expect(numberOf('九十')).toBeUndefined();
  });

  test('takes each field from the version that was chosen', () => {
    const other = { ...form, endsOn: '2028-03-31', renewalNoticeDays: '30' };
    expect(mixed(form, other, new Set(['endsOn']))).toEqual({ ...form, endsOn: '2028-03-31' });
    expect(mixed(form, other, new Set(CONTRACT_FIELDS))).toEqual(other);
  });

  test('knows the field that a problem is about', () => {
    expect(contractFieldAt('changes[0].entity.endsOn')).toBe('endsOn');
    expect(contractFieldAt('changes[0].entity.terms.rtoHours')).toBe('rtoHours');
    expect(contractFieldAt('contract.subcontracting.consented[0]')).toBe('consented');
    expect(contractFieldAt('changes[0].entity.subcontracting.policy')).toBe('policy');
    expect(contractFieldAt('changes[0]')).toBeUndefined();
  });

  test('of the contract that follows begins when the other one has ended', () => {
    expect(following(form, '2027-04-01')).toMatchObject({ startsOn: '2027-04-01', endsOn: '', supplier: 'v' });
    expect(newContractId('h', 'a1')).toBe('h.k-a1');
  });
});

describe('checks while typing', () => {
  test('find nothing in a sound contract, and say what is missing only when asked', () => {
    expect(codesOf({})).toEqual([]);
    expect(checkForm(emptyForm('h'), CONTEXT)).toEqual([]);
    expect(missingIn(emptyForm('h')).map(({ field }) => field)).toEqual(['supplier', 'covers', 'startsOn']);
    expect(isSavable(form, [])).toBe(true);
    expect(isSavable(emptyForm('h'), [])).toBe(false);
  });

  test('look at days, numbers and parties', () => {
    expect(codesOf({ startsOn: '2026-02-30' })).toEqual(['startsOn NO_DAY']);
    expect(codesOf({ endsOn: '2026-03-31', renewal: 'NONE', renewalNoticeDays: '' })).toEqual([
      'endsOn ENDS_BEFORE_START',
    ]);
    expect(codesOf({ endsOn: '2026-04-01', renewal: 'NONE', renewalNoticeDays: '' })).toEqual([]);
    expect(codesOf({ terminatedOn: '2026-01-01' })).toEqual(['terminatedOn ENDS_BEFORE_START']);
    expect(codesOf({ availability: '101', rpoHours: 'x' })).toEqual(['availability NO_NUMBER', 'rpoHours NO_NUMBER']);
    expect(codesOf({ renewalNoticeDays: '1.5' })).toEqual(['renewalNoticeDays NO_NUMBER']);
    expect(codesOf({ supplier: 'h' })).toContain('supplier SAME_PARTY');
    expect(codesOf({ covers: ['s', 'x'] })).toEqual(['covers NOT_SUPPLIERS']);
    expect(codesOf({ documents: [{ ja: ' ', en: null, url: '棚の3段目' }] })).toEqual(['documents NEEDED']);
  });

  test('look at renewal and notice', () => {
    expect(codesOf({ endsOn: '' })).toEqual(['renewal RENEWAL_WITHOUT_END']);
    expect(codesOf({ renewal: 'NONE' })).toEqual(['renewalNoticeDays NOTICE_WITHOUT_RENEWAL']);
    expect(codesOf({ renewalNoticeDays: '150' })).toEqual(['renewalNoticeDays NOTICE_PAST']);
    expect(codesOf({ renewalNoticeDays: '121' })).toEqual([]);
  });

  test('look at those to whom work is handed on, and offer to consent', () => {
    const [check] = checkForm({ ...form, consented: [] }, { ...CONTEXT, subcontractors: ['w'] });
    expect(check).toMatchObject({ field: 'policy', code: 'UNCONSENTED', about: ['w'], fix: { consented: ['w'] } });
    expect(codesOf({}, { subcontractors: ['w'] })).toEqual([]);
    expect(codesOf({ policy: 'PROHIBITED' }, { subcontractors: ['w'] })).toEqual(['policy SUBCONTRACTING_PROHIBITED']);
  });

  const other = (given: Partial<CheckContext['others'][number]>) => ({
    key: 'k0',
    covers: ['s'],
    startsOn: '2025-04-01',
    endsOn: '2026-03-17',
    renewal: 'NONE' as const,
    renewalNoticeDays: null,
    terminatedOn: null,
    ...given,
  });
  const ending = { renewal: 'NONE', renewalNoticeDays: '' } as const;

  test('find days without a contract before and after, and what would close them', () => {
    expect(checkForm(form, { ...CONTEXT, others: [other({})] })).toEqual([
      {
        field: 'startsOn',
        code: 'HOLE_BEFORE',
        stops: false,
        other: 'k0',
        about: ['s'],
        days: ['2026-03-18', '2026-03-31'],
        count: 14,
        fix: { startsOn: '2026-03-18' },
      },
    ]);
    const next = other({ startsOn: '2027-04-03', endsOn: null });
    const [after] = checkForm({ ...form, ...ending }, { ...CONTEXT, others: [next] });
    expect(after).toMatchObject({ field: 'endsOn', code: 'HOLE_AFTER', count: 2, fix: { endsOn: '2027-04-02' } });
    expect(codesOf({}, { others: [other({ endsOn: '2026-03-31' })] })).toEqual([]);
    expect(codesOf({}, { others: [other({ covers: ['z'] })] })).toEqual([]);
  });

  test('find days with two contracts, and offer to begin later where that helps', () => {
    const [closed] = checkForm(form, { ...CONTEXT, others: [other({ endsOn: '2026-06-30' })] });
    expect(closed).toMatchObject({
      code: 'OVERLAP',
      days: ['2026-04-01', '2026-06-30'],
      fix: { startsOn: '2026-07-01' },
    });
    const [open] = checkForm(form, { ...CONTEXT, others: [other({ renewal: 'AUTOMATIC' })] });
    expect(open).toMatchObject({ code: 'OVERLAP', days: ['2026-04-01'] });
    expect(open?.fix).toBeUndefined();
  });

  test('never fail, and their ways out close what they are about', () => {
    const typed = fc.constantFrom('', '2026-04-01', '令和9年3月31日', '2027-12-31', 'いつか');
    const renewal = fc.constantFrom('NONE' as const, 'AUTOMATIC' as const);
    const any = fc.record({ startsOn: typed, endsOn: typed, terminatedOn: typed, renewal, renewalNoticeDays: typed });
    const context = { ...CONTEXT, others: [other({}), other({ key: 'k9', startsOn: '2028-04-01', endsOn: null })] };
    fc.assert(
      fc.property(any, (given) => {
        const filled = { ...form, ...given };
        for (const { code, fix, other: about } of checkForm(filled, context)) {
          if (fix === undefined) continue;
          const again = checkForm({ ...filled, ...fix }, context);
          expect(again.some((check) => check.code === code && check.other === about)).toBe(false);
        }
      }),
      { numRuns: repeats(100, 3000) },
    );
  });
});

describe('a draft', () => {
  const draft = { id: 'h.k1', form, base: form, revision: 3, names: { v: { ja: '事業者', en: null } } };

  test('comes back as it was kept', () => {
    expect(readContractDraft(JSON.stringify(draft))).toEqual(draft);
    expect(readContractDraft(JSON.stringify({ ...draft, base: null }))).toEqual({ ...draft, base: null });
  });

  test('is none where the browser holds something else', () => {
    const broken = [null, '', '{', '[]', '{}', JSON.stringify({ ...draft, form: { ...form, covers: [1] } })];
    for (const text of broken) expect(readContractDraft(text)).toBeUndefined();
    fc.assert(fc.property(fc.json(), (text) => void readContractDraft(text)));
  });
});
