import { type DoctorFinding, doctorFinding, doctorHead, doctorQuiet } from '../text/doctor.ts';
import type { Language } from '../text/facts.ts';
import { type ExitCode, FAILED_ON, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** A key as the check needs it; days as YYYY-MM-DD. */
export interface DoctorKey {
  readonly id: string;
  readonly label?: string;
  readonly createdAt: string;
  readonly expiresOn?: string;
  readonly revokedAt?: string;
}

/** What was seen of the data folder. */
export interface DoctorFolder {
  readonly path: string;
  readonly isEarlierVersion: boolean;
  readonly isWritable: boolean;
  /** Of the disk, in bytes. */
  readonly free: number;
  /** Of the files of the store, in bytes. */
  readonly size: number;
  /** Paths that other users of the machine may use. */
  readonly open: readonly string[];
  /** The newest time at which a file was written. */
  readonly written: { readonly path: string; readonly at: Date } | undefined;
}

/** The settings that are looked at. */
export interface DoctorSettings {
  readonly auth: 'local' | 'keys' | 'oidc';
  readonly publicUrl?: string;
  readonly trustProxy: number;
  readonly backupFolder?: string;
  readonly backupHours: number;
}

/** All that was seen; of a database server there is no folder. */
export interface DoctorFacts {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly unknownSettings: readonly { readonly name: string; readonly meant: string }[];
  readonly settings: DoctorSettings;
  readonly folder?: DoctorFolder;
  readonly keys: readonly DoctorKey[];
  /** When the newest scheduled backup was made. */
  readonly newestBackup?: Date;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A key that never expires is to be replaced after a year. */
const MAX_KEY_DAYS = 365;

/** How long before its end a key is named, in days. */
const KEY_NOTICE_DAYS = 14;

/** Room for a copy of the store and for what it writes meanwhile; never less than this, in bytes. */
const MIN_FREE = 200_000_000;

/** Clocks of file systems may be a little ahead. */
const CLOCK_LEEWAY_MS = 60_000;

function folderFindings(folder: DoctorFolder, now: Date): readonly DoctorFinding[] {
  const { path, free, written } = folder;
  const needed = Math.max(MIN_FREE, folder.size * 2);
  const ahead = written !== undefined && written.at.getTime() - now.getTime() > CLOCK_LEEWAY_MS;
  return [
    ...(folder.isEarlierVersion ? [{ code: 'EARLIER_VERSION', folder: path } as const] : []),
    ...(folder.isWritable ? [] : [{ code: 'NOT_WRITABLE', folder: path } as const]),
    ...(free < needed ? [{ code: 'LITTLE_SPACE', folder: path, free, needed } as const] : []),
    ...folder.open.map((open) => ({ code: 'OPEN_TO_OTHERS', path: open }) as const),
    ...(ahead ? [{ code: 'CLOCK_BEHIND', path: written.path, written: written.at.toISOString() } as const] : []),
  ];
}

/** Whether a key that was not revoked still works. */
const works = ({ expiresOn }: DoctorKey, now: Date): boolean =>
  expiresOn === undefined || Date.parse(expiresOn) + DAY_MS > now.getTime();

function keyFindings({ keys, settings }: DoctorFacts, now: Date): readonly DoctorFinding[] {
  const live = keys.filter((key) => key.revokedAt === undefined && works(key, now));
  if (live.length === 0) return settings.auth === 'keys' ? [{ code: 'NO_KEYS' }] : [];
  return live.flatMap(({ id, label = '', createdAt, expiresOn }): readonly DoctorFinding[] => {
    if (expiresOn !== undefined) {
      const isNear = Date.parse(expiresOn) - now.getTime() < KEY_NOTICE_DAYS * DAY_MS;
      return isNear ? [{ code: 'KEY_ENDS', id, label, day: expiresOn }] : [];
    }
    const days = Math.floor((now.getTime() - Date.parse(createdAt)) / DAY_MS);
    return days > MAX_KEY_DAYS ? [{ code: 'KEY_OLD', id, label, days }] : [];
  });
}

function backupFindings({ settings, folder, newestBackup }: DoctorFacts, now: Date): readonly DoctorFinding[] {
  const { backupFolder, backupHours, auth } = settings;
  if (folder === undefined) return backupFolder === undefined ? [] : [{ code: 'BACKUP_UNUSED' }];
  // Who tries the program out alone, on one machine, is not told so.
  if (backupFolder === undefined) return auth === 'local' ? [] : [{ code: 'NO_BACKUPS' }];
  const isLate = newestBackup === undefined || now.getTime() - newestBackup.getTime() > 2 * backupHours * HOUR_MS;
  return isLate ? [{ code: 'BACKUP_LATE', folder: backupFolder, newest: newestBackup?.toISOString() }] : [];
}

/** All that an administrator should look at, by what it is about: settings, folder, keys, backups. */
export function examine(facts: DoctorFacts, now: Date): readonly DoctorFinding[] {
  const { publicUrl, trustProxy } = facts.settings;
  return [
    ...facts.unknownSettings.map((setting) => ({ code: 'SETTING_UNKNOWN', ...setting }) as const),
    ...(publicUrl?.startsWith('https:') && trustProxy === 0 ? [{ code: 'PROXY_NOT_TRUSTED' } as const] : []),
    ...(facts.folder === undefined ? [] : folderFindings(facts.folder, now)),
    ...keyFindings(facts, now),
    ...backupFindings(facts, now),
  ];
}

/** `bunkai doctor`: prints each finding as one line; FAILED_ON where there is one. */
export function runDoctor(facts: DoctorFacts, json: boolean, language: Language, terminal: Terminal): ExitCode {
  const findings = examine(facts, terminal.now());
  terminal.err(`${doctorHead(facts.version, facts.node, facts.platform)}\n`);
  if (json) terminal.out(`${JSON.stringify({ version: facts.version, findings }, null, 2)}\n`);
  else for (const finding of findings) terminal.out(`${finding.code}: ${doctorFinding(finding, language)}\n`);
  if (findings.length > 0) return FAILED_ON;
  terminal.err(`${doctorQuiet(language)}\n`);
  return OK;
}
