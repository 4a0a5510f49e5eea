import { describe, expect, test } from 'vitest';
import { joinDocuments } from '../../../server/model/document.ts';
import { cp932, KNOWN, modelOf, problemsOf, readRegister, withDocument } from './support.ts';

const RULES = [
  '情報システム運用管理規程 項目表,,,,,',
  '番号,大項目,項目,内容,対象,必須・推奨',
  'A-1,機器の管理,持出し機器の暗号化,持ち出す端末の記憶装置を暗号化する。,端末,必須',
  'A-2,機器の管理,台帳の更新,台帳を年1回見直す。,組織・データ,推奨',
  'B-1,認証,退職者のID削除,退職日にIDを削除する。,,必須',
].join('\r\n');

const rules = { name: '運用管理規程.csv', content: cp932(RULES) };
const OPTIONS = { catalogue: 'h-rules', catalogueTitle: '運用管理規程' };

async function withOptions(options: Readonly<Record<string, string>>, context = {}) {
  const { mapping } = await readRegister(rules, context);
  return (await readRegister(rules, context, { ...mapping, options })).reading;
}

describe('a list of requirements of one’s own', () => {
  test('becomes a catalogue, and the same one when it is read again', async () => {
    const { document } = await withOptions({ ...OPTIONS, layers: 'identity' });
    const [catalogue] = document.catalogues ?? [];
    expect(catalogue).toMatchObject({ id: 'h-rules', title: { ja: '運用管理規程' } });
    expect(catalogue?.requirements).toEqual([
      {
        id: 'A-1',
        title: { ja: '持出し機器の暗号化' },
        summary: { ja: '持ち出す端末の記憶装置を暗号化する。' },
        chapter: '機器の管理',
        layers: ['terminal'],
        phases: ['normal'],
      },
      expect.objectContaining({ id: 'A-2', layers: ['organisation', 'data'], priority: 'SHOULD' }),
      expect.objectContaining({ id: 'B-1', layers: ['identity'] }),
    ]);
    const known = withDocument(KNOWN, document);
    expect(problemsOf(known)).toEqual([]);
    const again = await withOptions({ ...OPTIONS, layers: 'identity' }, { known });
    expect(modelOf(again.document)).toEqual(joinDocuments([]));
  });

  test('says what it is not said to be about, and of which catalogue it is', async () => {
    const reasons = ({ notUnderstood }: Awaited<ReturnType<typeof withOptions>>) =>
      notUnderstood.map(({ place, reason }) => [place, reason]);
    expect(reasons(await withOptions(OPTIONS))).toEqual([['A5', 'NOTHING_COVERED']]);
    expect(reasons(await withOptions({}))).toContainEqual(['A3', 'NO_CATALOGUE']);
  });

  test('is for administrators', async () => {
    const { document, notUnderstood } = await withOptions(OPTIONS, { mayAddForOthers: false });
    expect(document.catalogues).toEqual([]);
    expect(notUnderstood.map(({ reason }) => reason)).toEqual(['NOT_YOURS', 'NOT_YOURS', 'NOT_YOURS']);
  });

  test('has its mappings read, too, into the catalogue of their source', async () => {
    const known = withDocument(KNOWN, (await withOptions({ ...OPTIONS, layers: 'identity' })).document);
    const text =
      '対応元,関係,対応先\nh-rules:A-1,同じ,core:media\nh-rules:A-2,下位,core:ledger\nh-rules:B-1,似ている,core:leavers\n';
    const { mapping, reading } = await readRegister({ name: '対応表.csv', content: cp932(text) }, { known });
    expect(mapping.sheets[0]?.target).toBe('register-mappings');
    expect(reading.document.catalogues?.[0]?.mappings).toEqual([
      { source: 'h-rules:A-1', target: 'core:media', relation: 'EQUAL' },
      { source: 'h-rules:A-2', target: 'core:ledger', relation: 'SUBSET' },
    ]);
    expect(reading.notUnderstood).toContainEqual({ place: 'B4', original: '似ている', reason: 'TEXT_NOT_KNOWN' });
  });
});
