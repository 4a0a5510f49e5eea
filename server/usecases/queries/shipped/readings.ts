/** How what is shipped was read: in the primary source, in another’s account of it, or not at all (general knowledge). */
export const READINGS = ['PRIMARY', 'SECONDARY', 'NOT_READ'] as const;
