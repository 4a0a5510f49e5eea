import { appendFileSync } from 'node:fs';

/**
 * Says that a part of the tests cannot run here, so that it never passes in silence.
 *
 * Appends the line `part: reason` to the file named by the environment's BUNKAI_UNTESTED, if it names one; whoever runs the tests
 * reads that file and reports its lines (a part may occur several times, once per test file).
 * Throws when BUNKAI_REQUIRE_ALL is 1: there, what could not run has failed.
 *
 * @param part what is not tested, in a few words: `Neo4j`
 * @param reason why it could not run, for a person; line breaks become spaces
 */
export function unavailable(part: string, reason: string): void {
  const line = `${part}: ${reason.replace(/\s+/g, ' ').trim()}`;
  const { BUNKAI_UNTESTED: file, BUNKAI_REQUIRE_ALL: all } = process.env;
  if (file !== undefined && file !== '') appendFileSync(file, `${line}\n`);
  if (all === '1') throw new Error(`could not run, and everything is required: ${line}`);
}
