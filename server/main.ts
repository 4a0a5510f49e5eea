import { runCli } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';

/** The composition root: the only file that knows everything. */

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  now: () => new Date(),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
};

process.exitCode = await runCli(process.argv.slice(2), { serve: async () => 3 }, terminal);
