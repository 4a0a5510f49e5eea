import type { Node } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Change } from '../../../model/change.ts';
import { type Line, sheet } from '../../../model/sheet.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { dayText } from '../../../model/snapshot/days.ts';
import type { RemedyFacts, RemedyId } from '../../../text/remedies/index.ts';
import { type Draft, draft } from './draft.ts';

/** One more than the greatest whole number among a component's versions, drafts among them; 1 for the first. */
function nextVersion({ snapshot }: AnalysisContext, node: Node): string {
  const numbers = [...rowsOf(snapshot.sheetsOf, node.row)]
    .map((row) => snapshot.strings.at(intAt(snapshot.sheets.version, row)))
    // BigInt, because a version may be a number longer than those that are counted exactly.
    .map((version) => (/^\d+$/.test(version) ? BigInt(version) : 0n));
  const [greatest = 0n] = numbers.sort((a, b) => (a < b ? 1 : -1));
  return String(greatest + 1n);
}

/** Whether a sheet of the component was published on the day: there is at most one for a date (model/README.md, "Sheet"). */
const hasSheetOfTheDay = ({ snapshot, day }: AnalysisContext, node: Node): boolean =>
  rowsOf(snapshot.sheetsOf, node.row).some((row) => snapshot.sheets.publishedOn[row] === day);

/** What a component is to say from now on. */
export interface NewSheet {
  readonly node: Node;
  readonly lines: readonly Line[];
}

/**
 * A remedy that publishes new versions of sheets, in force from the day of the context on; the sheets there are stay as they
 * are. The facts name the first one's version.
 */
export function publishing(
  context: AnalysisContext,
  id: RemedyId,
  sheets: readonly NewSheet[],
  facts: RemedyFacts = {},
  before: readonly Change[] = [],
): Draft {
  const versions = sheets.map(({ node }) => nextVersion(context, node));
  const puts = sheets.map(({ node, lines }, i): Change => {
    const version = versions[i];
    const entity = sheet.parse({ component: node.id, version, publishedOn: dayText(context.day), lines });
    return { op: 'put', list: 'sheets', entity };
  });
  const [newVersion] = versions;
  return draft({
    id,
    by: sheets.map(({ node }) => node.owner),
    changes: [...before, ...puts],
    facts: { ...(newVersion === undefined ? {} : { newVersion }), ...facts },
    tooEarly: sheets.some(({ node }) => hasSheetOfTheDay(context, node)),
  });
}
