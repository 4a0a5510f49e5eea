import { useSyncExternalStore } from 'react';

/** What people have typed and the server has not acknowledged, by whose it is; kept until the person signs out. */
const PREFIX = 'bunkai.draft:';

const listeners = new Set<() => void>();
/** Drafts that the browser does not want to keep: they live as long as the page. */
const unkept = new Map<string, string>();

function announce(): void {
  for (const listener of listeners) listener();
}

/** The key of what a person (viewer id) writes about something. */
export const draftKey = (viewer: string, ...about: readonly string[]): string =>
  PREFIX + JSON.stringify([viewer, ...about]);

/** The text of a draft as it is now; null where there is none. */
export function readDraft(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? unkept.get(key) ?? null;
  } catch {
    return unkept.get(key) ?? null;
  }
}

/** What a person has drafts about whose first word is this: the rest of what `draftKey` was given. */
export function draftsAbout(viewer: string, first: string): string[][] {
  const keys = [...unkept.keys()];
  try {
    for (const key of Object.keys(localStorage)) keys.push(key);
  } catch {
    // Only what is not kept is known.
  }
  return keys.flatMap((key) => {
    if (!key.startsWith(PREFIX)) return [];
    const [of, about, ...rest]: string[] = JSON.parse(key.slice(PREFIX.length));
    return of === viewer && about === first ? [rest] : [];
  });
}

/** Keeps a draft in place of the one before. */
export function keepDraft(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    unkept.set(key, text);
  }
  announce();
}

/** Forgets a draft: it was acknowledged, or is not wanted. */
export function forgetDraft(key: string): void {
  unkept.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  announce();
}

/** Forgets all drafts, whosesoever. */
export function forgetDrafts(): void {
  unkept.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  announce();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The text of a draft, and again whenever it changes, in another window too; null where there is none. */
export function useDraftText(key: string): string | null {
  return useSyncExternalStore(subscribe, () => readDraft(key));
}
