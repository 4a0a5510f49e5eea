import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import type { ChecklistBook } from '../../../server/exchange/checklist/checklistBook.ts';
import { writeChecklist } from '../../../server/exchange/checklist/write.ts';
import { completeMapping } from '../../../server/exchange/tables/mapping/completeMapping.ts';
import { readMapped } from '../../../server/exchange/tables/mapping/readMapped.ts';
import { TABLE_TARGETS } from '../../../server/exchange/tables/targets.ts';
import { component } from '../../../server/model/component.ts';
import { contract as contractShape } from '../../../server/model/contract.ts';
import { MODEL_FORMAT, type Model, type ModelDocument } from '../../../server/model/document.ts';
import { sheet as sheetShape } from '../../../server/model/sheet.ts';
import { makeChecklist } from '../../../server/usecases/queries/papers/checklist/checklist.ts';
import { checklistItems } from '../../../server/usecases/queries/papers/checklist/items.ts';
import { fiscalYearStart } from '../../../server/usecases/queries/papers/checklist/state.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';
import { tablesIn } from '../tables/support.ts';

const A = seedModel('scenarios/a-before.json');

/** The model with an answered checklist at a component. */
const answered = (id: string, issuedOn: string, negatives: readonly string[]): Model => ({
  ...A,
  components: A.components.map((each) =>
    each.id === id
      ? component.parse({
          ...each,
          disclosures: [{ kind: 'CHECKLIST', version: 'R7', issuedOn, negatives: negatives.map((item) => ({ item })) }],
        })
      : each,
  ),
});

async function bookOf(model: Model, vendor?: string): Promise<ChecklistBook> {
  const session = sessionOf(model, SEED_DAY);
  const institution = session.institution(session.partyById('a-h')?.row ?? -1);
  const named = vendor === undefined ? undefined : session.partyById(vendor);
  if (institution === undefined) throw new Error('no a-h');
  const ground = { session, institution, day: SEED_DAY, language: 'ja', turn: async () => {} } as const;
  const book = await makeChecklist({ ...ground, ...(named && { vendor: named }) });
  if (book === undefined) throw new Error('no checklist');
  return book;
}

const statesOf = ({ overview }: ChecklistBook) =>
  Object.fromEntries(overview.rows.map(({ cells }) => [cells[0], cells[5]]));

const ownedBy = (party: string) => A.components.find(({ owner }) => owner === party)?.id ?? '';

