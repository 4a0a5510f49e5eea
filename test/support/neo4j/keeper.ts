/**
 * The process between the tests and a server: the server must not outlive the tests, however they end (SIGKILL included), and only a
 * parent that watches can see to that. Started by `keep` in keeping.ts, which tells it what to do over the IPC channel; when the channel
 * closes, it kills the server, removes the server's folder and ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import type { Kept, Order, Report } from './keeping.ts';

const kept: Kept = JSON.parse(process.argv[2] ?? '');
let server: ChildProcess | undefined;

function report(message: Report): void {
  if (process.connected) process.send?.(message);
}

function start(): void {
  const log = openSync(kept.log, 'a');
  const started = spawn(kept.program, kept.args, { stdio: ['ignore', log, log] });
  closeSync(log);
  server = started;
  started.once('error', (error) => report({ ended: `could not be started: ${error.message}` }));
  started.once('exit', (code, signal) => report({ ended: `ended with ${signal ?? `code ${code}`}` }));
}

function end(): void {
  const runs = server?.pid !== undefined && server.exitCode === null && server.signalCode === null;
  if (!runs) removeAndExit();
  server?.once('exit', removeAndExit);
  server?.kill('SIGKILL');
}

function removeAndExit(): never {
  rmSync(kept.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit();
}

process.on('message', (order: Order) => {
  if (order === 'start') start();
  else server?.kill(order);
});
process.once('disconnect', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
// The parent may have died while this process was loading.
if (!process.connected) end();
