import { ALL_REGISTERS, REGISTER_WORDS } from '../../text/registers.ts';
import type { Paper, PaperFormat } from '../papers/paper.ts';
import { CSV_FACTS } from '../tables/csv/facts.ts';
import { XLSX_FACTS } from '../xlsx/facts.ts';
import type { RegisterName } from './columns.ts';
import type { RegisterBook } from './registerBook.ts';

const AS_WORKBOOK: PaperFormat<RegisterBook> = {
  ...XLSX_FACTS,
  write: async (book) => (await import('./write.ts')).writeRegisters(book),
};

/** Headings and rows alone, as other programs read them: of the first register of the book. */
const AS_CSV: PaperFormat<RegisterBook> = {
  ...CSV_FACTS,
  write: async ({ tables: [table] }) => {
    const { writeCsv } = await import('../tables/csv/write.ts');
    return writeCsv(table === undefined ? [] : [table.headings, ...table.rows]);
  },
};

/** One register of what an institution sees. */
export const registerPaper = (register: RegisterName): Paper<RegisterBook> => ({
  title: REGISTER_WORDS[register],
  fileName: register,
  needs: ['institution'],
  takes: [],
  formats: [AS_WORKBOOK, AS_CSV],
});

/** All registers of what an institution sees, a sheet each. */
export const REGISTERS_PAPER: Paper<RegisterBook> = {
  title: ALL_REGISTERS,
  fileName: 'registers',
  needs: ['institution'],
  takes: [],
  formats: [AS_WORKBOOK],
};