describe('the cyber-security checklist', () => {
  test('is shipped in our own words, with both of its sheets', async () => {
    const items = await checklistItems();
    expect(items.filter(({ sheet }) => sheet === 'institution')).toHaveLength(18);
    expect(items.filter(({ sheet }) => sheet === 'vendor')).toHaveLength(13);
  });

  test('has a sheet for the institution and one for each vendor of its chain, and says who has not answered', async () => {
    const book = await bookOf(A);
    expect(book.sheets[0]?.name).toBe('医療機関確認用');
    expect(book.sheets.map(({ name }) => name)).toContain('里山システム');
    expect(new Set(book.sheets.map(({ name }) => name)).size).toBe(book.sheets.length);
    expect(new Set(Object.values(statesOf(book)))).toEqual(new Set(['未回答']));
    expect(book.sheets[1]?.rows.every(({ answer }) => answer === '')).toBe(true);
    expect((await bookOf(A, 'a-v1')).sheets.map(({ name }) => name)).toEqual(['里山システム']);
  });

  test('tells answers of this fiscal year from older ones, and いいえ from all はい', async () => {
    const system = ownedBy('a-v1');
    const state = async (on: string, negatives: string[]) =>
      statesOf(await bookOf(answered(system, on, negatives)))['里山システム'];
    expect(await state('2026-04-01', [])).toBe('すべて「はい」');
    expect(await state('2026-04-01', ['2-10'])).toBe('いいえあり');
    expect(await state('2026-03-31', [])).toBe('前年度以前の回答');
    expect(await state('2026-11-02', [])).toBe('未回答');
    expect([fiscalYearStart('2027-03-31'), fiscalYearStart('2027-04-01')]).toEqual(['2026-04-01', '2027-04-01']);
  });

  test('names a はい that nothing in the model stands behind', async () => {
    const system = ownedBy('a-v1');
    const sheet = (await bookOf(answered(system, '2026-06-01', ['2-10']), 'a-v1')).sheets[0];
    const row = (item: string) => sheet?.rows.find((each) => each.item === item);
    expect(row('2-10')).toMatchObject({ answer: 'いいえ', behind: '', isOpen: true });
    expect(row('2-6')).toMatchObject({ answer: 'はい', behind: '責任分界表・契約に裏付けがありません', isOpen: true });
  });

  test('takes a sheet in force for what stands behind it, by the numbers of the guideline and what mappings relate to them', async () => {
    const model = seedModel('scenarios/d-before.json');
    const form = { kind: 'CHECKLIST', version: 'R7', issuedOn: '2026-06-01' };
    const components = model.components.map((each) =>
      each.id === 'd-s1' ? component.parse({ ...each, disclosures: [form] }) : each,
    );
    const session = sessionOf({ ...model, components }, SEED_DAY);
    const institution = session.institution(session.partyById('d-h1')?.row ?? -1);
    const vendor = session.partyById(components.find(({ id }) => id === 'd-s1')?.owner ?? '');
    if (institution === undefined || vendor === undefined) throw new Error('no case d');
    const ground = { session, institution, vendor, day: SEED_DAY, language: 'ja', turn: async () => {} } as const;
    const rows = (await makeChecklist(ground))?.sheets[0]?.rows ?? [];
    const behind = Object.fromEntries(rows.map((row) => [row.item, row.behind]));
    expect(behind['2-6']).toBe('');
    expect(behind['2-9']).not.toBe('');
  });

  test('takes what a contract in force promises for what stands behind it', async () => {
    const model = answered(ownedBy('a-h'), '2026-06-01', []);
    const open = async (contracts: Model['contracts']) =>
      (await bookOf({ ...model, contracts })).sheets[0]?.rows.flatMap(({ item, behind }) =>
        behind === '' ? [] : [item],
      );
    const contract = contractShape.parse({
      id: 'k-new',
      customer: 'a-h',
      supplier: 'a-v1',
      covers: [ownedBy('a-v1')],
      startsOn: '2026-01-01',
      terms: { rtoHours: 8 },
    });
    const before = await open(model.contracts);
    expect(before).toContain('3-3');
    const after = await open([...model.contracts, contract]);
    expect(after).toEqual(before?.filter((item) => item !== '3-3'));
    const ended = contractShape.parse({ ...contract, endsOn: '2026-02-01' });
    expect(await open([...model.contracts, ended])).toEqual(before);
  });

  test('takes a sheet that a contract in force annexes, though another is in force since', async () => {
    const model = answered(ownedBy('a-v1'), '2026-06-01', []);
    const [system, open] = [ownedBy('a-v1'), '2-6'];
    const line = { requirement: 'core:patch', stance: 'SELF' };
    const signed = sheetShape.parse({ component: system, version: 'signed', publishedOn: '2020-01-01', lines: [line] });
    const newer = sheetShape.parse({ component: system, version: 'newer', publishedOn: '2026-09-01', lines: [] });
    const sheets = [...model.sheets.filter(({ component: of }) => of !== system), signed, newer];
    const shape = { id: 'k-new', customer: 'a-h', supplier: 'a-v1', covers: [system], startsOn: '2026-01-01' };
    const behind = async (more: object) => {
      const contracts = [...model.contracts, contractShape.parse({ ...shape, ...more })];
      return (await bookOf({ ...model, sheets, contracts }, 'a-v1')).sheets[0]?.rows.find(({ item }) => item === open)
        ?.behind;
    };
    expect(await behind({})).not.toBe('');
    expect(await behind({ annexes: [{ component: system, sheetVersion: 'signed' }] })).toBe('');
  });

  test('is a workbook with choices that is filled in by hand and read back', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await writeChecklist(await bookOf(A, 'a-v2')));
    const sheet = workbook.worksheets[1];
    if (sheet === undefined) throw new Error('no sheet');
    let first = 0;
    sheet.eachRow((row, number) => {
      if (row.getCell(1).text === '番号') first = number + 1;
    });
    expect(sheet.getCell(first, 3).dataValidation).toMatchObject({ type: 'list', formulae: ['"はい,いいえ"'] });
    for (let row = first; sheet.getCell(row, 1).text !== ''; row += 1) {
      sheet.getCell(row, 3).value = row === first ? 'いいえ' : 'はい';
      sheet.getCell(row, 4).value = '令和8年10月5日';
    }
    sheet.getCell(first, 5).value = '令和9年3月末までに台帳を作る';
    sheet.getCell(first + 1, 5).value = '確認済み';
    const { tables } = await tablesIn('checklist.xlsx', await workbook.xlsx.writeBuffer());
    if (tables === undefined) throw new Error('no tables');
    const known: ModelDocument = { format: MODEL_FORMAT, parties: [...A.parties], components: [...A.components] };
    const context = { asOf: SEED_DAY, institution: 'a-h', known };
    const { sheets } = completeMapping(tables, 'checklist.xlsx', TABLE_TARGETS, context);
    const { document, notUnderstood } = readMapped(tables, 'checklist.xlsx', sheets, TABLE_TARGETS, context);
    expect(document.components).toHaveLength(1);
    expect(document.components?.[0]).toMatchObject({ owner: 'a-v2' });
    expect(document.components?.[0]?.disclosures?.at(-1)).toEqual({
      kind: 'CHECKLIST',
      version: 'R7',
      issuedOn: '2026-10-05',
      negatives: [{ item: '1-1' }],
    });
    const own = document.parties?.map(({ id, treatments }) => [id, treatments?.map(({ item, text }) => [item, text])]);
    expect(own).toEqual([['a-h', [['1-1', { ja: '令和9年3月末までに台帳を作る' }]]]]);
    expect(notUnderstood).toContainEqual(expect.objectContaining({ original: '確認済み' }));
  });
});
