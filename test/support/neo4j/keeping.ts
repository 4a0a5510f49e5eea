import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A program to keep, the file that takes its output, and the folder that goes when it is given up. */
export interface Kept {
  readonly program: string;
  readonly args: readonly string[];
  readonly log: string;
  readonly folder: string;
}

/** What the keeper is told: start the program, or send it a signal. */
export type Order = 'start' | 'SIGTERM' | 'SIGKILL';

/** What the keeper tells: how the program ended. */
export interface Report {
  readonly ended: string;
}

/** A program in the care of a keeper process, which ends it when this process ends, however that happens. */
export interface Keeping {
  /** Starts the program; it must not be running. Throws when it was given up. */
  start(): void;
  /** Sends the signal, and resolves when the program has ended or the time is up: whether it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL', timeoutMs: number): Promise<boolean>;
  /** How the program ended, for a person; undefined while it runs. */
  ended(): string | undefined;
  /** Kills the program if it still runs and removes its folder; resolves when both are done. May be called again. */
  giveUp(): Promise<void>;
}

/** Starts a keeper for the program, not yet the program. */
export function keep(kept: Kept): Keeping {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const keeper = fork(fileURLToPath(new URL('keeper.ts', import.meta.url)), [JSON.stringify(kept)], {
    execArgv: ['--import', tsx],
    // A group of its own: Ctrl-C is for the tests, whose end the keeper then notices.
    detached: true,
    stdio: 'ignore',
  });
  let ended: string | undefined = 'has not been started';
  keeper.on('message', (report: Report) => {
    ended = report.ended;
  });
  const gone = new Promise<void>((resolve) => {
    const lost = () => {
      ended ??= 'lost its keeper';
      killGroup(keeper.pid);
      resolve();
    };
    keeper.once('exit', lost);
    keeper.once('error', lost);
  });
  return {
    start() {
      if (!keeper.connected) throw new Error(`${kept.program} was given up and cannot be started again`);
      ended = undefined;
      keeper.send('start' satisfies Order);
    },
    async end(signal, timeoutMs) {
      if (ended !== undefined) return true;
      const timer = AbortSignal.timeout(timeoutMs);
      keeper.send(signal satisfies Order);
      await Promise.race([once(keeper, 'message', { signal: timer }).catch(() => undefined), gone]);
      return ended !== undefined;
    },
    ended: () => ended,
    async giveUp() {
      if (keeper.connected) keeper.disconnect();
      await gone;
      // The keeper has done this, unless it was killed.
      await rm(kept.folder, { recursive: true, force: true });
    },
  };
}

/** The server is in its keeper's process group: this reaches it even where the keeper itself was killed. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // No process is left in the group, which is how it should be.
  }
}
