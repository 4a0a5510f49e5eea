import { describe, expect, test } from 'vitest';
import { writePaper } from '../../../server/exchange/papers/papers.ts';
import { REGISTERS } from '../../../server/exchange/registers/columns.ts';
import { documentOf } from '../../../server/model/canonical.ts';
import { joinDocuments } from '../../../server/model/document.ts';
import { makeRegisters } from '../../../server/usecases/queries/papers/registers/index.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';
import { documentFrom, modelOf, readRegister } from './support.ts';

const CASES = [
  ['a-before', 'a-h'],
  ['c-after', 'c-h'],
] as const;

async function written(scenario: string, institution: string, language: 'ja' | 'en') {
  const model = seedModel(`scenarios/${scenario}.json`);
  const contacts = [{ purpose: 'incident', name: '夜間当直', phone: '+81-3-0000-0000', hours: '24時間' }];
  const parties = model.parties.map((party) =>
    party.id === institution ? { ...party, contacts, area: '奈良県' } : party,
  );
  const documents = [{ title: { ja: '基本契約書' } }, { title: { ja: '覚書' }, url: 'https://example.jp/a/b,c' }];
  const contracts = model.contracts.map((contract, i) => (i === 0 ? { ...contract, documents } : contract));
  const known = documentFrom(
    documentOf({ ...model, contracts, parties: documentFrom({ format: 'bunkai-model/1', parties }).parties ?? [] }),
  );
  const session = sessionOf(modelOf(known), SEED_DAY);
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  if (view === undefined) throw new Error(`no ${institution}`);
  const book = await makeRegisters({ session, institution: view, day: SEED_DAY, language, turn: async () => {} });
  if (book === undefined) throw new Error('no registers');
  return { known, book };
}

describe.each(CASES)('the registers of %s', (scenario, institution) => {
  test.each(['ja', 'en'] as const)('are read back as what they were made of: %s', async (language) => {
    const { known, book } = await written(scenario, institution, language);
    for (const register of REGISTERS) {
      const tables = book.tables.filter((table) => table.register === register);
      const content = await writePaper({ paper: `register-${register}`, format: 'csv', book: { ...book, tables } });
      const { mapping, reading } = await readRegister({ name: 'x.csv', content }, { known, institution });
      if (tables[0]?.rows.length === 0) continue;
      expect(mapping.sheets[0]?.target).toBe(`register-${register}`);
      expect({ register, model: modelOf(reading.document) }).toEqual({ register, model: joinDocuments([]) });
      expect(reading.notUnderstood).toEqual([]);
    }
  });

  test('are read back from one workbook', async () => {
    const { known, book } = await written(scenario, institution, 'ja');
    const content = await writePaper({ paper: 'registers', format: 'xlsx', book });
    const { reading } = await readRegister({ name: 'registers.xlsx', content }, { known, institution });
    expect(modelOf(reading.document)).toEqual(joinDocuments([]));
    expect(reading.notUnderstood.filter(({ reason }) => reason !== 'SHEET_NOT_READ')).toEqual([]);
  });
});
