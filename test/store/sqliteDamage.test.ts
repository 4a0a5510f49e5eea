import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import { StoreDamaged } from '../../server/store/errors.ts';
import { checkModelFile } from '../../server/store/sqlite/check.ts';
import { connect } from '../../server/store/sqlite/driver.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { GROUND } from './cases/ground.ts';
import { inFolder } from './support/folder.ts';
import { contentOf, linesOf, modelOf, puts, remove, WRITER } from './support/models.ts';

const SCHEMA_1 = new URL('./cases/schema1.sql', import.meta.url);

function sql(directory: string, text: string): void {
  const database = new LibsqlDatabase(join(directory, DATABASE_FILE));
  database.exec(text);
  database.close();
}

async function fill(directory: string): Promise<void> {
  const store = await openSqliteStore({ directory });
  await store.commit(puts(GROUND), WRITER);
  await store.commit([remove('evidence', 'unused')], WRITER);
  await store.commit(puts({ evidence: [{ id: 'unused', title: { ja: '戻した' } }] }), WRITER);
  await store.close();
}

function damagesOf(directory: string): string[] {
  const connection = connect(join(directory, DATABASE_FILE));
  try {
    return checkModelFile(connection).map(({ kind, place }) => `${kind} ${place}`);
  } finally {
    connection.close();
  }
}

/** What reading everything ends in: nothing, or what is damaged. */
async function readAll(directory: string): Promise<string[]> {
  const store = await openSqliteStore({ directory });
  try {
    await store.snapshot({ kind: 'all' });
    for await (const _ of store.changes(0));
    return [];
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;
    return error.damages.map(({ kind, place }) => `${kind} ${place}`);
  } finally {
    await store.close();
  }
}

describe('a store that is damaged', () => {
  it.each([
    [
      'a changed body',
      "UPDATE entity SET body = replace(body, 'VENDOR', 'VENDOS') WHERE list = 'parties'",
      'STATE parties',
    ],
    ['a body that is no JSON', "UPDATE entity SET body = '{' WHERE id = 3", 'STATE'],
    ['a body that is no UTF-8', "UPDATE entity SET body = CAST(x'7bff7d' AS TEXT) WHERE id = 3", 'STATE'],
    [
      'an interval that ends early',
      "UPDATE entity SET until = 2 WHERE list = 'parties' AND key = 'h'",
      'REVISION 3',
      'STATE parties "h"',
    ],
    ['a row that is gone', 'DELETE FROM entity WHERE id = 5', 'REVISION'],
    ['a commit that is gone', 'DELETE FROM revision WHERE number = 2', 'REVISION 2'],
    ['a changed commit', 'UPDATE revision SET actor = \'{"id":"other"}\' WHERE number = 2', 'REVISION 2'],
    ['a change that is gone', 'DELETE FROM change WHERE revision = 1 AND position = 2', 'REVISION 1'],
  ])('answers nothing from %s, and names it', async (_, text, place, found = place) => {
    await inFolder(async (directory) => {
      await fill(directory);
      expect(damagesOf(directory)).toEqual([]);
      sql(directory, text);
      expect((await readAll(directory)).join()).toContain(place);
      expect(damagesOf(directory).join()).toContain(found);
    });
  });

  it.each([
    ['an edge that is gone', "DELETE FROM reference WHERE role = 'components.owner'", 'EDGES reference'],
    ['a changed edge', 'UPDATE link SET until = 2', 'EDGES link'],
    ['a past that is gone', 'DELETE FROM entity WHERE until = 2', 'REVISION'],
    ['a newest commit that is gone', 'DELETE FROM revision WHERE number = 3', 'REVISION 3'],
    ['an index that is gone', 'DROP INDEX entity_key', 'FILE sqlite_schema'],
  ])('is found by a check where it has %s', async (_, text, place) => {
    await inFolder(async (directory) => {
      await fill(directory);
      sql(directory, text);
      expect(damagesOf(directory).join()).toContain(place);
    });
  });

  it('commits nothing on what is damaged', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      sql(directory, "UPDATE entity SET body = replace(body, 'VENDOR', 'VENDOS') WHERE list = 'parties'");
      const store = await openSqliteStore({ directory });
      const party = puts({ parties: GROUND.parties?.filter(({ type }) => type === 'VENDOR') ?? [] });
      await expect(store.commit(party, WRITER)).rejects.toBeInstanceOf(StoreDamaged);
      expect(await store.head()).toBe(3);
      await store.close();
    });
  });
});

describe('a store without checksums', () => {
  function old(directory: string): void {
    const database = new LibsqlDatabase(join(directory, DATABASE_FILE));
    database.exec(readFileSync(SCHEMA_1, 'utf8'));
    database.close();
  }

  it('is opened with all that is in it, and has them from then on', async () => {
    await inFolder(async (directory) => {
      old(directory);
      const store = await openSqliteStore({ directory });
      const { evidence = [], findings: _findings, proposals: _proposals, ...later } = GROUND;
      // The file is from before there were disclosures and treatments in the model that it holds.
      const rest = {
        ...later,
        parties: later.parties?.map(({ treatments: _later, ...party }) => party) ?? [],
        components: later.components?.map(({ disclosures: _later, ...component }) => component) ?? [],
      };
      const now = {
        ...rest,
        evidence: [...evidence.filter(({ id }) => id !== 'unused'), { id: 'unused', title: { ja: '戻した' } }],
      };
      expect(contentOf(await store.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(now)));
      expect(contentOf(await store.snapshot({ kind: 'all' }, 1))).toEqual(linesOf(modelOf({ ...rest, evidence })));
      expect(await store.commit([remove('evidence', 'unused')], WRITER)).toBe(4);
      await store.close();
      expect(damagesOf(directory)).toEqual([]);
      sql(directory, "UPDATE entity SET until = 2 WHERE list = 'parties' AND key = 'h'");
      expect((await readAll(directory)).join()).toContain('REVISION 4');
    });
  });

  it('is not given them where it is damaged already, and stays as it is', async () => {
    await inFolder(async (directory) => {
      old(directory);
      sql(directory, "UPDATE entity SET body = '{' WHERE id = 3");
      await expect(openSqliteStore({ directory })).rejects.toBeInstanceOf(StoreDamaged);
      const after = new LibsqlDatabase(join(directory, DATABASE_FILE));
      expect(after.prepare('SELECT count(*) AS n FROM entity').get([])).toMatchObject({ n: expect.any(Number) });
      expect(after.prepare('PRAGMA user_version').get([])).toMatchObject({ user_version: 1 });
      after.close();
    });
  });
});
