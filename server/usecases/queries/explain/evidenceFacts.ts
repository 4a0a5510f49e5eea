import type { AnalysisContext } from '../../../analysis/context.ts';
import { disclosureDue, untreatedItems } from '../../../analysis/contracts/disclosures.ts';
import { evidenceQuestions } from '../../../analysis/contracts/evidence.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import { lineCount, requirementOf } from '../../../model/snapshot/lines.ts';
import { readEvidence } from '../../../model/snapshot/snapshot.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { catalogueName, catalogueOf, componentName } from './factNames.ts';

/** The evidence that is named but not valid: the one that ran out last, or else the one that is not yet issued. */
export function expiredFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const question = evidenceQuestions(context).find(
    ({ place }) => place.component === finding.component && place.requirement === finding.requirement,
  );
  const { evidence } = context.snapshot;
  const rows = (question?.named ?? []).flatMap((id) => evidence.rows.get(id) ?? []);
  const until = (row: number) => intAt(evidence.validUntil, row);
  const isOver = (row: number) => until(row) !== NO_DAY && until(row) < context.day;
  const [over] = rows.filter(isOver).sort((a, b) => until(b) - until(a));
  const row = over ?? rows[0];
  if (row === undefined) return {};
  const shown = readEvidence(context.snapshot, row);
  const e = shown.title ?? { ja: shown.id };
  return over === undefined ? { e, variant: 'NOT_YET_ISSUED' } : { e, date: dayText(until(over)) };
}

/** The editions that the sheet speaks about, and those that are adopted. */
export function outdatedFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const { snapshot } = context;
  const packed = finding.component && context.nodes[finding.component.index]?.position.own?.packed;
  if (packed === undefined) return {};
  const editions = new Set(
    Array.from({ length: lineCount(packed) }, (_, i) => catalogueOf(snapshot.strings.at(requirementOf(packed, i)))),
  );
  const adopts = snapshot.strings.listAt(intAt(snapshot.parties.adopts, context.institution));
  return {
    oldEditions: [...editions].map((id) => catalogueName(snapshot, id)),
    adopted: adopts.map((id) => catalogueName(snapshot, id)),
  };
}

/** The disclosure form that answers no, and to how many items of which nothing has been decided. */
export function untreatedFacts(context: AnalysisContext, { component }: Finding): GapFacts {
  if (component === undefined) return {};
  const form = disclosureDue(context, component);
  const items = untreatedItems(context, component);
  const [first] = items;
  return {
    n: items.length,
    ...(form === undefined ? {} : { form }),
    ...(first === undefined ? {} : { quote: { ja: first } }),
  };
}

/** The disclosure form that is due on the component. */
export function disclosureFacts(context: AnalysisContext, { component }: Finding): GapFacts {
  if (component === undefined) return {};
  const form = disclosureDue(context, component);
  return { u: componentName(context.snapshot, component), ...(form === undefined ? {} : { form }) };
}
