import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A process that commits in a loop, and what it has acknowledged so far. */
export interface Writer {
  readonly process: ChildProcess;
  /** The highest revision acknowledged; 0 before the first. */
  acknowledged(): number;
  /** Ends when it has said so many lines; rejects when it ends before. */
  said(lines: number): Promise<void>;
  /** Kills it with SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a writer on a data folder, with commits of so many bytes. */
export function startWriter(directory: string, bytes: number): Writer {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory, String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const gone = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  // A line that the kill cut short was not said.
  const lines = () => output.split('\n').slice(0, -1);
  return {
    process: child,
    acknowledged: () => Number(lines().slice(1).at(-1) ?? 0),
    said: async (count) => {
      while (lines().length < count) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error('the writer ended by itself');
        await setTimeout(2);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
