/**
 * How many times a random test is repeated: `usual` in `npm test`, `thorough` where BUNKAI_THOROUGH is set, for runs at night.
 * Both are stated where the test is, so that a reader sees what a green run means.
 */
export function repeats(usual: number, thorough: number): number {
  return process.env['BUNKAI_THOROUGH'] ? thorough : usual;
}
