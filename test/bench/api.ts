import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import autocannon from 'autocannon';
import express from 'express';
import { generateModel } from '../../seed/generate.ts';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/http/serve.ts';
import { openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { partyTypesInStore } from '../../server/usecases/identity/index.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { watchReadiness } from '../../server/usecases/resident/readiness.ts';
import { makeServices } from '../../server/usecases/services.ts';
import { dayIn } from '../../server/usecases/today.ts';
import { writtenSchema } from '../support/generators/sdl.ts';
import { collectGarbage } from './timing.ts';

const INSTITUTIONS = Number(process.env['BUNKAI_BENCH_INSTITUTIONS'] ?? 10_000);
const FEW_REQUESTS = 5000;
const MANY_REQUESTS = 50_000;
const SECONDS = Number(process.env['BUNKAI_BENCH_SECONDS'] ?? 10);

const QUESTIONS: Readonly<Record<string, string>> = {
  'gaps(first: 50) explained': `query ($id: ID!) { institution(id: $id) { gaps(first: 50) { totalCount nodes {
    key rule severity phases requirement { key title { ja } } actors { __typename key }
    explanation { badge { ja } sentence { ja } remedy { ja } fallBack { ja }
      statements { party { __typename key } component { key } stance mark source { document page } sheet { version } } } } } } }`,
  chain: `query ($id: ID!) { institution(id: $id) { chain { leftOut { nodes links }
    nodes { key isOwn distance severity component { name { ja } kind } owner { __typename key } gaps { key rule } }
    links { id from to kinds binding severity gaps { key rule } } } } }`,
  'gaps(first: 10)': `query ($id: ID!) { institution(id: $id) { gaps(first: 10) { totalCount nodes { key rule severity } } } }`,
};

interface Load {
  readonly perSecond: number;
  readonly p99: number;
}

const requestsFor = (query: string, ids: readonly string[]): autocannon.Request[] =>
  ids.map((id) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  }));

/** Fifty connections that ask about one institution after another, from a thread of their own: the server has one core. */
async function load(url: string, query: string, ids: readonly string[]): Promise<Load> {
  const requests = requestsFor(query, ids);
  const result = await autocannon({ url, connections: 50, duration: SECONDS, workers: 1, requests });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** What the server holds after a collection, in bytes: the load comes from another thread, whose heap does not count. */
function heldNow(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Many requests of every kind, over many institutions: what is held after the first tenth and after all of them. */
async function benchMemory(url: string, ids: readonly string[]): Promise<void> {
  const requests = Object.values(QUESTIONS).flatMap((query) => requestsFor(query, ids));
  const ask = (amount: number) => autocannon({ url, connections: 50, amount, workers: 1, requests });
  await ask(FEW_REQUESTS);
  const before = heldNow();
  await ask(MANY_REQUESTS - FEW_REQUESTS);
  const after = heldNow();
  const grown = Math.round(1000 * (after / before - 1)) / 10;
  const held = `${Math.round(before / 1e6)} MB, then ${Math.round(after / 1e6)} MB`;
  console.log(
    `  memory after ${FEW_REQUESTS} and ${MANY_REQUESTS} requests: ${held}, ${grown} % more (reach: within 10 %)`,
  );
}

/** The same schema and server answering one constant: what GraphQL and HTTP cost by themselves. */
async function startConstant(data: unknown): Promise<{ url: string; close: () => Promise<void> }> {
  const rootValue = { ...(typeof data === 'object' ? data : {}) };
  const plugins = [ApolloServerPluginCacheControlDisabled()];
  const api = new ApolloServer({ schema: writtenSchema(), rootValue: () => rootValue, plugins });
  await api.start();
  const app = express().use('/graphql', express.json(), expressMiddleware(api));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await api.stop();
    },
  };
}

async function ask(url: string, query: string, id: string | undefined): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
}

async function measure(url: string, name: string, query: string, ids: readonly string[]): Promise<void> {
  // Analyses are made once for each institution and revision; that is the engine's figure and not this one.
  const answers: { data: unknown; length: number }[] = [];
  for (const id of ids) {
    const data = await ask(url, query, id);
    answers.push({ data, length: JSON.stringify(data).length });
  }
  // Of middling length, as what it is compared with is on average.
  const middling = answers.sort((a, b) => a.length - b.length)[answers.length >> 1];
  const constant = await startConstant(middling?.data);
  const real = await load(url, query, ids);
  const bare = await load(constant.url, query, ids);
  await constant.close();
  const share = Math.round((100 * real.perSecond) / bare.perSecond);
  console.log(
    `  ${name}: ${Math.round(real.perSecond)} requests/s, p99 ${real.p99} ms; constants ${Math.round(bare.perSecond)}/s, p99 ${bare.p99} ms; ${share} %`,
  );
}

/** Requests a second and p99 of three questions, each beside constants, with many institutions resident. */
export async function benchApi(): Promise<void> {
  const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '10000000' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const directory = mkdtempSync(join(tmpdir(), 'bunkai-bench-api-'));
  const store = await openSqliteStore({ directory });
  const accounts = await openSqliteAccounts(directory);
  try {
    for (const batch of generateModel({ institutions: INSTITUTIONS, seed: 1 }))
      await store.commit(batch, { id: 'bench' });
    const source = createModelSource(store, { resident: true });
    const { snapshot } = await source.current();
    const ids = [...snapshot.parties.ids].filter((_, row) => snapshot.parties.isInstitution[row] === 1).slice(0, 500);
    const timeZone = read.config.TIME_ZONE;
    const now = () => new Date();
    const services = makeServices({ store, source, today: () => dayIn(timeZone, now()) });
    const identity = { accounts, partyTypeOf: partyTypesInStore(store), now, timeZone };
    const server = await startServer({
      config: read.config,
      services,
      identity,
      readiness: watchReadiness({ stores: [store, accounts], isFollowing: source.isFollowing }),
    });
    console.log(`  ${INSTITUTIONS} institutions resident, 500 of them asked about, 50 connections`);
    for (const [name, query] of Object.entries(QUESTIONS)) await measure(server.url, name, query, ids);
    await benchMemory(server.url, ids);
    await server.close();
    await source.close();
  } finally {
    await accounts.close();
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
