/** Global ids of the institutions that were looked at last on this computer, the latest first; kept until the person signs out. */
const KEY = 'bunkai.recent';
const KEPT = 5;

/** Those looked at last, at most five. */
export function recentInstitutions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Notes that an institution is being looked at. */
export function noteRecent(id: string): void {
  try {
    const others = recentInstitutions().filter((other) => other !== id);
    localStorage.setItem(KEY, JSON.stringify([id, ...others].slice(0, KEPT)));
  } catch {
    // Storage is forbidden or full: nothing is remembered.
  }
}

/** Forgets them: they were another viewer's. */
export function forgetRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered.
  }
}
