import { MatrixPartsDocument } from '../../../api/generated/documents.ts';
import { ask } from '../../../api/transport.ts';
import type { EditedCell } from '../../../model/editor/cells.ts';
import type { PhaseCode } from '../../../model/place.ts';
import { noteFailure } from '../../state/useApiQuery.ts';

/** Components that speak in cells that join several. */
export type Folded = readonly { readonly cell: EditedCell; readonly component: string }[];

/** The components of a party that speak in each of some cells; undefined where they cannot be had. */
export async function findFolded(
  cells: readonly EditedCell[],
  about: { readonly institution: string; readonly phase: PhaseCode },
): Promise<Folded | undefined> {
  const requirements = [...new Set(cells.map(({ requirement }) => requirement))];
  const variables = { ...about, by: 'PARTY' as const, filter: { requirements } };
  const answer = await ask(MatrixPartsDocument, variables).catch((error: unknown) => {
    noteFailure(error);
    return undefined;
  });
  const rows = answer?.institution?.matrix?.rows;
  if (rows === undefined) return undefined;
  const parts = new Map(rows.map(({ key, components }) => [key, components]));
  return cells.flatMap((cell) =>
    (parts.get(cell.requirement) ?? []).flatMap(({ key, component }) =>
      component.owner.key === cell.party ? [{ cell, component: key }] : [],
    ),
  );
}
