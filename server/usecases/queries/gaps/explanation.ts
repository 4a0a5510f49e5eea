import type { Analysis } from '../../../analysis/analyse.ts';
import type { Finding, StepName } from '../../../analysis/rules/rule.ts';
import { STEPS } from '../../../analysis/rules/rule.ts';
import { memoizeWeak } from '../../../model/memoize.ts';
import { RULE_SEVERITIES, type RuleId } from '../../../model/rules.ts';
import type { Severity, Stance } from '../../../model/vocabulary.ts';
import type { FactsPart, GapFacts } from '../../../text/facts.ts';
import { remedyText, sentenceText } from '../../../text/gapSentences.ts';
import { fallBack } from '../../../text/states.ts';
import { stepReason } from '../../../text/steps.ts';
import { shownVia } from '../../access/mask.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { BothLanguages, Explanation } from '../explain/explainGap.ts';
import { partyText } from '../explain/factNames.ts';
import type { SpokenStatement } from '../explain/statementFacts.ts';
import type { InstitutionView } from '../institutionView.ts';
import { GUIDANCE } from '../rules/index.ts';
import { explanationOf } from './findingCache.ts';
import type { GapHandle } from './gapView.ts';

/** Marks of a sheet on paper (model/README.md, "On paper"). */
export type Mark = 'ALONE' | 'PART' | 'SUPPORTS' | 'NOT_DONE' | 'NOT_ARISING' | 'NOT_ALLOWED' | 'NOT_CONFIRMED';

const MARKS: Readonly<Record<Stance, Mark>> = {
  SELF: 'ALONE',
  SHARED: 'PART',
  CONSUMER: 'NOT_DONE',
  SUPPLIER: 'NOT_DONE',
  NOT_APPLICABLE: 'NOT_ARISING',
  FORBIDDEN: 'NOT_ALLOWED',
};

/** The mark that stands for a stance, or for silence. */
export const markOf = (stance: Stance | undefined): Mark => (stance === undefined ? 'NOT_CONFIRMED' : MARKS[stance]);

/** A statement of a reading. */
export interface StatementHandle {
  readonly session: ViewerSession;
  readonly spoken: SpokenStatement;
}

/** A gap in words, for one viewer. */
export interface ExplanationHandle {
  readonly badge: BothLanguages;
  readonly sentence: BothLanguages;
  readonly remedy: BothLanguages;
  readonly fallBack: BothLanguages | undefined;
  readonly statements: readonly StatementHandle[];
  readonly baseSeverity: Severity;
  readonly severitySteps: readonly { readonly code: StepName; readonly by: number; readonly reason: BothLanguages }[];
}

const both = (say: (language: 'ja' | 'en') => string): BothLanguages => ({ ja: say('ja'), en: say('en') });

const fallBacksOf = memoizeWeak(({ context }: Analysis) => {
  const institution = partyText(context, context.institution);
  const say = (isUndone: boolean) => both((language) => fallBack(isUndone, institution, language));
  return { undone: say(true), partlyDone: say(false) };
});

/** What follows in law, as the institution is told: the same for every gap of an analysis. */
export function fallBackText({ analysis }: InstitutionView, isUndone: boolean): BothLanguages {
  const made = fallBacksOf(analysis);
  return isUndone ? made.undone : made.partlyDone;
}

/**
 * Whether the contracts of which a gap's sentence speaks are for the viewer's eyes: one between other parties is left
 * out, and the sentence says “the contract”.
 */
function mayNameContract({ context }: Analysis, finding: Finding, { access }: ViewerSession): boolean {
  if (access.everything) return true;
  const resting = GUIDANCE[finding.rule].restsOn?.(context, finding);
  if (resting !== undefined) return resting.every(access.contract);
  if (finding.contract !== undefined) return true;
  const pair = finding.consumer?.suppliers.find((p) => p.supplier === finding.supplier);
  if (pair === undefined) return true;
  const told = GUIDANCE[finding.rule].contracts?.(context, finding, pair);
  return (told ?? context.contracts.binders(pair, 'IN_FORCE')).every(access.contract);
}

