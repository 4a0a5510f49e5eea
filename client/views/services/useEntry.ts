import { useCallback, useMemo } from 'react';
import { type Entry, readEntry } from '../../model/services/entries.ts';
import { draftKey, forgetDraft, keepDraft, useDraftText } from '../state/drafts.ts';

/** The entry of a viewer about something (a vendor, a service), and how it changes; undefined where none was begun. */
export function useEntry<Form extends object>(viewer: string, about: readonly string[], like: Form) {
  const key = draftKey(viewer, 'services', JSON.stringify(about));
  const text = useDraftText(key);
  const entry = useMemo(() => readEntry(text, like), [text, like]);
  const setEntry = useCallback(
    (next: Entry<Form> | undefined) => (next === undefined ? forgetDraft(key) : keepDraft(key, JSON.stringify(next))),
    [key],
  );
  return [entry, setEntry] as const;
}
