import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What was looked for, or why it is not to be had: a sentence for a person, without a full stop. */
export type Found<T> = { readonly found: T } | { readonly reason: string };

/** How a program ended. `exitCode` is undefined when it could not be started, was ended by a signal or ran out of time. */
export interface Ended {
  readonly exitCode: number | undefined;
  /** Standard output, then standard error, then what went wrong with the program itself. */
  readonly output: string;
}

/** Settings of `run`; the environment is added to this process's own. */
export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Runs a program to its end. Never rejects: a program that is missing ends without an exit code. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const settings = { env: { ...process.env, ...options.environment }, timeout: options.timeoutMs };
  return new Promise((resolve) => {
    const child = execFile(program, [...args], settings, (error, stdout, stderr) => {
      // A program that could not be started "exits" with a negative errno.
      const exitCode = child.exitCode === null || child.exitCode < 0 ? undefined : child.exitCode;
      resolve({ exitCode, output: `${stdout}${stderr}${error?.message ?? ''}` });
    });
  });
}

const MINIMUM_JAVA = 17;

/** The Java that Neo4j is started with: JAVA_HOME's, as Maven takes it, else the first on the PATH; 17 or newer. */
export async function findJava(): Promise<Found<string>> {
  const { JAVA_HOME: home } = process.env;
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const { exitCode, output } = await run(java, ['-version'], { timeoutMs: 30_000 });
  if (exitCode !== 0) return { reason: `Java ${MINIMUM_JAVA} is needed and '${java}' could not be run` };
  const version = /version "([^"]+)"/.exec(output)?.[1] ?? 'of unknown version';
  if (Number.parseInt(version, 10) >= MINIMUM_JAVA) return { found: java };
  return { reason: `Java ${MINIMUM_JAVA} is needed and '${java}' is ${version}` };
}
