import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateNation } from '../../seed/generate.ts';
import { analyse } from '../../server/analysis/analyse.ts';
import { FollowedCensus } from '../../server/analysis/census/followed.ts';
import { type Compiled, compile } from '../../server/analysis/compile.ts';
import { findingTouched } from '../../server/analysis/touched.ts';
import { type Change, putAll } from '../../server/model/change.ts';

import { rowsOf } from '../../server/model/snapshot/csr.ts';
import { extendingSnapshot } from '../../server/model/snapshot/extend.ts';
import { readContract, readSheet, type Snapshot } from '../../server/model/snapshot/snapshot.ts';
import { finish } from '../../server/model/steps.ts';
import { day } from '../../server/model/values.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { totalsOf } from '../../server/usecases/queries/census/totals.ts';
import { collectGarbage, ms, report, tails, timingOf } from './timing.ts';

const DAY = day.parse('2026-11-01');
const PLAIN = 500;
const EDITS = 50;

/** Time that passes and time of processors, in milliseconds: on a busy machine only the second tells what work costs. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

async function costOf<T>(work: () => T | Promise<T>): Promise<readonly [T, Cost]> {
  const before = process.cpuUsage();
  const start = performance.now();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return [made, { wall: performance.now() - start, processor: (user + system) / 1000 }];
}

const costs = ({ wall, processor }: Cost): string => `${ms(wall)}   of processors ${ms(processor)}`;
const resident = (): string => `${Math.round(process.memoryUsage().rss / 1_000_000)} MB resident`;

async function load(folder: string, scale: number): Promise<{ readonly entities: number; readonly took: number }> {
  const store = await openSqliteStore({ directory: folder });
  let [entities, took] = [0, 0];
  for (const batch of generateNation({ scale, seed: 1 })) {
    const start = performance.now();
    await store.commit(batch, { id: 'bench' });
    took += performance.now() - start;
    entities += batch.length;
  }
  await store.close();
  return { entities, took };
}

const institutionsOf = ({ parties }: Snapshot): number[] =>
  [...parties.isInstitution.keys()].filter((row) => parties.isInstitution[row] === 1);

/** A commit that a census follows; gives the model after it, and what it took until the totals are right again. */
function edit(census: FollowedCensus, before: Compiled, changes: readonly Change[]) {
  const start = performance.now();
  const extension = finish(extendingSnapshot(before.snapshot, changes));
  const touched = finish(findingTouched(before.snapshot, extension, changes));
  const after = compile(extension.snapshot);
  if (touched === undefined) throw new Error('a small change touches few');
  census.follow(before, after, touched);
  finish(census.updating());
  return { after, took: performance.now() - start, touched: touched.institutions.size };
}

function editContracts(census: FollowedCensus, before: Compiled): Compiled {
  const rows = institutionsOf(before.snapshot);
  let current = before;
  const samples: number[] = [];
  for (let i = 0; i < EDITS; i += 1) {
    const { snapshot } = current;
    const [contract] = rowsOf(snapshot.contractsOfCustomer, rows[Math.floor((i * rows.length) / EDITS)] ?? 0);
    if (contract === undefined) continue;
    const contracts = [{ ...readContract(snapshot, contract), terminatedOn: DAY }];
    const { after, took } = edit(census, current, putAll({ contracts }));
    current = after;
    samples.push(took);
  }
  report('  a contract ends: totals right again', tails(timingOf(samples)));
  return current;
}

/** The largest hub publishes a new version that says less. */
function publishHub(census: FollowedCensus, before: Compiled): void {
  const { snapshot } = before;
  let hub = 0;
  for (let row = 0; row < snapshot.components.kind.length; row += 1) {
    if (rowsOf(snapshot.linksTo, row).length > rowsOf(snapshot.linksTo, hub).length) hub = row;
  }
  const [sheet] = rowsOf(snapshot.sheetsOf, hub);
  if (sheet === undefined) return;
  const { lines = [], ...of } = readSheet(snapshot, sheet);
  const next = { ...of, version: 'bench', publishedOn: day.parse('2026-10-01'), lines: lines.slice(3) };
  const { took, touched } = edit(census, before, putAll({ sheets: [next] }));
  report('  the largest hub publishes: totals right again', ms(took), `${touched} institutions`);
}

function compareWithPlain(compiled: Compiled, shared: Cost): void {
  const rows = institutionsOf(compiled.snapshot);
  const step = Math.max(1, Math.floor(rows.length / PLAIN));
  const some = rows.filter((_, i) => i % step === 0);
  const before = process.cpuUsage();
  for (const row of some) analyse(compiled, row, DAY);
  const { user, system } = process.cpuUsage(before);
  const plain = ((user + system) / 1000 / some.length) * rows.length;
  report(
    '  plain engine, of processors, estimated from a sample',
    ms(plain),
    `${(plain / shared.processor).toFixed(1)} times`,
  );
}

/** The nation, or a smaller one of the same shape: loading, opening, the census, and totals after edits. */
export async function benchNation(scale: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-bench-nation-'));
  try {
    const { entities, took } = await load(folder, scale);
    report(`  load ${entities} entities into SQLite`, ms(took), `${Math.round(entities / (took / 1000))} a second`);
    collectGarbage();
    const store = await openSqliteStore({ directory: folder });
    const [compiled, opened] = await costOf(async () => compile(await store.snapshot({ kind: 'all' })));
    report('  open: read the whole model', costs(opened), resident());
    const census = new FollowedCensus(compiled, DAY);
    const institutions = census.waiting;
    const [sums, first] = await costOf(() => finish(census.updating()));
    const { bySeverity } = totalsOf(sums.groups);
    const gaps = Object.values(bySeverity).reduce((sum, count) => sum + count, 0);
    report(`  first census of ${institutions} institutions`, costs(first), `${gaps} gaps`, resident());
    const [, again] = await costOf(() => finish(census.updating()));
    report('  the totals asked for again', costs(again));
    compareWithPlain(compiled, first);
    publishHub(census, editContracts(census, compiled));
    collectGarbage();
    report('  at the end', resident());
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