/**
 * Facts that name the component on which a line relies as its reader may know it: what is hidden is called as the line
 * calls it, where the line is the reader's own, like what is not there; of others' lines only what is seen is named.
 */
function viaFor(facts: GapFacts, component: number, session: ViewerSession): GapFacts {
  const { via, viaId, ...rest } = facts;
  if (session.access.everything || viaId === undefined) return facts;
  if (shownVia(session, component, viaId) === undefined) return rest;
  return session.componentById(viaId) === undefined ? { ...facts, via: { ja: viaId } } : facts;
}

/** Without the names, days and number of contracts, and without what would tell whether another one follows. */
function withoutContracts({ K, contracts, date, days, boundAgain, promised, ...known }: GapFacts): GapFacts {
  const { variant, ...rest } = known;
  const tells = variant === 'NOTHING_FOLLOWS' || variant === 'FOLLOWED' || variant === 'REACH_ENDS';
  return tells ? rest : known;
}

function worded(rule: RuleId, parts: readonly FactsPart[]): Pick<ExplanationHandle, 'sentence' | 'remedy'> {
  return {
    sentence: both((language) => sentenceText(rule, parts, language)),
    remedy: both((language) => remedyText(rule, parts, language)),
  };
}

/** The facts of a gap that its viewer may know, by the phases in which they are so; the explanation's own where all are. */
export function partsFor({ view, finding }: GapHandle, explained: Explanation): readonly FactsPart[] {
  const mayNameContracts = mayNameContract(view.analysis, finding, view.session);
  const parts = explained.parts.map((part) => {
    const facts = viaFor(part.facts, finding.component?.row ?? -1, view.session);
    if (mayNameContracts) return facts === part.facts ? part : { ...part, facts };
    return { ...part, facts: withoutContracts(facts) };
  });
  return parts.every((part, i) => part === explained.parts[i]) ? explained.parts : parts;
}

/** What is told of a gap to the viewer of its session; each part is made when it is asked for, because lists ask for badges only. */
class ExplanationOfGap implements ExplanationHandle {
  readonly #gap: GapHandle;
  readonly #explained: Explanation;
  #texts: Pick<ExplanationHandle, 'sentence' | 'remedy'> | undefined;

  constructor(gap: GapHandle) {
    this.#gap = gap;
    this.#explained = explanationOf(gap.view.analysis, gap.finding);
  }

  get badge(): BothLanguages {
    return this.#explained.badge;
  }

  get sentence(): BothLanguages {
    return this.#worded().sentence;
  }

  get remedy(): BothLanguages {
    return this.#worded().remedy;
  }

  get fallBack(): BothLanguages | undefined {
    const { fallsBack } = this.#explained;
    return fallsBack === 'NO' ? undefined : fallBackText(this.#gap.view, fallsBack === 'NOBODY_DOES_IT');
  }

  get statements(): ExplanationHandle['statements'] {
    return this.#explained.statements.map((spoken) => ({ session: this.#gap.view.session, spoken }));
  }

  get baseSeverity(): Severity {
    return RULE_SEVERITIES[this.#gap.finding.rule];
  }

  get severitySteps(): ExplanationHandle['severitySteps'] {
    return this.#explained.steps.map((code) => ({
      code,
      by: STEPS[code],
      reason: both((language) => stepReason(code, language)),
    }));
  }

  #worded(): Pick<ExplanationHandle, 'sentence' | 'remedy'> {
    if (this.#texts !== undefined) return this.#texts;
    const parts = partsFor(this.#gap, this.#explained);
    this.#texts = parts === this.#explained.parts ? this.#explained : worded(this.#gap.finding.rule, parts);
    return this.#texts;
  }
}

/** Explains a gap to the viewer of its session. */
export const explain = (gap: GapHandle): ExplanationHandle => new ExplanationOfGap(gap);
