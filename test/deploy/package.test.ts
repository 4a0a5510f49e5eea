import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSources } from '../support/sources.ts';
import { unpackStore } from '../support/storedFixture.ts';
import { type Packed, packInto, run } from './support/packed.ts';
import { step, walkedLines } from './support/walk.ts';

const component = z.object({ name: z.string(), version: z.string(), licenses: z.array(z.unknown()).min(1) });
const bill = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(component) });

/** Data of one's own, as one file. */
function writeOwnData(file: string): void {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const { requires: _, ...before } = read('seed/scenarios/a-before.json');
  writeFileSync(file, JSON.stringify({ ...read('seed/catalogues/core.json'), ...before }));
}

describe('the package', () => {
  let installed: Packed;
  const [install = '', ...lines] = walkedLines();
  beforeAll(async () => {
    installed = await packInto();
    expect(await step(installed.folder, `${install} --prefer-offline --no-audit --no-fund`)).toMatchObject({
      status: 0,
    });
  });
  afterAll(() => installed?.remove());

  const inPackage = (path: string) => join(installed.folder, 'node_modules/bunkai', path);
  const bunkai = (argv: readonly string[], settings = {}) =>
    run(installed.folder, 'npx', ['--no-install', 'bunkai', ...argv], settings);

  it('is walked with from the first start to an upgrade and a restored backup, as its page for administrators says', async () => {
    writeOwnData(join(installed.folder, 'clinic.json'));
    unpackStore('schema1', join(installed.folder, 'earlier'));
    const steps = [];
    for (const line of lines) steps.push(await step(installed.folder, line));
    expect(steps.filter(({ status }) => status !== 0)).toEqual([]);
    const served = steps.flatMap(({ line, institutions }) =>
      institutions === undefined ? [] : [[line, institutions]],
    );
    expect(served).toEqual([
      ['npx bunkai serve --data data', 0],
      ['npx bunkai serve --data earlier', 9],
      ['npx bunkai serve --data backup-1', 1],
    ]);
  });

  it('brings nothing that only developers need, and nothing that is run or loaded at installation', () => {
    const modules = join(installed.folder, 'node_modules');
    const others = readdirSync(modules).filter((name) => !name.startsWith('.') && name !== 'bunkai');
    expect(others.sort()).toEqual(['@libsql', '@neon-rs', 'detect-libc', 'libsql', 'tinypool']);
    const lock: unknown = JSON.parse(readFileSync(join(installed.folder, 'package-lock.json'), 'utf8'));
    expect(JSON.stringify(lock)).not.toContain('hasInstallScript');
    expect(existsSync(inPackage('server/main.ts'))).toBe(false);
  });

  it('has each file that the server looks for beside its sources', () => {
    const places = readSources(['server']).flatMap(({ file, text }) =>
      file.startsWith('server/deploy/')
        ? []
        : [...text.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(([, path = '']) =>
            new URL(path, `file:///${file}`).pathname.slice(1),
          ),
    );
    const data = places.filter((path) => !path.endsWith('.ts') && path !== '');
    expect(data.length).toBeGreaterThan(5);
    expect(data.filter((path) => !existsSync(inPackage(path)))).toEqual([]);
  });

  it('lists what is shipped with it: as CycloneDX, and with the texts of the licences', () => {
    const { components } = bill.parse(JSON.parse(readFileSync(inPackage('built/sbom.cdx.json'), 'utf8')));
    const names = components.map(({ name }) => name);
    for (const shipped of [
      'libsql',
      '@libsql/win32-x64-msvc',
      'express',
      'react',
      'cytoscape',
      'neo4j-driver',
      'zod',
    ]) {
      expect(names).toContain(shipped);
    }
    for (const tool of ['vitest', 'typescript', 'vite', '@biomejs/biome']) expect(names).not.toContain(tool);
    const licences = readFileSync(inPackage('built/licences.md'), 'utf8');
    expect(names.filter((name) => !licences.includes(`| ${name} | `))).toEqual([]);
    expect(licences).toContain('Permission is hereby granted, free of charge');
  });

  it('reads, writes and analyses files', async () => {
    const [core, before] = ['seed/catalogues/core.json', 'seed/scenarios/a-before.json'].map(inPackage);
    const { status, stdout } = await bunkai(['analyse', core ?? '', before ?? '']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('VPN device')]);
  });

  it('has what connects to Neo4j', async () => {
    const { status, stderr } = await bunkai(['census'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect([status, stderr]).toEqual([3, expect.stringContaining('127.0.0.1:1')]);
  });
});
