import leven from 'leven';
import { SETTING_NAMES } from './config.ts';

/** Shorter names are too much like those of other programs' variables: DATE, HOSTS, PATH. */
const MIN_LENGTH = 8;

/** Letters that may be wrong, missing or too many. */
const MAX_DISTANCE = 2;

const bare = (name: string): string =>
  name
    .toUpperCase()
    .replace(/^BUNKAI_/, '')
    .replaceAll(/[^A-Z0-9]/g, '');

function meantBy(name: string): string | undefined {
  const written = bare(name);
  const isOwn = /^BUNKAI_/i.test(name);
  return SETTING_NAMES.find((setting) => {
    const known = bare(setting);
    if (known === written) return isOwn || known.length >= MIN_LENGTH;
    const isLong = Math.min(known.length, written.length) >= MIN_LENGTH;
    return isLong && leven(known, written, { maxDistance: MAX_DISTANCE + 1 }) <= MAX_DISTANCE;
  });
}

/** Variables of an environment that are no setting but are written much like one, each with that one. */
export function misspeltSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly name: string; readonly meant: string }[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    if (value === undefined || value === '' || SETTING_NAMES.includes(name)) return [];
    const meant = meantBy(name);
    return meant === undefined ? [] : [{ name, meant }];
  });
}
