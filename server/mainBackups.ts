import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What scheduled backups are made of and where they go. */
export interface BackupPlan {
  /** The data folder. */
  readonly data: string;
  /** The folder that the backups are put into, each in one of its own. */
  readonly folder: string;
  /** How many are kept: the newest. */
  readonly keep: number;
  /** How long after one the next is made. */
  readonly hours: number;
}

/** Names of finished backups sort as their times do. */
const NAME = /^bunkai-(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const nameAt = (at: Date): string => `bunkai-${at.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}`;
const timeOf = (name: string): Date => new Date(name.replace(NAME, '$1-$2-$3T$4:$5:$6Z'));

/** The finished backups of a folder, the oldest first; none where there is no such folder. */
function backupsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** When the newest scheduled backup in a folder was made; undefined where there is none. */
export function newestBackupIn(folder: string): Date | undefined {
  const name = backupsIn(folder).at(-1);
  return name === undefined ? undefined : timeOf(name);
}

const PROGRAM = fileURLToPath(new URL('./cli/bunkai.js', import.meta.url));

/** Copies in a process of its own, because copying blocks. Rejects with what that said where it fails. */
function copyApart(data: string, target: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const argv = [PROGRAM, 'backup', target, '--data', data];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'], signal });
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `code ${code}`))));
  });
}

/** Makes one backup, whole or not at all, and then removes those beyond `keep`. Rejects where it cannot be made. */
async function makeBackup({ data, folder, keep }: BackupPlan, at: Date, signal: AbortSignal): Promise<void> {
  const name = nameAt(at);
  const unfinished = join(folder, `.${name}.partial`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    await copyApart(data, unfinished, signal);
    renameSync(unfinished, join(folder, name));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  for (const old of backupsIn(folder).slice(0, -keep)) rmSync(join(folder, old), { recursive: true, force: true });
}

const MINUTE_MS = 60_000;
const AGAIN_MS = 10 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Scheduled backups at work. */
export interface Backups {
  /** Stops making them; one that is being made is given up. */
  close(): Promise<void>;
}

/**
 * Makes a backup whenever the newest is `hours` old: at once where there is none, and after a restart only when it is due. One
 * that cannot be made is told and tried again after ten minutes; older ones are kept until a newer one is whole.
 */
export function scheduleBackups(plan: BackupPlan, now: () => Date, onProblem: (error: unknown) => void): Backups {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const waitFor = (ms: number) => {
    if (!stop.signal.aborted) timer = setTimeout(next, ms);
  };
  const turn = async (): Promise<void> => {
    const newest = newestBackupIn(plan.folder);
    const due = newest === undefined ? 0 : newest.getTime() + plan.hours * HOUR_MS - now().getTime();
    // The clock may be set meanwhile: it is looked at each minute.
    if (due > 0) return waitFor(Math.min(due, MINUTE_MS));
    try {
      await makeBackup(plan, now(), stop.signal);
      waitFor(MINUTE_MS);
    } catch (error) {
      if (!stop.signal.aborted) onProblem(error);
      waitFor(AGAIN_MS);
    }
  };
  let last: Promise<void> = Promise.resolve();
  const next = (): void => {
    last = turn();
  };
  next();
  return {
    close: async () => {
      stop.abort();
      clearTimeout(timer);
      await last;
    },
  };
}
