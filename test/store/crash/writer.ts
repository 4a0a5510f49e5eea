import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openSqliteStore } from '../../../server/store/sqlite/index.ts';
import { WRITER } from '../support/models.ts';
import { commitNumber } from './commits.ts';

/**
 * Makes the given number of commits and says each revision on a line of its own once it is acknowledged; then waits to be killed.
 * It ends by itself after a minute, so that nothing is left behind by a test that is killed itself.
 */
const [directory, bytes, commits] = process.argv.slice(2);
if (directory === undefined) throw new Error('a folder is needed');
const store = await openSqliteStore({ directory });
writeSync(1, 'open\n');
for (let made = 0; made < Number(commits); made += 1) {
  const revision = await store.commit(commitNumber((await store.head()) + 1, Number(bytes)), WRITER);
  writeSync(1, `${revision}\n`);
}
await setTimeout(60_000);
