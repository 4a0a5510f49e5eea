import type { LocalText } from '../model/values.ts';
import type { GapFacts, GapVariant, Language } from './facts.ts';
import { formatDay, formatNumber, formatTermAmong, listOf, lowerFirst, nameOf, plain, quote } from './format.ts';
import { partyName } from './parties.ts';
import { versionName } from './versions.ts';
import { ENTRY_WORDS, TERM_WORDS } from './vocabulary.ts';

/**
 * A gap's facts as words of one language, ready to stand in a sentence. The names are those of the facts. What every sentence of its rules needs has a neutral word where the fact is missing; the rest is undefined then,
 * and the sentence leaves it out.
 */
export interface Names {
  readonly variant: GapVariant | undefined;
  readonly c: string;
  readonly u: string;
  readonly C: string;
  readonly U: string;
  /** The requirement, in English in quotation marks; the number of requirements where several are folded. */
  readonly r: string;
  readonly K: string;
  readonly V: string;
  readonly us: string;
  readonly via: string;
  readonly term: string;
  /** The term with its English article, where it takes one. */
  readonly aTerm: string;
  /** In quotation marks, as are `quote`, `compensation` and `e`. */
  readonly item: string | undefined;
  readonly quote: string | undefined;
  readonly compensation: string | undefined;
  readonly e: string | undefined;
  /** With their unit. */
  readonly needed: string | undefined;
  readonly promised: string | undefined;
  readonly backed: string | undefined;
  readonly level: string | undefined;
  readonly date: string | undefined;
  readonly v: string | undefined;
  readonly oldVersion: string | undefined;
  readonly newVersion: string | undefined;
  readonly old: string;
  readonly adopted: string;
  /** Several items in quotation marks: the first, and how many more there are. */
  readonly duties: string | undefined;
  /** Where a duty over a link is to be done: at the consumer, or at the supplier's thing that the consumer uses. */
  readonly place: string;
  readonly others: readonly string[];
  readonly boundAgain: string | undefined;
  readonly form: 'MDS' | 'SDS' | undefined;
  readonly n: number | undefined;
  readonly cells: number | undefined;
  readonly days: number | undefined;
  readonly cycle: readonly string[];
  /** A way from its entry on, with arrows: 「インターネット → VPN装置 → 電子カルテ」. */
  readonly route: string;
  readonly opened: string;
  readonly credential: string | undefined;
  /** In quotation marks. */
  readonly flaw: string;
  readonly assignee: string | undefined;
  /** In quotation marks. */
  readonly traits: string;
  /** For the few sentences that say something else where a party is not known. */
  readonly knows: Readonly<Record<'C' | 'U' | 'via', boolean>>;
}

/** How many names a list inside a sentence spells out before it counts. */
const SPELLED_OUT = 2;

const MISSING = {
  ja: {
    c: 'この構成要素',
    u: '供給する構成要素',
    U: '供給する側',
    r: 'この要求事項',
    K: 'この契約',
    V: '契約先の事業者',
    via: '別の供給者',
    term: 'サービス水準',
    old: '採用していない版',
    adopted: '採用している版',
    opened: '複数の構成要素',
    flaw: '既知の不備',
    traits: '条件の特性',
    route: '外部からの経路',
  },
  en: {
    c: 'this component',
    u: 'the supplying component',
    U: 'the supplier',
    r: 'this requirement',
    K: 'the contract',
    V: 'the contracting vendor',
    via: 'another supplier',
    term: 'service level',
    old: 'an edition that is not adopted',
    adopted: 'the adopted edition',
    opened: 'several components',
    flaw: 'a known weakness',
    traits: 'the trait of its condition',
    route: 'the way in from outside',
  },
} as const;

function ownerOf(component: string, language: Language): string {
  return language === 'ja' ? `${component}の持ち主` : `the owner of ${component}`;
}

/** A requirement's title, quoted in English: titles such as “room, entry and power” would not read as one thing. */
function requirementName({ r, requirements = [] }: GapFacts, language: Language): string {
  const only = requirements.length < 2 ? (r ?? requirements[0]) : undefined;
  if (only !== undefined) {
    const title = nameOf(only, language);
    return language === 'ja' ? title : quote(lowerFirst(title), 'en');
  }
  if (requirements.length === 0) return MISSING[language].r;
  const n = formatNumber(requirements.length, language);
  return language === 'ja' ? `要求事項${n}件` : `${n} requirements`;
}

/** A component's name inside an English sentence: an article that it begins with is no capital there (`opening` gives it back). */
function thingName(name: LocalText, language: Language): string {
  const words = nameOf(name, language);
  return language === 'ja' ? words : words.replace(/^(?:The|An?)(?= \p{L})/u, (article) => article.toLowerCase());
}

