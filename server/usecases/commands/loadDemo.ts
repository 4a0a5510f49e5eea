import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFiles } from '../../exchange/readFiles.ts';
import { putAll } from '../../model/change.ts';
import { RevisionConflict } from '../../store/errors.ts';
import type { GraphStore } from '../../store/port.ts';

const SEED = new URL('../../../seed/', import.meta.url);

/** Who loads it, as the history says. */
export const DEMO_ACTOR = 'demo';

/** What a first run holds: two catalogues, and two invented cases before they are put in order. */
const DEMO_FILES = [
  'catalogues/core.json',
  'catalogues/mhlw-6.0.json',
  'scenarios/a-before.json',
  'scenarios/d-before.json',
] as const;

/** Fills a store that has never been written to with the demo; says whether it did, rather than another process meanwhile. */
export async function loadDemo(store: GraphStore): Promise<boolean> {
  if ((await store.head()) > 0) return false;
  const files = DEMO_FILES.map((name) => ({ name: basename(name), content: readFileSync(new URL(name, SEED)) }));
  const read = await readFiles(files);
  if (!read.ok) throw new Error(`the demo has problems: ${read.problems.map((p) => `${p.path} ${p.code}`).join('; ')}`);
  try {
    await store.commit(putAll(read.model), { id: DEMO_ACTOR }, 0);
    return true;
  } catch (error) {
    // Two servers that start on one empty database both come here.
    if (error instanceof RevisionConflict) return false;
    throw error;
  }
}
