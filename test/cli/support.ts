import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../server/cli/program.ts';
import { asText } from '../support/pieces.ts';

/** What a command line printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const CORE = 'seed/catalogues/core.json';

/** Files of a demo scenario, its catalogue first. */
export const scenario = (name: string): string[] => [CORE, `seed/scenarios/${name}.json`];

/** Runs one command line in this process; `columns` undefined: the output is no terminal. */
export async function run(
  argv: readonly string[],
  {
    columns,
    env = {},
    now = new Date('2026-11-22T12:00:00Z'),
  }: { columns?: number; env?: Record<string, string>; now?: Date } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(
    argv,
    {
      serve: async () => 3,
      withStore: async () => 3,
      withReader: async () => 3,
      withReaderOrEmpty: async () => 3,
      withBackup: async () => 3,
      withDoctorFacts: async () => 3,
      withAccounts: async () => 3,
    },
    {
      out: (data) => {
        out += asText(data);
      },
      err: (text) => {
        err += text;
      },
      env,
      now: () => now,
      columns,
    },
  );
  return { code, out, err };
}

/** A file with this content in a folder of its own. */
export function fileWith(content: string, name = 'model.json'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bunkai-cli-')), name);
  writeFileSync(path, content);
  return path;
}
