import { expect, it } from 'vitest';
import { inRuns, type Ordered } from './sequencer.ts';

const file = (project: string, name: string): Ordered => ({
  moduleId: `/somewhere/test/${name}.test.ts`,
  project: { name: project, config: { isolate: project === 'apart' } },
});

it('begins with the longest files and keeps those together that share a process', () => {
  const files = [
    file('together', 'a'),
    file('apart', 'b'),
    file('other', 'c'),
    file('together', 'd'),
    file('apart', 'store/neo4jFailure'),
    file('apart', 'e'),
    file('other', 'f'),
    file('apart', 'store/neo4j'),
  ];
  const order = inRuns(files).map(({ moduleId }) => moduleId.replace(/.*\/test\/|\.test\.ts$/g, ''));
  expect(order).toEqual(['store/neo4jFailure', 'store/neo4j', 'b', 'e', 'c', 'f', 'a', 'd']);
});
