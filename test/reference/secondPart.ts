/**
 * Whether the rules of SEMANTICS.md sections 8 to 10 (conditions, credentials, findings, negatives, notice, routes, sales, the wider
 * *ours*) are compared with the engine, and asked for where a caller does not say. To be turned to `true` together with the engine, and
 * with the seeded catalogue and scenarios (incidents/ holds them as they will be).
 */
export const SECOND_PART: boolean = false;
