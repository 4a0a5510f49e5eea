import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, send } from '../../support/api/http.ts';
import { type Program, startProgram } from '../../support/api/program.ts';
import { type Collector, type Span, startCollector } from './collector.ts';

const CALLER = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' };

/** What a request says and must stay between it and the server. */
const PRIVATE = {
  variable: 'a-h',
  literal: 'a-v1-vpn',
  name: '山田花子',
  header: 'Bearer of-bad-news',
  agent: 'Spy/1.0',
};

/** Asks and stops the server at once: what is there then was delivered on the way down. */
async function runRequests(program: Program): Promise<void> {
  const traced = { traceparent: `00-${CALLER.trace}-${CALLER.span}-01`, 'user-agent': PRIVATE.agent };
  await post(
    program.url,
    `query Look($id: ID!) { institution(id: $id) { name { ja } } component(id: "${PRIVATE.literal}") { name { ja } } }`,
    { variables: { id: PRIVATE.variable }, headers: traced },
  );
  await post(
    program.url,
    `mutation Change { applyChanges(input: { changes: [{ putEvidence: { id: "new", title: { ja: "${PRIVATE.name}" } } }] }) { revision } }`,
  );
  await post(program.url, '{ noSuchField }', { headers: { authorization: PRIVATE.header } });
  await post(program.url, '{ gaps(first: 1, after: "nonsense") { totalCount } }');
  await send(`${program.url}/chain?institution=${PRIVATE.variable}`, { headers: { accept: 'text/html' } });
  const gone = new AbortController();
  const stream = await fetch(`${program.url}/graphql/stream`, {
    method: 'POST',
    signal: gone.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: `subscription Follow { gapsChanged(institution: "${PRIVATE.variable}") { closed } }`,
    }),
  });
  await stream.body?.getReader().read();
  gone.abort();
}

