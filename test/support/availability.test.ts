import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unavailable } from './availability.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bunkai-untested-'));
  file = join(folder, 'untested.txt');
  vi.stubEnv('BUNKAI_UNTESTED', file);
  vi.stubEnv('BUNKAI_REQUIRE_ALL', undefined);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('writes one line per part that could not run', async () => {
  unavailable('Neo4j', 'Java is missing');
  unavailable('browser', 'it did not start:\n  no display');
  expect(await readFile(file, 'utf8')).toBe('Neo4j: Java is missing\nbrowser: it did not start: no display\n');
});

it('fails, after writing the line, where everything is required', async () => {
  vi.stubEnv('BUNKAI_REQUIRE_ALL', '1');
  expect(() => unavailable('Neo4j', 'Java is missing')).toThrow('Neo4j: Java is missing');
  expect(await readFile(file, 'utf8')).toBe('Neo4j: Java is missing\n');
});
