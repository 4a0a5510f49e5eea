import {
  REGISTERS,
  type RegisterColumn,
  type RegisterName,
  writtenColumns,
} from '../../../../exchange/registers/columns.ts';
import type { RegisterBook, RegisterTable } from '../../../../exchange/registers/registerBook.ts';
import type { Language } from '../../../../text/facts.ts';
import { BOOK_WORDS } from '../../../../text/matrixBook.ts';
import { COLUMN_WORDS, REGISTER_WORDS, registerHeading } from '../../../../text/registers.ts';
import type { PaperGround } from '../maker.ts';
import { mappingRow, requirementRow, requirementsOf } from './catalogueRows.ts';
import { named } from './cells.ts';
import {
  componentRow,
  contactRow,
  contactsOf,
  contractRow,
  evidenceRow,
  findingRow,
  linkRow,
  partyRow,
} from './rows.ts';
import { type SeenByInstitution, seenByInstitution } from './seen.ts';

/** A register of some rows, each made in its turn. */
async function tableOf<T>(
  register: RegisterName,
  things: readonly T[],
  rowOf: (thing: T, language: Language) => Readonly<Partial<Record<RegisterColumn, string>>>,
  { language, turn }: Pick<PaperGround, 'language' | 'turn'>,
): Promise<RegisterTable> {
  const columns = writtenColumns(register);
  const rows: string[][] = [];
  for (const thing of things) {
    const row = rowOf(thing, language);
    rows.push(columns.map((column) => row[column] ?? ''));
    await turn();
  }
  const headings = columns.map((column) => COLUMN_WORDS[column][language]);
  return { register, name: REGISTER_WORDS[register][language], headings, rows };
}

type Ground = Pick<PaperGround, 'language' | 'turn'>;

const TABLES: Readonly<Record<RegisterName, (seen: SeenByInstitution, ground: Ground) => Promise<RegisterTable>>> = {
  parties: ({ parties }, ground) => tableOf('parties', parties, partyRow, ground),
  components: ({ components }, ground) => tableOf('components', components, componentRow, ground),
  links: ({ links }, ground) => tableOf('links', links, linkRow, ground),
  contracts: ({ contracts }, ground) => tableOf('contracts', contracts, contractRow, ground),
  evidence: ({ evidence }, ground) => tableOf('evidence', evidence, evidenceRow, ground),
  findings: ({ findings }, ground) => tableOf('findings', findings, findingRow, ground),
  requirements: ({ catalogues }, ground) =>
    tableOf('requirements', catalogues.flatMap(requirementsOf), requirementRow, ground),
  mappings: ({ catalogues }, ground) =>
    tableOf(
      'mappings',
      catalogues.flatMap(({ mappings = [] }) => mappings),
      mappingRow,
      ground,
    ),
  contacts: ({ parties }, ground) => tableOf('contacts', parties.flatMap(contactsOf), contactRow, ground),
};

async function makeBook(
  registers: readonly RegisterName[],
  { institution, session, day, language, turn }: PaperGround,
): Promise<RegisterBook | undefined> {
  if (institution === undefined) return undefined;
  const seen = await seenByInstitution(institution, turn);
  const tables: RegisterTable[] = [];
  for (const register of registers) tables.push(await TABLES[register](seen, { language, turn }));
  const name = named(session.party(institution.row).data.name, language);
  const heading = registerHeading({ institution: name, revision: session.model.revision, day }, language);
  return { heading, pageOf: BOOK_WORDS[language].pageOf, tables };
}

/** Makes the book of one register of what an institution sees. */
export const makeRegister = (register: RegisterName) => (ground: PaperGround) => makeBook([register], ground);

/** Makes the book of all of them. */
export const makeRegisters = (ground: PaperGround) => makeBook(REGISTERS, ground);
