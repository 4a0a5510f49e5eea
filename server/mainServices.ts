import { BAD_INPUT, type ExitCode, OK } from './cli/outcome.ts';
import type { Services as CommandServices, StoreOptions } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';
import { type Config, readConfig } from './config.ts';
import { misspeltSettings } from './configNames.ts';
import type { Tracing } from './http/tracing/tracing.ts';
import { toldProblem } from './mainProblems.ts';
import { demoFor, fillStore, requireStore, type Start, withPort } from './mainStart.ts';
import { type OpenStore, openAccounts, openReader, openStore, requireCopyable, warningsTo } from './mainStores.ts';
import { partsAfter } from './store/port.ts';
import type { KeepsWitness } from './store/witness.ts';
import type { Language } from './text/facts.ts';
import { serving, stopped, storePlace, tracesLost } from './text/serve.ts';
import { settingProblem, settingUnknown } from './text/settings.ts';
import { notFollowed } from './text/storeWarnings.ts';
import { readAgainstNothing } from './text/tables.ts';
import { backupByNeo4j } from './text/transfer.ts';

/**
 * The composition root: the only file that knows everything, and nothing of the process that it runs in. What only the
 * server needs is imported when it is asked for, so that the commands that read files start at once.
 */

/** Says which store the configuration means. */
const storeOf = ({ NEO4J_URI, DATA }: Config, language: Language): string =>
  NEO4J_URI === undefined
    ? storePlace('SQLite', DATA, language)
    : storePlace('Neo4j', new URL(NEO4J_URI).host, language);

/** Traces, where they are collected; without a collector nothing of the library is loaded. */
async function traceTo(
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName }: Config,
  kind: OpenStore['kind'],
  language: Language,
  terminal: Terminal,
): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined;
  const { openTracing } = await import('./http/tracing/index.ts');
  return openTracing({
    endpoint,
    ...(serviceName === undefined ? {} : { serviceName }),
    store: kind === 'Neo4j' ? 'neo4j' : 'sqlite',
    onLost: () => terminal.err(`${tracesLost(new URL(endpoint).host, language)}\n`),
  });
}

/** The part of a store that keeps a witness, where it has one. */
function witnessOf(store: OpenStore['store']): Partial<KeepsWitness> {
  const { witness, keepWitness } = store;
  return witness === undefined || keepWitness === undefined
    ? {}
    : { witness: witness.bind(store), keepWitness: keepWitness.bind(store) };
}

/** A store whose calls stand in the trace of the request that they serve. */
function tracedStore(store: OpenStore['store'], { call, list }: Tracing): OpenStore['store'] {
  return {
    ...witnessOf(store),
    snapshot: (scope, at) => call('snapshot', () => store.snapshot(scope, at)),
    commit: (...given) => call('commit', () => store.commit(...given)),
    changes: (since) => list('changes', store.changes(since)),
    parts: (since) => list('changes', partsAfter(store, since)),
    head: () => call('head', () => store.head()),
    close: () => store.close(),
  };
}

/** Makes backups as they are configured, if they are. */
async function backUpRegularly(config: Config, language: Language, terminal: Terminal) {
  const { BACKUP_DIR: folder, BACKUP_KEEP: keep, BACKUP_HOURS: hours, DATA: data, NEO4J_URI } = config;
  if (folder === undefined) return undefined;
  if (NEO4J_URI !== undefined) {
    terminal.err(`BACKUP_DIR: ${backupByNeo4j(language)}\n`);
    return undefined;
  }
  const [{ scheduleBackups }, { scheduledBackupFailed }] = await Promise.all([
    import('./mainBackups.ts'),
    import('./text/doctor.ts'),
  ]);
  const onProblem = (error: unknown) =>
    terminal.err(
      `${scheduledBackupFailed(folder, error instanceof Error ? error.message : String(error), language)}\n`,
    );
  return scheduleBackups({ data, folder, keep, hours }, terminal.now, onProblem);
}

