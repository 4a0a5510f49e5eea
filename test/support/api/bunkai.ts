import { expect } from 'vitest';
import { runCli } from '../../../server/cli/program.ts';
import { commandServices } from '../../../server/mainServices.ts';
import { asText } from '../pieces.ts';

/** What a command has printed, and its exit code. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program at work. */
export interface Running {
  /** What it has said beside its data until now. */
  said(): string;
  /** Asks it to stop, where it serves. */
  stop(): void;
  readonly ended: Promise<Ran>;
}

/**
 * Begins a whole `bunkai …` with its real stores in the process of the tests: most of the time of a process of its own goes
 * into loading the code. `settings` go before the environment of the tests.
 */
export function beginBunkai(argv: readonly string[], settings: Readonly<Record<string, string>> = {}): Running {
  let [stdout, stderr] = ['', ''];
  const asked = new AbortController();
  const stopAsked = () =>
    new Promise<void>((resolve) => {
      if (asked.signal.aborted) resolve();
      else asked.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  const code = runCli(argv, commandServices(stopAsked), {
    out: (data) => {
      stdout += asText(data);
    },
    err: (text) => {
      stderr += text;
    },
    env: { ...process.env, ...settings },
    now: () => new Date(),
    columns: undefined,
  });
  return {
    said: () => stderr,
    stop: () => asked.abort(),
    ended: code.then((status) => ({ status, stdout, stderr })),
  };
}

/** Runs a command to its end; a server that could begin is asked to stop at once. */
export function runBunkai(argv: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const running = beginBunkai(argv, settings);
  running.stop();
  return running.ended;
}

/** The address of a server, once it has said, in English, that it can be opened. */
export async function openedAt(said: () => string): Promise<string> {
  await expect.poll(said, { timeout: 60_000 }).toContain('Press Ctrl+C');
  return /Open (http\S+)\n/.exec(said())?.[1] ?? '';
}
