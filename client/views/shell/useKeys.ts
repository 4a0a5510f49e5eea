import { useEffect } from 'react';
import type { Screen } from '../../model/place.ts';
import { goToScreen, move, usePlace } from '../state/usePlace.ts';

const SCREEN_KEYS: Readonly<Record<string, Screen>> = { o: 'overview', c: 'chain', m: 'matrix', g: 'gaps' };

/** How long `g` waits for its second letter, ms. */
const CHORD = 1500;

/** Whether somebody is typing: single letters are text then (WCAG 2.1.4). */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Puts the focus back where the panel was opened from, where that still is on the page. */
function closePanel(): void {
  move({ gap: undefined, component: undefined, link: undefined });
}

/**
 * Keys that work on every screen: `/` search, `g` and a letter to a screen, `?` the list, `[` and `]` to the previous
 * and next gap (`gaps` gives their keys in the order of the list), Esc closes the panel.
 */
export function useKeys(gaps: readonly string[], showKeys: () => void): void {
  const place = usePlace();
  useEffect(() => {
    let chord = 0;
    const step = (by: number) => {
      const at = place.gap === undefined ? -1 : gaps.indexOf(place.gap);
      const next = at < 0 ? (by > 0 ? 0 : gaps.length - 1) : at + by;
      const gap = gaps[next];
      if (gap !== undefined) move({ gap, component: undefined, link: undefined }, 'replace');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="listbox"]') !== null) return;
      const screen = Date.now() - chord < CHORD ? SCREEN_KEYS[event.key] : undefined;
      chord = 0;
      if (screen !== undefined) goToScreen(screen);
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') showKeys();
      else if (event.key === ']') step(1);
      else if (event.key === '[') step(-1);
      else if (event.key === 'Escape') closePanel();
      else if (event.key === 'g') {
        chord = Date.now();
        return;
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place, gaps, showKeys]);
}
