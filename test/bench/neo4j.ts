import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auth, driver } from 'neo4j-driver';
import { generateModel } from '../../seed/generate.ts';
import { gapsByRules } from '../../server/analysis/analyse.ts';
import { type Compiled, compile } from '../../server/analysis/compile.ts';
import type { RuleId } from '../../server/model/rules.ts';
import { day, type PartyId, partyId } from '../../server/model/values.ts';
import { type Neo4jStore, openNeo4jStore } from '../../server/store/neo4j/index.ts';
import { type RunningNeo4j, startNeo4j } from '../support/neo4j/start.ts';
import { type Found, QUESTIONS, questionParameters } from './neo4jQuestion.ts';
import { benchReading } from './store.ts';
import { ms, report, type Timing, tails, timingOf } from './timing.ts';

const DAY = day.parse('2026-11-01');
const ACTOR = { id: 'bench' };

/** A server as one would run it, not as tests do: enough memory, and code compiled for speed. */
const SERVER_FLAGS = ['-Xmx4g', '-XX:TieredStopAtLevel=4'];
const PAGE_CACHE = '1g';

async function timeLater(runs: number, run: (i: number) => Promise<unknown>, warmUp = 20): Promise<Timing> {
  for (let i = 0; i < warmUp; i += 1) await run(i);
  const samples: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run(warmUp + i);
    samples.push(performance.now() - start);
  }
  return timingOf(samples);
}

async function timed<T>(work: () => Promise<T>): Promise<{ took: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { took: performance.now() - start, result };
}

/** Bytes of the files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`;

/** The memory that the server's process has taken for its objects, and the files of its database. */
async function reportServer(server: RunningNeo4j): Promise<void> {
  const client = driver(server.uri, auth.basic(server.user, server.password));
  const session = client.session({ database: server.database });
  const statement = `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
    RETURN toFloat(attributes.HeapMemoryUsage.value.properties.committed) AS heap`;
  const { records } = await session.run<{ heap: number }>(statement);
  await client.close();
  // An orderly end writes out what is in memory only.
  await server.restart();
  const files = await sizeOf(join(server.home, 'data', 'databases', 'neo4j'));
  const heap = megabytes(records[0]?.get('heap') ?? 0);
  report('  database files', megabytes(files), `server heap ${heap} and ${PAGE_CACHE} of page cache`);
}

async function load(store: Neo4jStore, institutions: number): Promise<void> {
  let entities = 0;
  let lines = 0;
  const { took } = await timed(async () => {
    for (const batch of generateModel({ institutions, seed: 1 })) {
      await store.commit(batch, ACTOR);
      entities += batch.length;
      for (const put of batch) if (put.list === 'sheets') lines += put.entity.lines?.length ?? 0;
    }
  });
  const each = `${Math.round((1000 * (entities + lines)) / took).toLocaleString('en')}/s`;
  report(`  load ${entities.toLocaleString('en')} entities, ${lines.toLocaleString('en')} lines`, ms(took), each);
}

const RULES: readonly RuleId[] = ['UNDECLARED', 'ORPHANED_DUTY', 'MUTUAL_DEFERRAL'];

const placeOf = (gap: { [K in keyof Found]?: Found[K] | undefined }): string =>
  JSON.stringify([gap.rule, gap.consumer, gap.supplier, gap.component, gap.requirement].map((part) => part ?? null));

function askEngine(compiled: Compiled, id: PartyId): string[] {
  const row = compiled.snapshot.parties.rows.get(id) ?? -1;
  return gapsByRules(compiled, row, DAY, RULES).map(placeOf).sort();
}

/** Asks the graph, over one connection and without a store between. */
async function withGraph<T>(
  server: RunningNeo4j,
  use: (ask: (id: PartyId) => Promise<string[]>) => Promise<T>,
  of: Compiled,
) {
  const client = driver(server.uri, auth.basic(server.user, server.password));
  const session = client.session({ database: server.database });
  try {
    return await use(async (id) => {
      const parameters = questionParameters(of.snapshot.catalogues, id, DAY);
      const places: string[] = [];
      for (const { text } of QUESTIONS) {
        const { records } = await session.run<Found>(text, parameters);
        for (const record of records) places.push(placeOf(record.toObject()));
      }
      return places.sort();
    });
  } finally {
    await client.close();
  }
}

/** The comparison that the product rests on: one question, three ways, the same answer. */
async function benchQuestion(server: RunningNeo4j, store: Neo4jStore, compiled: Compiled, ids: readonly PartyId[]) {
  const one = (i: number): PartyId => ids[i % ids.length] ?? partyId.parse('i-1');
  const scoped = async (id: PartyId) =>
    askEngine(compile(await store.snapshot({ kind: 'institutions', ids: [id] })), id);
  await withGraph(
    server,
    async (ask) => {
      for (const id of ids) {
        const [graph, scope, resident] = [await ask(id), await scoped(id), askEngine(compiled, id)];
        if (graph.join() !== resident.join() || scope.join() !== resident.join())
          throw new Error(`${id}: answers differ`);
      }
      report(`  UNDECLARED, ORPHANED_DUTY, MUTUAL_DEFERRAL of ${ids.length}`, 'the same three answers each');
      const cypher = await timeLater(60, (i) => ask(one(i)));
      const overScope = await timeLater(60, (i) => scoped(one(i)));
      const resident = await timeLater(600, async (i) => askEngine(compiled, one(i)));
      const faster = (than: Timing) => `${(cypher.p50 / than.p50).toFixed(1)} × faster`;
      report('    in Cypher', tails(cypher));
      report('    by the engine, over a scope read for it', tails(overScope), faster(overScope));
      report('    by the engine, over the resident model', tails(resident), faster(resident));
    },
    compiled,
  );
}

/**
 * Figures of the Neo4j store on a generated model, by default of 10,000 institutions; BUNKAI_BENCH_INSTITUTIONS says
 * how many else. Starts a server of its own.
 */
export async function benchNeo4j(): Promise<void> {
  const institutions = Number(process.env['BUNKAI_BENCH_INSTITUTIONS'] ?? 10_000);
  const directory = await mkdtemp(join(tmpdir(), 'bunkai-bench-'));
  const server = await startNeo4j({ jvmFlags: SERVER_FLAGS, pageCache: PAGE_CACHE });
  try {
    const store = await openNeo4jStore(server);
    report(`Neo4j, ${institutions.toLocaleString('en')} institutions`);
    await load(store, institutions);
    await store.close();
    const { took, result } = await timed(async () => {
      const opened = await openNeo4jStore(server);
      return { opened, snapshot: await opened.snapshot({ kind: 'all' }) };
    });
    report(
      'open and read all',
      ms(took),
      `${Math.round(process.memoryUsage().rss / 2 ** 20).toLocaleString('en')} MiB`,
    );
    const compiled = compile(result.snapshot);
    const ids = Array.from({ length: 20 }, (_, i) => partyId.parse(`i-${1 + Math.floor((i * institutions) / 20)}`));
    await benchQuestion(server, result.opened, compiled, ids);
    await benchReading(result.opened, institutions, directory);
    await result.opened.close();
    await reportServer(server);
  } finally {
    await server.stop();
    await rm(directory, { recursive: true });
  }
}
