import { afterEach, describe, expect, it, vi } from 'vitest';
import { acquireNeo4j, neo4jUnavailableReason, startNeo4j } from './start.ts';

describe('where Neo4j cannot run', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('names the Java that is missing', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere');
    expect(await neo4jUnavailableReason('own')).toBe("Java 17 is needed and '/nowhere/bin/java' could not be run");
    await expect(startNeo4j()).rejects.toThrow('Java 17 is needed');
  });

  it('needs no Java for a server that is given', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere');
    vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:7687');
    vi.stubEnv('NEO4J_PASSWORD', 'secret');
    expect(await neo4jUnavailableReason()).toBeUndefined();
    const given = await acquireNeo4j();
    await given.stop();
    expect(given).toMatchObject({ uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret', database: 'neo4j' });
  });
});
