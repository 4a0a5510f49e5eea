import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dig } from '../support/api/dig.ts';
import { type HttpAnswer, post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';
import { workedDuring } from '../support/worked.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ MAX_BODY_BYTES: '1000000' });
});
afterAll(() => api.close());

const codeOf = (answer: HttpAnswer) => dig(answer.json, 'errors', 0, 'extensions', 'code');

// Whatever was sent before, the next person is answered.
afterEach(async () => {
  const answer = await post(api.url, '{ server { demo } }');
  expect(answer.json).toMatchObject({ data: { server: { demo: true } } });
});

describe('documents that are too much', () => {
  test('nested too deep are refused with the limit named', async () => {
    const open = 'suppliers { nodes { supplier { ';
    const query = `{ component(id: "a-s4") { ${open.repeat(40)} key ${'} } } '.repeat(40)} } }`;
    const answer = await post(api.url, query);
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('TOO_DEEP');
    expect(dig(answer.json, 'errors', 0, 'extensions', 'limit')).toBeTypeOf('number');
  });

  test('with 10,000 aliases are refused', async () => {
    const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ');
    const answer = await post(api.url, `{ ${aliases} }`);
    expect(answer.status).toBe(400);
    expect(['TOO_MANY_ALIASES', 'GRAPHQL_PARSE_FAILED']).toContain(codeOf(answer));
  });

  test('with more aliases than allowed are refused by name', async () => {
    const aliases = Array.from({ length: 60 }, (_, i) => `a${i}: __typename`).join(' ');
    expect(codeOf(await post(api.url, `{ ${aliases} }`))).toBe('TOO_MANY_ALIASES');
  });

  test('whose fragments go in cycles are refused', async () => {
    const query = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    const answer = await post(api.url, query);
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('whose fragments double at every step are refused and quickly', async () => {
    const steps = Array.from({ length: 25 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ ...F0 } ${steps.join(' ')} fragment F25 on Query { __typename }`;
    const worked = await workedDuring(async () => expect([200, 400]).toContain((await post(api.url, query)).status));
    expect(worked).toBeLessThan(5000);
  });

  test('that would cost too much are refused with the cost', async () => {
    const page = (inner: string) => `components(first: 100) { nodes { ${inner} } }`;
    const answer = await post(
      api.url,
      `{ ${page(`consumers(first: 100) { nodes { consumer { sheets(first: 100) { nodes { lines { note { ja } } } } } } }`)} }`,
    );
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('TOO_COSTLY');
    expect(dig(answer.json, 'errors', 0, 'extensions', 'cost')).toBeGreaterThan(200_000);
  });

  test('tell their cost when they are answered', async () => {
    const answer = await post(api.url, '{ institutions(first: 10) { nodes { key } } }');
    expect(dig(answer.json, 'extensions', 'cost', 'requested')).toBeGreaterThanOrEqual(10);
    expect(dig(answer.json, 'extensions', 'cost', 'limit')).toBeTypeOf('number');
  });
});

describe('fragments that multiply', () => {
  const steps = (levels: number) =>
    Array.from({ length: levels }, (_, i) => {
      const again = Array.from({ length: 5 }, (_, at) => `a${at}: others { ...G${i + 1} }`).join(' ');
      return `fragment G${i} on Gap { ${again} }`;
    }).join(' ');

  test.each(['first: 0', 'first: 1'])('are refused, however often they come, below a page of %s', async (page) => {
    const query = `{ institution(id: "a-h") { gaps(${page}) { nodes { ...G0 } } } } ${steps(9)} fragment G9 on Gap { key }`;
    for (let i = 0; i < 5; i += 1) expect(codeOf(await post(api.url, query))).toBe('TOO_COSTLY');
  });

  test('are answered time and again where they stay below what is allowed', async () => {
    const step = (i: number) =>
      `fragment S${i} on Component { ${Array.from({ length: 5 }, (_, at) => `a${at}: sheetInForce { component { ...S${i + 1} } }`).join(' ')} }`;
    const query = `{ component(id: "nowhere") { ...S0 } } ${[0, 1, 2, 3, 4, 5].map(step).join(' ')} fragment S6 on Component { key }`;
    for (let i = 0; i < 5; i += 1) {
      const worked = await workedDuring(async () =>
        expect((await post(api.url, query)).json).toMatchObject({ data: { component: null } }),
      );
      // What compiling all of it would take is many times this.
      expect(worked).toBeLessThan(2000);
    }
  });
});

describe('the cost of a page', () => {
  const costOf = async (size: string, variables: Record<string, unknown> = {}, head = '') => {
    const answer = await post(api.url, `query ${head} { institutions${size} { nodes { key } } }`, { variables });
    return dig(answer.json, 'extensions', 'cost', 'requested');
  };

  test('is the same however its size is said', async () => {
    const [ten, fifty] = [await costOf('(first: 10)'), await costOf('(first: 50)')];
    expect(ten).not.toBe(fifty);
    expect(await costOf('(first: $n)', { n: 10 }, '($n: Int)')).toBe(ten);
    expect(await costOf('(first: $n)', { n: 10 }, '($n: Int = 50)')).toBe(ten);
    expect(await costOf('(first: $n)', {}, '($n: Int = 10)')).toBe(ten);
    expect(await costOf('(first: $n)', {}, '($n: Int)')).toBe(fifty);
    expect(await costOf('')).toBe(fifty);
  });
});

describe('the cost of a list that another argument bounds', () => {
  const costOf = async (field: string, variables: Record<string, unknown> = {}) => {
    const head = 'n' in variables ? '($n: Int)' : '';
    const answer = await post(api.url, `query ${head} { institution(id: "a-h") { ${field} } }`, { variables });
    return Number(dig(answer.json, 'extensions', 'cost', 'requested'));
  };

  test.each([
    ['components of a chain', 'chain', 'maxNodes', '{ nodes { key component { key } } }', 300, 2000],
    ['links of a chain', 'chain', 'maxLinks', '{ links { id gaps { key } } }', 600, 4000],
    ['columns of a matrix', 'matrix', 'maxColumns', '{ columns { key } }', 10, 200],
    ['groups of a gap list', 'gapList', 'maxRows', '{ groups { rows { key } } }', 5, 1000],
  ])('grows with the %s that are asked for', async (_what, field, argument, selection, few, many) => {
    const cost = await costOf(`${field}(${argument}: ${few}) ${selection}`);
    expect(await costOf(`${field}(${argument}: ${many}) ${selection}`)).toBeGreaterThan(cost);
    expect(await costOf(`${field}(${argument}: $n) ${selection}`, { n: few })).toBe(cost);
  });
});

describe('bodies that are not what they should be', () => {
  test('longer than allowed are refused', async () => {
    const answer = await post(api.url, `{ server { demo } } # ${'x'.repeat(1_100_000)}`);
    expect(answer.status).toBe(413);
    expect(codeOf(answer)).toBe('TOO_LARGE');
  });

  test('of 50 MB are cut off', async () => {
    const status = await new Promise<number | string>((resolve) => {
      const sent = request(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
      sent.on('response', (response) => resolve(response.statusCode ?? 0));
      sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
      const chunk = Buffer.alloc(1_000_000, 0x20);
      for (let i = 0; i < 50; i += 1) sent.write(chunk);
      sent.end();
    });
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(status);
  });

  test('that are no JSON are refused without a word of the inside', async () => {
    const answer = await send(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{bad',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/node_modules|at .*\.(js|ts):/);
  });

  test('with broken UTF-8 find nothing and break nothing', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ institution(id: \\"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('\\") { key } }"}'),
    ]);
    const answer = await send(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.json).toMatchObject({ data: { institution: null } });
  });

  test('with prototype keys change nothing', async () => {
    const answer = await send(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ server { demo } }","variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}},"__proto__":{"polluted":true}}',
    });
    expect(answer.status).toBe(200);
    expect('polluted' in {}).toBe(false);
  });

  test('sent as a form are refused, as another site could make a browser send them', async () => {
    for (const contentType of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await send(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: '{"query":"mutation { endContract(input: {contract: \\"a-k1\\", on: \\"2026-11-01\\"}) { revision } }"}',
      });
      expect(answer.status, contentType).toBeGreaterThanOrEqual(400);
    }
    expect(await api.store.head()).toBe(1);
  });

  test('in batches are refused', async () => {
    const answer = await send(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ server { demo } }' }, { query: '{ server { demo } }' }]),
    });
    expect(answer.status).toBe(400);
  });

  test('cannot ask for changes with GET', async () => {
    const query = 'mutation { endContract(input: {contract: "a-k1", on: "2026-11-01"}) { revision } }';
    const answer = await send(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'yes', accept: 'application/json' },
    });
    expect(answer.status).toBe(405);
    expect(await api.store.head()).toBe(1);
  });
});

