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
};

// As `npm start` does.
process.env['NODE_ENV'] ??= 'production';

const named = process.argv.slice(2);
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
