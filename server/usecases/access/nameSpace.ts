import { randomBytes } from 'node:crypto';

/**
 * Whether an id is in the name space of a party: `<party>.<name>`, the name without a full stop. The last full stop
 * divides, so that no id is in the name spaces of two parties, whatever their ids are.
 */
export function isInNameSpace(party: string, id: string): boolean {
  const stop = id.lastIndexOf('.');
  return stop >= 0 && stop < id.length - 1 && id.slice(0, stop) === party;
}

/** An id that nothing has yet, in the name space of a party if one is given: 16 random hexadecimal digits. */
export function newId(party: string | undefined): string {
  const name = randomBytes(8).toString('hex');
  return party === undefined ? name : `${party}.${name}`;
}
