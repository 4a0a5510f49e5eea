import { once } from 'node:events';
import { runCli } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';
import { commandServices } from './mainServices.ts';

/** The process: its arguments, streams, signals and exit code. What it does stands in mainServices.ts. */

/** Resolves when the process is asked to stop. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const terminal: Terminal = {
  out: (data) => process.stdout.write(data),
  room: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => process.stderr.write(text),
  env: process.env,
  now: () => new Date(),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
};

process.exitCode = await runCli(process.argv.slice(2), commandServices(stopAsked), terminal);