/** Serves until `stopAsked` resolves. */
async function serveFrom(
  start: Start,
  opened: OpenStore,
  language: Language,
  terminal: Terminal,
  stopAsked: () => Promise<void>,
): Promise<ExitCode> {
  const { config } = start;
  const [
    { makeServices },
    { createModelSource },
    { startServer },
    { dayIn },
    { watchReadiness },
    { requireInStep },
    { witnessedAccounts },
    identities,
    audit,
    worker,
  ] = await Promise.all([
    import('./usecases/services.ts'),
    import('./usecases/resident/modelSource.ts'),
    import('./http/serve.ts'),
    import('./usecases/today.ts'),
    import('./usecases/resident/readiness.ts'),
    import('./usecases/resident/requireInStep.ts'),
    import('./usecases/audit/witnessedAccounts.ts'),
    import('./usecases/identity/index.ts'),
    import('./usecases/audit/auditLog.ts'),
    import('./exchange/worker/index.ts'),
  ]);
  await requireInStep(opened.accounts, opened.store);
  const holds = await fillStore(start, opened.store, language);
  const today = () => dayIn(config.TIME_ZONE, terminal.now());
  const tracing = await traceTo(config, opened.kind, language, terminal);
  const model = tracing === undefined ? opened.store : tracedStore(opened.store, tracing);
  const source = createModelSource(model, {
    resident: config.BUNKAI_RESIDENT === 'on',
    onProblem: (error, revision) => terminal.err(`${notFollowed(revision, String(error), language)}\n`),
    // Only Neo4j has other writers: what they commit is looked for.
    ...(opened.kind === 'Neo4j' ? { pollMs: 250 } : {}),
  });
  const onProblem = (error: unknown) => terminal.err(`${String(error)}\n`);
  const accounts = witnessedAccounts(opened.accounts, opened.store, onProblem);
  const store = audit.auditedStore(model, accounts, onProblem);
  await audit.recordCommits(accounts, opened.store);
  const reader = worker.openFileReader({
    seconds: config.PARSE_SECONDS,
    megabytes: config.PARSE_MEGABYTES,
    threads: config.PARSE_THREADS,
    maxYamlCharacters: config.MAX_YAML_CHARACTERS,
    ...worker.FOREIGN_FILES,
  });
  const useCases = makeServices({ store, source, today, reader });
  const identity = {
    accounts,
    partyTypeOf: identities.partyTypesOf(source),
    now: terminal.now,
    timeZone: config.TIME_ZONE,
  };
  const { upkeepFailures } = opened;
  const upkeep = upkeepFailures === undefined ? {} : { upkeepFailures };
  const { newestBackupIn } = await import('./mainBackups.ts');
  const { BACKUP_DIR: backupFolder } = config;
  const backupAge = backupFolder === undefined ? {} : { lastBackup: () => newestBackupIn(backupFolder) };
  const server = await startServer({
    config,
    services: useCases,
    identity,
    readiness: watchReadiness({ stores: opened.watched, isFollowing: source.isFollowing, ...upkeep, ...backupAge }),
    opened: start.port,
    ...(tracing === undefined ? {} : { tracing }),
  });
  if (holds !== undefined) terminal.err(`${holds}\n`);
  const text = serving(server.url, opened.kind, opened.place, config.AUTH === 'local', language);
  terminal.err(`${text}\n`);
  const backups = await backUpRegularly(config, language, terminal);
  await stopAsked();
  await backups?.close();
  await server.close();
  source.close();
  await reader.close();
  await tracing?.close();
  terminal.err(`${stopped(language)}\n`);
  return OK;
}

/** What a command has open, for closing it. */
interface Closable {
  close(): Promise<void>;
}

/** Runs a command with its configuration. Its problems, and a store that cannot be reached, are told in one line each. */
async function withConfig(
  { port, data }: StoreOptions & { readonly port?: string },
  language: Language,
  terminal: Terminal,
  run: (config: Config) => Promise<ExitCode>,
): Promise<ExitCode> {
  const named = { ...(port === undefined ? {} : { PORT: port }), ...(data === undefined ? {} : { DATA: data }) };
  const read = readConfig({ ...terminal.env, ...named });
  if (!read.ok) {
    for (const { setting, ...problem } of read.problems) {
      terminal.err(`${settingProblem(setting, problem, language)}\n`);
    }
    return BAD_INPUT;
  }
  for (const { name, meant } of misspeltSettings(terminal.env))
    terminal.err(`${settingUnknown(name, meant, language)}\n`);
  const { StoreError } = await import('./store/errors.ts');
  try {
    return await run(read.config);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { text, code } = await toldProblem(error, language);
    terminal.err(`${text}\n`);
    return code;
  }
}

