import { BadArgument } from '../usecases/queries/lists/page.ts';

/** A number that an argument bounds; outside of it the request is refused. */
export function within(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw new BadArgument(`\`${name}\` must be from ${least} to ${most}`);
  return value;
}
