import type { Change } from '../../model/change.ts';
import type { Day } from '../../model/values.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import type { FoundParty } from './entities.ts';
import type { FoundGap } from './gap.ts';
import { allRemediesOf } from './known.ts';
import type { Reading } from './reading.ts';

/** A way to close a gap, as its viewer is shown it. */
export interface FoundRemedy {
  readonly reading: Reading;
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
      reading,
      key: id,
      title,
      text: what,
      by: by.map((party) => reading.party(reading.snapshot.parties.rows.get(party) ?? -1)),
      from,
      changes,
    }));
}

/**
 * The changes of a remedy as JSON text. To those who name new things in the name space of their party a new contract is
 * given without an id: whoever makes the changes is given one, and an id here would tell which ones others have used.
 */
export function changesJsonOf({ reading, changes }: FoundRemedy): string {
  const isNew = (id: string) => !reading.access.everything && reading.contractById(id) === undefined;
  return JSON.stringify(
    changes.map((change) => {
      if (change.op === 'remove' || change.list !== 'contracts' || !isNew(change.entity.id)) return change;
      const { id, ...entity } = change.entity;
      return { ...change, entity };
    }),
  );
}