/** Opens what a command needs of the configured store and closes it again. */
async function using<T extends { readonly store: Closable; readonly accounts?: Closable }>(
  opening: Promise<T>,
  run: (opened: T) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await opening;
  try {
    return await run(opened);
  } finally {
    await opened.accounts?.close();
    await opened.store.close();
  }
}

/** A store that has nothing, for commands that can do without one. */
async function emptyReader(): Promise<Pick<OpenStore['store'], 'head' | 'snapshot'>> {
  const [{ joinDocuments }, { buildSnapshot }] = await Promise.all([
    import('./model/document.ts'),
    import('./model/snapshot/snapshot.ts'),
  ]);
  return { head: async () => 0, snapshot: async () => buildSnapshot(joinDocuments([])) };
}

/** What the commands need of the rest; a server goes on until `stopAsked`, called once it can be used, resolves. */
export const commandServices = (stopAsked: () => Promise<void>): CommandServices => ({
  serve: (options, language, terminal) =>
    withConfig(options, language, terminal, (config) =>
      withPort(config, language, terminal, async (port) => {
        const start = { config, port, demo: await demoFor(config, options, terminal.env) };
        return using(openStore(config, warningsTo(language, terminal)), (opened) =>
          serveFrom(start, opened, language, terminal, stopAsked),
        );
      }),
    ),
  withStore: (options, language, terminal, run) =>
    withConfig(options, language, terminal, async (config) => {
      if (config.NEO4J_URI === undefined) await requireStore(config.DATA, options.create === true);
      return using(openStore(config, warningsTo(language, terminal)), async ({ store, accounts }) => {
        const { auditedStore } = await import('./usecases/audit/auditLog.ts');
        const { requireInStep } = await import('./usecases/resident/requireInStep.ts');
        await requireInStep(accounts, store);
        const audited = auditedStore(store, accounts, (error) => terminal.err(`${String(error)}\n`));
        return run({ store: audited, timeZone: config.TIME_ZONE });
      });
    }),
  withReader: (options, language, terminal, run) =>
    withConfig(options, language, terminal, (config) =>
      using(openReader(config, warningsTo(language, terminal)), ({ store }) =>
        run({ store, timeZone: config.TIME_ZONE }),
      ),
    ),
  withReaderOrEmpty: (options, language, terminal, run) =>
    withConfig(options, language, terminal, async (config) => {
      const { TIME_ZONE: timeZone, DATA: folder } = config;
      const { holdsStore } = await import('./store/sqlite/folder.ts');
      if (config.NEO4J_URI !== undefined || holdsStore(folder)) {
        return using(openReader(config, warningsTo(language, terminal)), ({ store }) => run({ store, timeZone }));
      }
      terminal.err(`${readAgainstNothing(folder, language)}\n`);
      return run({ store: await emptyReader(), timeZone });
    }),
  withBackup: (options, language, terminal, run) =>
    withConfig(options, language, terminal, async (config) => {
      if (config.NEO4J_URI !== undefined) {
        terminal.err(`${backupByNeo4j(language)}\n`);
        return BAD_INPUT;
      }
      const { backUpFolder } = await import('./store/sqlite/backup.ts');
      // Not opened: that would bring a store of an earlier version forward, and the backup is for the way back.
      await requireCopyable(config.DATA);
      return run((folder) => backUpFolder(config.DATA, folder));
    }),
  withDoctorFacts: (options, language, terminal, run) =>
    withConfig(options, language, terminal, async (config) => {
      const { doctorFacts } = await import('./mainDoctor.ts');
      return run(await doctorFacts(config, terminal.env, warningsTo(language, terminal)));
    }),
  withAccounts: ({ need, ...options }, language, terminal, run) =>
    withConfig(options, language, terminal, (config) =>
      using(openAccounts(config, need, warningsTo(language, terminal)), async ({ store, accounts }) => {
        const code = await run({ accounts, model: store, timeZone: config.TIME_ZONE });
        if (code === OK && need !== 'FOLDER') terminal.err(`${storeOf(config, language)}\n`);
        return code;
      }),
    ),
});
