import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../server/store/sqlite/index.ts';
import { ANYBODY } from '../support/models.ts';
import { commitNumber } from './commits.ts';

/** Commits in a loop and says each revision on a line of its own once it is acknowledged, until it is killed. */
const [directory, bytes] = process.argv.slice(2);
if (directory === undefined) throw new Error('a folder is needed');
const store = await openSqliteStore({ directory });
writeSync(1, 'open\n');
for (;;) {
  const revision = await store.commit(commitNumber((await store.head()) + 1, Number(bytes)), ANYBODY);
  writeSync(1, `${revision}\n`);
}
