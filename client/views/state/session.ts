import { useSyncExternalStore } from 'react';
import { isAnonymous } from '../../model/viewer.ts';
import { postponeProbe } from './connection.ts';
import { forgetDrafts } from './drafts.ts';
import { forgetRecent } from './recent.ts';
import { forgetAnswers, refreshAll, stopQuestions } from './sources.ts';

/** Why no person is signed in: none has been yet, the session ended by itself, or the person has signed out. */
export type Absence = 'first' | 'ended' | 'left';

/** Who the page is for, as far as answers have told. */
export type Standing =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedIn'; readonly id: string }
  | { readonly kind: 'signedOut'; readonly why: Absence };

/** What is known of the session; `epoch` counts how often the page has had to start over. */
export interface Session {
  readonly standing: Standing;
  readonly epoch: number;
  /** The code with which an issuer's sign-in came back without success. */
  readonly problem: string | undefined;
  /** Whether the person is signing out: from then on nothing is asked in that person's name. */
  readonly isLeaving: boolean;
}

const CODE = /^[A-Z_]{1,40}$/;

let current: Session = { standing: { kind: 'unknown' }, epoch: 0, problem: undefined, isLeaving: false };
const listeners = new Set<() => void>();

function become(standing: Standing, change: Partial<Session> = {}): void {
  current = { ...current, ...change, standing };
  for (const listener of listeners) listener();
}

/** Answers were for another viewer: nothing of them may be seen any more. */
function beginAnew(standing: Standing, change: Partial<Session> = {}): void {
  forgetAnswers();
  if (current.standing.kind === 'signedIn') forgetRecent();
  become(standing, { epoch: current.epoch + 1, isLeaving: false, ...change });
}

/** Takes the code of a sign-in that failed out of the address; called once, before the place is read. */
export function startSession(): void {
  const address = new URL(location.href);
  const code = address.searchParams.get('sign-in');
  if (code === null) return;
  address.searchParams.delete('sign-in');
  history.replaceState(null, '', address);
  become(current.standing, { problem: CODE.test(code) ? code : undefined });
}

/** Notes for whom an answer was. That it is for an anonymous or another viewer is how a session's end shows. */
export function noteViewer(id: string): void {
  const { standing } = current;
  if (standing.kind === 'signedOut') return;
  if (isAnonymous(id)) beginAnew({ kind: 'signedOut', why: standing.kind === 'signedIn' ? 'ended' : 'first' });
  else if (standing.kind === 'unknown') become({ kind: 'signedIn', id });
  else if (standing.id !== id) beginAnew({ kind: 'signedIn', id });
}

/** Notes that the server no longer knows the session that the browser showed. */
export function noteEnded(): void {
  if (current.standing.kind !== 'signedOut') beginAnew({ kind: 'signedOut', why: 'ended' });
}

/**
 * Notes that the person is signing out. Questions under way are stopped: their session ends before they are answered, and
 * what is asked from then on would be refused.
 */
export function noteLeaving(): void {
  become(current.standing, { isLeaving: true });
  stopQuestions();
  postponeProbe();
}

/** Notes that signing out has failed: the session goes on, and with it the questions. */
export function noteStaying(): void {
  become(current.standing, { isLeaving: false });
  refreshAll();
}

/** Notes that the person has signed out. */
export function noteSignedOut(): void {
  forgetDrafts();
  beginAnew({ kind: 'signedOut', why: 'left' });
}

/** Notes that a person has signed in; the next answer says who. */
export function noteSignedIn(): void {
  beginAnew({ kind: 'unknown' }, { problem: undefined });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Who the page is for, and again whenever that changes. */
export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => current);
}
