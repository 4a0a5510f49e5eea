import type { AccountsNeed } from './cli/accounts.ts';
import type { Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import { requireStore } from './mainStart.ts';
import type { AccountStore } from './store/accounts.ts';
import type { Damage, StoreReason } from './store/errors.ts';
import type { Watched } from './store/health.ts';
import type { GraphStore } from './store/port.ts';
import type { SqliteOptions } from './store/sqlite/index.ts';
import type { KeepsWitness } from './store/witness.ts';
import { storeDamaged } from './text/damage.ts';
import type { Language } from './text/facts.ts';
import { openToOthers, upkeepFailed } from './text/storeWarnings.ts';

/** What the configuration names, opened. */
export interface OpenStore {
  readonly store: GraphStore & Partial<KeepsWitness>;
  readonly accounts: AccountStore;
  readonly kind: 'SQLite' | 'Neo4j';
  readonly place: string;
  /** Both stores, for looking after them. */
  readonly watched: readonly Watched[];
  readonly upkeepFailures?: () => number;
}

/** Reasons for which a folder may still be read. */
const UNWRITABLE: readonly StoreReason[] = ['READ_ONLY', 'FULL', 'NOT_PERMITTED'];

/** What opens second; if it cannot, what was opened first is closed again. */
async function orClose<T>(opening: Promise<T>, first: Pick<GraphStore, 'close'>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    await first.close();
    throw error;
  }
}

/** What the embedded store has to say beside its answers. */
export interface Warnings extends Required<Pick<SqliteOptions, 'onExposed' | 'onUpkeepProblem'>> {
  /** Told of damage that is found while the store is in use. */
  readonly onDamage: (damages: readonly Damage[]) => void;
}

/** Tells a person. */
export const warningsTo = (language: Language, terminal: Terminal): Warnings => ({
  onExposed: ({ path, isMended }) => terminal.err(`${openToOthers(path, isMended, language)}\n`),
  onUpkeepProblem: (error) => terminal.err(`${upkeepFailed(error.message, language)}\n`),
  onDamage: (damages) => terminal.err(`${storeDamaged(damages, language)}\n`),
});

/**
 * Looks at everything in a data folder: a large one while it is used already, so that what is found makes it not ready.
 * Rejects with StoreDamaged.
 */
async function checkedFolder(folder: string, { onDamage, onUpkeepProblem }: Warnings): Promise<Watched> {
  const { checkApart, isLarge, requireWhole } = await import('./store/sqlite/checkFolder.ts');
  let isDamaged = false;
  if (!isLarge(folder)) requireWhole(folder);
  else {
    const note = (damages: readonly Damage[]) => {
      isDamaged = damages.length > 0;
      if (isDamaged) onDamage(damages);
    };
    checkApart(folder).then(note, onUpkeepProblem);
  }
  return { reasons: async () => (isDamaged ? ['DAMAGED'] : []) };
}

/** Opens the configured store for a server, or for a command that changes it. Rejects with the errors of the store. */
export async function openStore(config: Config, warnings: Warnings): Promise<OpenStore> {
  if (config.NEO4J_URI !== undefined) {
    const { openNeo4jAccounts, openNeo4jStore } = await import('./store/neo4j/index.ts');
    const address = {
      uri: config.NEO4J_URI,
      user: config.NEO4J_USER,
      password: config.NEO4J_PASSWORD ?? '',
      ...(config.NEO4J_DATABASE === undefined ? {} : { database: config.NEO4J_DATABASE }),
    };
    const store = await openNeo4jStore(address);
    const accounts = await orClose(openNeo4jAccounts(address), store);
    return { store, accounts, kind: 'Neo4j', place: new URL(config.NEO4J_URI).host, watched: [store] };
  }
  const { openSqliteAccounts } = await import('./store/sqlite/accounts.ts');
  const { openSqliteStore } = await import('./store/sqlite/index.ts');
  const store = await openSqliteStore({ directory: config.DATA, ...warnings });
  const accounts = await orClose(openSqliteAccounts(config.DATA, warnings.onExposed), store);
  const { upkeepFailures } = store;
  const checked = await orClose(orClose(checkedFolder(config.DATA, warnings), accounts), store);
  return { store, accounts, kind: 'SQLite', place: config.DATA, watched: [store, accounts, checked], upkeepFailures };
}

/** A typo must not leave a folder behind, or read as a store with nothing in it. */
async function requireFolder(folder: string): Promise<void> {
  const { statSync } = await import('node:fs');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const { StoreUnavailable } = await import('./store/errors.ts');
  throw new StoreUnavailable(`${folder}: there is no such folder`, { reason: 'MISSING', place: folder });
}

/** What is not there is no store with nothing in it. Rejects with StoreMissing, or where the path is no folder. */
async function requireReadable(folder: string): Promise<void> {
  const { statSync } = await import('node:fs');
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) await requireFolder(folder);
  await requireStore(folder, false);
}

/** Looks whether there is a store that can be copied as it is, of whatever version up to this one. Rejects as openReader does. */
export async function requireCopyable(folder: string): Promise<void> {
  await requireReadable(folder);
  const { requireKnownSchema } = await import('./store/sqlite/reader.ts');
  requireKnownSchema(folder);
}

/** Opens the model only to be read, once all of it has been looked at: a server may have it open. */
export async function openReader(config: Config, warnings: Warnings) {
  if (config.NEO4J_URI !== undefined) return openStore(config, warnings);
  await requireReadable(config.DATA);
  const { openSqliteReader } = await import('./store/sqlite/reader.ts');
  const { requireWhole } = await import('./store/sqlite/checkFolder.ts');
  const store = await openSqliteReader(config.DATA);
  try {
    requireWhole(config.DATA);
  } catch (error) {
    await store.close();
    throw error;
  }
  return { store };
}

/** Opens keys and audit log, and the model only to be read. */
export async function openAccounts(config: Config, need: AccountsNeed, warnings: Warnings) {
  if (config.NEO4J_URI !== undefined) return openStore(config, warnings);
  if (need === 'FOLDER') await requireFolder(config.DATA);
  else await requireStore(config.DATA, need === 'MAY_CREATE');
  const { openSqliteAccounts, openSqliteAccountsToRead } = await import('./store/sqlite/accounts.ts');
  const { StoreUnavailable } = await import('./store/errors.ts');
  const { openSqliteReader } = await import('./store/sqlite/reader.ts');
  const { requireWhole } = await import('./store/sqlite/checkFolder.ts');
  const store = await openSqliteReader(config.DATA);
  await orClose(
    Promise.resolve().then(() => requireWhole(config.DATA)),
    store,
  );
  try {
    return { store, accounts: await openSqliteAccounts(config.DATA, warnings.onExposed) };
  } catch (error) {
    // What only reads must not need a folder that can be written to.
    if (need !== 'FOLDER' || !(error instanceof StoreUnavailable) || !UNWRITABLE.includes(error.reason)) throw error;
    return { store, accounts: await orClose(openSqliteAccountsToRead(config.DATA), store) };
  }
}
