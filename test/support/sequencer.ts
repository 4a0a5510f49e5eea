import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take by far the longest, each alone: begun first, so that none of them is left for the end, when the other worker has
 * nothing to do. The runner's own order goes by size where it has seen no run yet, and a small file may start a large program.
 */
const LONGEST: readonly RegExp[] = [/\/test\/store\/neo4j\.test\.ts$/];

const rank = ({ moduleId }: TestSpecification): number =>
  LONGEST.findIndex((pattern) => pattern.test(moduleId)) === -1 ? 1 : 0;

/** The runner's own order (the longest first, as far as it knows), after the files that are known to be long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
