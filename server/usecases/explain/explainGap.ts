import type { Analysis } from '../../analysis/analyse.ts';
import { cellsOf } from '../../analysis/places.ts';
import type { Finding, StepName } from '../../analysis/rule.ts';
import { RULES } from '../../analysis/rules/index.ts';
import { followAnswer } from '../../analysis/verdicts.ts';
import type { GapFacts } from '../../text/facts.ts';
import { ruleText } from '../../text/rules/index.ts';
import { factsOf } from './facts.ts';
import { type SpokenStatement, speakOf } from './statements.ts';

/** A text in both languages. */
export interface BothLanguages {
  readonly ja: string;
  readonly en: string;
}

/** Why a gap is one, in words and with its witnesses. */
export interface Explanation {
  readonly badge: BothLanguages;
  /** One plain sentence. */
  readonly sentence: BothLanguages;
  /** What would close it. */
  readonly remedy: BothLanguages;
  /** A duty falls back on the institution; and whether, besides, nobody does it at all. */
  readonly fallsBack: 'NO' | 'FALLS_BACK' | 'NOBODY_DOES_IT';
  /** The statements that show it, in the order in which they are read. */
  readonly statements: readonly SpokenStatement[];
  /** Why the severity is not the rule's base. */
  readonly steps: readonly StepName[];
  readonly facts: GapFacts;
}

const inBoth = (say: (language: 'ja' | 'en') => string): BothLanguages => ({ ja: say('ja'), en: say('en') });

/** Responsibility gaps fall back on the institution; where the answer reaches no performer, nobody does the work now. */
function fallBackOf({ scene, answers }: Analysis, finding: Finding): Explanation['fallsBack'] {
  const node = finding.component ?? finding.consumer;
  const rule = RULES[finding.rule];
  if (rule.place === 'found' || node === undefined) return 'NO';
  if (!rule.blocks) return 'FALLS_BACK';
  const performed = cellsOf(finding, scene).some((cell) => followAnswer(answers(), node, cell).performers.length > 0);
  return performed ? 'FALLS_BACK' : 'NOBODY_DOES_IT';
}

/** Explains one finding of an analysis. */
export function explainGap(analysis: Analysis, finding: Finding): Explanation {
  const facts = factsOf(analysis, finding);
  const text = (language: 'ja' | 'en') => ruleText(finding.rule, language);
  return {
    badge: inBoth((language) => text(language).badge),
    sentence: inBoth((language) => text(language).sentence(facts)),
    remedy: inBoth((language) => text(language).remedy(facts)),
    fallsBack: fallBackOf(analysis, finding),
    statements: RULES[finding.rule].witness(finding, analysis.scene).map((s) => speakOf(analysis.scene, s)),
    steps: finding.steps,
    facts,
  };
}
