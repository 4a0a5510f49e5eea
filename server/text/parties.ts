import type { Language, PartyText } from './facts.ts';
import { nameOf } from './phrase.ts';
import { VIEWER_WORDS } from './vocabulary.ts';

/** A party inside a sentence: the viewing institution by its class (病院, "the hospital"), any other by name. */
export function partyName(party: PartyText, language: Language): string {
  return party.viewer === undefined ? nameOf(party.name, language) : VIEWER_WORDS[party.viewer][language];
}

/** An English sentence with its first word in a capital, where that word is ours and not a name from the data. */
export function opening(sentence: string, language: Language): string {
  const ours = language === 'en' && /^(?:the|this|another|an?)\b/u.test(sentence);
  return ours ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
