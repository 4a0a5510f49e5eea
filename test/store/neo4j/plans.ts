import { beforeAll, describe, expect, it } from 'vitest';
import { putAll } from '../../../server/model/change.ts';
import { CatalogueCache } from '../../../server/store/neo4j/catalogueCache.ts';
import { commitIn } from '../../../server/store/neo4j/commit.ts';
import { cypher } from '../../../server/store/neo4j/cypher.ts';
import { COUNT_DRAWN } from '../../../server/store/neo4j/drawn.cypher.ts';
import { readCommits } from '../../../server/store/neo4j/history.ts';
import { readScope } from '../../../server/store/neo4j/scope.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import { COMMIT_CASES } from '../cases/commits.ts';
import { GROUND } from '../cases/ground.ts';
import { HUB_COMMITS, hubModel } from '../cases/hub.ts';
import { puts, WRITER } from '../support/models.ts';
import { sampleModels } from '../support/random.ts';
import { ask, clear, open, PATIENCE_MS } from './database.ts';
import { exhaustive, profiled } from './profile.ts';

/** Institutions under the hub: each that were looked at besides would cost several hits. */
const CROWD = 2_000;

/** What the statements of the store look at, in a graph large enough to show it. */
export function describePlans(access: () => Neo4jAccess): void {
  describe('the plans of Neo4j', () => {
    let server: Neo4jAccess;

    beforeAll(async () => {
      server = access();
      await clear(server);
      const store = await open(server);
      await store.commit(puts(GROUND), WRITER);
      for (const plain of hubModel(CROWD)) await store.commit(puts(plain), WRITER);
      for (const { model } of sampleModels(20, 5)) await store.commit(putAll(model), WRITER);
      await store.close();
      // Plans made while the graph was nearly empty are kept for some seconds: what counts are those for the graph as it is.
      await ask(server, 'CALL db.clearQueryCaches()');
    }, PATIENCE_MS);

    it('are told apart: a scan is seen as one', async () => {
      const scans = await profiled(server, async (run) => {
        await run(cypher('MATCH (c:Component) RETURN count(c.json)'));
        await run(cypher("MATCH (c:Component {id: 'service'}) RETURN c.json"));
      });
      expect(exhaustive(scans)).toHaveLength(1);
      expect(scans[0]?.hits).toBeGreaterThan(CROWD);
    });

    it('of counting what is drawn look at nothing', async () => {
      const profiles = await profiled(server, (run) => run(COUNT_DRAWN));
      expect(exhaustive(profiles)).toEqual([]);
      // One number of each kind.
      expect(profiles.reduce((sum, { hits }) => sum + hits, 0)).toBeLessThan(100);
    });

    it.each(['i7', 'h', 'nobody'])('of the scope of %s start from an index and stay near it', async (id) => {
      const profiles = await profiled(server, (run) => readScope(run, new CatalogueCache(), [id]));
      expect(exhaustive(profiles)).toEqual([]);
      expect(profiles.length).toBeGreaterThan(8);
      expect(profiles.reduce((sum, { hits }) => sum + hits, 0)).toBeLessThan(CROWD);
    });

    it.each([...COMMIT_CASES, ...HUB_COMMITS])(
      'of a commit that $title start from an index and stay near it',
      async ({ changes }) => {
        const profiles = await profiled(server, (run) => {
          return commitIn(run, new CatalogueCache(), {
            changes,
            by: WRITER,
            expected: undefined,
            token: 'profile',
            now: new Date(),
          });
        });
        expect(exhaustive(profiles)).toEqual([]);
        expect(profiles.reduce((sum, { hits }) => sum + hits, 0)).toBeLessThan(CROWD);
      },
    );

    it('of reading the newest commit start from an index', async () => {
      const profiles = await profiled(server, (run) => readCommits(run, 20, 21));
      expect(exhaustive(profiles)).toEqual([]);
    });
  });
}
