import type { LetterClause } from '../../../../exchange/letter/letterBook.ts';
import { finishInTurns } from '../../../../model/steps.ts';
import type { Turn } from '../../../../support/yieldToEventLoop.ts';
import { localised, nameOf } from '../../../../text/format.ts';
import { updatesAskedFor } from '../../../../text/papers/updates.ts';
import { type DeemedServer, viewingDeeming } from '../../deeming/deemingView.ts';
import { updatesClause } from '../../deeming/sentence.ts';
import type { Correspondence, LetterNames } from './lettered.ts';
import { clauseText } from './proposeClauses.ts';

/** Whether a sentence is all that is missing, or no party does it: what the institution does itself it does not ask others to do. */
const isAskedFor = ({ cells }: DeemedServer): boolean =>
  cells.some(({ reason }) => reason === 'UNWRITTEN' || reason === 'GAP');

/**
 * The clause by which the receiver takes on security updates, where the institution's edition for outsourced maintenance wants it
 * in writing and it is not (SEMANTICS.md section 9); undefined where the receiver is not to be asked.
 */
export async function askForUpdates(
  { view, vendor, language }: Correspondence,
  names: LetterNames,
  turn: Turn,
): Promise<LetterClause | undefined> {
  const { servers } = await finishInTurns(viewingDeeming(view), turn);
  const asked = servers.filter(
    (server) => isAskedFor(server) && server.missing.some(({ party }) => party?.row === vendor.row),
  );
  if (asked.length === 0) return undefined;
  const clause = await updatesClause();
  const named = asked.map(({ component }) => nameOf(names.component(component.data.name), language));
  return {
    title: localised(clause.title, language),
    text: clauseText(clause, language),
    notes: [updatesAskedFor([...new Set(named)], language)],
  };
}
