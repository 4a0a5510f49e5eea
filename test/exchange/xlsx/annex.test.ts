import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../../server/exchange/documents.ts';
import { writePaper } from '../../../server/exchange/papers/papers.ts';
import { FIRST_MATRIX_FORMAT, type MatrixBook } from '../../../server/exchange/xlsx/matrixBook.ts';
import type { Language } from '../../../server/text/facts.ts';
import type { PaperGround } from '../../../server/usecases/queries/papers/maker.ts';
import { makeMatrix } from '../../../server/usecases/queries/papers/matrix.ts';
import { makeRaci } from '../../../server/usecases/queries/papers/raci.ts';
import type { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import { modelOf } from '../../analysis/engine.ts';
import { SEED_DAY, sessionOf } from '../../usecases/support.ts';

const REQUIREMENT = { layers: ['data'], phases: ['normal', 'disaster'] };

/** A hospital that uses one service of a vendor, which says of itself what paper must show. */
const document = {
  format: 'bunkai-model/1',
  catalogues: [
    {
      id: 'now',
      title: { ja: '新版', en: 'New edition' },
      groups: [{ id: 'g', title: { ja: '運用' } }],
      requirements: ['backup', 'logs', 'restore'].map((id) => ({ id, title: { ja: id }, group: 'g', ...REQUIREMENT })),
      mappings: [{ source: 'old:b1', target: 'now:restore', relation: 'EQUAL' }],
    },
    { id: 'old', title: { ja: '旧版' }, requirements: [{ id: 'b1', title: { ja: '復元' }, ...REQUIREMENT }] },
  ],
  parties: [
    {
      id: 'h',
      type: 'INSTITUTION',
      name: { ja: '谷あい町立病院', en: 'Taniai Hospital' },
      adopts: ['now'],
      contacts: [{ purpose: 'incident', name: '山田', phone: '03-0000-0000', deputy: '佐藤 03-0000-0001' }],
    },
    { id: 'v', type: 'VENDOR', name: { ja: 'つばめ電子カルテ' }, contacts: [{ purpose: 'operation', phone: '0120' }] },
    { id: 'w', type: 'VENDOR', name: { ja: '基盤会社' } },
  ],
  components: [
    { id: 'use', owner: 'h', kind: 'USAGE', name: { ja: '電子カルテの利用' } },
    { id: 'ehr', owner: 'v', kind: 'SAAS', name: { ja: '電子カルテ' } },
    { id: 'base', owner: 'w', kind: 'IAAS', name: { ja: '基盤' }, layers: ['data'] },
  ],
  links: [
    { consumer: 'use', supplier: 'ehr', kind: 'USES' },
    { consumer: 'ehr', supplier: 'base', kind: 'RUNS_ON' },
  ],
  sheets: [
    {
      component: 'ehr',
      version: '1',
      publishedOn: '2026-01-01',
      lines: [
        {
          requirement: 'now:backup',
          stance: 'CONSUMER',
          charge: 'EXTRA',
          when: ['own-identity-provider'],
          duties: [{ id: 'd', text: { ja: '控えを取る' }, within: { ja: '毎日' }, charge: 'INCLUDED' }],
          source: { document: '保守仕様書', page: '3' },
        },
        { requirement: 'now:logs', stance: 'SELF', accountable: 'OWNER', note: { ja: '一年保つ' } },
        { requirement: 'old:b1', stance: 'SELF', note: { ja: '旧版のとおり' } },
      ],
    },
  ],
  contracts: [
    {
      id: 'k',
      customer: 'h',
      supplier: 'v',
      covers: ['ehr'],
      startsOn: '2026-01-01',
      terms: { rtoHours: 8 },
      documents: [{ title: { ja: '使用許諾契約書' } }],
    },
  ],
};

const groundOf = (session: ViewerSession, language: Language = 'ja'): PaperGround => {
  const institution = session.institution(session.partyById('h')?.row ?? -1);
  if (institution === undefined) throw new Error('no hospital');
  return { session, institution, day: SEED_DAY, language, turn: async () => {} };
};

const rowOn = (book: MatrixBook | undefined, requirement: string) =>
  book?.tables[0]?.rows.find((row) => row.requirement === requirement && row.component === undefined);

const marksOn = (book: MatrixBook | undefined, requirement: string) =>
  Object.fromEntries(book?.columns.map(({ key }, i) => [key, rowOn(book, requirement)?.cells[i]?.mark]) ?? []);

let session: ViewerSession;
let book: MatrixBook | undefined;

beforeAll(async () => {
  session = sessionOf(modelOf([document]), SEED_DAY);
  book = await makeMatrix(groundOf(session));
});

describe('the remarks of a row', () => {
  test('say duties with their time limit and charge, conditions, charge, document and page', () => {
    const remarks = rowOn(book, 'now:backup')?.remarks ?? '';
    expect(remarks.split('\n')).toEqual([
      '【電子カルテ】利用者側の実施事項: 控えを取る(期限・頻度: 毎日、料金に含む)',
      '該当する場合: 自院の認証基盤を使う',
      '費用: 別料金',
      '出典: 保守仕様書 3ページ',
    ]);
  });

  test('say that a line was written for another edition', () => {
    expect(rowOn(book, 'now:restore')?.remarks).toBe('【電子カルテ】旧版のとおり\n他の版での表明: 旧版 b1 復元');
    expect(marksOn(book, 'now:restore')['v']).toBe('◎');
  });
});

describe('the sheets behind the tables', () => {
  test('say whom to turn to and who stands in', () => {
    expect(book?.annexes[0]?.rows).toEqual([
      ['谷あい町立病院', '事故・障害', '山田', '', '03-0000-0000', '', '', '佐藤 03-0000-0001'],
      ['つばめ電子カルテ', '運用', '', '', '0120', '', '', ''],
      ['基盤会社', '(登録がありません)', '', '', '', '', '', ''],
    ]);
  });

  test('keep the contacts of those with whom the viewer has no contract', async () => {
    const [viewer, shared] = [{ id: 'e', role: 'INSTITUTION_EDITOR', party: 'h' } as const, structuredClone(document)];
    Object.assign(shared.parties[2] ?? {}, { contacts: [{ purpose: 'privacy', phone: 'secret' }] });
    const seen = await makeMatrix(groundOf(sessionOf(modelOf([shared]), SEED_DAY, viewer)));
    expect(seen?.annexes[0]?.rows.map(([, purpose]) => purpose)).toEqual(['事故・障害', '運用', '(登録がありません)']);
  });

  test('say what stops when a service stops, and what was promised', () => {
    expect(book?.annexes[1]?.rows).toEqual([
      ['電子カルテ', 'つばめ電子カルテ', '電子カルテの利用', '復旧までの時間 8時間', '使用許諾契約書'],
      ['基盤', '基盤会社', '電子カルテの利用', '約束なし', ''],
    ]);
  });
});

describe('a RACI table', () => {
  test('has R where a party performs, and one A a row: the institution, unless a statement says who answers', async () => {
    const raci = await makeRaci(groundOf(session));
    expect(marksOn(raci, 'now:backup')).toMatchObject({ h: 'A', v: '－' });
    expect(marksOn(raci, 'now:logs')).toMatchObject({ h: '', v: 'A/R' });
    for (const { rows } of raci?.tables ?? []) {
      for (const { cells } of rows) expect(cells.filter(({ mark }) => mark.includes('A'))).toHaveLength(1);
    }
  });

  test('is read back as its statements, and a changed letter is said', async () => {
    const raci = await makeRaci(groundOf(session, 'en'));
    if (raci === undefined) throw new Error('no table');
    const content = await writePaper({ paper: 'raci', format: 'xlsx', book: raci });
    expect(await readDocuments([{ name: 'r.xlsx', content }])).toMatchObject({
      ok: true,
      documents: [{ document: { sheets: [{ component: 'ehr', version: '1' }] } }],
    });
    const workbook = new Workbook();
    await workbook.xlsx.load(content);
    const sheet = workbook.worksheets[0];
    if (sheet !== undefined) sheet.getCell('D6').value = 'I';
    const read = await readDocuments([{ name: 'r.xlsx', content: await workbook.xlsx.writeBuffer() }]);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'MARK_CHANGED', params: { found: 'I' } }] });
  });
});

test('a workbook of the first format is still read', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('通常時').addRow(['', '', '更新', '◎']);
  const hidden = workbook.addWorksheet('_bunkai', { state: 'veryHidden' });
  hidden.addRow([FIRST_MATRIX_FORMAT]);
  hidden.addRow(['sheet', JSON.stringify({ component: 'ehr', version: '1', publishedOn: '2026-01-01' })]);
  hidden.addRow(['row', JSON.stringify({ table: '通常時', row: 1, from: 4, marks: ['◎'] })]);
  const content = await workbook.xlsx.writeBuffer();
  expect(await readDocuments([{ name: 'm.xlsx', content }])).toMatchObject({ ok: true });
});
