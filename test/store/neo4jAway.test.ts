import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../server/store/errors.ts';
import { openNeo4jStore } from '../../server/store/neo4j/index.ts';

describe('a store in a Neo4j that is not there', () => {
  it('cannot be opened, and says where it looked', async () => {
    const address = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'secret' };
    const refusal = await openNeo4jStore(address).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreUnavailable);
    expect(String(refusal)).toContain('Neo4j at bolt://127.0.0.1:9 cannot be reached');
    expect(String(refusal)).not.toContain('secret');
  });

  it.each(['localhost:7687', 'http://localhost:7687', 'nonsense'])('is not looked for at %s', async (uri) => {
    const refusal = await openNeo4jStore({ uri, user: 'neo4j', password: 'secret' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreUnavailable);
    expect(String(refusal)).toContain(`${uri} is no address of a Neo4j server`);
  });
});
