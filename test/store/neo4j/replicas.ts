import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putAll } from '../../../server/model/change.ts';
import { RevisionConflict, StoreVersionUnknown } from '../../../server/store/errors.ts';
import { type Neo4jStore, openNeo4jAccounts } from '../../../server/store/neo4j/index.ts';
import { loadDemo } from '../../../server/usecases/commands/loadDemo.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import { repeats } from '../../support/repeats.ts';
import { contentOf, linesOf, modelOf, type Plain, partyIds, puts, WRITER } from '../support/models.ts';
import { institutionsOf, sampleModels } from '../support/random.ts';
import { ask, clear, open } from './database.ts';
import { portOf } from './listening.ts';
import { startProxy } from './proxy.ts';

const evidence = (name: string, count: number) =>
  puts({ evidence: Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}` })) });

const name = { ja: '名前' };

/** A hospital that has signed the sheet of something that it does not use. */
const ANNEXED: Plain = {
  parties: [
    { id: 'a', type: 'INSTITUTION', name },
    { id: 'v', type: 'VENDOR', name },
  ],
  components: [{ id: 'v-line', owner: 'v', kind: 'LINE', name }],
  evidence: [{ id: 'v-iso' }],
  sheets: [
    { component: 'v-line', version: '1', lines: [{ requirement: 'later:r', stance: 'SELF', evidence: ['v-iso'] }] },
  ],
  contracts: [
    {
      id: 'a-v',
      customer: 'a',
      supplier: 'v',
      covers: ['v-line'],
      startsOn: '2026-01-01',
      annexes: [{ component: 'v-line', sheetVersion: '1' }],
    },
  ],
};

/** Several stores on one database, as several programs have them. */
export function describeReplicas(access: () => Neo4jAccess): void {
  describe('two stores on one Neo4j', () => {
    let server: Neo4jAccess;
    let one: Neo4jStore;
    let other: Neo4jStore;

    beforeEach(async () => {
      server = access();
      await clear(server);
      [one, other] = await Promise.all([open(server), open(server)]);
    });

    afterEach(async () => {
      await Promise.all([one.close(), other.close()]);
    });

    it('get the demo once when both are empty and start at the same time, and both go on', async () => {
      const loaded = await Promise.all([loadDemo(one), loadDemo(other)]);
      expect(loaded.filter(Boolean)).toHaveLength(1);
      expect([await one.head(), await other.head()]).toEqual([1, 1]);
    });

    it('see what the other has committed at once', async () => {
      for (let i = 0; i < 10; i += 1) {
        const [writer, reader] = i % 2 === 0 ? [one, other] : [other, one];
        const revision = await writer.commit(evidence(`e${i}`, 3), WRITER);
        expect(await reader.head()).toBe(revision);
        expect((await reader.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(3 * (i + 1));
        const seen = await reader
          .changes(revision - 1)
          [Symbol.asyncIterator]()
          .next();
        expect(seen.value).toMatchObject({ revision, changes: evidence(`e${i}`, 3) });
      }
    });

    it('never both win on one revision', async () => {
      for (let revision = 0; revision < 15; revision += 1) {
        const results = await Promise.allSettled([
          one.commit(evidence(`a${revision}`, 1), WRITER, revision),
          other.commit(evidence(`b${revision}`, 1), WRITER, revision),
        ]);
        expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const [lost] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
        expect(lost).toBeInstanceOf(RevisionConflict);
      }
      expect(await one.head()).toBe(15);
      expect((await one.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(15);
    });

    it('never read half of what the other commits', async () => {
      const both = (name: string) => {
        const ids = Array.from({ length: 300 }, (_, i) => `${name}-${i}`);
        const parties = ids.map((id) => ({ id, type: 'VENDOR' as const, name: { ja: id } }));
        return puts({ parties, evidence: ids.map((id) => ({ id })) });
      };
      let writing = true;
      const writer = (async () => {
        for (let i = 0; i < 12; i += 1) await one.commit(both(`w${i}`), WRITER);
      })().finally(() => {
        writing = false;
      });
      const counts = new Set<number>();
      const halves: (readonly [number, number])[] = [];
      let listed = 0;
      while (writing) {
        const { parties, evidence } = await other.snapshot({ kind: 'all' });
        const seen = [parties.ids.length, evidence.ids.length] as const;
        counts.add(seen[0]);
        if (seen[0] !== seen[1] || seen[0] % 300 !== 0) halves.push(seen);
        for await (const { changes } of other.changes(listed)) {
          expect(changes).toHaveLength(600);
          listed += 1;
        }
      }
      await writer;
      expect(halves).toEqual([]);
      expect(counts.size).toBeGreaterThan(2);
    });

    it('read the scope of a revision alike while it is the newest and when it is past', async () => {
      const samples = sampleModels(repeats(4, 60), 77);
      for (const { model } of samples) await one.commit(putAll(model), WRITER);
      await one.commit(puts(ANNEXED), WRITER);
      const scopes = [...samples.flatMap(({ model }) => institutionsOf(model)), 'a'].map((id) => partyIds(id));
      const newest = [];
      for (const ids of scopes) newest.push(contentOf(await one.snapshot({ kind: 'institutions', ids })));
      await other.commit(evidence('later', 1), WRITER);
      for (const [i, ids] of scopes.entries()) {
        expect(contentOf(await other.snapshot({ kind: 'institutions', ids }, samples.length + 1))).toEqual(newest[i]);
      }
      expect(newest.at(-1)).toEqual(expect.arrayContaining(linesOf(modelOf(ANNEXED))));
    });

    it('are opened at the same time on an empty database, and open it again as it is', async () => {
      await ask(server, 'MATCH (n:Store|Head) DETACH DELETE n');
      for (const row of await ask(server, 'SHOW CONSTRAINTS YIELD name RETURN name')) {
        await ask(server, `DROP CONSTRAINT ${String(row['name'])}`);
      }
      const stores = await Promise.all([open(server), open(server), open(server)]);
      expect(await Promise.all(stores.map((store) => store.commit(evidence('e', 1), WRITER)))).toHaveLength(3);
      expect(await one.head()).toBe(3);
      expect(await ask(server, 'MATCH (n:Store|Head) RETURN count(n) AS count')).toEqual([{ count: 2 }]);
      for (const store of stores) await store.close();
    });

    it('make no constraint and no index that is there, and each that is missing', async () => {
      const online = () =>
        ask(server, "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name");
      await (await openNeo4jAccounts(server)).close();
      const whole = await online();
      const proxy = await startProxy(portOf(server.uri));
      const openAll = async () => {
        for (const opened of [
          await open({ ...server, uri: proxy.uri }),
          await openNeo4jAccounts({ ...server, uri: proxy.uri }),
        ]) {
          await opened.close();
        }
      };
      await openAll();
      expect(proxy.sent()).toContain('RETURN 1');
      expect(proxy.sent()).not.toMatch(/CREATE (?:CONSTRAINT|INDEX)/);
      await ask(server, 'DROP CONSTRAINT bunkai_party_id');
      await ask(server, 'DROP INDEX bunkai_session_expiresat');
      await openAll();
      expect(proxy.sent().match(/CREATE (?:CONSTRAINT|INDEX) \w+/g)).toEqual([
        'CREATE CONSTRAINT bunkai_party_id',
        'CREATE INDEX bunkai_session_expiresat',
      ]);
      expect(await online()).toEqual(whole);
      await proxy.close();
    });

    it('refuse a graph that a newer version has made, and leave it alone', async () => {
      await one.commit(evidence('e', 1), WRITER);
      await ask(server, 'MATCH (s:Store) SET s.schema = 99');
      await expect(open(server)).rejects.toBeInstanceOf(StoreVersionUnknown);
      expect(await ask(server, 'MATCH (e:Evidence) RETURN e.id AS id')).toEqual([{ id: 'e-0' }]);
    });
  });
}
