/**
 * The path below which the server answers, without a slash at its end, as the server wrote it into the page: `/bunkai`
 * behind a proxy, or nothing.
 */
const BASE = document.querySelector<HTMLMetaElement>('meta[name="bunkai-base"]')?.content ?? '';

/** The address of something of this server, given by its path there. */
export const addressOf = (path: string): string => BASE + path;

/** The path at the server of an address (a path) of this page; what does not lie below the server's path stays as it is. */
export function pathAt(address: string): string {
  return address === BASE || address.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;
}
