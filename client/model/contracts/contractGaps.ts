import type { GapHeadFragment } from '../../api/generated/documents.ts';
import type { ChainAnswer } from '../answers.ts';
import { SEVERITY_CODES } from '../place.ts';

type Chain = Pick<ChainAnswer, 'nodes' | 'links'>;

/** The gaps at some components and at the links from and to them, worst first, each once. */
export function gapsAround({ nodes, links }: Chain, components: readonly string[]): GapHeadFragment[] {
  const here = new Set(components);
  const found = new Map<string, GapHeadFragment>();
  const note = (gaps: readonly GapHeadFragment[]) => {
    for (const gap of gaps) found.set(gap.key, gap);
  };
  for (const { key, gaps } of nodes) if (here.has(key)) note(gaps);
  for (const { from, to, gaps } of links) if (here.has(from) || here.has(to)) note(gaps);
  const rank = ({ severity }: GapHeadFragment) => SEVERITY_CODES.indexOf(severity);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

/** Keys of the components that a chain has: what needs a contract today. */
export const inUseOf = ({ nodes }: Chain): ReadonlySet<string> => new Set(nodes.map(({ key }) => key));
