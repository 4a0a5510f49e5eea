import { type ComponentType, createElement, lazy, type ReactNode } from 'react';
import { load } from './load.ts';

/** What restarts the loading of each part that could not be loaded. */
const failed = new Set<() => void>();

/** Tries those parts again that could not be loaded, the next time that they are shown. */
export function forgetFailures(): void {
  for (const again of failed) again();
  failed.clear();
}

/**
 * A part of the page whose code is loaded when it is first shown. React's own `lazy` keeps a failure for as long as the
 * page is open; this one tries again after `forgetFailures`.
 */
export function lazily<Props extends object>(part: () => Promise<ComponentType<Props>>): (props: Props) => ReactNode {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await load(part) };
      } catch (error) {
        failed.add(() => {
          latest = begin();
        });
        throw error;
      }
    });
  let latest = begin();
  return (props) => createElement(latest, props);
}
