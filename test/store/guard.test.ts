import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The suite and its cases must hold for every store alike: nothing in them may know one, or leave one out. */
const FORBIDDEN = /sqlite|libsql|neo4j|cypher|bolt|\bskip|\bonly\(|\.only|\btodo\b|\.fails|runIf|skipIf/i;
const FOLDERS = ['cases', 'suite', 'support'];

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const files = FOLDERS.flatMap((folder) =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url))).map((file) => `${folder}/${file}`),
);

it.each([...files, 'runStoreSuite.ts', 'runAccountSuite.ts'])('%s names no store and leaves nothing out', (file) => {
  const lines = read(file).split('\n');
  expect(lines.filter((line) => FORBIDDEN.test(line))).toEqual([]);
});

it('looks at every part of the suite', () => {
  expect(files.length).toBeGreaterThan(10);
});
