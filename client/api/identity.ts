import { addressOf } from './base.ts';
import { ApiError } from './transport.ts';

/** How the server recognises people. */
export type SignInMethod = 'local' | 'keys' | 'oidc';

/** Why signing in with a key failed: it is not valid, too many wrong ones came from here, or the server would or could not say. */
export type KeyProblem = 'wrong' | 'tooMany' | 'refused' | 'unreachable';

const METHODS: readonly SignInMethod[] = ['local', 'keys', 'oidc'];

/** Asks how people sign in here. Rejects with `ApiError`, or with an AbortError where the signal stops it. */
export async function askMethod(signal: AbortSignal): Promise<SignInMethod> {
  const response = await fetch(addressOf('/auth'), { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiError('unreachable', String(cause));
  });
  const given: { readonly method?: unknown } = await response.json().catch(() => ({}));
  const method = METHODS.find((known) => known === given.method);
  if (method === undefined) throw new ApiError('refused', `status ${response.status}`);
  return method;
}

/** A server that has not answered in this many milliseconds counts as one that cannot be reached: a person never waits without end. */
const ANSWER_WITHIN_MS = 10_000;

function post(path: string, body: unknown): Promise<Response> {
  return fetch(addressOf(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
}

function problemOf(status: number): KeyProblem {
  if (status === 400 || status === 401) return 'wrong';
  if (status === 429) return 'tooMany';
  return status >= 500 ? 'unreachable' : 'refused';
}

/** Signs this browser in with an API key; undefined where that succeeded. */
export async function signInWithKey(key: string): Promise<KeyProblem | undefined> {
  const response = await post('/auth/login', { key }).catch(() => undefined);
  if (response === undefined) return 'unreachable';
  return response.ok ? undefined : problemOf(response.status);
}

/** Signs this browser out; false where the server could not be told, and the session goes on. */
export async function signOut(): Promise<boolean> {
  const response = await post('/auth/logout', {}).catch(() => undefined);
  return response?.ok === true;
}

/** Where signing in with the issuer begins; it leads back to the given path of the page. */
export function signInAddress(next: string): string {
  return addressOf(`/auth/login?next=${encodeURIComponent(next)}`);
}
