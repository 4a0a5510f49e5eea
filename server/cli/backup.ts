import { mkdir, readdir } from 'node:fs/promises';
import type { Language } from '../text/facts.ts';
import { backedUp, backedUpWithoutAccounts, cannotWrite, folderNotEmpty } from '../text/transfer.ts';
import { problemOf } from './files.ts';
import { BAD_INPUT, type ExitCode, NO_STORE, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** Copies the configured store into an empty folder; says whether keys and audit log were there to be copied. */
export type BackUp = (folder: string) => Promise<{ readonly hasAccounts: boolean }>;

/** Whether there is nothing in a folder; made where it is not there. Rejects where it cannot be. */
async function isEmptied(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return (await readdir(folder)).length === 0;
}

/** `bunkai backup FOLDER`: never over something that is there already. */
export async function runBackup(
  folder: string,
  backUp: BackUp,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    if (!(await isEmptied(folder))) {
      terminal.err(`${folderNotEmpty(folder, language)}\n`);
      return BAD_INPUT;
    }
  } catch (error) {
    terminal.err(`${cannotWrite(folder, problemOf(error), language)}\n`);
    return BAD_INPUT;
  }
  const { hasAccounts } = await backUp(folder);
  if (!hasAccounts) {
    terminal.err(`${backedUpWithoutAccounts(folder, language)}\n`);
    return NO_STORE;
  }
  terminal.err(`${backedUp(folder, language)}\n`);
  return OK;
}
