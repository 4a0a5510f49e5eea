import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Sha256 } from '../../store/accounts.ts';

const SECRET_BYTES = 32;
const ID_BYTES = 8;

/** A secret that cannot be guessed: 256 random bits as 43 characters of base64url. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** A name for a key: 16 hexadecimal digits; not secret. */
export const newId = (): string => randomBytes(ID_BYTES).toString('hex');

/**
 * The hash under which a secret is kept. Plain SHA-256 is enough for 256 random bits: no guess can be tried often enough
 * to matter, so that a slow hash (made for passwords) would only slow down the server that checks it on each request.
 */
export const hashSecret = (secret: string): Sha256 => createHash('sha256').update(secret, 'utf8').digest('hex');

/** Whether two hashes are the same; takes as long whether they differ early or late. */
export function isSameHash(a: Sha256, b: Sha256): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')];
  return left.length === right.length && timingSafeEqual(left, right);
}
