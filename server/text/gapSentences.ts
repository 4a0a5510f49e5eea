import type { RuleId } from '../model/rules.ts';
import { PHASES, type Phase } from '../model/vocabulary.ts';
import type { FactsPart, Language } from './facts.ts';
import { listOf } from './format.ts';
import { ruleText } from './ruleText.ts';
import { PHASE_WORDS } from './vocabulary.ts';

/** One text for all parts that say the same, with the phases of these; in the order of the first phases. */
function byText(texts: readonly { readonly phases: readonly Phase[]; readonly text: string }[]): Map<string, Phase[]> {
  const same = new Map<string, Phase[]>();
  for (const { phases, text } of texts) same.set(text, [...(same.get(text) ?? []), ...phases]);
  return same;
}

function inPhases(phases: readonly Phase[], text: string, language: Language): string {
  const names = PHASES.filter((phase) => phases.includes(phase)).map((phase) => PHASE_WORDS[phase][language]);
  if (language === 'ja') return `${names.join('・')}については、${text}`;
  return `For ${listOf(names, 'en')}: ${text}`;
}

/**
 * A text about each part of a gap's phases: one where all read the same, otherwise one a group of phases, each with its
 * phases named, in a row.
 */
function tell(parts: readonly FactsPart[], language: Language, say: (part: FactsPart) => string): string {
  const texts = byText(parts.map((part) => ({ phases: part.phases, text: say(part) })));
  const [[only] = []] = texts;
  if (only !== undefined && texts.size === 1) return only;
  return [...texts].map(([text, phases]) => inPhases(phases, text, language)).join(language === 'ja' ? '' : ' ');
}

/** The sentence of a gap: one, or where what it is about differs between phases one a group of phases. */
export const sentenceText = (rule: RuleId, parts: readonly FactsPart[], language: Language): string =>
  tell(parts, language, ({ facts }) => ruleText(rule, language).sentence(facts));

/** What would close a gap, told like its sentence. */
export const remedyText = (rule: RuleId, parts: readonly FactsPart[], language: Language): string =>
  tell(parts, language, ({ facts }) => ruleText(rule, language).remedy(facts));
