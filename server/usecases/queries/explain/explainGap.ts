import type { Analysis } from '../../../analysis/analyse.ts';
import { RULES } from '../../../analysis/rules/index.ts';
import type { Finding, StepName } from '../../../analysis/rules/rule.ts';
import type { FactsPart, GapFacts } from '../../../text/facts.ts';
import { remedyText, sentenceText } from '../../../text/gapSentences.ts';
import { ruleText } from '../../../text/ruleText.ts';
import { partsOf } from './facts.ts';
import { type SpokenStatement, speakOf } from './statementFacts.ts';
import { isPerformed } from './works.ts';

/** A text in both languages. */
export interface BothLanguages {
  readonly ja: string;
  readonly en: string;
}

/** Why a gap is one, in words and with its witnesses. */
export interface Explanation {
  readonly badge: BothLanguages;
  /** One plain sentence; where phases differ in what it says, one a group of phases. */
  readonly sentence: BothLanguages;
  /** What would close it. */
  readonly remedy: BothLanguages;
  /** A duty falls back on the institution; and whether, besides, no party does it at all. */
  readonly fallsBack: 'NO' | 'FALLS_BACK' | 'NOBODY_DOES_IT';
  /** The statements that show it, in the order in which they are read. */
  readonly statements: readonly SpokenStatement[];
  /** Why the severity is not the rule's base. */
  readonly steps: readonly StepName[];
  /** What the sentence says, by the phases in which it is so; never empty. */
  readonly parts: readonly FactsPart[];
  /** The facts of the first part. */
  readonly facts: GapFacts;
}

const inBoth = (say: (language: 'ja' | 'en') => string): BothLanguages => ({ ja: say('ja'), en: say('en') });

/** Responsibility gaps fall back on the institution; where no party does even part of it, the work is not done now. */
function fallBackOf(analysis: Analysis, finding: Finding): Explanation['fallsBack'] {
  const rule = RULES[finding.rule];
  if (rule.place === 'found') return 'NO';
  return rule.blocks && !isPerformed(analysis, finding) ? 'NOBODY_DOES_IT' : 'FALLS_BACK';
}

/** Explains one finding of an analysis. */
export function explainGap(analysis: Analysis, finding: Finding): Explanation {
  return new ExplanationOf(analysis, finding);
}

/** Each part is made when it is first asked for: lists of thousands of gaps need few of them. */
class ExplanationOf implements Explanation {
  readonly #analysis: Analysis;
  readonly #finding: Finding;
  readonly #made: { -readonly [P in keyof Explanation]?: Explanation[P] } = {};

  constructor(analysis: Analysis, finding: Finding) {
    this.#analysis = analysis;
    this.#finding = finding;
  }

  get parts(): readonly FactsPart[] {
    this.#made.parts ??= partsOf(this.#analysis, this.#finding);
    return this.#made.parts;
  }

  get facts(): GapFacts {
    return this.parts[0]?.facts ?? {};
  }

  get badge(): BothLanguages {
    this.#made.badge ??= inBoth((language) => ruleText(this.#finding.rule, language).badge);
    return this.#made.badge;
  }

  get sentence(): BothLanguages {
    this.#made.sentence ??= inBoth((language) => sentenceText(this.#finding.rule, this.parts, language));
    return this.#made.sentence;
  }

  get remedy(): BothLanguages {
    this.#made.remedy ??= inBoth((language) => remedyText(this.#finding.rule, this.parts, language));
    return this.#made.remedy;
  }

  get fallsBack(): Explanation['fallsBack'] {
    this.#made.fallsBack ??= fallBackOf(this.#analysis, this.#finding);
    return this.#made.fallsBack;
  }

  get statements(): readonly SpokenStatement[] {
    const { context } = this.#analysis;
    this.#made.statements ??= RULES[this.#finding.rule].witness(this.#finding, context).map((s) => speakOf(context, s));
    return this.#made.statements;
  }

  get steps(): readonly StepName[] {
    return this.#finding.steps;
  }
}