describe('arguments that cannot be', () => {
  test('are errors of the client, with a stable code', async () => {
    for (const query of [
      '{ institutions(first: 0) { totalCount } }',
      '{ institutions(first: 101) { totalCount } }',
      '{ institutions(first: 10, after: "rubbish") { totalCount } }',
      '{ institution(id: "a-h") { chain(maxNodes: 100000) { asOf } } }',
      `{ search(text: "${'x'.repeat(201)}") { totalCount } }`,
    ]) {
      const answer = await post(api.url, query);
      expect(codeOf(answer), query).toBe('BAD_USER_INPUT');
    }
  });

  test('such as days that do not exist are refused', async () => {
    const answer = await post(api.url, 'query ($d: Date) { institution(id: "a-h") { overview(asOf: $d) { asOf } } }', {
      variables: { d: '2026-02-30' },
    });
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });
});

describe('connections', () => {
  test('under another name than this machine’s are not answered', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${api.url}/graphql?query={me{role}}`, {
        headers: { host: 'rebound.example', accept: 'application/json', 'apollo-require-preflight': '1' },
      });
      sent.on('response', (response) => resolve(response.statusCode ?? 0));
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(421);
  });

  test('that send slowly do not keep others waiting', async () => {
    let over = 0;
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(api.port, '127.0.0.1');
      socket.on('error', () => {});
      for (const event of ['data', 'close']) socket.on(event, () => (over += 1));
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      );
      return socket;
    });
    const answer = await post(api.url, '{ server { demo } }');
    expect(answer.status).toBe(200);
    expect(over).toBe(0);
    for (const socket of slow) socket.destroy();
  });
});
