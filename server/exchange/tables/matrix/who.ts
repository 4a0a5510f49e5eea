import type { Component } from '../../../model/component.ts';
import { foldText } from '../mapping/fold.ts';
import type { Alternative, MappingContext } from '../mapping/target.ts';

/** On which side of a service a word stands. */
export type Side = 'CUSTOMER' | 'PROVIDER' | 'BOTH' | 'UPSTREAM';

const CUSTOMER =
  /(?:^|[^一-龯])甲(?:$|[^一-龯])|医療機関|病院|クリニック|診療所|薬局|貴院|当院|お客様|利用者|ユーザ|顧客|委託者|customer|client|consumer|tenant/i;

const PROVIDER =
  /(?:^|[^一-龯])乙(?:$|[^一-龯])|事業者|ベンダ|業者|会社|委託先|受託|提供者|弊社|当社|保守|provider|vendor|supplier|\bcsp\b|addressed|platform|prestataire/i;

const BOTH = /^(?:共有|共同|双方|両者|分担|shared|both|joint)(?:$|\b|[^一-龯])/i;

/** What stands under the provider: `inherited from …`; not what can be inherited from the provider. */
const UPSTREAM = /inherited from|継承|再委託/i;

/** The side that a heading or a cell names, if it names one by a word. */
export function sideOf(text: string): Side | undefined {
  const plain = text.normalize('NFKC').trim();
  if (UPSTREAM.test(plain)) return 'UPSTREAM';
  if (BOTH.test(plain)) return 'BOTH';
  // 「利用者(医療機関)」 and `Configured by Customer (…)`: what comes first is the side, the rest explains it.
  const [customer, provider] = [plain.search(CUSTOMER), plain.search(PROVIDER)];
  if (customer < 0 && provider < 0) return undefined;
  if (customer < 0) return 'PROVIDER';
  return provider < 0 || customer <= provider ? 'CUSTOMER' : 'PROVIDER';
}

/** A component with what its names are compared by. */
export interface Actor {
  readonly component: Component;
  readonly isInstitutions: boolean;
  /** What its owner is called. */
  readonly owner: string;
  readonly names: readonly string[];
  readonly ownerNames: readonly string[];
}

/** Forms of companies and words that stand in every name. */
const FORMS =
  /株式会社|有限会社|合同会社|一般社団法人|医療法人|社会福祉法人|㈱|㈲|co\.?,? ?ltd\.?|inc\.?|corporation|corp\.?/gi;

const namesOf = (name: { readonly ja: string; readonly en?: string } | undefined): string[] =>
  [name?.ja ?? '', name?.en ?? '']
    .map((text) => foldText(text.normalize('NFKC').replace(FORMS, '')))
    .filter((text) => text.length > 1);

/** Components that a column may be about. */
export function actorsOf({ known, institution }: MappingContext): readonly Actor[] {
  const parties = new Map((known.parties ?? []).map((party) => [String(party.id), party]));
  return (known.components ?? []).map((component) => {
    const owner = parties.get(component.owner);
    const isInstitutions = institution === undefined ? owner?.type === 'INSTITUTION' : owner?.id === institution;
    return {
      component,
      isInstitutions,
      owner: owner?.name.ja ?? '',
      names: namesOf(component.name),
      ownerNames: namesOf(owner?.name),
    };
  });
}

/** Words of headings that say nothing of a name. */
const PLAIN_WORDS =
  /^(?:service|services|provider|customer|client|cloud|system|systems|platform|management|role|roles|provided|shared|responsibility)$/;

/** Words of a text, where it has spaces. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\p{P}\p{S}]+/u)
    .map(foldText)
    .filter((word) => word.length > 2 && !PLAIN_WORDS.test(word));

/** Characters in which a text and a name agree: the name within the text, or a word of the text within the name. */
const agreement = (folded: string, words: readonly string[], name: string): number =>
  folded.includes(name)
    ? name.length
    : words.reduce((most, word) => Math.max(most, name.includes(word) ? word.length : 0), 0);

/** How well a text names a component: by its own name, or by its owner's. */
export function namedBy(text: string, { names, ownerNames }: Actor): number {
  const plain = text.normalize('NFKC').replace(FORMS, ' ');
  const [folded, words] = [foldText(plain), wordsOf(plain)];
  const longest = (all: readonly string[]) =>
    all.reduce((most, name) => Math.max(most, agreement(folded, words, name)), 0);
  // A component is more than its owner, but 「つばめ電子カルテ」 is the firm and not one's own 電子カルテ.
  return longest(names) * 1.5 + longest(ownerNames);
}

/** A component as a choice for people; of those of others it is said whose. */
export const alternativeOf = ({ component, isInstitutions, owner }: Actor): Alternative => ({
  entity: component.id,
  title: isInstitutions || owner === '' ? component.name.ja : `${component.name.ja}（${owner}）`,
});

/** Sorted by a score, the highest first; what has none comes last, in its order. */
export const byScore = (
  actors: readonly Actor[],
  score: (actor: Actor) => number,
): readonly { actor: Actor; score: number }[] =>
  actors.map((actor) => ({ actor, score: score(actor) })).sort((a, b) => b.score - a.score);
