import { BAD_INPUT, type ExitCode } from './cli/outcome.ts';
import type { ServeOptions } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import type { OpenPort } from './http/openPort.ts';
import type { GraphStore } from './store/port.ts';
import type { Language } from './text/facts.ts';
import { demoLoaded, demoNotLoaded, emptyStore, portTaken } from './text/serve.ts';

/** What the server is started with before its store is opened. */
export interface Start {
  readonly config: Config;
  readonly port: OpenPort;
  /** Whether an empty store gets the demo: it was asked for, or it is a first start without a store being named. */
  readonly demo: 'ASKED' | 'FIRST_START' | 'NO';
}

/**
 * Whether an empty store gets the demo. Without `--demo` only where the settings neither name a store nor ask people to sign in,
 * and the standard folder has never been used. To be asked before the store is opened, which makes the folder.
 */
export async function demoFor(
  config: Config,
  { demo, data }: ServeOptions,
  environment: Terminal['env'],
): Promise<Start['demo']> {
  if (demo === true) return 'ASKED';
  const isNamed = data !== undefined || Boolean(environment['DATA']) || config.NEO4J_URI !== undefined;
  if (isNamed || config.AUTH !== 'local') return 'NO';
  const { isUntouchedFolder } = await import('./store/sqlite/folder.ts');
  return isUntouchedFolder(config.DATA) ? 'FIRST_START' : 'NO';
}

/** Loads the demo where it is wanted. Returns what people are to be told of the content of the store, if anything. */
export async function fillStore(
  { config, demo }: Start,
  store: GraphStore,
  language: Language,
): Promise<string | undefined> {
  const { loadDemo } = await import('./usecases/commands/loadDemo.ts');
  if (demo !== 'NO' && (await loadDemo(store))) return demoLoaded(demo === 'ASKED', language);
  if (demo === 'ASKED') return demoNotLoaded(language);
  return (await store.head()) > 0 ? undefined : emptyStore(config.NEO4J_URI === undefined, language);
}

/** Opens the configured port, runs, and closes it. A port that is taken is told, and nothing runs. */
export async function withPort(
  { HOST, PORT }: Config,
  language: Language,
  terminal: Terminal,
  run: (port: OpenPort) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { openPort, PortTaken } = await import('./http/openPort.ts');
  let port: OpenPort;
  try {
    port = await openPort(HOST, PORT);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    terminal.err(`${portTaken(error.port, language)}\n`);
    return BAD_INPUT;
  }
  try {
    return await run(port);
  } finally {
    port.server.close();
    port.server.closeAllConnections();
  }
}

/** Makes sure that a folder holds a store, by making one where that is allowed. Rejects with StoreMissing. */
export async function requireStore(folder: string, mayCreate: boolean): Promise<void> {
  const { holdsStore } = await import('./store/sqlite/folder.ts');
  if (holdsStore(folder)) return;
  const { StoreMissing } = await import('./store/errors.ts');
  if (!mayCreate) throw new StoreMissing(folder);
  const { openSqliteStore } = await import('./store/sqlite/index.ts');
  await (await openSqliteStore({ directory: folder })).close();
}
