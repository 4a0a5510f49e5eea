import { useEffect, useRef } from 'react';
import type { Screen } from '../../model/place.ts';
import { closePanel } from '../parts/Panel.tsx';
import { goToScreen, move, usePlace } from '../state/usePlace.ts';

const SCREEN_KEYS: Readonly<Record<string, Screen>> = { o: 'overview', c: 'chain', m: 'matrix', g: 'gaps' };

/** How long `g` waits for its second letter, ms. */
const CHORD = 1500;

/** Whether somebody is typing: single letters are text then (WCAG 2.1.4). */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether a key is the page's: not while somebody types, not with a modifier, not while a menu or a dialog is open. */
function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  return document.querySelector('[role="dialog"], [role="listbox"]') === null;
}

/**
 * Keys that work on every screen: `/` search, `g` and a letter to a screen, `?` the list, `[` and `]` to the previous
 * and next gap (`gaps` gives their keys in the order of the list), Esc closes the panel.
 */
export function useKeys(gaps: readonly string[], showKeys: () => void): void {
  const { gap } = usePlace();
  const chord = useRef(0);
  useEffect(() => {
    const step = (by: number) => {
      const at = gap === undefined ? -1 : gaps.indexOf(gap);
      const next = gaps[at < 0 ? (by > 0 ? 0 : gaps.length - 1) : at + by];
      if (next !== undefined) move({ gap: next, component: undefined, link: undefined }, 'replace');
    };
    const actions: Readonly<Record<string, () => void>> = {
      '/': () => document.getElementById('search')?.focus(),
      '?': showKeys,
      ']': () => step(1),
      '[': () => step(-1),
      Escape: closePanel,
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return;
      const screen = Date.now() - chord.current < CHORD ? SCREEN_KEYS[event.key] : undefined;
      chord.current = event.key === 'g' && screen === undefined ? Date.now() : 0;
      if (screen !== undefined) goToScreen(screen);
      else if (actions[event.key] === undefined) return;
      else actions[event.key]?.();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [gap, gaps, showKeys]);
}
