import { benchEngine } from './engine.ts';

/** Parts of the benchmark by name; without arguments all of them run. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: benchEngine,
};

const named = process.argv.slice(2);
for (const [name, run] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
