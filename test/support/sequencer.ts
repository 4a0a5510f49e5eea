import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take by far the longest. The runner knows how long a file takes only where it has seen a run. */
const LONGEST = /\/test\/store\/neo4j(?:Failure)?\.test\.ts$/;

/** What the order of a test file depends on. */
export interface Ordered {
  readonly moduleId: string;
  readonly project: { readonly name: string; readonly config: { readonly isolate: boolean } };
}

/** Where a file stands: 0 the longest, 1 files with a process of their own, 2 files that share one. */
function placeOf({ moduleId, project }: Ordered): number {
  if (LONGEST.test(moduleId)) return 0;
  return project.config.isolate ? 1 : 2;
}

/**
 * Files in the order in which two workers are busy until the end and load the least: first the ones that are known to be
 * long, so that none is left for the end; then those that need a process of their own; then, project by project, those that
 * share one. A process goes on only if the next file is of its own project: between others it ends, and everything is loaded again.
 * Otherwise the order stays as it is.
 */
export function inRuns<T extends Ordered>(files: readonly T[]): T[] {
  const runOf = (file: T) => `${placeOf(file)} ${file.project.name}`;
  return files.toSorted((a, b) => runOf(a).localeCompare(runOf(b)));
}

/** The runner's own order (the longest first, as far as it knows), in runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return inRuns(await super.sort(files));
  }
}
