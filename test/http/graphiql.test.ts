import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

/** What Chromium sends when a person opens an address. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const open = (url: string, accept?: string) => send(url, accept === undefined ? {} : { headers: { accept } });

/** What an HTML page loads. */
const loads = (html: string): string[] => [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url ?? '');

describe('GraphiQL', () => {
  test('is what a browser finds at /graphql, and it loads nothing but files of this server', async () => {
    const { status, headers, text } = await open(`${api.url}/graphql`, BROWSER);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('vary')).toContain('Accept');
    expect(text).not.toMatch(/\/\/|<style|<script>|\son\w+=/i);
    expect(loads(text)).toHaveLength(4);
    for (const url of loads(text)) expect(url).toMatch(/^\/(?:mark\.svg|graphiql\/[0-9a-f]{16}-\w+\.(?:css|js))$/);
  });

  test('has a policy of its own, in which only styles and fonts are freer than elsewhere', async () => {
    const policyAt = async (path: string) => {
      const { headers } = await open(api.url + path, BROWSER);
      return headers.get('content-security-policy')?.split(';') ?? [];
    };
    const here = await policyAt('/graphql');
    const elsewhere = await policyAt('/schema.graphql');
    expect(here.filter((rule) => !elsewhere.includes(rule))).toEqual([
      "style-src 'self' 'unsafe-inline'",
      'font-src data:',
      "worker-src 'self'",
      "form-action 'none'",
    ]);
    expect(here).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]));
  });

  test('serves its files with names that change with their content, and style sheets that load nothing', async () => {
    const page = await open(`${api.url}/graphql`, BROWSER);
    for (const path of loads(page.text).filter((url) => url.startsWith('/graphiql/'))) {
      const { status, headers, text } = await open(api.url + path);
      expect(status, path).toBe(200);
      expect(headers.get('cache-control'), path).toContain('immutable');
      expect(headers.get('content-type'), path).toContain(path.endsWith('.css') ? 'text/css' : 'text/javascript');
      expect(headers.get('content-security-policy'), path).not.toContain('unsafe');
      if (path.endsWith('.css')) expect(text).not.toMatch(/@import|url\((?!["']?data:)/);
      else expect(text).not.toMatch(/\beval\(|new Function\(/);
    }
    expect(await open(`${api.url}/graphiql/0000000000000000-graphiql.js`, BROWSER)).toMatchObject({ status: 404 });
  });

  test('starts with a query that the examples test', async () => {
    const { text: html } = await open(`${api.url}/graphql`, BROWSER);
    const { text } = await open(api.url + (loads(html).find((url) => url.endsWith('-start.js')) ?? ''));
    expect(text).toContain('query WhatToSettle');
  });

  test.each([
    ['application/json'],
    ['application/graphql-response+json'],
    ['*/*'],
    ['application/json, text/html;q=0.5'],
    [undefined],
  ])('is not given to who accepts %s', async (accept) => {
    const { status, headers } = await open(`${api.url}/graphql`, accept);
    expect(status).toBe(400);
    expect(headers.get('content-type')).not.toContain('html');
  });

  test('leaves a question by GET to the API, whoever puts it', async () => {
    const asked = `${api.url}/graphql?query=${encodeURIComponent('{ server { demo } }')}`;
    expect((await open(asked, BROWSER)).headers.get('content-type')).not.toContain('html');
    const answer = await send(asked, { headers: { accept: BROWSER, 'content-type': 'application/json' } });
    expect(answer.json).toEqual(expect.objectContaining({ data: { server: { demo: true } } }));
  });

  test('is not offered where tools may not ask for the schema', async () => {
    const closed = await startApi({ INTROSPECTION: 'false' });
    try {
      const { status, headers } = await open(`${closed.url}/graphql`, BROWSER);
      expect(status).toBe(400);
      expect(headers.get('content-type')).not.toContain('html');
    } finally {
      await closed.close();
    }
  });
});
