import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { z } from 'zod';

/** What a browser takes along while it is with the issuer. */
const signIn = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  /** Where the person wanted to go. */
  next: z.string(),
});
export type SignIn = z.infer<typeof signIn>;

/** How long a person may take at the issuer. */
export const SIGN_IN_MS = 10 * 60_000;

/** A path of this server; anything that could lead elsewhere becomes the first page. */
function ownPath(text: unknown): string {
  const isPath = typeof text === 'string' && /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text);
  return isPath && text.length <= 2000 ? text : '/';
}

/** A path of this server (`ownPath`) that tells the page there why a person was not signed in, as `?sign-in=CODE`. */
export function withProblem(path: string, code: string): string {
  // Put together as texts: to write out a parsed path could make another address of it.
  const [before = '/'] = path.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}sign-in=${code}`;
}

/** Begins to sign in. */
export const newSignIn = (next: unknown): SignIn => ({
  state: randomState(),
  nonce: randomNonce(),
  verifier: randomPKCECodeVerifier(),
  next: ownPath(next),
});

/**
 * As the value of a cookie. It is not encrypted: nothing in it is a secret before its own browser, and no other can
 * read it or put one there. So no replica has to remember who is on the way.
 */
export const packSignIn = (of: SignIn): string => Buffer.from(JSON.stringify(of), 'utf8').toString('base64url');

/** The sign-in of a cookie; undefined where there is none that can be read. */
export function unpackSignIn(cookie: string | undefined): SignIn | undefined {
  if (cookie === undefined) return undefined;
  try {
    const read = signIn.safeParse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8')));
    return read.success ? { ...read.data, next: ownPath(read.data.next) } : undefined;
  } catch {
    return undefined;
  }
}
