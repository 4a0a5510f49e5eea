import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { writePaper } from '../../../server/exchange/papers/papers.ts';
import { REGISTERS } from '../../../server/exchange/registers/columns.ts';
import type { RegisterBook } from '../../../server/exchange/registers/registerBook.ts';
import { decodeText, parseRows } from '../../../server/exchange/tables/csv/index.ts';
import type { Model } from '../../../server/model/document.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../../server/usecases/access/viewer.ts';
import { makeRegister, makeRegisters } from '../../../server/usecases/queries/papers/registers/index.ts';
import { SEED_DAY, seedModel, sessionOf } from '../support.ts';

const reader = (party: string): Viewer => ({ id: party, role: 'INSTITUTION_READER', party });

async function booked(model: Model, institution: string, viewer: Viewer = LOCAL_ADMINISTRATOR): Promise<RegisterBook> {
  const session = sessionOf(model, SEED_DAY, viewer);
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  const ground = { session, day: SEED_DAY, language: 'ja' as const, turn: async () => {} };
  const book = await makeRegisters({ ...ground, ...(view && { institution: view }) });
  if (book === undefined) throw new Error(`no registers of ${institution}`);
  return book;
}

/** The rows of a register, each by its headings. */
function rowsOf(book: RegisterBook, register: string): Record<string, string>[] {
  const table = book.tables.find((each) => each.register === register);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((text, i) => [table?.headings[i] ?? '', text] as const)),
  );
}

describe('the registers of what an institution sees', () => {
  const model = seedModel('scenarios/a-before.json');

  test('say of a contract in words and ids what the model says', async () => {
    const [contract] = model.contracts.filter(({ customer }) => customer === 'a-h');
    const row = rowsOf(await booked(model, 'a-h'), 'contracts').find(({ ID }) => ID === contract?.id);
    const name = (id: string | undefined) => model.parties.find((party) => party.id === id)?.name.ja;
    expect(row).toMatchObject({
      委託者: name('a-h'),
      契約先: name(contract?.supplier),
      契約先ID: contract?.supplier,
      対象ID: contract?.covers.join('\n'),
      開始日: contract?.startsOn,
      終了日: contract?.endsOn ?? '',
    });
  });

  test('name of a component its owner and those who maintain it', async () => {
    const book = await booked(model, 'a-h');
    const operated = model.links.filter(({ kind }) => kind === 'OPERATED_BY');
    expect(operated.length).toBeGreaterThan(0);
    for (const { consumer, supplier } of operated) {
      const owner = model.components.find(({ id }) => id === supplier)?.owner;
      const maintainer = model.parties.find(({ id }) => id === owner)?.name.ja ?? '';
      const row = rowsOf(book, 'components').find(({ ID }) => ID === consumer);
      expect(row?.['保守業者']?.split('\n')).toContain(maintainer);
    }
  });

  test('are the same whoever asks, and hold nothing that the institution does not see', async () => {
    const two = seedModel('scenarios/b-before.json');
    const institutions = two.parties.filter(({ type }) => type === 'INSTITUTION').map(({ id }) => id);
    expect(institutions.length).toBeGreaterThan(1);
    for (const id of institutions) {
      const book = await booked(two, id, reader(id));
      expect(await booked(two, id)).toEqual(book);
      const session = sessionOf(two, SEED_DAY, reader(id));
      for (const { ID } of rowsOf(book, 'parties')) expect(session.partyById(ID ?? '')).toBeDefined();
      for (const { ID } of rowsOf(book, 'components')) expect(session.componentById(ID ?? '')).toBeDefined();
      for (const { ID } of rowsOf(book, 'contracts')) expect(session.contractById(ID ?? '')).toBeDefined();
      for (const { ID } of rowsOf(book, 'evidence')) expect(session.evidenceById(ID ?? '')).toBeDefined();
    }
  });

  test('are not there of an institution whose chain the viewer does not see', async () => {
    const two = seedModel('scenarios/b-before.json');
    const [own = '', other = ''] = two.parties.filter(({ type }) => type === 'INSTITUTION').map(({ id }) => id);
    await expect(booked(two, other, reader(own))).rejects.toThrow('no registers');
  });

  test.each(REGISTERS)('are written as CSV and in a workbook with the same cells: %s', async (register) => {
    const book = await booked(model, 'a-h');
    const table = book.tables.find((each) => each.register === register);
    if (table === undefined) throw new Error(`no ${register}`);
    const one = { ...book, tables: [table] };
    const paper = `register-${register}` as const;
    const csv = decodeText(await writePaper({ paper, format: 'csv', book: one }));
    expect(csv).toMatchObject({ ok: true, encoding: 'UTF-8 (BOM)' });
    expect(csv.ok && parseRows(csv.text)).toMatchObject({ rows: [table.headings, ...table.rows] });

    const workbook = new Workbook();
    await workbook.xlsx.load(await writePaper({ paper, format: 'xlsx', book: one }));
    const sheet = workbook.getWorksheet(table.name);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    const cells = [table.headings, ...table.rows].map((row, y) =>
      row.map((_, x) => sheet?.getCell(3 + y, 1 + x).text ?? ''),
    );
    expect(cells).toEqual([table.headings, ...table.rows]);
  });

  test('are all in one workbook, a sheet each', async () => {
    const book = await booked(model, 'a-h');
    const workbook = new Workbook();
    await workbook.xlsx.load(await writePaper({ paper: 'registers', format: 'xlsx', book }));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(book.tables.map(({ name }) => name));
  });

  test('are made of one register alone where one is asked for', async () => {
    const session = sessionOf(model, SEED_DAY);
    const institution = session.institution(session.partyById('a-h')?.row ?? -1);
    const ground = { session, day: SEED_DAY, language: 'en' as const, turn: async () => {} };
    const book = await makeRegister('links')({ ...ground, ...(institution && { institution }) });
    expect(book?.tables.map(({ register, name }) => [register, name])).toEqual([['links', 'Links']]);
    expect(await makeRegister('links')(ground)).toBeUndefined();
  });
});
