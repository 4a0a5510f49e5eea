import type { BothLanguages } from '../explain/explainGap.ts';
import { type Clause, shippedClauses } from '../papers/letter/clauses.ts';
import { clauseText } from '../papers/letter/proposeClauses.ts';

/** The shipped clause by which a vendor takes on security updates. */
const UPDATES_CLAUSE = 'security-updates';

/** The clause by which a vendor takes on security updates. Throws where it is not shipped. */
export async function updatesClause(): Promise<Clause> {
  const { all } = await shippedClauses();
  const clause = all.find(({ id }) => id === UPDATES_CLAUSE);
  if (clause === undefined) throw new Error(`no clause ${UPDATES_CLAUSE}`);
  return clause;
}

/** The sentence that puts it in writing that a vendor applies security updates; a draft. */
export async function updatesSentence(): Promise<BothLanguages> {
  const clause = await updatesClause();
  return { ja: clauseText(clause, 'ja'), en: clauseText(clause, 'en') };
}
