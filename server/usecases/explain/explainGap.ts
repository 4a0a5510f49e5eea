import type { Analysis } from '../../analysis/analyse.ts';
import { hasBit } from '../../analysis/bits.ts';
import { cellsOf } from '../../analysis/places.ts';
import type { Finding, StepName } from '../../analysis/rule.ts';
import { RULES } from '../../analysis/rules/index.ts';
import { SELF, SHARED } from '../../analysis/statements.ts';
import type { GapFacts } from '../../text/facts.ts';
import { ruleText } from '../../text/rules/index.ts';
import { factsOf } from './facts.ts';
import { pairOf } from './responsibilityFacts.ts';
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

/** Whether somebody at the gap's place says that it does at least part of the work, gap or no gap. */
function somebodyWorks({ scene }: Analysis, finding: Finding): boolean {
  if (finding.steps.includes('SUPPLIER_PERFORMS')) return true;
  const node = finding.component ?? finding.consumer;
  const own = node && scene.nodes[node.index]?.position.stances;
  const toward = pairOf(scene, finding)?.toward;
  const sets = [own?.[SELF], own?.[SHARED], toward?.[SELF], toward?.[SHARED]].filter((bits) => bits !== undefined);
  return cellsOf(finding, scene).some((cell) => sets.some((bits) => hasBit(bits, cell)));
}

/** Responsibility gaps fall back on the institution; where nobody does even part of it, nobody does the work now. */
function fallBackOf(analysis: Analysis, finding: Finding): Explanation['fallsBack'] {
  const rule = RULES[finding.rule];
  if (rule.place === 'found') return 'NO';
  return rule.blocks && !somebodyWorks(analysis, finding) ? 'NOBODY_DOES_IT' : 'FALLS_BACK';
}

/** Explains one finding of an analysis. */
export function explainGap(analysis: Analysis, finding: Finding): Explanation {
  return new ExplanationOf(analysis, finding);
}

/** Each part is made when it is first asked for: lists of thousands of gaps need few of them. */
class ExplanationOf implements Explanation {
  readonly #analysis: Analysis;
  readonly #finding: Finding;
  readonly #parts: { -readonly [P in keyof Explanation]?: Explanation[P] } = {};

  constructor(analysis: Analysis, finding: Finding) {
    this.#analysis = analysis;
    this.#finding = finding;
  }

  get facts(): GapFacts {
    this.#parts.facts ??= factsOf(this.#analysis, this.#finding);
    return this.#parts.facts;
  }

  get badge(): BothLanguages {
    this.#parts.badge ??= inBoth((language) => ruleText(this.#finding.rule, language).badge);
    return this.#parts.badge;
  }

  get sentence(): BothLanguages {
    this.#parts.sentence ??= inBoth((language) => ruleText(this.#finding.rule, language).sentence(this.facts));
    return this.#parts.sentence;
  }

  get remedy(): BothLanguages {
    this.#parts.remedy ??= inBoth((language) => ruleText(this.#finding.rule, language).remedy(this.facts));
    return this.#parts.remedy;
  }

  get fallsBack(): Explanation['fallsBack'] {
    this.#parts.fallsBack ??= fallBackOf(this.#analysis, this.#finding);
    return this.#parts.fallsBack;
  }

  get statements(): readonly SpokenStatement[] {
    const { scene } = this.#analysis;
    this.#parts.statements ??= RULES[this.#finding.rule].witness(this.#finding, scene).map((s) => speakOf(scene, s));
    return this.#parts.statements;
  }

  get steps(): readonly StepName[] {
    return this.#finding.steps;
  }
}
