import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import {
  ChainDocument,
  GapListDocument,
  MatrixDocument,
  MatrixPartsDocument,
} from '../../client/api/generated/documents.ts';
import { runCli } from '../../server/cli/program.ts';
import { makeContext } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { putAll } from '../../server/model/change.ts';
import { day } from '../../server/model/values.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { LOCAL_ADMINISTRATOR } from '../../server/usecases/access/viewer.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { makeServices } from '../../server/usecases/services.ts';
import { HUB_DAY, hubModel, LARGE_HUB, writeHub } from '../support/hub.ts';
import { ms, report, timingOf } from './timing.ts';

const SCREENS = {
  gaps: [GapListDocument, { filter: {} }],
  chain: [ChainDocument, {}],
  'matrix by party': [MatrixDocument, { phase: 'NORMAL', by: 'PARTY' }],
  'matrix by component': [MatrixDocument, { phase: 'NORMAL', by: 'COMPONENT' }],
  'opened row of the matrix': [
    MatrixPartsDocument,
    { phase: 'NORMAL', by: 'PARTY', filter: { requirements: ['hub:r0'] } },
  ],
} as const;

/** Each run looks at a day of its own, so that none finds what another one has made. */
const RUNS = 5;

async function benchScreens(directory: string): Promise<void> {
  const store = await openSqliteStore({ directory });
  await store.commit(putAll(hubModel(LARGE_HUB)), { id: 'bench' });
  const source = createModelSource(store, { resident: true });
  const services = makeServices({ store, source, today: () => HUB_DAY });
  const schema = makeSchema();
  let today = 0;
  for (const [screen, [document, variables]] of Object.entries(SCREENS)) {
    const samples: number[] = [];
    const cpu: number[] = [];
    let size = 0;
    for (let i = 0; i < RUNS; i += 1) {
      today += 1;
      const asOf = day.parse(`2026-11-${String(today).padStart(2, '0')}`);
      const context = { viewer: LOCAL_ADMINISTRATOR, requestId: 'bench', signal: new AbortController().signal };
      const start = performance.now();
      const cpuBefore = process.cpuUsage();
      const answer = await graphql({
        schema,
        source: document.toString(),
        variableValues: { institution: 'h', asOf, ...variables },
        contextValue: makeContext(services, context),
      });
      size = JSON.stringify(answer).length;
      samples.push(performance.now() - start);
      cpu.push(process.cpuUsage(cpuBefore).user / 1000);
      if (answer.errors !== undefined) throw new Error(String(answer.errors[0]));
    }
    const { p50, worst } = timingOf(samples);
    const took = `p50 ${ms(p50)}   worst ${ms(worst)}   of a core ${ms(timingOf(cpu).p50)}`;
    report(`  ${screen}`, took, `${Math.round(size / 1000)} kB`, '(reach: ≤ 1 s)');
  }
  await source.close();
  await store.close();
}

/** Milliseconds of CPU that the command line takes for a file. */
async function analyse(file: string, ...options: string[]): Promise<number> {
  const refuse = async () => 3 as const;
  const services = {
    serve: refuse,
    withStore: refuse,
    withReader: refuse,
    withReaderOrEmpty: refuse,
    withBackup: refuse,
    withDoctorFacts: refuse,
    withAccounts: refuse,
  };
  const terminal = { out: () => {}, err: () => {}, env: {}, now: () => new Date(), columns: undefined };
  const before = process.cpuUsage();
  await runCli(['analyse', file, '--as-of', HUB_DAY, ...options], services, terminal);
  return process.cpuUsage(before).user / 1000;
}

/** One platform under 2,000 systems: what the screens ask for, and the command line. */
export async function benchHub(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bunkai-bench-hub-'));
  report('one platform', '2,002 components, 120,060 cells, 9,001 gaps');
  try {
    await benchScreens(directory);
    const file = writeHub(directory, LARGE_HUB);
    await analyse(file, '--json');
    const [json, text] = [await analyse(file, '--json'), await analyse(file)];
    report('  command line, text', `${ms(text)} = ${(text / json).toFixed(2)} × its JSON`, '(reach: ≤ 2)');
  } finally {
    rmSync(directory, { recursive: true });
  }
}
