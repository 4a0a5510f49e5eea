import { type MouseEvent, useSyncExternalStore } from 'react';
import { addressOf, pathAt } from '../../api/base.ts';
import { type AddressProblem, problemsOf } from '../../model/addressProblems.ts';
import {
  atInstitution,
  type Move,
  moved,
  onScreen,
  type Place,
  readPlace,
  type Screen,
  writePlace,
} from '../../model/place.ts';

let place: Place = { screen: 'overview' };
let problems: readonly AddressProblem[] = [];
const listeners = new Set<() => void>();

function arrive(): void {
  const path = pathAt(location.pathname);
  place = readPlace(path, location.search);
  problems = problemsOf(path, location.search);
  for (const listener of listeners) listener();
}

/** Reads the address and follows the browser's back and forward; called once. */
export function startPlace(): void {
  window.addEventListener('popstate', arrive);
  arrive();
}

/** Goes to a place. `replace` for what is not worth coming back to with the back button, such as a filter. */
export function goTo(next: Place, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(writePlace(next));
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  arrive();
}

/** Changes the place where one is. */
export function move(change: Move, how: 'push' | 'replace' = 'push'): void {
  goTo(moved(place, change), how);
}

/** Goes to another institution, staying on the screen and the day. */
export function goToInstitution(institution: string): void {
  goTo(atInstitution(place, institution));
}

/** Goes to another screen, keeping who, when and what is chosen. */
export function goToScreen(screen: Screen, also: Move = {}): void {
  goTo(onScreen(place, screen, also));
}

/** Properties of a real link to a place: it can be opened in a new tab, and a plain click does not reload the page. */
export function linkTo(target: Place): { readonly href: string; readonly onClick: (event: MouseEvent) => void } {
  return {
    href: addressOf(writePlace(target)),
    onClick: (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(target);
    },
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where one is, and again whenever that changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** What of the address cannot be read, and again whenever that changes. */
export function useAddressProblems(): readonly AddressProblem[] {
  return useSyncExternalStore(subscribe, () => problems);
}

/** The path of an address at which there is no screen; undefined where there is one. */
export function useUnknownScreen(): string | undefined {
  return useAddressProblems().find(({ name }) => name === 'screen')?.text;
}

/** Rewrites the address without what cannot be read. */
export function mendAddress(): void {
  history.replaceState(null, '', addressOf(writePlace(place)));
  arrive();
}
