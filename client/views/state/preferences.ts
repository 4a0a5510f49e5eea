import { useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '../../text/index.ts';

/** How bright the page is; `system` follows the computer. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person has chosen for themselves; kept in this browser, not in the address. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'bunkai.preferences';
const FIRST: Preferences = { language: 'ja', theme: 'system' };

/** Storage may be forbidden or full: the page then forgets, and works. */
function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

function readPreferences(): Preferences {
  const given: Partial<Record<keyof Preferences, unknown>> = Object(stored());
  return {
    language: LANGUAGES.find((language) => language === given.language) ?? FIRST.language,
    theme: THEMES.find((theme) => theme === given.theme) ?? FIRST.theme,
  };
}

let current = FIRST;
const listeners = new Set<() => void>();

function apply(): void {
  document.documentElement.lang = current.language;
  if (current.theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = current.theme;
}

/** Reads what was kept and applies it; called once, before the first picture. */
export function startPreferences(): void {
  current = readPreferences();
  apply();
}

/** Changes and keeps a preference. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  apply();
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Kept for this visit only.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The preferences, and again whenever they change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}
