import type { Classes } from '../../graph/index.ts';
import type { ChainView } from '../../model/chain/chainView.ts';
import type { Drawing } from './usePicture.ts';

/** Where the keyboard is in the picture. */
export interface Walked {
  readonly node: string | undefined;
  readonly link: string | undefined;
}

/** What is chosen, walked to and hidden. */
export interface Emphasis {
  readonly node: string | undefined;
  readonly link: string | undefined;
  /** Node and link that the keyboard is on. */
  readonly walked: Walked;
  readonly path: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** Classes of everything drawn, by node and link id. */
export function classesOf(drawing: Drawing, view: ChainView, emphasis: Emphasis): Classes {
  const { node, link, walked, path, hidden } = emphasis;
  const ends = new Set<string>();
  const chosen = drawing.picture.routes.find(({ id }) => id === link);
  if (chosen !== undefined) ends.add(chosen.consumer).add(chosen.supplier);
  const classes = new Map<string, string[]>();
  const common = (id: string): string[] => [
    drawing.marks.get(id)?.severity.toLowerCase() ?? 'plain',
    ...(hidden.has(id) ? ['hidden'] : []),
  ];
  for (const { id } of drawing.picture.nodes) {
    classes.set(id, [
      ...common(id),
      ...(ends.has(id) ? ['end'] : []),
      ...(id === node ? ['chosen'] : []),
      ...(id === walked.node ? ['walked'] : []),
    ]);
  }
  for (const { id } of drawing.picture.routes) {
    const same = view.links.get(id)?.kinds.every((kind) => kind === 'EXPOSED_BY') ?? false;
    classes.set(id, [
      ...common(id),
      ...(same ? ['same'] : []),
      ...(path.has(id) ? ['onpath'] : []),
      ...(id === link || id === walked.link ? ['chosen'] : []),
    ]);
  }
  return classes;
}
