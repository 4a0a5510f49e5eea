import type { BothLanguages } from '../explain/explainGap.ts';
import { shippedClauses } from '../papers/letter/clauses.ts';
import { clauseText } from '../papers/letter/proposeClauses.ts';

/** The shipped clause by which a vendor takes on security updates. */
const UPDATES_CLAUSE = 'security-updates';

/** The sentence that puts it in writing that a vendor applies security updates; a draft. Throws where the clause is not shipped. */
export async function updatesSentence(): Promise<BothLanguages> {
  const { all } = await shippedClauses();
  const clause = all.find(({ id }) => id === UPDATES_CLAUSE);
  if (clause === undefined) throw new Error(`no clause ${UPDATES_CLAUSE}`);
  return { ja: clauseText(clause, 'ja'), en: clauseText(clause, 'en') };
}
