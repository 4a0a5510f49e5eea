import { parseArgs } from 'node:util';

const { values, positionals: named } = parseArgs({ options: { scale: { type: 'string' } }, allowPositionals: true });
/** How much of the nation is generated: 0.01 is a hundredth of it. */
const scale = Number(values.scale ?? 1);

/** Parts of the benchmark by name; without arguments all of them run, one after the other. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  engine: async () => (await import('./engine.ts')).benchEngine(),
  store: async () => (await import('./store.ts')).benchStore(),
  neo4j: async () => (await import('./neo4j.ts')).benchNeo4j(),
  api: async () => (await import('./api.ts')).benchApi(),
  hub: async () => (await import('./hub.ts')).benchHub(),
  papers: async () => (await import('./papers.ts')).benchPapers(),
  neighbours: async () => (await import('./neighbours.ts')).benchNeighbours(),
  client: async () => (await import('./client.ts')).benchClient(),
  nation: async () => (await import('./nation.ts')).benchNation(scale),
};

// As `npm start` does.
process.env['NODE_ENV'] ??= 'production';

if (!(scale > 0 && scale <= 1)) throw new RangeError('--scale is above 0, and at most 1');
const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
