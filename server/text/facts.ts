import type { LocalText } from '../model/values.ts';
import type { AssuranceTerm, Exposure, FacilityClass, Phase, ServiceTerm } from '../model/vocabulary.ts';

/** The languages in which people are spoken to; Japanese is the default. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A party as a sentence names it: the viewing institution is called by its class (病院, 診療所 …), not by its name. */
export interface PartyText {
  readonly name: LocalText;
  /** Given only for the viewing institution. */
  readonly viewer?: FacilityClass;
}

/** Which of a rule's sentences applies; the names are those of the sentences. */
export type GapVariant =
  | 'CONSUMER'
  | 'SHARED'
  | 'NONE'
  | 'NOT_APPLICABLE'
  | 'FORBIDDEN'
  | 'SUPPLIER_PERFORMS'
  | 'NOT_LINKED'
  | 'VIA_MISSING'
  | 'COMPENSATED'
  | 'NOT_YET_ISSUED'
  | 'UNKNOWN_LEVEL'
  | 'NOTHING_FOLLOWS'
  | 'FOLLOWED'
  | 'REACH_ENDS'
  | 'OPERATORS'
  | 'OWNER_AND_OPERATORS'
  | 'ONLY_SILENCE'
  | 'NO_ASSIGNEE'
  | 'NO_DUE_DATE';

/**
 * What a gap's sentence may speak of. Each rule reads the few that it needs; the names are those of SEMANTICS.md
 * (c → u, and C, U for their owners). When both ends have the same owner, `C` and `U` carry the components' names instead.
 */
export interface GapFacts {
  readonly variant?: GapVariant;
  readonly c?: LocalText;
  readonly u?: LocalText;
  readonly C?: PartyText;
  readonly U?: PartyText;
  /** Short title of the requirement, a noun phrase. */
  readonly r?: LocalText;
  /**
   * Short titles of the requirements that one row stands for, where gaps of the same rule and place are folded; given
   * instead of `r`. A sentence counts them, the row lists them below (cli.ts, `foldedTitles`).
   */
  readonly requirements?: readonly LocalText[];
  /** The contract's name. */
  readonly K?: LocalText;
  /** The contracts by whose annexes a duty was taken on, all of them; given instead of `K`. */
  readonly contracts?: readonly LocalText[];
  /** The contracting vendor. */
  readonly V?: PartyText;
  /** The subcontractor's components, all of them; a sentence names two and counts the rest. */
  readonly us?: readonly LocalText[];
  readonly via?: LocalText;
  /** What the line itself says of `via`; no sentence says it. */
  readonly viaId?: string;
  readonly item?: LocalText;
  /** All items of a duty; a sentence names the first and counts the rest. */
  readonly duties?: readonly LocalText[];
  /** The duty is about the supplier's thing (it lies on a side link), not about the consumer's. */
  readonly aboutSupplier?: true;
  /** Others who say that they do what `U` says it does. */
  readonly others?: readonly PartyText[];
  readonly term?: ServiceTerm | AssuranceTerm;
  /** Fraction for availability, hours for the other service terms, 1–3 for assurance. */
  readonly needed?: number;
  readonly promised?: number;
  readonly backed?: number;
  readonly level?: number;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly days?: number;
  /** The first day on which a link that is not bound is bound again. */
  readonly boundAgain?: string;
  /** A number of requirements, of lines … as each rule says; `cells`: of cells (requirement × situation). */
  readonly n?: number;
  readonly cells?: number;
  readonly v?: string;
  readonly oldVersion?: string;
  readonly newVersion?: string;
  readonly e?: LocalText;
  readonly form?: 'MDS' | 'SDS';
  readonly quote?: LocalText;
  readonly compensation?: LocalText;
  /** The parties (or, within one owner, components) of a cycle, in order, the first not repeated. */
  readonly cycle?: readonly PartyText[];
  readonly oldEditions?: readonly LocalText[];
  readonly adopted?: readonly LocalText[];
  /** The components of a way into the house, from the entry on, and by what exposure it begins. */
  readonly route?: readonly LocalText[];
  readonly entry?: Exposure;
  /** The components that one credential opens, all of them. */
  readonly opened?: readonly LocalText[];
  readonly credential?: string;
  /** What is known to be wrong. */
  readonly flaw?: LocalText;
  /** Who was asked to mend it. */
  readonly assignee?: PartyText;
  /** Traits of which a component has not said whether it has them. */
  readonly traits?: readonly string[];
}

/** Sentences of one rule in one language. */
export interface RuleText {
  /** Short name for a badge. */
  readonly badge: string;
  /** One plain sentence without rule names or codes; no party is blamed. */
  readonly sentence: (facts: GapFacts) => string;
  /** What would close it, one sentence. */
  readonly remedy: (facts: GapFacts) => string;
}

/** What is so in some of a gap's phases; a gap that is about no phases has one part without any. */
export interface FactsPart {
  readonly phases: readonly Phase[];
  readonly facts: GapFacts;
}
