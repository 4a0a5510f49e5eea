import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runBunkai } from './support/api/bunkai.ts';
import { startApi, type TestApi } from './support/api/startApi.ts';

const readme = readFileSync('README.md', 'utf8');

/** The contents of the fenced blocks of a language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, content]) => content ?? '',
  );

const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/#.*$/, '').trim())
  .filter(Boolean);

/** What `npm start` and `npm test` run is what CI runs: they are checked where they are used. */
const NPM = ['npm start', 'npm test'];

describe('README', () => {
  it('names only commands that the tests run, or that are how they run', () => {
    const unknown = commands.filter((c) => !c.startsWith('npx bunkai ') && !NPM.includes(c));
    expect(unknown).toEqual([]);
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands.filter((c) => c.startsWith('npx bunkai ')))('runs «%s»', async (command) => {
    const argv = command.split(/\s+/).slice(2);
    const folder = mkdtempSync(join(tmpdir(), 'bunkai-readme-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { status, stdout } = await runBunkai(argv, { DATA: folder });
    expect(status).toBe(0);
    expect(stdout).not.toBe(argv[0] === 'check' ? undefined : '');
  });

  it('links only to what is in the checkout', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('gives every dependency its reason', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    const table = readme.slice(readme.indexOf('## Dependencies'));
    expect(named.filter((name) => !table.includes(name))).toEqual([]);
  });
});

describe('the examples of README for a server', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it.each(blocks('graphql'))('answers %s', async (query) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(await response.text());
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('VPN装置');
  });

  it.each(blocks('curl'))('takes the upload of %s', async (command) => {
    const argumentsOf = (option: string) =>
      [...command.matchAll(new RegExp(`-${option} (\\S+)`, 'g'))].map(([, argument = '']) => argument);
    const body = new FormData();
    for (const field of argumentsOf('F')) {
      const [name = '', value = ''] = field.split('=');
      if (value.startsWith('@')) body.append(name, new Blob([readFileSync(value.slice(1))]), value);
      else body.append(name, value);
    }
    const headers = argumentsOf('H').map((header): [string, string] => {
      const [name = '', value = ''] = header.split(':');
      return [name, value];
    });
    const path = new URL(command.trim().split(' ').at(-1) ?? '').pathname;
    const response = await fetch(`${api.url}${path}`, { method: 'POST', body, headers });
    expect([response.status, await response.json()]).toMatchObject([200, { dryRun: true, problems: [] }]);
  });
});
