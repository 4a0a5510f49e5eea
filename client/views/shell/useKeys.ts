import { useCallback, useEffect, useRef } from 'react';
import type { Screen } from '../../model/place.ts';
import { closePanel } from '../parts/Panel.tsx';
import { goToScreen, move } from '../state/usePlace.ts';

const SCREEN_KEYS: Readonly<Record<string, Screen>> = {
  o: 'overview',
  c: 'chain',
  m: 'matrix',
  g: 'gaps',
  k: 'contracts',
};

/** How long `g` waits for its second letter, ms. */
const CHORD = 1500;

/** Fields that take no text: a letter pressed in them is not typed. */
const WITHOUT_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'];

/** Whether the person is typing: single letters are text then (WCAG 2.1.4). */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Whether a key is the page's: not while the person types, not with a modifier, not while a menu or a dialog is open. */
function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  return document.querySelector('[role="dialog"], [role="listbox"]') === null;
}

/** The neighbours of the chosen gap, or where one begins; undefined while they are not known. */
export interface Beside {
  readonly previous: { readonly key: string } | null;
  readonly next: { readonly key: string } | null;
}

/** Steps from gap to gap; a step that is asked for before its neighbours are known is made when they are. */
function useStep(beside: Beside | null | undefined): (to: keyof Beside) => void {
  const wanted = useRef<keyof Beside>(undefined);
  const go = useCallback((known: Beside, to: keyof Beside) => {
    const gap = known[to]?.key;
    if (gap !== undefined) move({ gap, component: undefined, link: undefined, contract: undefined }, 'replace');
  }, []);
  useEffect(() => {
    if (!beside || wanted.current === undefined) return;
    go(beside, wanted.current);
    wanted.current = undefined;
  }, [beside, go]);
  return useCallback(
    (to) => {
      if (beside) go(beside, to);
      else wanted.current = to;
    },
    [beside, go],
  );
}

/** Brings the field of the search into sight and the focus into it. */
function openSearch(): void {
  document.getElementById('search')?.focus();
}

/**
 * Keys that work on every screen: `/` search, `g` and a letter to a screen, `?` the list, `[` and `]` to the previous
 * and next gap of all that there are, Esc closes the panel.
 */
export function useKeys(beside: Beside | null | undefined, showKeys: () => void): void {
  const step = useStep(beside);
  const chord = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      '/': openSearch,
      '?': showKeys,
      ']': () => step('next'),
      '[': () => step('previous'),
      Escape: closePanel,
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return;
      // When it was pressed, not when a busy page gets to it.
      const screen = event.timeStamp - chord.current < CHORD ? SCREEN_KEYS[event.key] : undefined;
      chord.current = event.key === 'g' && screen === undefined ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (screen !== undefined) goToScreen(screen);
      else if (actions[event.key] === undefined) return;
      else actions[event.key]?.();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step, showKeys]);
}
