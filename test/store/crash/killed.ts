import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A process that commits, and what it has acknowledged so far. */
export interface Writer {
  /** The highest revision acknowledged; 0 before the first. */
  acknowledged(): number;
  /** Ends when it has said that number of lines, the first of them that it is open; rejects when it ends before. */
  said(lines: number): Promise<void>;
  /** Kills it with SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

/** The program that commits. */
export interface Program {
  /** Starts it on a data folder, with the size of a commit in bytes and the number of commits; it says what it does into a file. */
  start(directory: string, bytes: number, commits: number): Writer;
  remove(): Promise<void>;
}

/** Puts the program into one file: it is started often, and most of a start is reading modules. */
export async function makeProgram(): Promise<Program> {
  // Below node_modules, where the driver is found from.
  const folder = here(`../../../node_modules/.cache/bunkai-crash-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    ssr: { noExternal: true, external: ['libsql'] },
    build: { ssr: here('writer.ts'), outDir: folder, rolldownOptions: { output: { entryFileNames: 'writer.mjs' } } },
  });
  const program = join(folder, 'writer.mjs');
  return { start: (...options) => startWriter(program, ...options), remove: () => rm(folder, { recursive: true }) };
}

function startWriter(program: string, directory: string, bytes: number, commits: number): Writer {
  const log = join(directory, 'said.txt');
  const output = openSync(log, 'w');
  const options = [program, directory, String(bytes), String(commits)];
  const child = spawn(process.execPath, options, { stdio: ['ignore', output, 'inherit'] });
  const gone = once(child, 'close');
  closeSync(output);
  // A line that the kill cut short was not said.
  const lines = () => readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return {
    acknowledged: () => Number(lines().slice(1).at(-1) ?? 0),
    said: async (count) => {
      while (lines().length < count) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error('the writer ended by itself');
        await setTimeout(5);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
