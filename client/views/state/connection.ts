import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ConnectionDocument } from '../../api/generated/documents.ts';
import { ApiError, ask } from '../../api/transport.ts';

/** Whether the server answers; `since` is the time of its last answer, ms, undefined before the first. `epoch` counts how often it came back. */
export interface Connection {
  readonly isAway: boolean;
  readonly since: number | undefined;
  readonly epoch: number;
}

/** How often a person who does nothing is told that the server is gone, and how soon that it is back, ms. */
const WHILE_THERE = 30_000;
const WHILE_AWAY = 3_000;

let current: Connection = { isAway: false, since: undefined, epoch: 0 };
let asking: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(next: Connection): void {
  const told = next.isAway !== current.isAway;
  current = told ? next : { ...current, since: next.since };
  if (told) for (const listener of listeners) listener();
}

function wait(): void {
  clearTimeout(timer);
  timer = setTimeout(probe, current.isAway ? WHILE_AWAY : WHILE_THERE);
}

/** Notes that the server has answered, be it with a refusal. */
export function noteAnswered(): void {
  become({ isAway: false, since: Date.now(), epoch: current.isAway ? current.epoch + 1 : current.epoch });
  wait();
}

/** Notes that the server did not answer. */
export function noteAway(): void {
  become({ ...current, isAway: true });
  wait();
}

/** Asks the server for a sign of life; whatever else asks in the meantime is one, too. Hidden pages do not ask. */
export function probe(): void {
  if (asking !== undefined) return;
  if (document.hidden && !current.isAway) {
    wait();
    return;
  }
  const stop = new AbortController();
  asking = stop;
  ask(ConnectionDocument, {}, stop.signal)
    .then(noteAnswered, (error: unknown) => {
      if (stop.signal.aborted) return;
      if (error instanceof ApiError && error.kind === 'refused') noteAnswered();
      else noteAway();
    })
    .finally(() => {
      if (asking === stop) asking = undefined;
    });
}

/** Stops the sign of life that is under way, and asks for the next one only after the usual while. */
export function postponeProbe(): void {
  asking?.abort();
  asking = undefined;
  wait();
}

/** Watches the connection while the page is open; called once. */
export function startConnection(): void {
  window.addEventListener('online', probe);
  window.addEventListener('offline', probe);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) probe();
  });
  wait();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The connection, and again whenever it breaks or comes back. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => current);
}

/** Calls back when the server is there again. */
export function useReturn(onReturn: () => void): void {
  const { epoch } = useConnection();
  const seen = useRef(epoch);
  useEffect(() => {
    if (seen.current === epoch) return;
    seen.current = epoch;
    onReturn();
  }, [epoch, onReturn]);
}
