import { accessSync, constants, readFileSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DoctorFacts, DoctorFolder, DoctorSettings } from './cli/doctor.ts';
import type { Config } from './config.ts';
import { misspeltSettings } from './configNames.ts';
import { newestBackupIn } from './mainBackups.ts';
import { openReader, requireCopyable, type Warnings } from './mainStores.ts';
import type { ApiKey } from './store/accounts.ts';

const MANIFEST = new URL('../package.json', import.meta.url);

/** The version of this program. */
function ownVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  return version;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Looks at a data folder and changes nothing in it. Rejects with the errors of the store where it is none, or damaged. */
async function lookAt(path: string): Promise<DoctorFolder> {
  const { exposedPaths } = await import('./store/sqlite/private.ts');
  // Before anything is opened: SQLite puts files beside the database while it is.
  const open = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? exposedPaths(path) : [];
  await requireCopyable(path);
  const { requireWhole } = await import('./store/sqlite/checkFolder.ts');
  const { isOfEarlierVersion } = await import('./store/sqlite/reader.ts');
  requireWhole(path);
  const files = ['bunkai.db', 'accounts.sqlite'].flatMap((name) => {
    const found = statSync(join(path, name), { throwIfNoEntry: false });
    return found === undefined ? [] : [{ path: join(path, name), at: found.mtime, size: found.size }];
  });
  const { bavail, bsize } = statfsSync(path);
  return {
    path,
    isEarlierVersion: isOfEarlierVersion(path),
    isWritable: isWritable(path),
    free: bavail * bsize,
    size: files.reduce((sum, { size }) => sum + size, 0),
    open,
    written: files.sort((a, b) => b.at.getTime() - a.at.getTime())[0],
  };
}

async function keysIn(folder: string): Promise<readonly ApiKey[]> {
  const { openSqliteAccountsToRead } = await import('./store/sqlite/accounts.ts');
  const accounts = await openSqliteAccountsToRead(folder);
  try {
    return await accounts.keys();
  } finally {
    await accounts.close();
  }
}

const settingsOf = (config: Config): DoctorSettings => ({
  auth: config.AUTH,
  trustProxy: config.TRUST_PROXY,
  backupHours: config.BACKUP_HOURS,
  ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
  ...(config.BACKUP_DIR === undefined ? {} : { backupFolder: config.BACKUP_DIR }),
});

/** Sees everything that `bunkai doctor` judges. Rejects with the errors of the store. */
export async function doctorFacts(
  config: Config,
  environment: Readonly<Record<string, string | undefined>>,
  warnings: Warnings,
): Promise<DoctorFacts> {
  const facts = {
    version: ownVersion(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    unknownSettings: misspeltSettings(environment),
    settings: settingsOf(config),
  };
  if (config.NEO4J_URI !== undefined) {
    const opened = await openReader(config, warnings);
    try {
      return { ...facts, keys: 'accounts' in opened ? await opened.accounts.keys() : [] };
    } finally {
      if ('accounts' in opened) await opened.accounts.close();
      await opened.store.close();
    }
  }
  const newestBackup = config.BACKUP_DIR === undefined ? undefined : newestBackupIn(config.BACKUP_DIR);
  return {
    ...facts,
    folder: await lookAt(config.DATA),
    keys: await keysIn(config.DATA),
    ...(newestBackup === undefined ? {} : { newestBackup }),
  };
}
