import type { NoticeDutiesAnswer, NoticeWay } from '../answers.ts';

/** Components of one party of which the institution hears in the same way. */
export interface FoldedWay {
  readonly key: string;
  readonly way: NoticeWay;
  readonly components: readonly NoticeWay['component'][];
}

const sameWay = ({ owner, legs }: NoticeWay): string =>
  JSON.stringify([
    owner.key,
    ...legs.map(({ from, to, state, hours, contract }) => [from.key, to.key, state, hours, contract?.key]),
  ]);

/** Ways by which the institution hears of components, one for those that go the same way; in the order of their first. */
export function foldWays(ways: readonly NoticeWay[]): FoldedWay[] {
  const folded = new Map<string, NoticeWay[]>();
  for (const way of ways) folded.set(sameWay(way), [...(folded.get(sameWay(way)) ?? []), way]);
  return [...folded].flatMap(([key, [way, ...rest]]) =>
    way === undefined ? [] : [{ key, way, components: [way, ...rest].map(({ component }) => component) }],
  );
}

/** A duty to tell outward. */
export type OutwardDuty = NoticeDutiesAnswer['duties'][number];

const URGENCIES = ['AT_ONCE', 'PROMPT', 'WITHIN', 'AS_AGREED', 'FREE'] as const;

const urgencyOf = ({ deadlines: [first] }: OutwardDuty): number =>
  first === undefined ? URGENCIES.length : URGENCIES.indexOf(first.urgency);

/** What an institution itself has to tell after an incident: the most urgent first, else as they are written. */
export const outwardDuties = ({ duties }: NoticeDutiesAnswer): OutwardDuty[] =>
  duties
    .filter(({ occasion, from, applies }) => occasion === 'INCIDENT' && from === 'INSTITUTION' && applies === null)
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));

/** The vendors that do not have to tell, each once. */
export function silentVendors(ways: readonly NoticeWay[]): NoticeWay['owner'][] {
  const silent = ways.flatMap(({ legs }) => legs.filter(({ state }) => state === 'SILENT').map(({ from }) => from));
  return [...new Map(silent.map((party) => [party.key, party])).values()];
}
