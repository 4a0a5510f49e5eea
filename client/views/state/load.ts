import { addressOf } from '../../api/base.ts';
import { probe } from './connection.ts';

/** A part of the page's own code could not be had: a new version is in place, or the server is down. */
export class NotLoaded extends Error {}

const KEY = 'bunkai.reloaded';

/** Between two reloads for this reason at least so much passes, ms: where one does not help, another one does not. */
const APART = 60_000;

/** Storage may be forbidden: then nothing is known of the last reload, and none is made. */
function mayReload(): boolean {
  try {
    if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < APART) return false;
    sessionStorage.setItem(KEY, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}

/** Whether the server gives out the page: without it a reload would leave the browser's own error page. */
async function isServed(): Promise<boolean> {
  const page = await fetch(addressOf('/'), { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  return page?.ok === true;
}

/**
 * Loads a part of the page. Where that fails although the server gives out the page, a new version has taken its place:
 * the page is reloaded, once. Rejects with `NotLoaded` where that is not possible or has not helped.
 */
export async function load<T>(part: () => Promise<T>): Promise<T> {
  try {
    return await part();
  } catch (cause) {
    probe();
    if (!(await isServed()) || !mayReload()) throw new NotLoaded(String(cause));
    location.reload();
    return new Promise(() => undefined);
  }
}