describe('a server with a collector of traces', () => {
  let collector: Collector;
  let program: Program;
  let spans: Span[];
  beforeAll(async () => {
    collector = await startCollector();
    program = await startProgram({ OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/base/` });
    await runRequests(program);
    expect(await program.stop()).toBe(0);
    spans = collector.spans();
  });
  afterAll(() => collector.close());

  const called = (name: string): Span[] => spans.filter((span) => span.name === name);
  const below = (parent: Span | undefined): Span[] => spans.filter((span) => span.parent === parent?.id);
  const operation = (name: string): Span | undefined =>
    spans.find(({ attributes }) => attributes['graphql.operation.name'] === name);

  test('delivers its traces to it, the last ones before it stops, under its name', () => {
    expect(new Set(collector.paths)).toEqual(new Set(['/base/v1/traces']));
    expect(collector.resource()).toMatchObject({ 'service.name': 'bunkai', 'telemetry.sdk.language': 'nodejs' });
    expect(program.said()).not.toContain('Traces');
  });

  test('has a span for each request, with its way and its outcome', () => {
    expect(called('POST /graphql')).toHaveLength(4);
    expect(called('GET /')).toHaveLength(1);
    expect(called('POST /graphql/stream')).toHaveLength(1);
    const [first] = called('POST /graphql');
    expect(first?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'bunkai.request.id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test('goes on with the trace of its caller, and begins one where there is none', () => {
    const [first, second] = called('POST /graphql');
    expect(first).toMatchObject({ trace: CALLER.trace, parent: CALLER.span });
    expect(second).toMatchObject({ parent: '' });
    expect(second?.trace).not.toBe(CALLER.trace);
  });

  test('has a span for each operation, below that of its request, by kind, name and code', () => {
    const [first, second, third, fourth] = called('POST /graphql');
    expect(below(first)).toContainEqual(
      expect.objectContaining({
        name: 'query',
        attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Look', 'bunkai.code': 'OK' },
      }),
    );
    expect(below(second).map(({ name }) => name)).toContain('mutation');
    expect(below(third)).toContainEqual(
      expect.objectContaining({
        name: 'GraphQL Operation',
        attributes: { 'bunkai.code': 'GRAPHQL_VALIDATION_FAILED' },
      }),
    );
    const refused = below(fourth).find(({ name }) => name === 'query');
    expect(refused).toMatchObject({ attributes: { 'bunkai.code': 'BAD_USER_INPUT' }, failed: false });
    const [stream] = called('POST /graphql/stream');
    expect(below(stream)).toContainEqual(expect.objectContaining({ name: 'subscription' }));
  });

  test('has a span for each call of the store, below that of the operation that makes it', () => {
    const ofQuery = below(operation('Look'));
    expect(ofQuery.length).toBeGreaterThan(0);
    for (const { name, trace, attributes } of ofQuery) {
      expect(name).toMatch(/^store\.(?:head|snapshot)$/);
      expect(trace).toBe(CALLER.trace);
      expect(attributes).toEqual({ 'db.system.name': 'sqlite' });
    }
    const ofMutation = below(operation('Change')).map(({ name }) => name);
    expect(ofMutation).toEqual(expect.arrayContaining(['store.commit', 'store.changes']));
    expect(below(operation('Follow')).map(({ name }) => name)).toContain('store.head');
  });

  test('has nothing that a request asked, named or was told', () => {
    const everything = collector.bodies.join('\n');
    expect(everything).toContain('"Look"');
    for (const [what, text] of Object.entries(PRIVATE)) expect(everything.includes(text), what).toBe(false);
    for (const word of ['institution', 'noSuchField', '谷あい', 'VPN装置', 'local', '127.0.0.1', 'administrator']) {
      expect(everything.toLowerCase().includes(word), word).toBe(false);
    }
    const keys = [...new Set(spans.flatMap(({ attributes }) => Object.keys(attributes)))];
    const known = [
      'bunkai.code',
      'bunkai.request.id',
      'db.system.name',
      'error.type',
      'graphql.operation.name',
      'graphql.operation.type',
      'http.request.method',
      'http.response.status_code',
      'http.route',
    ];
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(7);
  });
});

describe('a server whose collector', () => {
  /** Many requests; how many of them took as long as one does that waits for a delivery: three seconds. */
  async function waitingOf(url: string, requests: number): Promise<number> {
    let waiting = 0;
    for (let n = 0; n < requests; n += 1) {
      const begun = performance.now();
      expect((await post(url, '{ server { demo } }')).json).toMatchObject({ data: { server: { demo: true } } });
      if (performance.now() - begun > 2500) waiting += 1;
    }
    return waiting;
  }

  /** Deliveries are tried often, so that several of them fail. */
  const OFTEN = { OTEL_BSP_SCHEDULE_DELAY: '20', OTEL_BSP_MAX_QUEUE_SIZE: '8', OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '4' };

  test.each([
    ['is not there', false],
    ['never answers', true],
  ])('%s answers all the same, says so once, and stops in time', async (_, silent) => {
    const collector = await startCollector({ silent });
    if (!silent) await collector.close();
    const starting = performance.now();
    const program = await startProgram({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...OFTEN });
    const started = performance.now() - starting;
    // A busy machine holds one up at times.
    expect(await waitingOf(program.url, 200)).toBeLessThan(3);
    const begun = performance.now();
    expect(await program.stop()).toBe(0);
    // Less than ten seconds, and what the machine needs today to start a program.
    expect(performance.now() - begun).toBeLessThan(9000 + started);
    const lines = program.said().split('\n');
    expect(lines.filter((line) => line.startsWith('Traces cannot be delivered'))).toHaveLength(1);
    expect(lines.filter((line) => /error|exception|otel|at \w+ \(/i.test(line))).toEqual([]);
    await collector.close();
  });
});

describe('OpenTelemetry', () => {
  /** What of it Node says that it loads. The counters of Prometheus ask for the interface, which does nothing by itself. */
  async function loaded(environment: Readonly<Record<string, string>>): Promise<string[]> {
    const program = await startProgram({ NODE_DEBUG: 'module', ...environment }, { demo: false });
    await post(program.url, '{ server { demo } }');
    await program.stop();
    return [...new Set([...program.said().matchAll(/@opentelemetry\/([\w-]+)/g)].map(([, name]) => name ?? ''))]
      .filter((name) => name !== 'api')
      .sort();
  }

  test('is loaded where a collector is named, and bears the name that it is given', async () => {
    const collector = await startCollector();
    const names = await loaded({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'hospital',
      OTEL_RESOURCE_ATTRIBUTES: 'service.name=other,deployment.environment.name=ward',
    });
    expect(names).toContain('sdk-trace');
    expect(collector.resource()).toMatchObject({ 'service.name': 'hospital', 'deployment.environment.name': 'ward' });
    await collector.close();
  });

  test('is not loaded at all where none is named', async () => {
    expect(await loaded({ OTEL_SERVICE_NAME: 'hospital' })).toEqual([]);
  });
});