/** The first of some duty items in quotation marks, and how many more there are; undefined for none. */
function itemNames(items: readonly LocalText[] | undefined, language: Language): string | undefined {
  if (items === undefined || items.length === 0) return undefined;
  const words = items.map((item) => {
    const name = nameOf(item, language);
    return quote(language === 'en' ? lowerFirst(name) : name, language);
  });
  return listOf(words, language, 1);
}

function contractNames({ K, contracts = [] }: GapFacts, language: Language): string {
  const names = contracts.length > 0 ? contracts : K === undefined ? [] : [K];
  return list(names, MISSING[language].K, language);
}

function withArticle(term: string, { term: code }: GapFacts, language: Language): string {
  return language === 'ja' || code === 'availability' ? term : `${/^[aeiou]/u.test(term) ? 'an' : 'a'} ${term}`;
}

function parties(facts: GapFacts, language: Language) {
  const missing = MISSING[language];
  const c = facts.c ? thingName(facts.c, language) : missing.c;
  const u = facts.u ? thingName(facts.u, language) : missing.u;
  return {
    c,
    u,
    C: facts.C ? partyName(facts.C, language) : ownerOf(c, language),
    U: facts.U ? partyName(facts.U, language) : facts.u ? ownerOf(u, language) : missing.U,
    V: facts.V ? partyName(facts.V, language) : missing.V,
    place: facts.aboutSupplier ? (language === 'ja' ? `${c}を支える${u}` : `${u} (used by ${c})`) : c,
    others: (facts.others ?? []).map((party) => partyName(party, language)),
    cycle: (facts.cycle ?? []).map((party) => partyName(party, language)),
    knows: { C: facts.C !== undefined, U: facts.U !== undefined, via: facts.via !== undefined },
  };
}

function levels(facts: GapFacts, language: Language) {
  const values = [facts.needed, facts.promised, facts.backed, facts.level].filter((value) => value !== undefined);
  const inUnit = (value: number | undefined) => {
    if (value === undefined) return undefined;
    return facts.term === undefined
      ? formatNumber(value, language)
      : formatTermAmong(facts.term, value, values, language);
  };
  const term = facts.term === undefined ? MISSING[language].term : TERM_WORDS[facts.term][language];
  return {
    term,
    aTerm: withArticle(term, facts, language),
    needed: inUnit(facts.needed),
    promised: inUnit(facts.promised),
    backed: inUnit(facts.backed),
    level: inUnit(facts.level),
  };
}

function list(names: readonly LocalText[] | undefined, missing: string, language: Language): string {
  if (names === undefined || names.length === 0) return missing;
  const words = names.map((name) => thingName(name, language));
  return listOf(words, language, SPELLED_OUT);
}

/** A way in, from what it begins with: every component on it, since the one that is left out would be the one to look at. */
function routeName({ route = [], entry }: GapFacts, language: Language): string {
  if (route.length === 0) return MISSING[language].route;
  const from = entry === undefined ? [] : [ENTRY_WORDS[entry][language]];
  return [...from, ...route.map((name) => thingName(name, language))].join(' → ');
}

function traitNames({ traits = [] }: GapFacts, language: Language): string {
  if (traits.length === 0) return MISSING[language].traits;
  return listOf(
    traits.map((trait) => quote(plain(trait), language)),
    language,
    SPELLED_OUT,
  );
}

/** The facts of one gap in the words of one language. */
export function namesIn(facts: GapFacts, language: Language): Names {
  const missing = MISSING[language];
  const who = parties(facts, language);
  const quoted = (text: LocalText | undefined) => {
    if (text === undefined) return undefined;
    const words = nameOf(text, language);
    return quote(language === 'en' ? lowerFirst(words) : words, language);
  };
  return {
    ...who,
    ...levels(facts, language),
    variant: facts.variant,
    r: requirementName(facts, language),
    K: contractNames(facts, language),
    us: list(facts.us, who.u, language),
    via: facts.via ? thingName(facts.via, language) : missing.via,
    item: quoted(facts.item),
    duties: itemNames(facts.duties, language),
    quote: quoted(facts.quote),
    compensation: quoted(facts.compensation),
    e: facts.e && quote(nameOf(facts.e, language), language),
    date: facts.date === undefined ? undefined : formatDay(facts.date, language),
    boundAgain: facts.boundAgain === undefined ? undefined : formatDay(facts.boundAgain, language),
    v: facts.v && versionName(facts.v, language),
    oldVersion: facts.oldVersion && versionName(facts.oldVersion, language),
    newVersion: facts.newVersion && versionName(facts.newVersion, language),
    old: list(facts.oldEditions, missing.old, language),
    adopted: list(facts.adopted, missing.adopted, language),
    form: facts.form,
    n: facts.n,
    cells: facts.cells,
    days: facts.days,
    route: routeName(facts, language),
    opened: list(facts.opened, missing.opened, language),
    credential: facts.credential && plain(facts.credential),
    flaw: quoted(facts.flaw) ?? missing.flaw,
    assignee: facts.assignee && partyName(facts.assignee, language),
    traits: traitNames(facts, language),
  };
}
