import type { Change } from '../../model/change.ts';
import type { Day } from '../../model/values.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import type { FoundParty } from './entities.ts';
import type { FoundGap } from './gap.ts';
import { allRemediesOf } from './known.ts';

/** A way to close a gap, as its viewer is shown it. */
export interface FoundRemedy {
  readonly key: string;
  readonly title: BothLanguages;
  readonly text: BothLanguages;
  readonly by: readonly FoundParty[];
  readonly from: Day;
  readonly changes: readonly Change[];
}

/** The remedies of a gap; those that repeat the words of a contract are for its parties only. */
export function listRemedies({ view, finding }: FoundGap): FoundRemedy[] {
  const { reading, analysis } = view;
  return allRemediesOf(analysis, finding)
    .filter(({ contracts }) => contracts.every((id) => reading.contractById(id) !== undefined))
    .map(({ id, title, what, by, from, changes }) => ({
      key: id,
      title,
      text: what,
      by: by.map((party) => reading.party(reading.snapshot.parties.rows.get(party) ?? -1)),
      from,
      changes,
    }));
}
