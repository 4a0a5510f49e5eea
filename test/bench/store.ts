import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateModel } from '../../seed/generate.ts';
import type { Put } from '../../server/model/change.ts';
import type { Snapshot } from '../../server/model/snapshot/snapshot.ts';
import type { GraphStore } from '../../server/store/port.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { partyIds, puts } from '../store/support/models.ts';
import { collectGarbage, ms, report, type Timing, tails, timingOf } from './timing.ts';

const BY = { id: 'bench' };
/** Enough that the slowest hundredth is more than a few warming-up reads. */
const SCOPES = 2000;
const COMMITS = 200;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

async function timed(count: number, run: (i: number) => Promise<unknown>): Promise<Timing> {
  const samples: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const start = performance.now();
    await run(i);
    samples.push(performance.now() - start);
  }
  return timingOf(samples);
}

/** The time of what is generated does not count. */
async function load(store: GraphStore, institutions: number): Promise<{ took: number; entities: number }> {
  let took = 0;
  let entities = 0;
  for (const batch of generateModel({ institutions, seed: 1 })) {
    const start = performance.now();
    await store.commit(batch, BY);
    took += performance.now() - start;
    entities += batch.length;
  }
  return { took, entities };
}

/** A small change as the page makes them: a component, and a link to it. */
const smallChange = (i: number): Put[] =>
  puts({
    components: [{ id: `bench-${i}`, owner: `i-${i + 1}`, kind: 'TERMINAL', name: { ja: `端末${i}` } }],
    links: [{ consumer: `bench-${i}`, supplier: `i-${i + 1}-lan`, kind: 'CONNECTS_VIA' }],
  });

/** What the disk itself needs for as many bytes. */
function bareWrites(directory: string): Timing {
  const file = openSync(join(directory, 'bare'), 'w');
  const bytes = Buffer.alloc(3 * 4096, 1);
  const samples = Array.from({ length: COMMITS }, () => {
    const start = performance.now();
    writeSync(file, bytes);
    fsyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  return timingOf(samples);
}

const institutionOf = (i: number, institutions: number) => `i-${1 + ((i * 7919) % institutions)}`;

/** Scopes, commits, and the whole, over any store that holds the generated institutions. */
export async function benchReading(store: GraphStore, institutions: number, directory: string): Promise<void> {
  collectGarbage();
  const scope = await timed(SCOPES, (i) =>
    store.snapshot({ kind: 'institutions', ids: partyIds(institutionOf(i, institutions)) }),
  );
  report('  scope of one institution', tails(scope));
  const commit = await timed(Math.min(COMMITS, institutions), (i) => store.commit(smallChange(i), BY));
  const bare = bareWrites(directory);
  report(
    '  one durable commit of two changes',
    tails(commit),
    `= ${(commit.p50 / bare.p50).toFixed(1)} × write and fsync`,
  );
  report('  bare write of 12 kB and fsync', tails(bare));
}

async function benchResident(store: GraphStore, institutions: number): Promise<void> {
  const source = createModelSource(store, { resident: true });
  const start = performance.now();
  const { snapshot } = await source.whole();
  report('  open and load all', seconds(performance.now() - start), sizesOf(snapshot));
  report('  memory with all of it resident', megabytes(process.memoryUsage().rss));
  const follow = await timed(20, async (i) => {
    const revision = await store.commit(puts({ evidence: [{ id: `follow-${i}` }] }), BY);
    await source.whole(revision);
  });
  report('  commit and have the resident model follow', tails(follow));
  const addition = await timed(20, async (i) => {
    const revision = await store.commit(smallChange(COMMITS + i), BY);
    await source.whole(revision);
  });
  report('  the same where a component comes, with a link', tails(addition));
  const removal = await timed(20, async (i) => {
    const supplier = `i-${i + 1}-lan`;
    const link = JSON.stringify([`bench-${i}`, supplier, 'CONNECTS_VIA']);
    if (i >= institutions) return;
    await store.commit(
      [
        { op: 'remove', list: 'links', key: link },
        { op: 'remove', list: 'components', key: `bench-${i}` },
      ],
      BY,
    );
    await source.whole();
  });
  report('  the same where both go', tails(removal));
  await source.close();
}

const sizesOf = ({ parties, components, links, sheets, contracts }: Snapshot): string =>
  `${parties.ids.length} parties, ${components.ids.length} components, ${links.kind.length} links, ${sheets.version.length} sheets, ${contracts.ids.length} contracts`;

/** SQLite with a number of institutions: by default 10,000, or as many as BUNKAI_BENCH_INSTITUTIONS says. */
export async function benchStore(
  institutions = Number(process.env['BUNKAI_BENCH_INSTITUTIONS'] ?? 10_000),
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bunkai-bench-'));
  try {
    const store = await openSqliteStore({ directory });
    const { took, entities } = await load(store, institutions);
    report(`SQLite, ${institutions.toLocaleString('en')} institutions`);
    report('  bulk load', seconds(took), `${entities.toLocaleString('en')} entities`, `${ms(took / entities)} each`);
    await store.checkpoint();
    report('  file', megabytes(statSync(join(directory, DATABASE_FILE)).size));
    await store.close();
    const again = await openSqliteStore({ directory });
    await benchReading(again, institutions, directory);
    await benchResident(again, institutions);
    await again.close();
  } finally {
    rmSync(directory, { recursive: true });
  }
}
