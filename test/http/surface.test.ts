import { buildSchema } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortTaken } from '../../server/http/openPort.ts';
import { post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('the surface', () => {
  test('says that it lives and is ready', async () => {
    expect(await send(`${api.url}/health/live`)).toMatchObject({ status: 200, text: 'live\n' });
    expect(await send(`${api.url}/health/ready`)).toMatchObject({ status: 200, text: 'ready\n' });
  });

  test('gives out the whole schema definition', async () => {
    const { text, headers } = await send(`${api.url}/schema.graphql`);
    expect(headers.get('content-type')).toContain('text/plain');
    expect(buildSchema(text).getQueryType()?.getFields()['institution']).toBeDefined();
  });

  test('lets browsers load nothing from elsewhere and no site frame it', async () => {
    for (const path of ['/', '/graphql', '/health/live', '/schema.graphql']) {
      const { headers } = await send(api.url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('x-powered-by'), path).toBeNull();
    }
  });

  test('numbers every request', async () => {
    const [a, b] = [await send(`${api.url}/health/live`), await send(`${api.url}/health/live`)];
    expect(a.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(a.headers.get('x-request-id')).not.toBe(b.headers.get('x-request-id'));
  });

  test('counts requests and operations for Prometheus', async () => {
    await post(api.url, '{ server { demo } }');
    const { text } = await send(`${api.url}/metrics`);
    expect(text).toMatch(/bunkai_graphql_operations_total\{kind="query",code="OK"\} \d+/);
    expect(text).toMatch(/bunkai_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+/);
  });

  test('is refused a port that is taken', async () => {
    await expect(startApi({ PORT: String(api.port) })).rejects.toBeInstanceOf(PortTaken);
  });
});

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${api.url}/graphql` })) {
    test(audit.name, async () => {
      const result = await audit.fn();
      // What the specification only recommends may differ: then it must be a notice or a warning, never an error.
      if (result.status !== 'ok') expect(result.status, result.reason).not.toBe('error');
    });
  }
});

describe('the event stream', () => {
  async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data !== undefined) yield JSON.parse(data);
      }
    }
  }

  const subscribe = (query: string, signal: AbortSignal) =>
    fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    });

  const follow = (since = '') =>
    `subscription { gapsChanged(institution: "a-h"${since}) { revision opened { rule } closed severities { total } } }`;

  const sign = (id: string) =>
    post(
      api.url,
      `mutation { signContract(input: { contract: { id: "${id}", customer: "a-h", supplier: "a-v1",
      covers: ["a-v1-vpn"], startsOn: "2026-10-01" } }) { revision problems { code } } }`,
    );

  test('tells what opened and closed after each commit, and goes on from a revision after a break', async () => {
    const first = new AbortController();
    const response = await subscribe(follow(), first.signal);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    if (response.body === null) throw new Error('a stream without a body');
    const heard = events(response.body);
    expect(await heard.next()).toMatchObject({ value: { data: { gapsChanged: { opened: [], closed: [] } } } });
    await sign('stream-1');
    const change = await heard.next();
    expect(change.value).toMatchObject({
      data: {
        gapsChanged: {
          opened: [{ rule: 'NOTICE_UNDEFINED' }, { rule: 'SHEET_NOT_ANNEXED' }],
          closed: [expect.any(String)],
        },
      },
    });
    first.abort();

    await post(api.url, 'mutation { endContract(input: { contract: "stream-1", on: "2026-10-31" }) { revision } }');
    const second = new AbortController();
    const again = await subscribe(follow(', since: 2'), second.signal);
    if (again.body === null) throw new Error('a stream without a body');
    expect(await events(again.body).next()).toMatchObject({
      value: {
        data: {
          gapsChanged: {
            revision: 3,
            opened: [{ rule: 'CONTRACT_EXPIRED' }],
            closed: [expect.any(String), expect.any(String)],
          },
        },
      },
    });
    second.abort();
  });

  test('answers subscriptions only', async () => {
    const response = await subscribe('{ server { demo } }', new AbortController().signal);
    const text = await response.text();
    expect(text).toContain('Only subscriptions are answered here.');
    expect(text).not.toContain('"demo"');
  });
});
