/** One of equal parts of all institutions: `part` of `of`, from 1. Which an institution is in follows from its id alone. */
export interface Partition {
  readonly part: number;
  readonly of: number;
}

/** More parts than this are refused: each reads the whole model. */
const MAX_PARTS = 10_000;

/** Reads `3/8`; undefined for what is no part of a whole. */
export function readPartition(text: string): Partition | undefined {
  const match = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && part <= of && of <= MAX_PARTS ? { part, of } : undefined;
}

/** FNV-1a over UTF-16 code units: the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Whether an institution is in a part. */
export const isInPartition = ({ part, of }: Partition, id: string): boolean => hashOf(id) % of === part - 1;
