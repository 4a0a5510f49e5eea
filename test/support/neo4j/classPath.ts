import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { underLock } from './lock.ts';
import { type Found, run } from './tools.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/bunkai/', import.meta.url));

/** 128 MB of jars over a slow line; a warm repository takes seconds. */
const MAVEN_TIMEOUT_MS = 600_000;

/**
 * The class path of the Neo4j server in pom.xml, as `java -cp` takes it. Maven resolves it once; later calls, of other processes
 * too, read it from node_modules/.cache, under the hash of the pom, as long as every jar is still where it was.
 * The reason is Maven's first error when it cannot: missing, no network, unknown version.
 */
export async function resolveClassPath(): Promise<Found<string>> {
  const key = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 16);
  const file = `${CACHE}neo4j-${key}.classpath`;
  const cached = await readComplete(file);
  if (cached !== undefined) return { found: cached };
  await mkdir(CACHE, { recursive: true });
  return underLock(`${file}.lock`, MAVEN_TIMEOUT_MS, async () => {
    const justMade = await readComplete(file);
    return justMade === undefined ? askMaven(file) : { found: justMade };
  });
}

async function readComplete(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const classPath = (await readFile(file, 'utf8')).trim();
  const jars = classPath.split(delimiter);
  return jars.every((jar) => existsSync(jar)) ? classPath : undefined;
}

async function askMaven(file: string): Promise<Found<string>> {
  const unfinished = `${file}.${process.pid}`;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:build-classpath';
  const args = ['-B', '-q', '-f', POM, goal, '-DincludeScope=runtime', `-Dmdep.outputFile=${unfinished}`];
  const { exitCode, output } = await run('mvn', args, { timeoutMs: MAVEN_TIMEOUT_MS });
  if (exitCode === 0) await rename(unfinished, file);
  const classPath = exitCode === 0 ? await readComplete(file) : undefined;
  if (classPath !== undefined) return { found: classPath };
  await rm(unfinished, { force: true });
  const what = exitCode === undefined ? 'is needed and did not run to its end' : 'could not resolve the Neo4j server';
  return { reason: `Maven ${what}: ${firstError(output)}` };
}

function firstError(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const line = lines.find((each) => each.includes('ERROR')) ?? lines.at(-1) ?? 'it said nothing';
  return line.replace('[ERROR]', '').trim().slice(0, 400);
}
