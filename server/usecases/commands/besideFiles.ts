import { extraOf, lineCount } from '../../model/snapshot/lines.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { IdsOf } from '../../model/suggest.ts';
import type { Beside, DutyOf } from '../../model/warnings.ts';

/** The ids of the entities of a snapshot; none for links, sheets and decisions, which have no id of their own. */
export const idsStored =
  (snapshot: Snapshot): IdsOf =>
  (list) => {
    if (list === 'catalogues') return snapshot.catalogues.map(({ id }) => id);
    return list === 'links' || list === 'sheets' || list === 'decisions' ? [] : snapshot[list].ids;
  };

function* dutiesStored({ sheets, components, strings }: Snapshot): Generator<DutyOf> {
  for (const [row, lines] of sheets.lines.entries()) {
    const component = components.ids[sheets.component[row] ?? -1] ?? '';
    for (let line = 0; line < lineCount(lines); line += 1) {
      for (const { id } of extraOf(lines, line, strings).duties ?? []) yield { component, id };
    }
  }
}

/** What a whole store holds beside files that are imported: only for those who may see all of it. */
export const besideFiles = (snapshot: Snapshot): Beside => ({
  idsOf: idsStored(snapshot),
  duties: () => dutiesStored(snapshot),
});
