import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComponentFieldsFragment, PartyFieldsFragment } from '../../../client/api/generated/documents.ts';
import {
  broughtTogether,
  differingFields,
  newKey,
  readEntry,
  withTheirs,
} from '../../../client/model/services/entries.ts';
import { byKanaRow } from '../../../client/model/services/kanaRows.ts';
import {
  EMPTY_SERVICE,
  SERVICE_FIELDS,
  serviceEntity,
  serviceFormOf,
} from '../../../client/model/services/serviceForm.ts';
import {
  EMPTY_VENDOR,
  emptyContact,
  VENDOR_FIELDS,
  vendorEntity,
  vendorFormOf,
} from '../../../client/model/services/vendorForm.ts';

describe('a directory', () => {
  test('stands under the rows of the kana table, whatever kana a reading is written in', () => {
    const rowOf = (kana: string | null) => byKanaRow([{ kana }])[0]?.row;
    const rows = ['さとやま', 'サトヤマ', 'ｻﾄﾔﾏ', 'ジム', 'ばなな', 'ヴォイス', 'ょみ', 'ンゴマ'].map(rowOf);
    expect(rows).toEqual(['サ', 'サ', 'サ', 'サ', 'ハ', 'ア', 'ヤ', 'ワ']);
    expect([null, '', '里山', 'ABC'].map(rowOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('keeps all things and their order', () => {
    const kana = fc.option(fc.constantFrom('あ', 'カ', 'さ', 'x', ''), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ kana })), (things) => {
        expect(byKanaRow(things).flatMap((group) => group.things)).toEqual(things);
      }),
    );
  });
});

describe('the form of a vendor', () => {
  test('leaves out what is not said', () => {
    const form = {
      ...EMPTY_VENDOR,
      ja: ' 里山 ',
      contacts: [emptyContact('INCIDENT'), { ...emptyContact('CONTRACT'), phone: ' 03 ' }],
    };
    expect(vendorEntity('v', form, undefined)).toEqual({
      id: 'v',
      type: 'VENDOR',
      name: { ja: '里山' },
      contacts: [{ purpose: 'contract', phone: '03' }],
    });
  });

  test('keeps what it is not about', () => {
    const name = { ja: '里山', en: null };
    const before: PartyFieldsFragment = { key: 'v', type: 'VENDOR', name, kana: 'サトヤマ', contacts: [], area: '13' };
    const form = { ...vendorFormOf(before), kana: '' };
    expect(vendorEntity('v', form, before)).toEqual({ id: 'v', type: 'VENDOR', name: { ja: '里山' }, area: '13' });
  });

  test('names a new one in the name space that it stands in', () => {
    expect([newKey('h', 'x1'), newKey(undefined, 'x1')]).toEqual(['h.x1', 'v-x1']);
  });
});

const COMPONENT: ComponentFieldsFragment = {
  key: 'c',
  product: null,
  productVersion: null,
  owner: { key: 'v', name: { ja: '業者', en: null } },
  kind: 'SAAS',
  name: { ja: 'サービス', en: null },
  kana: 'サービス',
  layers: ['DATA', 'APPLICATION', 'IDENTITY'],
  traits: ['holds-medical-data', 'public-sheet'],
  lacks: ['own-identity-provider'],
  credentials: ['k1'],
  exposure: 'INTERNET',
  assurance: { ial: null, aal: 2, fal: null },
  disclosures: [{ kind: 'SDS', version: '5.0', issuedOn: '2026-04-01', negatives: [{ item: '3' }] }],
  needs: null,
  assuranceBasis: null,
  suppliers: { nodes: [] },
};

describe('the form of a service', () => {
  test('changes what it is about and keeps all else', () => {
    const form = serviceFormOf(COMPONENT);
    expect(form).toMatchObject({ layers: null, traits: 'holds-medical-data', isPublic: true });
    expect(serviceEntity('c', 'v', { ...form, ja: '新しい名前', isPublic: false, exposure: '' }, COMPONENT)).toEqual({
      id: 'c',
      owner: 'v',
      kind: 'SAAS',
      name: { ja: '新しい名前' },
      kana: 'サービス',
      traits: ['holds-medical-data'],
      lacks: ['own-identity-provider'],
      credentials: ['k1'],
      assurance: { aal: 2 },
      disclosures: [{ kind: 'SDS', version: '5.0', issuedOn: '2026-04-01', negatives: [{ item: '3' }] }],
    });
  });

  test('says which layers it has where they are not the usual ones, and that there are none', () => {
    const form = serviceFormOf({ ...COMPONENT, layers: ['DATA'] });
    expect(form.layers).toEqual(['DATA']);
    expect(serviceEntity('c', 'v', { ...form, layers: [] }, COMPONENT)).toMatchObject({ layers: [] });
  });
});

describe('what two people write into one form', () => {
  const base = { ...EMPTY_SERVICE, ja: 'もと' };

  test('comes together where they changed different fields', () => {
    const entry = { base, form: { ...base, kana: 'ミ' } };
    expect(broughtTogether(SERVICE_FIELDS, entry, { ...base, ja: '相手' })).toEqual({
      form: { ...base, ja: '相手', kana: 'ミ' },
      clashes: [],
    });
  });

  test('is asked field by field where both changed it, and nothing is taken before', () => {
    const entry = { base, form: { ...base, ja: '自分', kind: 'LINE' as const } };
    const now = { ...base, ja: '相手', kind: 'LINE' as const };
    const { form, clashes } = broughtTogether(SERVICE_FIELDS, entry, now);
    expect([form.ja, clashes]).toEqual(['自分', ['ja']]);
    expect(withTheirs(form, now, new Set(clashes)).ja).toBe('相手');
    expect(
      differingFields(VENDOR_FIELDS, EMPTY_VENDOR, { ...EMPTY_VENDOR, contacts: [emptyContact('PRIVACY')] }),
    ).toEqual(['contacts']);
  });

  test('is read back from the browser, and anything else is not', () => {
    const entry = { id: 'c', form: base, base: null, revision: 3 };
    expect(readEntry(JSON.stringify(entry), EMPTY_SERVICE)).toEqual(entry);
    for (const text of [null, '', '{', '[]', '{"id":1}', JSON.stringify({ ...entry, form: { ja: 'x' } })]) {
      expect(readEntry(text, EMPTY_SERVICE)).toBeUndefined();
    }
  });
});
