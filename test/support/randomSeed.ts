/** The seed of a plain `npm test`: a run that passed passes again, on whatever machine. */
const USUAL_SEED = 20261130;

function seedOfThisRun(): number {
  const given = process.env['BUNKAI_SEED'];
  if (given !== undefined) return Number(given);
  return process.env['BUNKAI_THOROUGH'] ? Date.now() % 2 ** 31 : USUAL_SEED;
}

/**
 * Where random tests begin: the same each time in `npm test`; another each time under BUNKAI_THOROUGH, which explores;
 * BUNKAI_SEED repeats a run that failed (fast-check prints its seed).
 */
export const SEED = seedOfThisRun();
