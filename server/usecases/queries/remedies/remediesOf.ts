import type { Analysis } from '../../../analysis/analyse.ts';
import { gapId } from '../../../analysis/gap.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import type { Change } from '../../../model/change.ts';
import { at } from '../../../model/snapshot/at.ts';
import { addDays, dayText } from '../../../model/snapshot/days.ts';
import { finish, type Steps } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { type RemedyId, remedyText } from '../../../text/remedies/index.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { factsOf } from '../explain/facts.ts';
import { GUIDANCE } from '../rules/index.ts';
import type { Draft, Ground } from './draft.ts';
import { analysingOn } from './later.ts';

/** A way to close a gap. Nothing of it has happened; other gaps may open by it (effects.ts). */
export interface Remedy {
  /** Stable, and unique within the gap. */
  readonly id: RemedyId;
  /** A label for a choice. */
  readonly title: BothLanguages;
  /** One sentence: what changes, and how. */
  readonly what: BothLanguages;
  /** Ids of the parties that must make the change, sorted, without repeats. */
  readonly by: readonly string[];
  /** The day from which it holds: that of the analysis, unless a sheet that it replaces was published on that very day. */
  readonly from: Day;
  /** Ready for checkChanges; published sheets are only ever added. */
  readonly changes: readonly Change[];
  /** Ids of contracts whose words the changes repeat: for the eyes of their parties. */
  readonly contracts: readonly string[];
}

/** How many days a remedy may be put off; a component with a new sheet on each of them is not waited for. */
const MAX_DAYS = 31;

const groundOf = (analysis: Analysis, finding: Finding): Ground => ({
  context: analysis.context,
  finding,
  judged: analysis.judged,
  facts: factsOf(analysis, finding),
  key: gapId(finding, analysis.context),
});

/** A draft with the ground on which it was made. */
interface Made {
  readonly ground: Ground;
  readonly draft: Draft;
}

/** The drafts of one gap, made on a day. */
const draftsOf = (ground: Ground): Made[] =>
  GUIDANCE[ground.finding.rule].remedies(ground).map((draft) => ({ ground, draft }));

/** The same gap some days later; undefined where it is no more. */
function* groundLater(analysis: Analysis, { key, finding }: Ground, days: number): Steps<Ground | undefined> {
  const later = yield* analysingOn(analysis, addDays(analysis.context.day, days));
  const same = later.findings.find((f) => f.rule === finding.rule && gapId(f, later.context) === key);
  return same && groundOf(later, same);
}

/** The same remedy on the first later day on which it can be carried out; undefined if the gap closes by itself until then. */
function* putOff(made: Made, analysis: Analysis): Steps<Made | undefined> {
  for (let days = 1; days <= MAX_DAYS; days += 1) {
    const ground = yield* groundLater(analysis, made.ground, days);
    const same = ground && draftsOf(ground).find(({ draft }) => draft.id === made.draft.id);
    if (same === undefined || !same.draft.tooEarly) return same;
  }
  return undefined;
}

function describe({ ground, draft }: Made, asOf: Day): Remedy {
  const { snapshot, day } = ground.context;
  const from = dayText(day);
  const facts = { ...ground.facts, ...draft.facts, ...(from === asOf ? {} : { from }) };
  const text = (language: 'ja' | 'en') => remedyText(draft.id, language);
  return {
    id: draft.id,
    title: { ja: text('ja').title(facts), en: text('en').title(facts) },
    what: { ja: text('ja').what(facts), en: text('en').what(facts) },
    by: [...new Set(draft.by.map((row) => at(snapshot.parties.ids, row)))].sort(),
    from,
    changes: draft.changes,
    contracts: [...new Set(draft.contracts.map((row) => at(snapshot.contracts.ids, row)))].sort(),
  };
}

/**
 * Ways to close one gap of an analysis, the likeliest first; each closes it (the gap with its id is gone on the day from
 * which the remedy holds), whatever else it opens. A component has at most one published sheet a date: where the sheet in
 * force is of the day of the analysis, the next version is dated the first free day after it.
 *
 * Empty only where nothing can be drafted: OUTDATED_BASIS where the adopted editions ask the institution for nothing and
 * those of the sheet are not loaded; and where a sheet of the day stands in the way and, before the next version could
 * come into force, the gap closes by itself or a month passes.
 */
export const remediesOf = (analysis: Analysis, finding: Finding): Remedy[] =>
  finish(draftingRemedies(analysis, finding));

/** The same in steps: what is put off takes an analysis a day. */
export function* draftingRemedies(analysis: Analysis, finding: Finding): Steps<Remedy[]> {
  const asOf = dayText(analysis.context.day);
  const remedies: Remedy[] = [];
  for (const drafted of draftsOf(groundOf(analysis, finding))) {
    yield;
    const made = drafted.draft.tooEarly ? yield* putOff(drafted, analysis) : drafted;
    if (made !== undefined) remedies.push(describe(made, asOf));
  }
  return remedies;
}
