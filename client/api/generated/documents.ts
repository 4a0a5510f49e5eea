/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Text for people, Japanese first. */
export type LocalTextInput = {
  /** Japanese. */
  readonly ja: string;
  /** English. */
  readonly en?: string | null | undefined;
};

/** How binding a requirement is. */
export type Priority =
  /** Required. */
  | 'MUST'
  /** Recommended. */
  | 'SHOULD';

/** Whether all of a requirement was seen when it was written down. */
export type Confidence =
  /** It was read. */
  | 'READ'
  /** Part of it was inferred. */
  | 'INFERRED';

/** What a requirement does against an attack. */
export type Defence =
  /** It keeps attackers out. */
  | 'PREVENT'
  /** It notices them. */
  | 'DETECT'
  /** It brings back what they have destroyed. */
  | 'RECOVER';

/** For whom a requirement is to be read. */
export type Reader =
  /** The executives of an institution. */
  | 'EXECUTIVE'
  /** The planning manager, who runs safety management. */
  | 'PLANNER'
  /** Those who operate systems. */
  | 'OPERATOR'
  /** Small institutions that leave all upkeep to vendors. */
  | 'SMALL_INSTITUTION'
  /** Vendors. */
  | 'VENDOR';

/** How requirements of two catalogues relate. */
export type MappingRelation =
  /** They say the same; statements carry over. */
  | 'EQUAL'
  /** The source covers more; statements carry over. */
  | 'SUPERSET'
  /** The source covers less; a hint only. */
  | 'SUBSET'
  /** They overlap; a hint only. */
  | 'INTERSECTS';

/** A group of a catalogue. */
export type CatalogueGroupInput = {
  /** Its id. */
  readonly id: string;
  /** Its heading. */
  readonly title?: LocalTextInput | null | undefined;
};

/** A chapter of a catalogue. */
export type ChapterInput = {
  /** Its id. */
  readonly id: string;
  /** Id of the group. */
  readonly group?: string | null | undefined;
  /** Its heading. */
  readonly title?: LocalTextInput | null | undefined;
  /** Explanation for people. */
  readonly note?: LocalTextInput | null | undefined;
};

/** A requirement of a catalogue. */
export type RequirementInput = {
  /** Unique within the catalogue. */
  readonly id: string;
  /** A noun phrase; title or summary is needed. */
  readonly title?: LocalTextInput | null | undefined;
  /** What is asked for. */
  readonly summary?: LocalTextInput | null | undefined;
  /** Id of the group. */
  readonly group?: string | null | undefined;
  /** Id of the chapter. */
  readonly chapter?: string | null | undefined;
  /** Its number in the document's own numbering. */
  readonly item?: string | null | undefined;
  /** Slugs for searching. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** References in the document's own numbering. */
  readonly related?: ReadonlyArray<string> | null | undefined;
  /** Where it was read. */
  readonly source?: string | null | undefined;
  /** Whether all of it was seen. */
  readonly confidence?: Confidence | null | undefined;
  /** What it is about. */
  readonly layers: ReadonlyArray<Layer>;
  /** Situations in which a party must answer for it. */
  readonly phases: ReadonlyArray<Phase>;
  /** Institutions it addresses; left out: all. */
  readonly facilityTypes?: ReadonlyArray<FacilityType> | null | undefined;
  /** Types of institution that may leave it to the contract. */
  readonly delegable?: ReadonlyArray<FacilityType> | null | undefined;
  /** The component needs one of them. */
  readonly traits?: ReadonlyArray<string> | null | undefined;
  /** How binding it is. */
  readonly priority?: Priority | null | undefined;
  /** Whether whoever does it has to show evidence. */
  readonly evidenceRequired?: boolean | null | undefined;
  /** What it does against an attack; left out: nothing. */
  readonly defends?: Defence | null | undefined;
  /** Whether it is the duty to apply security updates. */
  readonly updates?: boolean | null | undefined;
  /** For whom it is to be read; left out: unknown. */
  readonly readers?: ReadonlyArray<Reader> | null | undefined;
};

/** How requirements of two catalogues relate. */
export type MappingInput = {
  /** Key of the one. */
  readonly source: string;
  /** Key of the other. */
  readonly target: string;
  /** How they relate. */
  readonly relation: MappingRelation;
};

/** One edition of one document. */
export type CatalogueInput = {
  /** Its id, without a colon. */
  readonly id: string;
  /** Name of the document and the edition. */
  readonly title?: LocalTextInput | null | undefined;
  /** When this edition was published. */
  readonly publishedOn?: string | null | undefined;
  /** Who published it. */
  readonly publisher?: LocalTextInput | null | undefined;
  /** Where the document is found. */
  readonly source?: string | null | undefined;
  /** Id of the edition that replaced it. */
  readonly supersededBy?: string | null | undefined;
  /** It has not been compared with the official text yet. */
  readonly unchecked?: boolean | null | undefined;
  /** Groups of requirements. */
  readonly groups?: ReadonlyArray<CatalogueGroupInput> | null | undefined;
  /** Parts of the document. */
  readonly chapters?: ReadonlyArray<ChapterInput> | null | undefined;
  /** What it asks for. */
  readonly requirements?: ReadonlyArray<RequirementInput> | null | undefined;
  /** Requirements of other catalogues that correspond. */
  readonly mappings?: ReadonlyArray<MappingInput> | null | undefined;
};

/** Why something is left out. */
export type LeftOutReason =
  /** More components than `maxNodes`; those farthest from the institution are left out. */
  | 'NODE_LIMIT'
  /** More links than `maxLinks`. */
  | 'LINK_LIMIT';

/** Whether a link rests on a contract. */
export type Binding =
  /** It needs none. */
  | 'NOT_NEEDED'
  /** A contract in force binds it. */
  | 'BOUND'
  /** A contract that ended bound it. */
  | 'EXPIRED'
  /** None does. */
  | 'UNCONTRACTED';

/**
 * One change of the model: exactly one of these. Entities are put (added, or replaced whole) or removed by key. Inside,
 * entities are named by the model's own ids or by global ids. Published sheets are only ever added. What may not be seen is
 * absent: it can be neither named nor removed, and no answer depends on it.
 */
export type ChangeInput =
  {   /** Adds or replaces a catalogue. */
  readonly putCatalogue: CatalogueInput; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never;   /** Adds or replaces a party. */
  readonly putParty: PartyInput; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never;   /** Adds or replaces a component. */
  readonly putComponent: ComponentInput; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never;   /** Adds or replaces a link. */
  readonly putLink: LinkInput; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never;   /** Adds a sheet, or replaces a draft. */
  readonly putSheet: SheetInput; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never;   /** Adds or replaces a contract. */
  readonly putContract: ContractInput; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never;   /** Adds or replaces evidence. */
  readonly putEvidence: EvidenceInput; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never;   /** Adds or replaces a finding. */
  readonly putFinding: FindingInput; readonly putDecision?: never; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never;   /** Adds or replaces a decision. */
  readonly putDecision: DecisionInput; readonly remove?: never; }
  |  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never;   /** Removes an entity. */
  readonly remove: RemoveInput; };

/** What to remove. */
export type RemoveInput = {
  /** What kind of entity. */
  readonly entity: EntityKind;
  /**
   * Its global id, or its key: the id; for a link the JSON array of consumer, supplier and kind; for a sheet of component, version and
   * "draft"; for a decision of institution and gap.
   */
  readonly key: string;
};

/** A list of changes. */
export type ApplyChangesInput = {
  /** The changes, in order, at most 10,000; or `changesJson`. */
  readonly changes?: ReadonlyArray<ChangeInput> | null | undefined;
  /** The changes as JSON text, as in `Remedy.changesJson`. */
  readonly changesJson?: string | null | undefined;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | null | undefined;
};

/** What a component is. */
export type ComponentKind =
  /** The people and rules of a party. */
  | 'ORGANISATION'
  /** A system that its owner runs itself. */
  | 'ON_PREMISES'
  /** PCs, tablets, medical devices. */
  | 'TERMINAL'
  /** A VPN router, firewall, gateway. */
  | 'APPLIANCE'
  /** A LAN or network that its owner runs. */
  | 'NETWORK'
  /** A carrier's connection service. */
  | 'LINE'
  /** A cloud application. */
  | 'SAAS'
  /** A cloud platform. */
  | 'PAAS'
  /** Cloud infrastructure. */
  | 'IAAS'
  /** Maintenance, monitoring, remote support: the work on one object. */
  | 'OPERATION'
  /** An interface that a service exposes. */
  | 'API'
  /** An institution's use of another party's service. */
  | 'USAGE';

/** How a component can be reached from outside. */
export type Exposure =
  /** From the internet. */
  | 'INTERNET'
  /** By partners. */
  | 'PARTNER'
  /** For remote maintenance. */
  | 'REMOTE_MAINTENANCE'
  /** By media that are carried. */
  | 'MEDIA';

/** How bad it would be if an identity were wrong. */
export type HarmLevel =
  /** Not at all. */
  | 'NONE'
  /** Limited, for a short time. */
  | 'LOW'
  /** Serious for a short time, or limited for long. */
  | 'MODERATE'
  /** Severe, or serious for long. */
  | 'HIGH';

/** Disclosure forms. */
export type DisclosureKind =
  /** Manufacturer disclosure statement. */
  | 'MDS'
  /** Service provider disclosure statement. */
  | 'SDS'
  /** Check list. */
  | 'CHECKLIST'
  /** Statement of conformity. */
  | 'CONFORMITY';

/** Assurance levels, 1 to 3. */
export type AssuranceInput = {
  /** Identity assurance level. */
  readonly ial?: number | null | undefined;
  /** Authenticator assurance level. */
  readonly aal?: number | null | undefined;
  /** Federation assurance level. */
  readonly fal?: number | null | undefined;
};

/** A disclosure form that was filled in. */
export type DisclosureInput = {
  /** Which form. */
  readonly kind: DisclosureKind;
  /** Version of the form. */
  readonly version?: string | null | undefined;
  /** When it was filled in. */
  readonly issuedOn?: string | null | undefined;
  /** Items that were answered いいえ; left out: none. */
  readonly negatives?: ReadonlyArray<NegativeAnswerInput> | null | undefined;
};

/** An item of a form that was answered いいえ. */
export type NegativeAnswerInput = {
  /** The item, as the form names it; once in a form. */
  readonly item: string;
};

/** What an institution needs of a service. */
export type NeedsInput = {
  /** Share of the time, a fraction. */
  readonly availability?: number | null | undefined;
  /** Hours to recovery. */
  readonly rtoHours?: number | null | undefined;
  /** Hours of data that may be lost. */
  readonly rpoHours?: number | null | undefined;
  /** Hours until it is told of an incident. */
  readonly incidentNoticeHours?: number | null | undefined;
  /** Levels that it needs. */
  readonly assurance?: AssuranceInput | null | undefined;
};

/** How bad it would be if an identity were wrong, by kind of harm. */
export type ImpactCategoriesInput = {
  /** Inconvenience, distress, loss of standing. */
  readonly inconvenience: HarmLevel;
  /** Financial loss or liability. */
  readonly financial: HarmLevel;
  /** Harm to what the organisation does. */
  readonly programs: HarmLevel;
  /** Unauthorised release of information. */
  readonly information: HarmLevel;
  /** Personal safety. */
  readonly safety: HarmLevel;
  /** Civil or criminal violations. */
  readonly violations: HarmLevel;
};

/** What the choice of assurance levels asks beside the kinds of harm. */
export type AssuranceAnswersInput = {
  /** Whether personal information is needed to give the service. */
  readonly personalDataNeeded: boolean;
  /** Whether it has to be validated. */
  readonly validationNeeded: boolean;
  /** Whether personal data can be reached. */
  readonly personalDataReachable: boolean;
  /** Whether identities of another party are accepted. */
  readonly federated: boolean;
  /** Whether the assertion holds personal data. */
  readonly personalDataInAssertion: boolean;
  /** Whether the assertion travels through the browser of the user. */
  readonly frontChannel: boolean;
};

/** The answers from which the assurance levels that a usage needs follow, for people. */
export type AssuranceBasisInput = {
  /** How bad it would be if an identity were wrong, by kind of harm. */
  readonly categories: ImpactCategoriesInput;
  /** The other questions. */
  readonly answers: AssuranceAnswersInput;
  /** Who answered. */
  readonly by: string;
  /** When. */
  readonly on: string;
};

/** Anything that can carry a responsibility. */
export type ComponentInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: string | null | undefined;
  /** Id of the party that owns it. */
  readonly owner: string;
  /** What it is. */
  readonly kind: ComponentKind;
  /** What people call it. */
  readonly name: LocalTextInput;
  /** How the name is read, in kana; lists are in the order of it. */
  readonly kana?: string | null | undefined;
  /** Name of the product that it is, as its maker writes it. */
  readonly product?: string | null | undefined;
  /** Version of the product that is in use. */
  readonly productVersion?: string | null | undefined;
  /** Left out: those of its kind; an empty list: none. */
  readonly layers?: ReadonlyArray<Layer> | null | undefined;
  /** What requirements and duties may ask for; `public-sheet` on a vendor's component: every viewer may read its published sheets. */
  readonly traits?: ReadonlyArray<string> | null | undefined;
  /** Traits that it is known not to have; none of its traits. */
  readonly lacks?: ReadonlyArray<string> | null | undefined;
  /** Ids of the accounts, passwords, keys and tokens that open it, never the secrets; one id on two components: one of them opens both. */
  readonly credentials?: ReadonlyArray<string> | null | undefined;
  /** How it can be reached from outside. */
  readonly exposure?: Exposure | null | undefined;
  /** Levels that it reaches. */
  readonly assurance?: AssuranceInput | null | undefined;
  /** Forms that were filled in for it. */
  readonly disclosures?: ReadonlyArray<DisclosureInput> | null | undefined;
  /** On a USAGE only. */
  readonly needs?: NeedsInput | null | undefined;
  /** On a USAGE only: the answers from which the levels that it needs follow. */
  readonly assuranceBasis?: AssuranceBasisInput | null | undefined;
};

/** How a contract was concluded. */
export type ContractKind =
  /** An agreement. */
  | 'AGREEMENT'
  /** Terms of use that were accepted. */
  | 'TERMS_OF_USE'
  /** A sale: in force from its first day on, for ever. */
  | 'PURCHASE';

/** What happens at a contract's end. */
export type Renewal =
  /** It ends. */
  | 'NONE'
  /** It goes on. */
  | 'AUTOMATIC';

/** Whether a supplier may hand work on. */
export type SubcontractingPolicy =
  /** To any party. */
  | 'FREE'
  /** To parties consented to. */
  | 'CONSENT'
  /** To no party. */
  | 'PROHIBITED';

/** How a contract stands on a day. */
export type ContractStanding =
  /** Not begun. */
  | 'FUTURE'
  /** In force. */
  | 'IN_FORCE'
  /** Over. */
  | 'ENDED';

/** What runs out. */
export type ExpiryKind =
  /** A contract ends. */
  | 'CONTRACT'
  /** Evidence is no longer valid. */
  | 'EVIDENCE'
  /** A contract renews itself unless one says no by then. */
  | 'RENEWAL_NOTICE';

/** Whether the supplier may hand work on. */
export type SubcontractingInput = {
  /** The policy. */
  readonly policy: SubcontractingPolicy;
  /** Ids of parties consented to. */
  readonly consented?: ReadonlyArray<string> | null | undefined;
};

/** A sheet that is signed. */
export type AnnexInput = {
  /** Id of the component. */
  readonly component: string;
  /** Version of its sheet. */
  readonly sheetVersion: string;
};

/** Service levels. */
export type ServiceTermsInput = {
  /** Share of the time, a fraction. */
  readonly availability?: number | null | undefined;
  /** Hours to recovery. */
  readonly rtoHours?: number | null | undefined;
  /** Hours of data that may be lost. */
  readonly rpoHours?: number | null | undefined;
  /** Hours until the customer is told of an incident. */
  readonly incidentNoticeHours?: number | null | undefined;
};

/** A paper that belongs to a contract. */
export type ContractDocumentInput = {
  /** What people call it. */
  readonly title: LocalTextInput;
  /** Where it is kept. */
  readonly url?: string | null | undefined;
};

/** A contract. */
export type ContractInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: string | null | undefined;
  /** Id of the party that is supplied. */
  readonly customer: string;
  /** Id of the party that supplies. */
  readonly supplier: string;
  /** How it was concluded. */
  readonly kind?: ContractKind | null | undefined;
  /** Ids of the components covered. */
  readonly covers: ReadonlyArray<string>;
  /** First day. */
  readonly startsOn: string;
  /** Last day unless it is renewed. */
  readonly endsOn?: string | null | undefined;
  /** What happens at its end. */
  readonly renewal?: Renewal | null | undefined;
  /** Days before its end by which one must say no to an automatic renewal. */
  readonly renewalNoticeDays?: number | null | undefined;
  /** Last day, whatever the end and the renewal. */
  readonly terminatedOn?: string | null | undefined;
  /** Whether the supplier answers for its whole chain. */
  readonly bundles?: boolean | null | undefined;
  /** Whether the supplier may hand work on. */
  readonly subcontracting?: SubcontractingInput | null | undefined;
  /** Sheets that are signed. */
  readonly annexes?: ReadonlyArray<AnnexInput> | null | undefined;
  /** What the supplier promises. */
  readonly terms?: ServiceTermsInput | null | undefined;
  /** The papers. */
  readonly documents?: ReadonlyArray<ContractDocumentInput> | null | undefined;
};

/** What was decided about a gap. */
export type DecideOnGapInput = {
  /** The institution. */
  readonly institution: string;
  /** The gap: global id or key. It must be there on `on`. */
  readonly gap: string;
  /** OPEN takes an earlier decision back. */
  readonly state: GapState;
  /** Why; needed unless OPEN. */
  readonly reason?: string | null | undefined;
  /** Who decided; needed unless OPEN. */
  readonly by?: string | null | undefined;
  /** When; today if left out. */
  readonly on?: string | null | undefined;
  /** By when it is to be settled; needed for RISK_ACCEPTED. */
  readonly until?: string | null | undefined;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
};

/** A decision about a gap. */
export type DecisionInput = {
  /** Id of the institution. */
  readonly institution: string;
  /** Key of the gap. */
  readonly gap: string;
  /** IN_TALKS or RISK_ACCEPTED. */
  readonly state: GapState;
  /** Why. */
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
  /** When. */
  readonly on: string;
  /** By when it is to be settled, or until when the risk is accepted. */
  readonly until?: string | null | undefined;
};

/** Whether it is in writing that a vendor applies security updates. */
export type DeemingAnswer =
  /** It is. */
  | 'YES'
  /** The institution does it itself, or no party does. */
  | 'NO'
  /** Anything else, which counts as no. */
  | 'UNCLEAR';

/** Why it is answered so. */
export type DeemingReason =
  /** It is in writing. */
  | 'WRITTEN'
  /** The institution does it itself. */
  | 'OWN'
  /** No party does it. */
  | 'GAP'
  /** A vendor does it, but no contract of the institution says so. */
  | 'UNWRITTEN'
  /** Another institution does it. */
  | 'OTHER_INSTITUTION'
  /** It is said not to arise, or not to be allowed. */
  | 'EXCLUDED';

/** A certificate, an audit report, a filled form. */
export type EvidenceInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: string | null | undefined;
  /** What people call it. */
  readonly title?: LocalTextInput | null | undefined;
  /** What it is. */
  readonly kind?: string | null | undefined;
  /** First day on which it is valid. */
  readonly issuedOn?: string | null | undefined;
  /** Last day on which it is valid. */
  readonly validUntil?: string | null | undefined;
  /** Where it is kept. */
  readonly url?: string | null | undefined;
};

/** Why nothing was examined. */
export type NothingExamined =
  /** It adopts no edition that is loaded: there is nothing to compare with. */
  | 'NO_EDITION'
  /** It owns no component: there is nothing to compare. */
  | 'NO_COMPONENT'
  /** None of the requirements arises for its components. */
  | 'NOTHING_ARISES';

/** How a finding stands on a day. */
export type FindingState =
  /** Found by then, and not put right by then. */
  | 'OPEN'
  /** Put right by then. */
  | 'CLOSED'
  /** Found later. */
  | 'FUTURE';

/** Which findings. */
export type FindingFilter = {
  /** About this component. */
  readonly component?: string | null | undefined;
  /** About components of this party. */
  readonly owner?: string | null | undefined;
  /** About components of this party, or assigned to it. */
  readonly concerns?: string | null | undefined;
  /** Assigned to this party. */
  readonly assignee?: string | null | undefined;
  /** As bad as one of these, as their sources say. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** Due by this day. */
  readonly dueBy?: string | null | undefined;
  /** Standing so on `asOf`. */
  readonly state?: FindingState | null | undefined;
  /** The day for `state`; today if left out. */
  readonly asOf?: string | null | undefined;
};

/** Something known to be wrong with a component. */
export type FindingInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: string | null | undefined;
  /** Id of the component. */
  readonly component: string;
  /** What is wrong. */
  readonly title: LocalTextInput;
  /** How bad it is, as its source says; no rule reads it. */
  readonly severity?: Severity | null | undefined;
  /** When it was found. */
  readonly foundOn: string;
  /** `catalogue:requirement` that it is about. */
  readonly requirement?: string | null | undefined;
  /** Id of the party that puts it right. */
  readonly assignee?: string | null | undefined;
  /** Day by which it is to be put right; not before it was found. */
  readonly dueOn?: string | null | undefined;
  /** When it was put right; not before it was found. */
  readonly closedOn?: string | null | undefined;
  /** Where it was taken from. */
  readonly source?: LineSourceInput | null | undefined;
};

/** What was broken into. */
export type IncidentAt =
  {   /** A component. */
  readonly component: string; readonly party?: never; }
  |  { readonly component?: never;   /** All that the institution rests on of a vendor, or of another institution. */
  readonly party: string; };

/** Which gaps; what is left out does not narrow, an empty list finds nothing. */
export type GapFilter = {
  /** Found by one of these rules. */
  readonly rules?: ReadonlyArray<Rule> | null | undefined;
  /** As bad as one of these. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** That one of these parties must act on. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** That exactly these parties must act on together. */
  readonly actedOnBy?: ReadonlyArray<string> | null | undefined;
  /** About one of these requirements. */
  readonly requirements?: ReadonlyArray<string> | null | undefined;
  /** Holding in one of these phases; gaps without phases hold in all. */
  readonly phases?: ReadonlyArray<Phase> | null | undefined;
  /** With one of these components at their place. */
  readonly components?: ReadonlyArray<string> | null | undefined;
  /** About a requirement of one of these groups (editions). */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** About a requirement of one of these catalogues, by key. */
  readonly catalogues?: ReadonlyArray<string> | null | undefined;
  /** Standing so. */
  readonly states?: ReadonlyArray<GapState> | null | undefined;
  /** Only what my institution or its direct suppliers must act on. */
  readonly mine?: boolean | null | undefined;
};

/** What a change did. */
export type ChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It was there and says something else now. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** The kinds of entity that change. */
export type EntityKind =
  /** A catalogue. */
  | 'CATALOGUE'
  /** A party. */
  | 'PARTY'
  /** A component. */
  | 'COMPONENT'
  /** A link. */
  | 'LINK'
  /** A sheet. */
  | 'SHEET'
  /** A contract. */
  | 'CONTRACT'
  /** Evidence. */
  | 'EVIDENCE'
  /** A finding about a component. */
  | 'FINDING'
  /** A decision. */
  | 'DECISION'
  /** A proposal of one party to a contract to the other. */
  | 'PROPOSAL';

/** A file to import: its text, or its bytes where it is not text in UTF-8; exactly one of the two. */
export type ImportFile = {
  /** Its name, for messages; its ending helps to tell the format. */
  readonly name: string;
  /** Its text. */
  readonly content?: string | null | undefined;
  /** Its bytes, in base64. */
  readonly base64?: string | null | undefined;
  /** Of a table that others made: how it is to be understood, as JSON of `previewTables`. */
  readonly mapping?: string | null | undefined;
};

/** Files to import, of any format that can be read; they are read together. */
export type ImportModelInput = {
  /** The files. */
  readonly files: ReadonlyArray<ImportFile>;
  /** Key or global id of the institution that tables are read for; needed where a file has a mapping. */
  readonly institution?: string | null | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
};

/** How something that is shipped was read. */
export type Reading =
  /** In the primary source, or a stored copy of it. */
  | 'PRIMARY'
  /** In another's account of it. */
  | 'SECONDARY'
  /** Not at all: general knowledge, or our inference. */
  | 'NOT_READ';

/** Whether a duty to tell comes from an incident. */
export type NoticeOccasion =
  /** Something has happened, or may have. */
  | 'INCIDENT'
  /** It is owed without any incident, such as before equipment is introduced. */
  | 'BEFOREHAND';

/** Who has to tell. */
export type NoticeTeller =
  /** Whoever finds it. */
  | 'FINDER'
  /** The institution. */
  | 'INSTITUTION'
  /** A vendor that works for it. */
  | 'VENDOR'
  /** A subcontractor, or a cloud behind a vendor. */
  | 'SUBCONTRACTOR'
  /** An operator that the state has designated. */
  | 'DESIGNATED_OPERATOR'
  /** The maker of a medical device. */
  | 'DEVICE_MAKER';

/** Who is to be told. */
export type NoticeReceiver =
  /** The system office and the safety manager. */
  | 'SYSTEM_OFFICE'
  /** A vendor. */
  | 'VENDOR'
  /** The institution that a vendor works for. */
  | 'INSTITUTION'
  /** The ministry that is in charge of health care. */
  | 'MINISTRY'
  /** The prefecture or the health centre. */
  | 'PREFECTURE'
  /** The authority for the protection of personal data. */
  | 'PRIVACY_COMMISSION'
  /** The people concerned: patients and staff. */
  | 'PATIENTS'
  /** The police. */
  | 'POLICE'
  /** Bodies that help and share what is known about attacks. */
  | 'EXPERTS'
  /** Other institutions and services near by. */
  | 'NEIGHBOURS'
  /** The public and the press. */
  | 'PUBLIC'
  /** The minister competent for designated operators. */
  | 'MINISTER'
  /** The regulator of medical devices. */
  | 'REGULATOR'
  /** The insurer. */
  | 'INSURER';

/** How binding a duty to tell is. */
export type NoticeStrength =
  /** A statute. */
  | 'LAW'
  /** An order or notice of an authority. */
  | 'ORDER'
  /** A guideline. */
  | 'GUIDELINE'
  /** A contract, if it says so. */
  | 'CONTRACT'
  /** A request: it is wise, and not owed. */
  | 'VOLUNTARY';

/** How soon. */
export type NoticeUrgency =
  /** At once. */
  | 'AT_ONCE'
  /** Promptly; no number is stated. */
  | 'PROMPT'
  /** Within a number of days, or by a day. */
  | 'WITHIN'
  /** As the contract or policy says. */
  | 'AS_AGREED'
  /** At will. */
  | 'FREE';

/** What a drill is about. */
export type DrillTarget =
  /** A component. */
  | 'COMPONENT'
  /** A vendor. */
  | 'VENDOR';

/** How a component depends on another. */
export type LinkKind =
  /** A usage uses a service. */
  | 'USES'
  /** It runs on a system, platform or machine. */
  | 'RUNS_ON'
  /** It is operated by the work of a party. */
  | 'OPERATED_BY'
  /** It calls an API. */
  | 'CALLS'
  /** It connects via a network, line or device. */
  | 'CONNECTS_VIA'
  /** Its users sign in there. */
  | 'AUTHENTICATES_VIA'
  /** An API is exposed by a service. */
  | 'EXPOSED_BY';

/** Whether the endpoints or the path of a connection are controlled. */
export type NetworkType =
  /** Open. */
  | 'OPEN'
  /** Controlled. */
  | 'MANAGED';

/** A dependence. */
export type LinkInput = {
  /** Id of the component that depends. */
  readonly consumer: string;
  /** Id of the component depended upon. */
  readonly supplier: string;
  /** How it depends. */
  readonly kind: LinkKind;
  /** Whether the connection is controlled. */
  readonly network?: NetworkType | null | undefined;
};

/** What the columns of a matrix are. */
export type MatrixBy =
  /** Parties; a cell joins the components of a party. */
  | 'PARTY'
  /** Components. */
  | 'COMPONENT';

/** Which part of a matrix. */
export type MatrixFilter = {
  /** Requirements of this catalogue, by key. */
  readonly catalogue?: string | null | undefined;
  /** Requirements of this group, by its key. */
  readonly group?: string | null | undefined;
  /** These requirements. */
  readonly requirements?: ReadonlyArray<string> | null | undefined;
  /** Only rows with gaps. */
  readonly onlyGaps?: boolean | null | undefined;
  /** Only these components as columns and inside rows. */
  readonly components?: ReadonlyArray<string> | null | undefined;
};

/** The language of a file for people. */
export type FileLanguage =
  /** Japanese. */
  | 'JA'
  /** English. */
  | 'EN';

/** What a viewer may do. */
export type Role =
  /** Everything. */
  | 'ADMINISTRATOR'
  /** Reads and changes what is the institution's own. */
  | 'INSTITUTION_EDITOR'
  /** Reads what is the institution's own. */
  | 'INSTITUTION_READER'
  /** Reads and changes what is the vendor's own. */
  | 'VENDOR_EDITOR'
  /** Reads everything. */
  | 'AUDITOR'
  /** Reads catalogues, and the published sheets that their vendors made public (the trait `public-sheet`). */
  | 'PUBLIC';

/** Which of two records is to go, and into which. */
export type MergeInput = {
  /** The record that goes: global id or key. */
  readonly from: string;
  /** The record that stays: global id or key. */
  readonly into: string;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
  /** Check everything, say what would move, write nothing. */
  readonly dryRun?: boolean | null | undefined;
};

/** Whether a party has to tell the next. */
export type NoticeState =
  /** A contract in force states within how many hours. */
  | 'PROMISED'
  /** No contract in force states it. */
  | 'SILENT'
  /** No contract in force that the viewer sees states it; one between others may. */
  | 'UNSEEN';

/** What kind of party it is. */
export type PartyType =
  /** 医療機関等; it may supply others, too. */
  | 'INSTITUTION'
  /** 事業者. */
  | 'VENDOR';

/** The guideline's types of institution. */
export type FacilityType =
  /** On-premises, with a dedicated operator. */
  | 'I'
  /** Cloud, with a dedicated operator. */
  | 'II'
  /** On-premises, without a dedicated operator. */
  | 'III'
  /** Cloud, without a dedicated operator. */
  | 'IV';

/** What an institution is. */
export type FacilityClass =
  /** 病院. */
  | 'HOSPITAL'
  /** 診療所. */
  | 'CLINIC'
  /** 歯科診療所. */
  | 'DENTAL'
  /** 薬局. */
  | 'PHARMACY'
  /** 訪問系事業所. */
  | 'HOME_CARE'
  /** その他. */
  | 'OTHER';

/** What people turn to a contact for. */
export type ContactPurpose =
  /** The contract and what it costs. */
  | 'CONTRACT'
  /** Everyday operation. */
  | 'OPERATION'
  /** Incidents and failures. */
  | 'INCIDENT'
  /** Personal data. */
  | 'PRIVACY';

/** Whom to turn to at a party, for people. */
export type ContactInput = {
  /** What one turns to them for. */
  readonly purpose: ContactPurpose;
  /** Who it is. */
  readonly name?: string | null | undefined;
  /** Where in the organisation. */
  readonly department?: string | null | undefined;
  /** Telephone number, as it is dialled. */
  readonly phone?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** When they can be reached. */
  readonly hours?: string | null | undefined;
  /** Who stands in, and how they are reached. */
  readonly deputy?: string | null | undefined;
};

/** An institution or a vendor. */
export type PartyInput = {
  /** Its id. */
  readonly id: string;
  /** What kind of party it is. */
  readonly type: PartyType;
  /** What people call it. */
  readonly name: LocalTextInput;
  /** How the name is read, in kana; lists are in the order of it. */
  readonly kana?: string | null | undefined;
  /** The area that it is counted in, such as its prefecture, written alike for all of one area. */
  readonly area?: string | null | undefined;
  /** Whom to turn to. */
  readonly contacts?: ReadonlyArray<ContactInput> | null | undefined;
  /** Institutions only. */
  readonly facilityType?: FacilityType | null | undefined;
  /** Institutions only. */
  readonly facilityClass?: FacilityClass | null | undefined;
  /** Institutions only: ids of catalogues. */
  readonly adopts?: ReadonlyArray<string> | null | undefined;
  /** Institutions only, and private to it: what it has decided about items answered いいえ. */
  readonly treatments?: ReadonlyArray<TreatmentInput> | null | undefined;
};

/** What an institution has decided about an item of a form that was answered いいえ. */
export type TreatmentInput = {
  /** Id of the component whose form it is. */
  readonly component: string;
  /** Which form. */
  readonly kind: DisclosureKind;
  /** The item, as the form names it; once for a form of a component. */
  readonly item: string;
  /** What is done about it, and until when. */
  readonly text: LocalTextInput;
};

/** How a proposal stands. */
export type ProposalState =
  /** It has not been answered. */
  | 'OPEN'
  /** The other party has accepted it: the contract was written as proposed. */
  | 'ACCEPTED'
  /** The other party has declined it. */
  | 'DECLINED'
  /** The party that made it has withdrawn it. */
  | 'WITHDRAWN';

/** A sheet to annex to a contract; earlier versions of the component's sheet would leave it. */
export type ProposedAnnexInput = {
  /** The contract. */
  readonly contract: string;
  /** The component, one that the contract covers. */
  readonly component: string;
  /** Version of its published sheet. */
  readonly sheetVersion: string;
};

/** The end of a contract. */
export type ProposedEndInput = {
  /** The contract. */
  readonly contract: string;
  /** Its last day. */
  readonly on: string;
};

/** What is proposed: exactly one of these. */
export type ProposedInput =
  {   /** A contract as it would be: a new one, or the whole of one that is there as it would be changed. */
  readonly contract: ContractInput; readonly annex?: never; readonly end?: never; }
  |  { readonly contract?: never;   /** A sheet to annex. */
  readonly annex: ProposedAnnexInput; readonly end?: never; }
  |  { readonly contract?: never; readonly annex?: never;   /** An end. */
  readonly end: ProposedEndInput; };

/** What one party to a contract asks the other. */
export type ProposeContractInput = {
  /** What is proposed. */
  readonly proposed: ProposedInput;
  /** The party that proposes, the customer or the supplier; the viewer's own if left out. */
  readonly by?: string | null | undefined;
  /** What is said with it. */
  readonly note?: string | null | undefined;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | null | undefined;
};

/** A proposal to accept. */
export type AcceptProposalInput = {
  /** The proposal. */
  readonly proposal: string;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | null | undefined;
};

/** A proposal to decline. */
export type DeclineProposalInput = {
  /** The proposal. */
  readonly proposal: string;
  /** Why; the other party sees it. */
  readonly reason?: string | null | undefined;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
};

/** A proposal to withdraw. */
export type WithdrawProposalInput = {
  /** The proposal. */
  readonly proposal: string;
  /** Why; the other party sees it. */
  readonly reason?: string | null | undefined;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
};

/** How one comes from one component of a way to the next. */
export type RouteStep =
  /** They are connected. */
  | 'CONNECTED'
  /** The next is operated by the one before. */
  | 'OPERATES'
  /** The next runs on the one before. */
  | 'CARRIES'
  /** The next takes the word of the one before for who a user is. */
  | 'AUTHENTICATES'
  /** The one before calls the next. */
  | 'CALLS'
  /** The one before is exposed by the next. */
  | 'EXPOSED'
  /** One account, password, key or token opens both. */
  | 'SAME_CREDENTIAL';

/** The rules of gap analysis. */
export type Rule =
  /** The effective assurance of what a usage uses is lower than needed, or unknown. */
  | 'ASSURANCE_SHORTFALL'
  /** The own sheet relies on a supplier that the component does not have, or does not say which. */
  | 'BROKEN_RELIANCE'
  /** Following SUPPLIER lines from the component comes back to it. */
  | 'CIRCULAR_RELIANCE'
  /** The supplier leaves a duty to consumers of a kind, and this one has never said whether it is of it. */
  | 'CONDITION_UNCONFIRMED'
  /** No contract binds a link, but contracts that ended would have. */
  | 'CONTRACT_EXPIRED'
  /** A link of the institution's own component is bound today, and on some day of the next 90 it will not be. */
  | 'CONTRACT_EXPIRING'
  /** The institution leaves work to consumers of its own component, and there are none. */
  | 'DEAD_END'
  /** The disclosure due on a component is not listed: SDS on used clouds, MDS on own equipment that a vendor operates. */
  | 'DISCLOSURE_MISSING'
  /** The disclosure due on a component answers no, and the institution has not decided what to do about it. */
  | 'DISCLOSURE_UNTREATED'
  /** A duty to which the consumer answers that it does not arise, or is not allowed. */
  | 'DISPUTED_APPLICABILITY'
  /** The owner and the operator of one object, or two operators of it, both say that they do it, and no consumer relies on this one. */
  | 'DUPLICATE_CLAIM'
  /** Evidence is named, and none of it is valid on the day. */
  | 'EVIDENCE_EXPIRED'
  /** Something known to be wrong is still open after its date. */
  | 'FINDING_OVERDUE'
  /** Something known to be wrong was given to no party, or without a date. */
  | 'FINDING_UNASSIGNED'
  /** The supplier does not allow the control; lighter where it names what stands in for it. */
  | 'FORBIDDEN_CONTROL'
  /** Each side says that the other does it. */
  | 'MUTUAL_DEFERRAL'
  /** A usage needs to hear of incidents sooner than the chain behind what it uses tells. */
  | 'NOTICE_LATE'
  /** A contract says nothing about telling of incidents, and no party else would tell the institution. */
  | 'NOTICE_UNDEFINED'
  /** A component without a sheet: no party has said who does what applies to it and is not left to it from below. */
  | 'NO_SHEET'
  /** A way leads from an entry to medical data on which no component holds. */
  | 'OPEN_ROUTE'
  /** A duty that the supplier leaves to the consumer, and that the consumer has not taken on. */
  | 'ORPHANED_DUTY'
  /** Every line of the sheet is against an edition that is not adopted, and none carries over into one that is. */
  | 'OUTDATED_BASIS'
  /** The consumer leaves all of it to a supplier that says part of it is the consumer's. */
  | 'PARTIAL_DEFERRAL'
  /** One account, password, key or token opens several components of the chain. */
  | 'SHARED_CREDENTIAL'
  /** A contract annexes versions of the sheet, but not the one in force. */
  | 'SHEET_DRIFT'
  /** A contract of the institution binds a link to a component that has a sheet, and annexes no version of it. */
  | 'SHEET_NOT_ANNEXED'
  /** The strictest level agreed for what a usage uses is worse than it needs. */
  | 'SLA_SHORTFALL'
  /** More is promised for a component than its own suppliers promise it. */
  | 'SLA_UNBACKED'
  /** A usage needs a level that no contract in force states for what it uses. */
  | 'SLA_UNDEFINED'
  /** The contract prohibits subcontracting, and what it reaches belongs to another party. */
  | 'SUBCONTRACT_PROHIBITED'
  /** The contract asks for consent to subcontractors, and this one has none. */
  | 'SUBCONTRACT_UNCONSENTED'
  /** A duty, or items of it, taken on by signing an annex, without naming who does it. */
  | 'TACIT_DUTY'
  /** A way leads from an entry to medical data on which one component alone holds. */
  | 'THIN_ROUTE'
  /** No contract binds a link, and none that ended would have. */
  | 'UNCONTRACTED_LINK'
  /** The component has a sheet that says nothing on what applies to it, and nothing is left to it from below. */
  | 'UNDECLARED'
  /** The requirement asks for evidence, the own sheet says that it is done, and names none. */
  | 'UNEVIDENCED'
  /** An item of a duty of which the consumer takes on others, or claims none of its items. */
  | 'UNSATISFIED_DUTY'
  /** A line of the own sheet leaves work to consumers without saying what. */
  | 'UNSPECIFIED_SPLIT'
  /** The consumer relies on a supplier that has said nothing, or that it does not arise or is not allowed. */
  | 'UNSUPPORTED_RELIANCE';

/** What can be searched for. */
export type SearchKind =
  /** Institutions and vendors. */
  | 'PARTY'
  /** Components. */
  | 'COMPONENT'
  /** Requirements. */
  | 'REQUIREMENT'
  /** Contracts. */
  | 'CONTRACT';

/** Whether a sheet has effect. */
export type SheetState =
  /** Without effect, seen by its owner only. */
  | 'DRAFT'
  /** In force from its date until a later one; it never changes. */
  | 'PUBLISHED';

/** Whether work is paid for with the rest. */
export type Charge =
  /** With the rest. */
  | 'INCLUDED'
  /** It costs extra. */
  | 'EXTRA';

/** Who answers for work, where that is not who does it. */
export type Accountable =
  /** The owner of the component. */
  | 'OWNER'
  /** Its consumer. */
  | 'CONSUMER';

/** Something that a consumer must do. */
export type DutyItemInput = {
  /** Unique within the line. */
  readonly id: string;
  /** What is to be done. */
  readonly text?: LocalTextInput | null | undefined;
  /** Until when, or how often. */
  readonly within?: LocalTextInput | null | undefined;
  /** Whether it is paid for with the rest. */
  readonly charge?: Charge | null | undefined;
};

/** The document that a statement was taken from. */
export type LineSourceInput = {
  /** Name of the document. */
  readonly document: string;
  /** Page or section. */
  readonly page?: string | null | undefined;
};

/** One statement of a sheet. */
export type LineInput = {
  /** `catalogue:requirement`. */
  readonly requirement: string;
  /** Left out: all phases of the requirement. */
  readonly phases?: ReadonlyArray<Phase> | null | undefined;
  /** Who does the work. */
  readonly stance: Stance;
  /** For SUPPLIER: id of the component that does it. */
  readonly via?: string | null | undefined;
  /** For SHARED and CONSUMER: what the consumer must do. */
  readonly duties?: ReadonlyArray<DutyItemInput> | null | undefined;
  /** For SHARED and CONSUMER: traits of the consumers it is for. */
  readonly when?: ReadonlyArray<string> | null | undefined;
  /** Suppliers' duty items that it takes on. */
  readonly satisfies?: ReadonlyArray<string> | null | undefined;
  /** For FORBIDDEN: the control that stands in. */
  readonly compensation?: LocalTextInput | null | undefined;
  /** Whether it is paid for with the rest. */
  readonly charge?: Charge | null | undefined;
  /** Who answers for it, where that is not who does it. */
  readonly accountable?: Accountable | null | undefined;
  /** Ids of evidence. */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** Remark. */
  readonly note?: LocalTextInput | null | undefined;
  /** Where it was taken from. */
  readonly source?: LineSourceInput | null | undefined;
};

/** A responsibility sheet. */
export type SheetInput = {
  /** Id of the component it speaks about. */
  readonly component: string;
  /** Name of this version. */
  readonly version: string;
  /** In force from this day on; left out: a draft. */
  readonly publishedOn?: string | null | undefined;
  /** Its statements. */
  readonly lines?: ReadonlyArray<LineInput> | null | undefined;
};

/** What to write into a draft. */
export type SaveSheetDraftInput = {
  /** The component. */
  readonly component: string;
  /** Name of the version; not that of a published sheet of the component. */
  readonly version: string;
  /** All of its statements. */
  readonly lines: ReadonlyArray<LineInput>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: number | null | undefined;
};

/** By what a row was recognised. */
export type TableRowMatch =
  /** The mapping that was given says it. */
  | 'MAPPING'
  /** The same id. */
  | 'ID'
  /** The same number in the document. */
  | 'NUMBER'
  /** The same text. */
  | 'SAME_TEXT'
  /** A similar text. */
  | 'SIMILAR_TEXT'
  /** Nothing: it is like nothing that is known. */
  | 'NONE';

/** What becomes of a row. */
export type TableRowTarget =
  /** It is about something that is known. */
  | 'ENTITY'
  /** It becomes something new. */
  | 'NEW'
  /** It is not read. */
  | 'NONE';

/** A file of tables, and how it is to be understood. */
export type PreviewTablesInput = {
  /** The file: xlsx, CSV, Markdown, HTML or JSON. */
  readonly file: ImportFile;
  /** Key or global id of the institution that it is read for. */
  readonly institution?: string | null | undefined;
  /** A mapping as JSON, to begin with or corrected; left out: everything is guessed. */
  readonly mapping?: string | null | undefined;
};

/** How a duty stands with a customer. */
export type DutyStanding =
  /** Taken on: the customer's sheet answers it. */
  | 'ANSWERED'
  /** Taken on by signature; no component is named for it. */
  | 'TACIT'
  /** Some of its items are taken on. */
  | 'PARTLY'
  /** The customer says that it does not apply or is not allowed. */
  | 'DISPUTED'
  /** Not taken on. */
  | 'OPEN';

/** Situations in which a requirement has to be assigned. */
export type Phase =
  /** 通常時: everyday operation. */
  | 'NORMAL'
  /** 災害: a disaster. */
  | 'DISASTER'
  /** サイバー攻撃: an attack. */
  | 'CYBERATTACK'
  /** システム障害: a failure. */
  | 'SYSTEM_FAILURE';

/** What a component consists of and a requirement is about. */
export type Layer =
  /** Decisions and oversight. */
  | 'GOVERNANCE'
  /** People and rules. */
  | 'ORGANISATION'
  /** Data. */
  | 'DATA'
  /** Applications. */
  | 'APPLICATION'
  /** Operating systems, databases, run-times. */
  | 'PLATFORM'
  /** Machines and storage. */
  | 'INFRASTRUCTURE'
  /** Networks and their devices. */
  | 'NETWORK'
  /** Carriers' lines. */
  | 'CONNECTION'
  /** Terminals and medical devices. */
  | 'TERMINAL'
  /** Rooms, power, doors. */
  | 'FACILITY'
  /** Users and how they sign in. */
  | 'IDENTITY'
  /** Interfaces between systems. */
  | 'INTERFACE';

/** Who does the work, seen from the owner of the component whose sheet says it. */
export type Stance =
  /** We do it. */
  | 'SELF'
  /** We do our part, our consumer does the rest. */
  | 'SHARED'
  /** Our consumer does it. */
  | 'CONSUMER'
  /** A supplier of ours does it. */
  | 'SUPPLIER'
  /** It does not arise here. */
  | 'NOT_APPLICABLE'
  /** We do not allow it to be done here. */
  | 'FORBIDDEN';

/** The marks of a responsibility sheet on paper. */
export type Mark =
  /** ◎ does it alone. */
  | 'ALONE'
  /** ○ does its part. */
  | 'PART'
  /** △ supports; read from forms only. */
  | 'SUPPORTS'
  /** × does not do it. */
  | 'NOT_DONE'
  /** － does not arise. */
  | 'NOT_ARISING'
  /** ×禁 not allowed. */
  | 'NOT_ALLOWED'
  /** Blank: not confirmed, never no. */
  | 'NOT_CONFIRMED';

/** What becomes of a cell. */
export type Verdict =
  /** A party does it. */
  | 'COVERED'
  /** Following what is said leads to a gap. */
  | 'GAP'
  /** It does not arise, or is not allowed, and no party is needed. */
  | 'EXCLUDED';

/** How bad a gap is, worst first. */
export type Severity =
  /** 重大. */
  | 'CRITICAL'
  /** 高. */
  | 'HIGH'
  /** 中. */
  | 'MEDIUM'
  /** 低. */
  | 'LOW'
  /** 参考. */
  | 'INFO';

/** What people have said about a gap. */
export type GapState =
  /** Nothing has been said, or what was said has run out. */
  | 'OPEN'
  /** Being talked about. */
  | 'IN_TALKS'
  /** Accepted as a risk until a day. */
  | 'RISK_ACCEPTED';

/** What contracts promise and usages need. */
export type Term =
  /** Share of the time, a fraction. */
  | 'AVAILABILITY'
  /** Hours to recovery. */
  | 'RTO_HOURS'
  /** Hours of data that may be lost. */
  | 'RPO_HOURS'
  /** Hours until the customer is told of an incident. */
  | 'INCIDENT_NOTICE_HOURS'
  /** Identity assurance level, 1 to 3. */
  | 'IAL'
  /** Authenticator assurance level, 1 to 3. */
  | 'AAL'
  /** Federation assurance level, 1 to 3. */
  | 'FAL';

export type ChainQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type ChainQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly chain: { readonly asOf: string, readonly examined: { readonly nothing: NothingExamined | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly isOwn: boolean, readonly severity: Severity | null, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly component: { readonly kind: ComponentKind, readonly exposure: Exposure | null, readonly name: { readonly ja: string, readonly en: string | null } }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly sheet: { readonly version: string, readonly publishedOn: string | null } | null, readonly contract: { readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly supplier:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly kinds: ReadonlyArray<LinkKind>, readonly binding: Binding, readonly severity: Severity | null, readonly gaps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly contracts: ReadonlyArray<{ readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly supplier:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }> }>, readonly leftOut: { readonly nodes: number, readonly links: number, readonly reason: LeftOutReason | null }, readonly elsewhere: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } | null } | null };

export type ApplyChangesMutationVariables = Exact<{
  input: ApplyChangesInput;
}>;


export type ApplyChangesMutation = { readonly applyChanges: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type ContractCardQueryVariables = Exact<{
  contract: string;
  asOf?: string | null | undefined;
}>;


export type ContractCardQuery = { readonly me: { readonly id: string }, readonly contract: { readonly terminatedOn: string | null, readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       }>, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         } }>, readonly duties: ReadonlyArray<{ readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly line: { readonly requirementKey: string, readonly duties: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null } | null }> } }>, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly supplier:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     } | null };

export type SubcontractingTermsFragment = { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  > };

export type PromisedTermsFragment = { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null };

export type SignedAnnexFragment = { readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } };

export type ContractPaperFragment = { readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } };

export type ContractTermsFragment = { readonly kind: ContractKind, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    > } | null, readonly annexes: ReadonlyArray<{ readonly isInForce: boolean, readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }>, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly supplier:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
   };

export type ProposedTermsFragment = { readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly supplier:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> };

export type ProposalTermsFragment = { readonly key: string, readonly on: string, readonly note: string | null, readonly state: ProposalState, readonly answeredOn: string | null, readonly reason: string | null, readonly mayAnswer: boolean, readonly mayWithdraw: boolean, readonly by:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly to:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly current: { readonly key: string } | null, readonly contract: { readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly supplier:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> }, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }>, readonly changedSince: ReadonlyArray<{ readonly path: string }> };

export type ContractsQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type ContractsQuery = { readonly me: { readonly id: string, readonly role: Role, readonly mayEdit: boolean }, readonly server: { readonly revision: number, readonly today: string }, readonly institution: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly contracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContractKind, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          > } | null, readonly annexes: ReadonlyArray<{ readonly isInForce: boolean, readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }>, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly supplier:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }> }, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly on: string, readonly note: string | null, readonly state: ProposalState, readonly answeredOn: string | null, readonly reason: string | null, readonly mayAnswer: boolean, readonly mayWithdraw: boolean, readonly by:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly to:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly current: { readonly key: string } | null, readonly contract: { readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly supplier:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> }, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }>, readonly changedSince: ReadonlyArray<{ readonly path: string }> }> } } | null };

export type ContractPageQueryVariables = Exact<{
  contract: string;
  institution: string;
  asOf?: string | null | undefined;
}>;


export type ContractPageQuery = { readonly me: { readonly id: string, readonly role: Role, readonly mayEdit: boolean }, readonly server: { readonly revision: number, readonly today: string }, readonly contract: { readonly kind: ContractKind, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly proposals: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly on: string, readonly note: string | null, readonly state: ProposalState, readonly answeredOn: string | null, readonly reason: string | null, readonly mayAnswer: boolean, readonly mayWithdraw: boolean, readonly by:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly to:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly current: { readonly key: string } | null, readonly contract: { readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly supplier:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> }, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }>, readonly changedSince: ReadonlyArray<{ readonly path: string }> }> }, readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      > } | null, readonly annexes: ReadonlyArray<{ readonly isInForce: boolean, readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }>, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly supplier:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     } | null };

export type ProposalPageQueryVariables = Exact<{
  proposal: string;
  institution: string;
}>;


export type ProposalPageQuery = { readonly me: { readonly id: string, readonly role: Role, readonly mayEdit: boolean }, readonly server: { readonly revision: number, readonly today: string }, readonly proposal: { readonly key: string, readonly on: string, readonly note: string | null, readonly state: ProposalState, readonly answeredOn: string | null, readonly reason: string | null, readonly mayAnswer: boolean, readonly mayWithdraw: boolean, readonly by:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly to:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly current: { readonly key: string } | null, readonly contract: { readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      , readonly supplier:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      , readonly covers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> }, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }>, readonly changedSince: ReadonlyArray<{ readonly path: string }> } | null };

export type AnnexedSheetQueryVariables = Exact<{
  component: string;
  version: string;
}>;


export type AnnexedSheetQuery = { readonly me: { readonly id: string }, readonly sheet: { readonly version: string, readonly publishedOn: string | null, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly lines: ReadonlyArray<{ readonly requirementKey: string, readonly stance: Stance, readonly when: ReadonlyArray<string>, readonly charge: Charge | null, readonly requirement: { readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly charge: Charge | null, readonly text: { readonly ja: string, readonly en: string | null } | null, readonly within: { readonly ja: string, readonly en: string | null } | null }> }> } | null };

export type SheetVersionsQueryVariables = Exact<{
  component: string;
  asOf?: string | null | undefined;
}>;


export type SheetVersionsQuery = { readonly me: { readonly id: string }, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly sheetInForce: { readonly version: string } | null, readonly sheets: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly publishedOn: string | null, readonly state: SheetState }> }, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     } | null };

export type SuppliersQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type SuppliersQuery = { readonly me: { readonly id: string }, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    > } };

export type SuppliersComponentsQueryVariables = Exact<{
  owner: string;
}>;


export type SuppliersComponentsQuery = { readonly me: { readonly id: string }, readonly components: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       }> } };

export type TryContractQueryVariables = Exact<{
  institution: string;
  changes: ReadonlyArray<ChangeInput> | ChangeInput;
  asOf?: string | null | undefined;
}>;


export type TryContractQuery = { readonly me: { readonly id: string }, readonly simulate: { readonly asOf: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly before: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly after: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly closed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> }, readonly opened: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } } | null };

export type TryProposalQueryVariables = Exact<{
  institution: string;
  proposal: string;
  asOf?: string | null | undefined;
}>;


export type TryProposalQuery = { readonly me: { readonly id: string }, readonly simulate: { readonly asOf: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly before: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly after: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly closed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> }, readonly opened: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } } | null };

export type CountsFragment = { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number };

export type TrialFragment = { readonly asOf: string, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly before: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly after: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly closed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> }, readonly opened: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } };

export type WriteContractMutationVariables = Exact<{
  input: ApplyChangesInput;
}>;


export type WriteContractMutation = { readonly applyChanges: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type ProposeContractMutationVariables = Exact<{
  input: ProposeContractInput;
}>;


export type ProposeContractMutation = { readonly proposeContract: { readonly revision: number | null, readonly proposal: { readonly key: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;


export type AcceptProposalMutation = { readonly acceptProposal: { readonly revision: number | null, readonly contract: { readonly key: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;


export type DeclineProposalMutation = { readonly declineProposal: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type DecideOnGapMutationVariables = Exact<{
  input: DecideOnGapInput;
}>;


export type DecideOnGapMutation = { readonly decideOnGap: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type FollowGapsSubscriptionVariables = Exact<{
  institution: string;
  since?: number | null | undefined;
}>;


export type FollowGapsSubscription = { readonly gapsChanged: { readonly revision: number, readonly closed: ReadonlyArray<string>, readonly opened: ReadonlyArray<{ readonly key: string }>, readonly changed: ReadonlyArray<{ readonly key: string }> } };

export type ComponentSheetsQueryVariables = Exact<{
  component: string;
}>;


export type ComponentSheetsQuery = { readonly me: { readonly id: string }, readonly server: { readonly revision: number }, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly supplier: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           } }> }, readonly newest: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly state: SheetState, readonly lines: ReadonlyArray<{ readonly requirementKey: string, readonly phases: ReadonlyArray<Phase> | null, readonly stance: Stance, readonly viaKey: string | null, readonly when: ReadonlyArray<string>, readonly satisfies: ReadonlyArray<string>, readonly charge: Charge | null, readonly accountable: Accountable | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly charge: Charge | null, readonly text: { readonly ja: string, readonly en: string | null } | null, readonly within: { readonly ja: string, readonly en: string | null } | null }>, readonly compensation: { readonly ja: string, readonly en: string | null } | null, readonly evidence: ReadonlyArray<{ readonly key: string }>, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly source: { readonly document: string, readonly page: string | null } | null }> }> }, readonly versions: { readonly nodes: ReadonlyArray<{ readonly version: string }> }, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     } | null };

export type EditedLineWordsFragment = { readonly requirementKey: string, readonly phases: ReadonlyArray<Phase> | null, readonly stance: Stance, readonly viaKey: string | null, readonly when: ReadonlyArray<string>, readonly satisfies: ReadonlyArray<string>, readonly charge: Charge | null, readonly accountable: Accountable | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly charge: Charge | null, readonly text: { readonly ja: string, readonly en: string | null } | null, readonly within: { readonly ja: string, readonly en: string | null } | null }>, readonly compensation: { readonly ja: string, readonly en: string | null } | null, readonly evidence: ReadonlyArray<{ readonly key: string }>, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly source: { readonly document: string, readonly page: string | null } | null };

export type DraftsOfQueryVariables = Exact<{
  owner: string;
  components: ReadonlyArray<string> | string;
}>;


export type DraftsOfQuery = { readonly me: { readonly id: string, readonly role: Role, readonly party:
      | { readonly key: string }
      | { readonly key: string }
     | null }, readonly components: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly sheets: { readonly nodes: ReadonlyArray<{ readonly state: SheetState }> } }> }, readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly key: string, readonly sheets: { readonly nodes: ReadonlyArray<{ readonly state: SheetState }> } }
    | Record<PropertyKey, never>
   | null> };

export type DraftHeadFragment = { readonly id: string, readonly key: string, readonly sheets: { readonly nodes: ReadonlyArray<{ readonly state: SheetState }> } };

export type SaveSheetDraftMutationVariables = Exact<{
  input: SaveSheetDraftInput;
}>;


export type SaveSheetDraftMutation = { readonly saveSheetDraft: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type PublishSheetsMutationVariables = Exact<{
  input: ApplyChangesInput;
}>;


export type PublishSheetsMutation = { readonly applyChanges: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type TrySheetsQueryVariables = Exact<{
  institution: string;
  changes: ReadonlyArray<ChangeInput> | ChangeInput;
  asOf?: string | null | undefined;
}>;


export type TrySheetsQuery = { readonly me: { readonly id: string }, readonly simulate: { readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly before: { readonly total: number }, readonly after: { readonly total: number }, readonly closed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string }> }, readonly opened: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly actors: ReadonlyArray<
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        >, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } } | null };

export type WhoReliesQueryVariables = Exact<{
  component: string;
  asOf?: string | null | undefined;
}>;


export type WhoReliesQuery = { readonly me: { readonly id: string }, readonly impact: { readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly institution: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } }> } } | null };

export type FindingTermsFragment = { readonly key: string, readonly severity: Severity | null, readonly foundOn: string, readonly requirementKey: string | null, readonly dueOn: string | null, readonly closedOn: string | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     }, readonly title: { readonly ja: string, readonly en: string | null }, readonly assignee:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
   | null, readonly source: { readonly document: string, readonly page: string | null } | null };

export type FindingsQueryVariables = Exact<{
  institution: string;
  filter?: FindingFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FindingsQuery = { readonly me: { readonly id: string, readonly mayEdit: boolean }, readonly server: { readonly revision: number }, readonly institution: { readonly key: string } | null, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: FindingState, readonly mayEdit: boolean, readonly key: string, readonly severity: Severity | null, readonly foundOn: string, readonly requirementKey: string | null, readonly dueOn: string | null, readonly closedOn: string | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }, readonly title: { readonly ja: string, readonly en: string | null }, readonly assignee:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       | null, readonly source: { readonly document: string, readonly page: string | null } | null }> } };

export type FindingPageQueryVariables = Exact<{
  finding: string;
  institution: string;
}>;


export type FindingPageQuery = { readonly me: { readonly id: string }, readonly server: { readonly revision: number }, readonly institution: { readonly key: string } | null, readonly finding: { readonly mayEdit: boolean, readonly key: string, readonly severity: Severity | null, readonly foundOn: string, readonly requirementKey: string | null, readonly dueOn: string | null, readonly closedOn: string | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       }, readonly title: { readonly ja: string, readonly en: string | null }, readonly assignee:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     | null, readonly source: { readonly document: string, readonly page: string | null } | null } | null };

export type WriteFindingMutationVariables = Exact<{
  input: ApplyChangesInput;
}>;


export type WriteFindingMutation = { readonly applyChanges: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }> } };

export type FirstStepsStartQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsStartQuery = { readonly me: { readonly id: string, readonly role: Role, readonly party:
      | { readonly key: string }
      | { readonly key: string }
     | null }, readonly server: { readonly revision: number, readonly today: string }, readonly catalogues: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly supersededBy: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null }> } };

type PartyFields_Institution_Fragment = { readonly key: string, readonly type: PartyType, readonly kana: string | null, readonly area: string | null, readonly name: { readonly ja: string, readonly en: string | null }, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly department: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly deputy: string | null }> };

type PartyFields_Vendor_Fragment = { readonly key: string, readonly type: PartyType, readonly kana: string | null, readonly area: string | null, readonly name: { readonly ja: string, readonly en: string | null }, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly department: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly deputy: string | null }> };

export type PartyFieldsFragment =
  | PartyFields_Institution_Fragment
  | PartyFields_Vendor_Fragment
;

export type ComponentFieldsFragment = { readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly layers: ReadonlyArray<Layer>, readonly traits: ReadonlyArray<string>, readonly product: string | null, readonly productVersion: string | null, readonly lacks: ReadonlyArray<string>, readonly credentials: ReadonlyArray<string>, readonly exposure: Exposure | null, readonly owner:
    | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly name: { readonly ja: string, readonly en: string | null }, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null, readonly disclosures: ReadonlyArray<{ readonly kind: DisclosureKind, readonly version: string | null, readonly issuedOn: string | null, readonly negatives: ReadonlyArray<{ readonly item: string }> }>, readonly needs: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null } | null, readonly assuranceBasis: { readonly by: string, readonly on: string, readonly categories: { readonly inconvenience: HarmLevel, readonly financial: HarmLevel, readonly programs: HarmLevel, readonly information: HarmLevel, readonly safety: HarmLevel, readonly violations: HarmLevel }, readonly answers: { readonly personalDataNeeded: boolean, readonly validationNeeded: boolean, readonly personalDataReachable: boolean, readonly federated: boolean, readonly personalDataInAssertion: boolean, readonly frontChannel: boolean } } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly kind: LinkKind, readonly network: NetworkType | null, readonly supplier: { readonly key: string, readonly kind: ComponentKind, readonly owner:
          | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
         } }> } };

export type ContractFieldsFragment = { readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
    | { readonly key: string }
    | { readonly key: string }
  , readonly supplier:
    | { readonly key: string }
    | { readonly key: string }
  , readonly covers: ReadonlyArray<{ readonly key: string }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
      | { readonly key: string }
      | { readonly key: string }
    > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> };

export type FirstStepsQueryVariables = Exact<{
  institution: string;
  parties: ReadonlyArray<string> | string;
  components: ReadonlyArray<string> | string;
  others: ReadonlyArray<string> | string;
}>;


export type FirstStepsQuery = { readonly me: { readonly id: string }, readonly server: { readonly revision: number }, readonly institution: { readonly facilityType: FacilityType | null, readonly facilityClass: FacilityClass | null, readonly key: string, readonly type: PartyType, readonly kana: string | null, readonly area: string | null, readonly adopts: ReadonlyArray<{ readonly key: string }>, readonly treatments: ReadonlyArray<{ readonly kind: DisclosureKind, readonly item: string, readonly component: { readonly key: string } | null, readonly text: { readonly ja: string, readonly en: string | null } }>, readonly owned: { readonly totalCount: number }, readonly contracts: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ContractKind, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly renewalNoticeDays: number | null, readonly terminatedOn: string | null, readonly bundles: boolean, readonly customer:
          | { readonly key: string }
          | { readonly key: string }
        , readonly supplier:
          | { readonly key: string }
          | { readonly key: string }
        , readonly covers: ReadonlyArray<{ readonly key: string }>, readonly subcontracting: { readonly policy: SubcontractingPolicy, readonly consented: ReadonlyArray<
            | { readonly key: string }
            | { readonly key: string }
          > } | null, readonly annexes: ReadonlyArray<{ readonly sheetVersion: string, readonly component: { readonly key: string } }>, readonly terms: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null }, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: { readonly ja: string, readonly en: string | null } }> }> }, readonly name: { readonly ja: string, readonly en: string | null }, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly department: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly deputy: string | null }> } | null, readonly parties: ReadonlyArray<
    | { readonly key: string, readonly type: PartyType, readonly kana: string | null, readonly area: string | null, readonly name: { readonly ja: string, readonly en: string | null }, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly department: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly deputy: string | null }> }
    | Record<PropertyKey, never>
   | null>, readonly components: ReadonlyArray<
    | { readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly layers: ReadonlyArray<Layer>, readonly traits: ReadonlyArray<string>, readonly product: string | null, readonly productVersion: string | null, readonly lacks: ReadonlyArray<string>, readonly credentials: ReadonlyArray<string>, readonly exposure: Exposure | null, readonly owner:
        | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
      , readonly name: { readonly ja: string, readonly en: string | null }, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null, readonly disclosures: ReadonlyArray<{ readonly kind: DisclosureKind, readonly version: string | null, readonly issuedOn: string | null, readonly negatives: ReadonlyArray<{ readonly item: string }> }>, readonly needs: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null } | null, readonly assuranceBasis: { readonly by: string, readonly on: string, readonly categories: { readonly inconvenience: HarmLevel, readonly financial: HarmLevel, readonly programs: HarmLevel, readonly information: HarmLevel, readonly safety: HarmLevel, readonly violations: HarmLevel }, readonly answers: { readonly personalDataNeeded: boolean, readonly validationNeeded: boolean, readonly personalDataReachable: boolean, readonly federated: boolean, readonly personalDataInAssertion: boolean, readonly frontChannel: boolean } } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly kind: LinkKind, readonly network: NetworkType | null, readonly supplier: { readonly key: string, readonly kind: ComponentKind, readonly owner:
              | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
             } }> } }
    | Record<PropertyKey, never>
   | null>, readonly others: ReadonlyArray<
    | { readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly layers: ReadonlyArray<Layer>, readonly traits: ReadonlyArray<string>, readonly product: string | null, readonly productVersion: string | null, readonly lacks: ReadonlyArray<string>, readonly credentials: ReadonlyArray<string>, readonly exposure: Exposure | null, readonly owner:
        | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
      , readonly name: { readonly ja: string, readonly en: string | null }, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null, readonly disclosures: ReadonlyArray<{ readonly kind: DisclosureKind, readonly version: string | null, readonly issuedOn: string | null, readonly negatives: ReadonlyArray<{ readonly item: string }> }>, readonly needs: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null } | null, readonly assuranceBasis: { readonly by: string, readonly on: string, readonly categories: { readonly inconvenience: HarmLevel, readonly financial: HarmLevel, readonly programs: HarmLevel, readonly information: HarmLevel, readonly safety: HarmLevel, readonly violations: HarmLevel }, readonly answers: { readonly personalDataNeeded: boolean, readonly validationNeeded: boolean, readonly personalDataReachable: boolean, readonly federated: boolean, readonly personalDataInAssertion: boolean, readonly frontChannel: boolean } } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly kind: LinkKind, readonly network: NetworkType | null, readonly supplier: { readonly key: string, readonly kind: ComponentKind, readonly owner:
              | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
             } }> } }
    | Record<PropertyKey, never>
   | null> };

export type FindVendorsQueryVariables = Exact<{
  text: string;
}>;


export type FindVendorsQuery = { readonly me: { readonly id: string }, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly components: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind }> } }
      | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly components: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind }> } }
    > } };

export type VendorServicesQueryVariables = Exact<{
  vendor: string;
}>;


export type VendorServicesQuery = { readonly me: { readonly id: string }, readonly components: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly sheetInForce: { readonly version: string } | null }> } };

export type FirstStepsGapsQueryVariables = Exact<{
  institution: string;
}>;


export type FirstStepsGapsQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly overview: { readonly severities: { readonly total: number, readonly critical: number, readonly high: number }, readonly cells: { readonly covered: number } } | null, readonly gaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } } | null };

export type TryChangesQueryVariables = Exact<{
  institution: string;
  changes: string;
}>;


export type TryChangesQuery = { readonly me: { readonly id: string }, readonly simulate: { readonly problems: ReadonlyArray<{ readonly code: string }>, readonly before: { readonly total: number }, readonly after: { readonly total: number, readonly critical: number, readonly high: number }, readonly opened: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> }, readonly closed: { readonly totalCount: number } } | null };

export type GapListQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
  filter?: GapFilter | null | undefined;
}>;


export type GapListQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly gapList: { readonly asOf: string, readonly total: number, readonly matching: number, readonly mine: number, readonly leftOut: number, readonly examined: { readonly cells: number, readonly nothing: NothingExamined | null }, readonly severities: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly actorSets: ReadonlyArray<{ readonly count: number, readonly actors: ReadonlyArray<
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        > }>, readonly rules: ReadonlyArray<{ readonly rule: Rule, readonly count: number, readonly badge: { readonly ja: string, readonly en: string | null } }>, readonly states: ReadonlyArray<{ readonly state: GapState, readonly count: number }>, readonly phases: ReadonlyArray<{ readonly phase: Phase, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number, readonly severity: Severity, readonly actors: ReadonlyArray<
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        >, readonly rows: ReadonlyArray<{ readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase>, readonly count: number, readonly places: number, readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly state: GapState, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null, readonly consumer: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly supplier: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly explanation: { readonly sentence: { readonly ja: string, readonly en: string | null } } }> }> }> } | null } | null };

export type GapCardQueryVariables = Exact<{
  institution: string;
  gap: string;
  asOf?: string | null | undefined;
}>;


export type GapCardQuery = { readonly me: { readonly id: string, readonly mayEdit: boolean }, readonly server: { readonly revision: number }, readonly institution: { readonly key: string, readonly gap: { readonly asOf: string, readonly item: string | null, readonly term: Term | null, readonly state: GapState, readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly consumer: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         } | null, readonly supplier: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         } | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         } | null, readonly party:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       | null, readonly contracts: ReadonlyArray<{ readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly supplier:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }>, readonly actors: ReadonlyArray<
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      >, readonly decision: { readonly state: GapState, readonly reason: string, readonly by: string, readonly on: string, readonly until: string | null } | null, readonly explanation: { readonly baseSeverity: Severity, readonly remedy: { readonly ja: string, readonly en: string | null }, readonly fallBack: { readonly ja: string, readonly en: string | null } | null, readonly statements: ReadonlyArray<{ readonly stance: Stance | null, readonly mark: Mark, readonly satisfies: ReadonlyArray<string>, readonly takenOver: boolean, readonly party:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly says: { readonly ja: string, readonly en: string | null }, readonly via: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             } | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null } | null }>, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly compensation: { readonly ja: string, readonly en: string | null } | null, readonly source: { readonly document: string, readonly page: string | null } | null, readonly sheet: { readonly version: string, readonly publishedOn: string | null } | null }>, readonly severitySteps: ReadonlyArray<{ readonly code: string, readonly by: number, readonly reason: { readonly ja: string, readonly en: string | null } }>, readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly remedies: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null }, readonly effect: { readonly text: { readonly ja: string, readonly en: string | null } } | null, readonly actor:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         | null }>, readonly path: { readonly components: ReadonlyArray<string>, readonly links: ReadonlyArray<string> }, readonly others: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null } | null } | null };

export type TableKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type TableKindsQuery = { readonly me: { readonly id: string, readonly role: Role }, readonly tableTargets: ReadonlyArray<{ readonly name: string, readonly title: { readonly ja: string, readonly en: string | null }, readonly fields: ReadonlyArray<{ readonly name: string, readonly title: { readonly ja: string, readonly en: string | null } }>, readonly options: ReadonlyArray<{ readonly name: string, readonly title: { readonly ja: string, readonly en: string | null } }> }> };

export type PreviewTablesQueryVariables = Exact<{
  input: PreviewTablesInput;
}>;


export type PreviewTablesQuery = { readonly me: { readonly id: string }, readonly previewTables: { readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly preview: { readonly mapping: string, readonly encoding: string | null, readonly understood: number, readonly sheets: ReadonlyArray<{ readonly name: string, readonly isHidden: boolean, readonly target: string | null, readonly header: ReadonlyArray<number>, readonly rowCount: number, readonly columns: ReadonlyArray<{ readonly column: number, readonly heading: string, readonly field: string | null, readonly about: ReadonlyArray<string>, readonly isSure: boolean, readonly alternatives: ReadonlyArray<{ readonly entity: string, readonly title: string }> }>, readonly rows: ReadonlyArray<{ readonly row: number, readonly key: string, readonly text: string, readonly to: TableRowTarget, readonly entity: string | null, readonly match: TableRowMatch, readonly alternatives: ReadonlyArray<{ readonly entity: string, readonly title: string }> }>, readonly sample: ReadonlyArray<{ readonly number: number, readonly cells: ReadonlyArray<string> }> }>, readonly repaired: ReadonlyArray<{ readonly path: string, readonly original: string, readonly readAs: string }>, readonly notUnderstood: ReadonlyArray<{ readonly place: string, readonly original: string, readonly reason: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly changes: ReadonlyArray<{ readonly place: string, readonly title: string, readonly before: string | null, readonly after: string, readonly original: string }> } | null } };

export type ImportFilesMutationVariables = Exact<{
  input: ImportModelInput;
}>;


export type ImportFilesMutation = { readonly importModel: { readonly revision: number | null, readonly changesJson: string | null, readonly changes: ReadonlyArray<{ readonly entity: EntityKind, readonly key: string, readonly change: ChangeKind, readonly label: { readonly ja: string, readonly en: string | null } }>, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly files: ReadonlyArray<{ readonly name: string, readonly format: string, readonly repaired: ReadonlyArray<{ readonly path: string, readonly original: string, readonly readAs: string }> }> } };

export type ModelRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelRevisionQuery = { readonly server: { readonly revision: number } };

export type TryImportQueryVariables = Exact<{
  institution: string;
  changesJson: string;
}>;


export type TryImportQuery = { readonly me: { readonly id: string }, readonly simulate: { readonly problems: ReadonlyArray<{ readonly code: string }>, readonly before: { readonly total: number }, readonly after: { readonly total: number }, readonly closed: { readonly totalCount: number }, readonly opened: { readonly totalCount: number } } | null };

export type RoutesQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type RoutesQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly routes: { readonly isAsked: boolean, readonly examined: { readonly cells: number, readonly nothing: NothingExamined | null }, readonly targets: ReadonlyArray<{ readonly key: string }>, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly depth: number | null, readonly component: { readonly exposure: Exposure | null, readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             }, readonly gap: { readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly remedies: ReadonlyArray<{ readonly key: string, readonly title: { readonly ja: string, readonly en: string | null }, readonly text: { readonly ja: string, readonly en: string | null } }>, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null } | null, readonly routes: { readonly leftOut: number, readonly routes: ReadonlyArray<{ readonly depth: number, readonly target: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
                  | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                  | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                 }, readonly hops: ReadonlyArray<{ readonly position: number, readonly by: ReadonlyArray<RouteStep>, readonly credentials: ReadonlyArray<string>, readonly isHeld: boolean, readonly isGuarded: boolean, readonly isOnlySilence: boolean, readonly isTarget: boolean, readonly settled: number, readonly asked: number, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
                    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                   }, readonly owner:
                  | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                  | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                , readonly defences: ReadonlyArray<{ readonly key: string, readonly defends: Defence, readonly isGuard: boolean, readonly verdict: Verdict, readonly isSettled: boolean, readonly requirement: { readonly title: { readonly ja: string, readonly en: string | null } | null, readonly summary: { readonly ja: string, readonly en: string | null } | null } | null, readonly performing: ReadonlyArray<
                    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                  >, readonly gaps: ReadonlyArray<{ readonly key: string, readonly severity: Severity, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null } }, readonly actors: ReadonlyArray<
                      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                    > }> }> }> }> } }> } } | null } | null };

export type NoticeQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
  component?: string | null | undefined;
}>;


export type NoticeQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly facilityClass: FacilityClass | null, readonly notice: { readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         } | null, readonly ways: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly state: NoticeState, readonly hours: number | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly legs: ReadonlyArray<{ readonly state: NoticeState, readonly hours: number | null, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly from:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            , readonly to:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            , readonly contract: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null }> }> } } | null, readonly chain: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly isOwn: boolean, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           } }> } | null } | null, readonly noticeDuties: { readonly asOf: string, readonly duties: ReadonlyArray<{ readonly key: string, readonly occasion: NoticeOccasion, readonly from: NoticeTeller, readonly strength: NoticeStrength, readonly to: { readonly kind: NoticeReceiver, readonly name: { readonly ja: string, readonly en: string | null } }, readonly trigger: { readonly ja: string, readonly en: string | null }, readonly deadlines: ReadonlyArray<{ readonly urgency: NoticeUrgency, readonly days: number | null, readonly text: { readonly ja: string, readonly en: string | null } }>, readonly source: { readonly reading: Reading, readonly basis: { readonly ja: string, readonly en: string | null } }, readonly applies: { readonly ja: string, readonly en: string | null } | null }> } };

export type NoticeWayWordsFragment = { readonly key: string, readonly state: NoticeState, readonly hours: number | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     }, readonly owner:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly legs: ReadonlyArray<{ readonly state: NoticeState, readonly hours: number | null, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly from:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly to:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly contract: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null }> };

export type NoticeDutyWordsFragment = { readonly asOf: string, readonly duties: ReadonlyArray<{ readonly key: string, readonly occasion: NoticeOccasion, readonly from: NoticeTeller, readonly strength: NoticeStrength, readonly to: { readonly kind: NoticeReceiver, readonly name: { readonly ja: string, readonly en: string | null } }, readonly trigger: { readonly ja: string, readonly en: string | null }, readonly deadlines: ReadonlyArray<{ readonly urgency: NoticeUrgency, readonly days: number | null, readonly text: { readonly ja: string, readonly en: string | null } }>, readonly source: { readonly reading: Reading, readonly basis: { readonly ja: string, readonly en: string | null } }, readonly applies: { readonly ja: string, readonly en: string | null } | null }> };

export type IncidentSubjectsQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type IncidentSubjectsQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly chain: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly isOwn: boolean, readonly component: { readonly exposure: Exposure | null, readonly traits: ReadonlyArray<string>, readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }> } | null } | null, readonly drills: ReadonlyArray<{ readonly key: string, readonly phase: Phase, readonly title: { readonly ja: string, readonly en: string | null }, readonly summary: { readonly ja: string, readonly en: string | null }, readonly pointAt: { readonly what: DrillTarget, readonly kinds: ReadonlyArray<ComponentKind>, readonly exposures: ReadonlyArray<Exposure>, readonly traits: ReadonlyArray<string> }, readonly steps: ReadonlyArray<{ readonly after: { readonly ja: string, readonly en: string | null }, readonly text: { readonly ja: string, readonly en: string | null } }>, readonly questions: ReadonlyArray<{ readonly ask: { readonly ja: string, readonly en: string | null }, readonly good: ReadonlyArray<{ readonly ja: string, readonly en: string | null }> }> }> };

type Callable_Institution_Fragment = { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } };

type Callable_Vendor_Fragment = { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } };

export type CallableFragment =
  | Callable_Institution_Fragment
  | Callable_Vendor_Fragment
;

export type IncidentQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
  at: IncidentAt;
  phase: Phase;
}>;


export type IncidentQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly facilityClass: FacilityClass | null, readonly type: PartyType, readonly incident: { readonly asOf: string, readonly components: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }>, readonly contracts: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }>, readonly hanging: ReadonlyArray<{ readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null } } }>, readonly data: ReadonlyArray<{ readonly depth: number, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           } }>, readonly cuts: ReadonlyArray<{ readonly key: string, readonly kinds: ReadonlyArray<LinkKind>, readonly inside: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }, readonly outside: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }, readonly by: ReadonlyArray<
          | { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } }
        >, readonly stops: ReadonlyArray<{ readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly usedBy: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }> }> }>, readonly credentials: ReadonlyArray<{ readonly key: string, readonly order: number, readonly found: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }>, readonly opens: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } }
           }> }>, readonly notice: ReadonlyArray<{ readonly key: string, readonly state: NoticeState, readonly hours: number | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly legs: ReadonlyArray<{ readonly state: NoticeState, readonly hours: number | null, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly from:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly to:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          , readonly contract: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null }> }>, readonly duties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly isEmergency: boolean, readonly requirement: { readonly title: { readonly ja: string, readonly en: string | null } | null, readonly summary: { readonly ja: string, readonly en: string | null } | null } | null, readonly performers: ReadonlyArray<
            | { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } }
          >, readonly settled: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }>, readonly open: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }> }> } } | null, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly phone: string | null, readonly hours: string | null }>, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly noticeDuties: { readonly asOf: string, readonly duties: ReadonlyArray<{ readonly key: string, readonly occasion: NoticeOccasion, readonly from: NoticeTeller, readonly strength: NoticeStrength, readonly to: { readonly kind: NoticeReceiver, readonly name: { readonly ja: string, readonly en: string | null } }, readonly trigger: { readonly ja: string, readonly en: string | null }, readonly deadlines: ReadonlyArray<{ readonly urgency: NoticeUrgency, readonly days: number | null, readonly text: { readonly ja: string, readonly en: string | null } }>, readonly source: { readonly reading: Reading, readonly basis: { readonly ja: string, readonly en: string | null } }, readonly applies: { readonly ja: string, readonly en: string | null } | null }> } };

export type DeemingQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type DeemingQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly deeming: { readonly asOf: string, readonly applies: boolean, readonly examined: { readonly cells: number, readonly nothing: NothingExamined | null }, readonly counts: { readonly yes: number, readonly no: number, readonly unclear: number }, readonly sentence: { readonly ja: string, readonly en: string | null }, readonly servers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly answer: DeemingAnswer, readonly document: string | null, readonly component: { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             }, readonly why: { readonly ja: string, readonly en: string | null }, readonly contract: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly cells: ReadonlyArray<{ readonly reason: DeemingReason }>, readonly missing: ReadonlyArray<{ readonly party:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             | null, readonly contract: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null }> }> } } | null } | null };

export type MatrixQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
  phase: Phase;
  by: MatrixBy;
  filter?: MatrixFilter | null | undefined;
  joined: boolean;
}>;


export type MatrixQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly matrix: { readonly asOf: string, readonly phase: Phase, readonly leftOutRows: number, readonly leftOutColumns: number, readonly inJapanese: ReadonlyArray<{ readonly format: string, readonly url: string, readonly fileName: string, readonly title: { readonly ja: string, readonly en: string | null } }>, readonly inEnglish: ReadonlyArray<{ readonly format: string, readonly url: string, readonly fileName: string, readonly title: { readonly ja: string, readonly en: string | null } }>, readonly examined: { readonly nothing: NothingExamined | null }, readonly phases: ReadonlyArray<{ readonly phase: Phase, readonly count: number }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly party:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null }>, readonly rows: ReadonlyArray<{ readonly key: string, readonly isMixed: boolean, readonly verdict: Verdict | null, readonly settled: number, readonly live: number, readonly gapCount: number, readonly requirement: { readonly key: string, readonly item: string | null, readonly phases: ReadonlyArray<Phase>, readonly title: { readonly ja: string, readonly en: string | null } | null, readonly summary: { readonly ja: string, readonly en: string | null } | null, readonly group: { readonly key: string, readonly title: { readonly ja: string, readonly en: string | null } | null } | null, readonly chapter: { readonly key: string, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }, readonly cells: ReadonlyArray<{ readonly column: number, readonly mark: Mark | null, readonly severity: Severity | null, readonly component?: { readonly key: string } | null, readonly marks: ReadonlyArray<{ readonly mark: Mark, readonly count: number }> }>, readonly performers: ReadonlyArray<
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        >, readonly gaps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null } } }> }> } | null } | null };

export type CellWordsFragment = { readonly column: number, readonly mark: Mark | null, readonly severity: Severity | null, readonly marks: ReadonlyArray<{ readonly mark: Mark, readonly count: number }> };

export type MatrixPartsQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
  phase: Phase;
  by: MatrixBy;
  filter?: MatrixFilter | null | undefined;
}>;


export type MatrixPartsQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly matrix: { readonly rows: ReadonlyArray<{ readonly key: string, readonly components: ReadonlyArray<{ readonly key: string, readonly verdict: Verdict, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
              | { readonly key: string }
              | { readonly key: string }
             }, readonly cells: ReadonlyArray<{ readonly column: number, readonly mark: Mark | null, readonly severity: Severity | null, readonly component: { readonly key: string } | null, readonly marks: ReadonlyArray<{ readonly mark: Mark, readonly count: number }> }>, readonly performers: ReadonlyArray<{ readonly key: string, readonly owner:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
             }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null } } }> }> }> } | null } | null };

export type TrailQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
  component: string;
  requirement: string;
  phase: Phase;
}>;


export type TrailQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly trail: { readonly phase: Phase, readonly verdict: Verdict | null, readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null, readonly summary: { readonly ja: string, readonly en: string | null } | null }, readonly statements: ReadonlyArray<{ readonly stance: Stance | null, readonly mark: Mark, readonly satisfies: ReadonlyArray<string>, readonly takenOver: boolean, readonly party:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly says: { readonly ja: string, readonly en: string | null }, readonly via: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           } | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null } | null }>, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly compensation: { readonly ja: string, readonly en: string | null } | null, readonly source: { readonly document: string, readonly page: string | null } | null, readonly sheet: { readonly version: string, readonly publishedOn: string | null } | null }>, readonly performers: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly contracts: ReadonlyArray<{ readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly supplier:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }>, readonly fallBack: { readonly ja: string, readonly en: string | null } | null } | null } | null };

export type DownloadFragment = { readonly format: string, readonly url: string, readonly fileName: string, readonly title: { readonly ja: string, readonly en: string | null } };

export type MergePartiesMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergePartiesMutation = { readonly merged: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly changes: ReadonlyArray<{ readonly entity: EntityKind, readonly key: string, readonly change: ChangeKind, readonly label: { readonly ja: string, readonly en: string | null } }> } };

export type MergeComponentsMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeComponentsMutation = { readonly merged: { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly changes: ReadonlyArray<{ readonly entity: EntityKind, readonly key: string, readonly change: ChangeKind, readonly label: { readonly ja: string, readonly en: string | null } }> } };

export type MergedFragment = { readonly revision: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly changes: ReadonlyArray<{ readonly entity: EntityKind, readonly key: string, readonly change: ChangeKind, readonly label: { readonly ja: string, readonly en: string | null } }> };

export type OverviewQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly overview: { readonly asOf: string, readonly parties: number, readonly components: number, readonly requirements: number, readonly first: { readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly consumer: { readonly key: string } | null, readonly supplier: { readonly key: string } | null, readonly component: { readonly key: string } | null, readonly explanation: { readonly fallBack: { readonly ja: string, readonly en: string | null } | null, readonly statements: ReadonlyArray<{ readonly stance: Stance | null, readonly mark: Mark, readonly satisfies: ReadonlyArray<string>, readonly takenOver: boolean, readonly party:
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
              | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            , readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly says: { readonly ja: string, readonly en: string | null }, readonly via: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
                | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
                | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
               } | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null } | null }>, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly compensation: { readonly ja: string, readonly en: string | null } | null, readonly source: { readonly document: string, readonly page: string | null } | null, readonly sheet: { readonly version: string, readonly publishedOn: string | null } | null }>, readonly severitySteps: ReadonlyArray<{ readonly code: string, readonly reason: { readonly ja: string, readonly en: string | null } }>, readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null } | null, readonly severities: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly bySeverity: ReadonlyArray<{ readonly severity: Severity, readonly count: number, readonly rules: ReadonlyArray<{ readonly rule: Rule, readonly count: number, readonly badge: { readonly ja: string, readonly en: string | null } }> }>, readonly cells: { readonly covered: number, readonly gap: number, readonly excluded: number, readonly total: number }, readonly coverage: ReadonlyArray<{ readonly catalogueKey: string, readonly catalogue: { readonly title: { readonly ja: string, readonly en: string | null } | null }, readonly group: { readonly key: string, readonly title: { readonly ja: string, readonly en: string | null } | null } | null, readonly phases: ReadonlyArray<{ readonly phase: Phase, readonly cells: { readonly covered: number, readonly gap: number, readonly excluded: number, readonly total: number } }> }>, readonly actors: ReadonlyArray<{ readonly alone: number, readonly inTalks: number, readonly party:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly severities: { readonly critical: number, readonly high: number, readonly medium: number, readonly low: number, readonly info: number, readonly total: number }, readonly nextEnd: { readonly on: string, readonly daysLeft: number } | null }>, readonly expiring: ReadonlyArray<{ readonly kind: ExpiryKind, readonly on: string, readonly daysLeft: number, readonly contract: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly evidence: { readonly key: string, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly editions: ReadonlyArray<{ readonly key: string, readonly supersededBy: string | null, readonly catalogue: { readonly unchecked: boolean, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly examined: { readonly cells: number, readonly nothing: NothingExamined | null } } | null } | null };

export type EditionNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditionNewsQuery = { readonly me: { readonly id: string }, readonly editionChanges: ReadonlyArray<{ readonly to: string, readonly changes: ReadonlyArray<{ readonly text: { readonly ja: string, readonly en: string | null } }>, readonly twoFactors: { readonly title: { readonly ja: string, readonly en: string | null }, readonly fromText: { readonly ja: string, readonly en: string | null }, readonly rows: ReadonlyArray<{ readonly where: { readonly ja: string, readonly en: string | null }, readonly need: { readonly ja: string, readonly en: string | null } }> }, readonly unknown: ReadonlyArray<{ readonly ja: string, readonly en: string | null }> }> };

export type PapersQueryVariables = Exact<{
  institution: string;
  vendor?: string | null | undefined;
  component?: string | null | undefined;
  asOf?: string | null | undefined;
  language: FileLanguage;
}>;


export type PapersQuery = { readonly me: { readonly id: string }, readonly papers: ReadonlyArray<{ readonly paper: string, readonly format: string, readonly url: string, readonly fileName: string, readonly paperTitle: { readonly ja: string, readonly en: string | null }, readonly title: { readonly ja: string, readonly en: string | null } }> };

export type PaperSubjectsQueryVariables = Exact<{
  institution: string;
  asOf?: string | null | undefined;
}>;


export type PaperSubjectsQuery = { readonly me: { readonly id: string }, readonly institution: { readonly key: string, readonly chain: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly isOwn: boolean, readonly owner:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly component: { readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null } } }> } | null } | null };

export type DirectoryQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectoryQuery = { readonly me: { readonly id: string }, readonly vendors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kana: string | null, readonly name: { readonly ja: string, readonly en: string | null }, readonly components: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }> }, readonly recordedBy: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null }> } };

export type FoundServicesQueryVariables = Exact<{
  text: string;
}>;


export type FoundServicesQuery = { readonly me: { readonly id: string }, readonly components: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
       }> } };

export type RecordedByFragment = { readonly recordedBy: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null };

export type ServiceHeadFragment = { readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly traits: ReadonlyArray<string>, readonly name: { readonly ja: string, readonly en: string | null }, readonly sheetInForce: { readonly version: string, readonly publishedOn: string | null } | null, readonly newest: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly state: SheetState }> } };

export type VendorPageQueryVariables = Exact<{
  vendor: string;
  asOf?: string | null | undefined;
}>;


export type VendorPageQuery = { readonly me: { readonly id: string, readonly role: Role, readonly mayEdit: boolean, readonly party:
      | { readonly key: string }
      | { readonly key: string }
     | null }, readonly server: { readonly revision: number, readonly today: string }, readonly vendor: { readonly key: string, readonly type: PartyType, readonly kana: string | null, readonly area: string | null, readonly components: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly traits: ReadonlyArray<string>, readonly name: { readonly ja: string, readonly en: string | null }, readonly sheetInForce: { readonly version: string, readonly publishedOn: string | null } | null, readonly newest: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly state: SheetState }> } }> }, readonly customers: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      > }, readonly contracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly supplier:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }> }, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly state: ProposalState, readonly on: string, readonly by:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly contract: { readonly documents: ReadonlyArray<{ readonly title: { readonly ja: string, readonly en: string | null } }>, readonly customer:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           } }> }, readonly name: { readonly ja: string, readonly en: string | null }, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly name: string | null, readonly department: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly deputy: string | null }>, readonly recordedBy: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null } | null };

export type VendorDutiesQueryVariables = Exact<{
  vendor: string;
  asOf?: string | null | undefined;
}>;


export type VendorDutiesQuery = { readonly me: { readonly id: string }, readonly vendor: { readonly key: string, readonly duties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly sheet: { readonly version: string }, readonly line: { readonly requirementKey: string, readonly requirement: { readonly title: { readonly ja: string, readonly en: string | null } | null } | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null } | null }> }, readonly customers: ReadonlyArray<{ readonly standing: DutyStanding, readonly party:
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
           }> }> } } | null };

export type ServicePageQueryVariables = Exact<{
  service: string;
  asOf?: string | null | undefined;
}>;


export type ServicePageQuery = { readonly me: { readonly id: string, readonly role: Role, readonly party:
      | { readonly key: string }
      | { readonly key: string }
     | null }, readonly server: { readonly revision: number, readonly today: string }, readonly fields: { readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly layers: ReadonlyArray<Layer>, readonly traits: ReadonlyArray<string>, readonly product: string | null, readonly productVersion: string | null, readonly lacks: ReadonlyArray<string>, readonly credentials: ReadonlyArray<string>, readonly exposure: Exposure | null, readonly owner:
      | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly name: { readonly ja: string, readonly en: string | null }, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null, readonly disclosures: ReadonlyArray<{ readonly kind: DisclosureKind, readonly version: string | null, readonly issuedOn: string | null, readonly negatives: ReadonlyArray<{ readonly item: string }> }>, readonly needs: { readonly availability: number | null, readonly rtoHours: number | null, readonly rpoHours: number | null, readonly incidentNoticeHours: number | null, readonly assurance: { readonly ial: number | null, readonly aal: number | null, readonly fal: number | null } | null } | null, readonly assuranceBasis: { readonly by: string, readonly on: string, readonly categories: { readonly inconvenience: HarmLevel, readonly financial: HarmLevel, readonly programs: HarmLevel, readonly information: HarmLevel, readonly safety: HarmLevel, readonly violations: HarmLevel }, readonly answers: { readonly personalDataNeeded: boolean, readonly validationNeeded: boolean, readonly personalDataReachable: boolean, readonly federated: boolean, readonly personalDataInAssertion: boolean, readonly frontChannel: boolean } } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly kind: LinkKind, readonly network: NetworkType | null, readonly supplier: { readonly key: string, readonly kind: ComponentKind, readonly owner:
            | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
            | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
           } }> } } | null, readonly component: { readonly layers: ReadonlyArray<Layer>, readonly exposure: Exposure | null, readonly key: string, readonly kind: ComponentKind, readonly kana: string | null, readonly traits: ReadonlyArray<string>, readonly party:
      | { readonly kana: string | null, readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly kana: string | null, readonly key: string, readonly type: PartyType, readonly recordedBy: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null, readonly name: { readonly ja: string, readonly en: string | null } }
    , readonly sheets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: string, readonly state: SheetState, readonly publishedOn: string | null }> }, readonly contracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        , readonly supplier:
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
          | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
         }> }, readonly name: { readonly ja: string, readonly en: string | null }, readonly sheetInForce: { readonly version: string, readonly publishedOn: string | null } | null, readonly newest: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly state: SheetState }> } } | null };

export type ServicesStartQueryVariables = Exact<{
  institution: string;
}>;


export type ServicesStartQuery = { readonly me: { readonly id: string, readonly role: Role, readonly party:
      | { readonly key: string }
      | { readonly key: string }
     | null }, readonly server: { readonly revision: number }, readonly institution: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } } | null };

export type WordsFragment = { readonly ja: string, readonly en: string | null };

type PartyRef_Institution_Fragment = { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } };

type PartyRef_Vendor_Fragment = { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } };

export type PartyRefFragment =
  | PartyRef_Institution_Fragment
  | PartyRef_Vendor_Fragment
;

export type ComponentRefFragment = { readonly key: string, readonly kind: ComponentKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
   };

export type GapHeadFragment = { readonly id: string, readonly key: string, readonly rule: Rule, readonly severity: Severity, readonly phases: ReadonlyArray<Phase> | null, readonly cells: number | null, readonly explanation: { readonly badge: { readonly ja: string, readonly en: string | null }, readonly sentence: { readonly ja: string, readonly en: string | null } }, readonly requirement: { readonly key: string, readonly item: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null } | null };

export type ContractHeadFragment = { readonly key: string, readonly startsOn: string, readonly endsOn: string | null, readonly renewal: Renewal, readonly lastDay: string | null, readonly standing: ContractStanding, readonly name: { readonly ja: string, readonly en: string | null }, readonly customer:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly supplier:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
   };

export type StatementWordsFragment = { readonly stance: Stance | null, readonly mark: Mark, readonly satisfies: ReadonlyArray<string>, readonly takenOver: boolean, readonly party:
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
    | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
  , readonly component: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }, readonly says: { readonly ja: string, readonly en: string | null }, readonly via: { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly owner:
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
     } | null, readonly duties: ReadonlyArray<{ readonly key: string, readonly text: { readonly ja: string, readonly en: string | null } | null }>, readonly note: { readonly ja: string, readonly en: string | null } | null, readonly compensation: { readonly ja: string, readonly en: string | null } | null, readonly source: { readonly document: string, readonly page: string | null } | null, readonly sheet: { readonly version: string, readonly publishedOn: string | null } | null };

export type SheetCataloguesQueryVariables = Exact<{ [key: string]: never; }>;


export type SheetCataloguesQuery = { readonly me: { readonly id: string }, readonly catalogues: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly supersededBy: string | null, readonly title: { readonly ja: string, readonly en: string | null } | null }> } };

export type CatalogueRequirementsQueryVariables = Exact<{
  catalogue: string;
  after?: string | null | undefined;
}>;


export type CatalogueRequirementsQuery = { readonly me: { readonly id: string }, readonly catalogue: { readonly key: string, readonly requirements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly item: string | null, readonly layers: ReadonlyArray<Layer>, readonly phases: ReadonlyArray<Phase>, readonly title: { readonly ja: string, readonly en: string | null } | null, readonly summary: { readonly ja: string, readonly en: string | null } | null, readonly chapter: { readonly key: string, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }> } } | null };

export type SheetRequirementFragment = { readonly key: string, readonly item: string | null, readonly layers: ReadonlyArray<Layer>, readonly phases: ReadonlyArray<Phase>, readonly title: { readonly ja: string, readonly en: string | null } | null, readonly summary: { readonly ja: string, readonly en: string | null } | null, readonly chapter: { readonly key: string, readonly title: { readonly ja: string, readonly en: string | null } | null } | null };

export type SheetEffectQueryVariables = Exact<{
  component: string;
  version: string;
  lines: ReadonlyArray<LineInput> | LineInput;
  asOf?: string | null | undefined;
}>;


export type SheetEffectQuery = { readonly me: { readonly id: string }, readonly sheetEffect: { readonly asOf: string, readonly uses: number, readonly looked: number, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: { readonly ja: string, readonly en: string | null } }>, readonly customers: ReadonlyArray<{ readonly annexed: ReadonlyArray<string>, readonly closed: number, readonly party:
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
        | { readonly key: string, readonly type: PartyType, readonly name: { readonly ja: string, readonly en: string | null } }
      , readonly opened: ReadonlyArray<{ readonly requirementKey: string, readonly standing: DutyStanding, readonly requirement: { readonly title: { readonly ja: string, readonly en: string | null } | null } | null, readonly sentence: { readonly ja: string, readonly en: string | null } }> }> } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly me: { readonly id: string, readonly role: Role, readonly party:
      | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
      | { readonly key: string, readonly name: { readonly ja: string, readonly en: string | null } }
     | null }, readonly server: { readonly version: string, readonly revision: number, readonly today: string, readonly demo: boolean }, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string }> } };

export type StandingQueryVariables = Exact<{
  institution: string;
  gap?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StandingQuery = { readonly me: { readonly id: string }, readonly institution: { readonly id: string, readonly key: string, readonly name: { readonly ja: string, readonly en: string | null }, readonly adopts: ReadonlyArray<{ readonly key: string, readonly catalogue: { readonly unchecked: boolean, readonly title: { readonly ja: string, readonly en: string | null } | null } | null }>, readonly gapsBeside: { readonly total: number, readonly previous: { readonly key: string } | null, readonly next: { readonly key: string } | null } | null } | null };

export type InstitutionsQueryVariables = Exact<{
  text?: string | null | undefined;
  recent: ReadonlyArray<string> | string;
}>;


export type InstitutionsQuery = { readonly me: { readonly id: string }, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly facilityClass: FacilityClass | null, readonly name: { readonly ja: string, readonly en: string | null } }> }, readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly key: string, readonly facilityClass: FacilityClass | null, readonly name: { readonly ja: string, readonly en: string | null } }
    | Record<PropertyKey, never>
   | null> };

export type SearchQueryVariables = Exact<{
  text: string;
  institution?: string | null | undefined;
}>;


export type SearchQuery = { readonly me: { readonly id: string }, readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly label: { readonly ja: string, readonly en: string | null }, readonly context: { readonly ja: string, readonly en: string | null }, readonly target:
        | { readonly __typename: 'Institution', readonly key: string }
        | { readonly __typename: 'Vendor', readonly key: string }
        | { readonly __typename: 'Component', readonly key: string }
        | { readonly __typename: 'Requirement', readonly key: string }
        | { readonly __typename: 'Contract', readonly key: string, readonly covers: ReadonlyArray<{ readonly key: string }> }
       }> } };

export type ConnectionQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionQuery = { readonly me: { readonly id: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on LocalText {
  ja
  en
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const PartyRefFragmentDoc = new TypedDocumentString(`
    fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"PartyRef"}) as unknown as TypedDocumentString<PartyRefFragment, unknown>;
export const ContractHeadFragmentDoc = new TypedDocumentString(`
    fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`, {"fragmentName":"ContractHead"}) as unknown as TypedDocumentString<ContractHeadFragment, unknown>;
export const ComponentRefFragmentDoc = new TypedDocumentString(`
    fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`, {"fragmentName":"ComponentRef"}) as unknown as TypedDocumentString<ComponentRefFragment, unknown>;
export const SubcontractingTermsFragmentDoc = new TypedDocumentString(`
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`, {"fragmentName":"SubcontractingTerms"}) as unknown as TypedDocumentString<SubcontractingTermsFragment, unknown>;
export const SignedAnnexFragmentDoc = new TypedDocumentString(`
    fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"SignedAnnex"}) as unknown as TypedDocumentString<SignedAnnexFragment, unknown>;
export const PromisedTermsFragmentDoc = new TypedDocumentString(`
    fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
    `, {"fragmentName":"PromisedTerms"}) as unknown as TypedDocumentString<PromisedTermsFragment, unknown>;
export const ContractPaperFragmentDoc = new TypedDocumentString(`
    fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"ContractPaper"}) as unknown as TypedDocumentString<ContractPaperFragment, unknown>;
export const ContractTermsFragmentDoc = new TypedDocumentString(`
    fragment ContractTerms on Contract {
  ...ContractHead
  kind
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
    isInForce(asOf: $asOf)
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`, {"fragmentName":"ContractTerms"}) as unknown as TypedDocumentString<ContractTermsFragment, unknown>;
export const ProposedTermsFragmentDoc = new TypedDocumentString(`
    fragment ProposedTerms on ProposedContract {
  key
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
  kind
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`, {"fragmentName":"ProposedTerms"}) as unknown as TypedDocumentString<ProposedTermsFragment, unknown>;
export const ProposalTermsFragmentDoc = new TypedDocumentString(`
    fragment ProposalTerms on Proposal {
  key
  by {
    ...PartyRef
  }
  to {
    ...PartyRef
  }
  on
  note
  state
  answeredOn
  reason
  mayAnswer
  mayWithdraw
  current {
    key
  }
  contract {
    ...ProposedTerms
  }
  changes {
    path
    before
    after
  }
  changedSince {
    path
  }
}
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
fragment ProposedTerms on ProposedContract {
  key
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
  kind
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`, {"fragmentName":"ProposalTerms"}) as unknown as TypedDocumentString<ProposalTermsFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on SeverityCounts {
  critical
  high
  medium
  low
  info
  total
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const GapHeadFragmentDoc = new TypedDocumentString(`
    fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"GapHead"}) as unknown as TypedDocumentString<GapHeadFragment, unknown>;
export const TrialFragmentDoc = new TypedDocumentString(`
    fragment Trial on Simulation {
  asOf
  problems {
    code
    path
    message {
      ...Words
    }
  }
  before {
    ...Counts
  }
  after {
    ...Counts
  }
  closed(first: 100) {
    totalCount
    nodes {
      ...GapHead
    }
  }
  opened(first: 100) {
    totalCount
    nodes {
      ...GapHead
    }
  }
}
    fragment Counts on SeverityCounts {
  critical
  high
  medium
  low
  info
  total
}
fragment Words on LocalText {
  ja
  en
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`, {"fragmentName":"Trial"}) as unknown as TypedDocumentString<TrialFragment, unknown>;
export const EditedLineWordsFragmentDoc = new TypedDocumentString(`
    fragment EditedLineWords on SheetLine {
  requirementKey
  phases
  stance
  viaKey
  duties {
    key
    text {
      ...Words
    }
    within {
      ...Words
    }
    charge
  }
  when
  satisfies
  compensation {
    ...Words
  }
  charge
  accountable
  evidence {
    key
  }
  note {
    ...Words
  }
  source {
    document
    page
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"EditedLineWords"}) as unknown as TypedDocumentString<EditedLineWordsFragment, unknown>;
export const DraftHeadFragmentDoc = new TypedDocumentString(`
    fragment DraftHead on Component {
  id
  key
  sheets(first: 1) {
    nodes {
      state
    }
  }
}
    `, {"fragmentName":"DraftHead"}) as unknown as TypedDocumentString<DraftHeadFragment, unknown>;
export const FindingTermsFragmentDoc = new TypedDocumentString(`
    fragment FindingTerms on Finding {
  key
  component {
    ...ComponentRef
  }
  title {
    ...Words
  }
  severity
  foundOn
  requirementKey
  assignee {
    ...PartyRef
  }
  dueOn
  closedOn
  source {
    document
    page
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`, {"fragmentName":"FindingTerms"}) as unknown as TypedDocumentString<FindingTermsFragment, unknown>;
export const PartyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartyFields on Party {
  key
  type
  name {
    ...Words
  }
  kana
  area
  contacts {
    purpose
    name
    department
    phone
    email
    hours
    deputy
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"PartyFields"}) as unknown as TypedDocumentString<PartyFieldsFragment, unknown>;
export const ComponentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComponentFields on Component {
  key
  owner {
    key
    name {
      ...Words
    }
  }
  kind
  name {
    ...Words
  }
  kana
  layers
  traits
  product
  productVersion
  lacks
  credentials
  exposure
  assurance {
    ial
    aal
    fal
  }
  disclosures {
    kind
    version
    issuedOn
    negatives {
      item
    }
  }
  needs {
    availability
    rtoHours
    rpoHours
    incidentNoticeHours
    assurance {
      ial
      aal
      fal
    }
  }
  assuranceBasis {
    categories {
      inconvenience
      financial
      programs
      information
      safety
      violations
    }
    answers {
      personalDataNeeded
      validationNeeded
      personalDataReachable
      federated
      personalDataInAssertion
      frontChannel
    }
    by
    on
  }
  suppliers(first: 50) {
    nodes {
      kind
      network
      supplier {
        key
        kind
        owner {
          key
          name {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"ComponentFields"}) as unknown as TypedDocumentString<ComponentFieldsFragment, unknown>;
export const ContractFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContractFields on Contract {
  key
  customer {
    key
  }
  supplier {
    key
  }
  kind
  covers {
    key
  }
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  subcontracting {
    policy
    consented {
      key
    }
  }
  annexes {
    component {
      key
    }
    sheetVersion
  }
  terms {
    availability
    rtoHours
    rpoHours
    incidentNoticeHours
  }
  documents {
    title {
      ...Words
    }
    url
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"ContractFields"}) as unknown as TypedDocumentString<ContractFieldsFragment, unknown>;
export const NoticeWayWordsFragmentDoc = new TypedDocumentString(`
    fragment NoticeWayWords on NoticeWay {
  key
  component {
    ...ComponentRef
  }
  owner {
    ...PartyRef
  }
  state
  hours
  legs {
    component {
      key
      name {
        ...Words
      }
    }
    from {
      ...PartyRef
    }
    to {
      ...PartyRef
    }
    state
    hours
    contract {
      key
      name {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`, {"fragmentName":"NoticeWayWords"}) as unknown as TypedDocumentString<NoticeWayWordsFragment, unknown>;
export const NoticeDutyWordsFragmentDoc = new TypedDocumentString(`
    fragment NoticeDutyWords on NoticeDuties {
  asOf
  duties {
    key
    occasion
    from
    to {
      kind
      name {
        ...Words
      }
    }
    trigger {
      ...Words
    }
    deadlines {
      urgency
      days
      text {
        ...Words
      }
    }
    strength
    source {
      basis {
        ...Words
      }
      reading
    }
    applies {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"NoticeDutyWords"}) as unknown as TypedDocumentString<NoticeDutyWordsFragment, unknown>;
export const CallableFragmentDoc = new TypedDocumentString(`
    fragment Callable on Party {
  ...PartyRef
  contacts {
    purpose
    name
    phone
    hours
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`, {"fragmentName":"Callable"}) as unknown as TypedDocumentString<CallableFragment, unknown>;
export const CellWordsFragmentDoc = new TypedDocumentString(`
    fragment CellWords on MatrixCell {
  column
  mark
  marks {
    mark
    count
  }
  severity
}
    `, {"fragmentName":"CellWords"}) as unknown as TypedDocumentString<CellWordsFragment, unknown>;
export const DownloadFragmentDoc = new TypedDocumentString(`
    fragment Download on MatrixDownload {
  format
  title {
    ...Words
  }
  url
  fileName
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"Download"}) as unknown as TypedDocumentString<DownloadFragment, unknown>;
export const MergedFragmentDoc = new TypedDocumentString(`
    fragment Merged on ChangesPayload {
  revision
  problems {
    code
    path
    message {
      ...Words
    }
  }
  changes(first: 200) {
    entity
    key
    change
    label {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"Merged"}) as unknown as TypedDocumentString<MergedFragment, unknown>;
export const RecordedByFragmentDoc = new TypedDocumentString(`
    fragment RecordedBy on Vendor {
  recordedBy {
    key
    name {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"RecordedBy"}) as unknown as TypedDocumentString<RecordedByFragment, unknown>;
export const ServiceHeadFragmentDoc = new TypedDocumentString(`
    fragment ServiceHead on Component {
  key
  kind
  name {
    ...Words
  }
  kana
  traits
  sheetInForce(asOf: $asOf) {
    version
    publishedOn
  }
  newest: sheets(first: 1) {
    nodes {
      version
      state
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"ServiceHead"}) as unknown as TypedDocumentString<ServiceHeadFragment, unknown>;
export const StatementWordsFragmentDoc = new TypedDocumentString(`
    fragment StatementWords on Statement {
  party {
    ...PartyRef
  }
  component {
    key
    name {
      ...Words
    }
  }
  stance
  mark
  says {
    ...Words
  }
  via {
    key
    name {
      ...Words
    }
    owner {
      ...PartyRef
    }
  }
  duties {
    key
    text {
      ...Words
    }
  }
  satisfies
  note {
    ...Words
  }
  compensation {
    ...Words
  }
  source {
    document
    page
  }
  sheet {
    version
    publishedOn
  }
  takenOver
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`, {"fragmentName":"StatementWords"}) as unknown as TypedDocumentString<StatementWordsFragment, unknown>;
export const SheetRequirementFragmentDoc = new TypedDocumentString(`
    fragment SheetRequirement on Requirement {
  key
  item
  title {
    ...Words
  }
  summary {
    ...Words
  }
  chapter {
    key
    title {
      ...Words
    }
  }
  layers
  phases
}
    fragment Words on LocalText {
  ja
  en
}`, {"fragmentName":"SheetRequirement"}) as unknown as TypedDocumentString<SheetRequirementFragment, unknown>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($institution: ID!, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    key
    name {
      ...Words
    }
    chain(asOf: $asOf, maxNodes: 2000, maxLinks: 4000) {
      asOf
      examined {
        nothing
      }
      nodes {
        key
        isOwn
        severity
        owner {
          ...PartyRef
        }
        component {
          kind
          exposure
          name {
            ...Words
          }
        }
        gaps {
          ...GapHead
        }
        sheet {
          version
          publishedOn
        }
        contract {
          ...ContractHead
        }
      }
      links {
        id
        from
        to
        kinds
        binding
        severity
        gaps {
          ...GapHead
        }
        contracts {
          ...ContractHead
        }
      }
      leftOut {
        nodes
        links
        reason
      }
      elsewhere {
        ...GapHead
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const ApplyChangesDocument = new TypedDocumentString(`
    mutation ApplyChanges($input: ApplyChangesInput!) {
  applyChanges(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
    warnings {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<ApplyChangesMutation, ApplyChangesMutationVariables>;
export const ContractCardDocument = new TypedDocumentString(`
    query ContractCard($contract: ID!, $asOf: Date) {
  me {
    id
  }
  contract(id: $contract) {
    ...ContractHead
    terminatedOn
    covers {
      ...ComponentRef
    }
    annexes {
      sheetVersion
      component {
        ...ComponentRef
      }
    }
    duties {
      component {
        key
        name {
          ...Words
        }
      }
      line {
        requirementKey
        duties {
          key
          text {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ContractCardQuery, ContractCardQueryVariables>;
export const ContractsDocument = new TypedDocumentString(`
    query Contracts($institution: ID!, $asOf: Date) {
  me {
    id
    role
    mayEdit(party: $institution)
  }
  server {
    revision
    today
  }
  institution(id: $institution) {
    key
    name {
      ...Words
    }
    contracts(first: 100) {
      totalCount
      nodes {
        ...ContractTerms
      }
    }
    proposals(filter: {state: OPEN}, first: 100) {
      totalCount
      nodes {
        ...ProposalTerms
      }
    }
  }
}
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
fragment ContractTerms on Contract {
  ...ContractHead
  kind
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
    isInForce(asOf: $asOf)
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
fragment ProposedTerms on ProposedContract {
  key
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
  kind
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
fragment ProposalTerms on Proposal {
  key
  by {
    ...PartyRef
  }
  to {
    ...PartyRef
  }
  on
  note
  state
  answeredOn
  reason
  mayAnswer
  mayWithdraw
  current {
    key
  }
  contract {
    ...ProposedTerms
  }
  changes {
    path
    before
    after
  }
  changedSince {
    path
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ContractsQuery, ContractsQueryVariables>;
export const ContractPageDocument = new TypedDocumentString(`
    query ContractPage($contract: ID!, $institution: ID!, $asOf: Date) {
  me {
    id
    role
    mayEdit(party: $institution)
  }
  server {
    revision
    today
  }
  contract(id: $contract) {
    ...ContractTerms
    proposals(filter: {state: OPEN}, first: 20) {
      nodes {
        ...ProposalTerms
      }
    }
  }
}
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
fragment ContractTerms on Contract {
  ...ContractHead
  kind
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
    isInForce(asOf: $asOf)
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
fragment ProposedTerms on ProposedContract {
  key
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
  kind
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
fragment ProposalTerms on Proposal {
  key
  by {
    ...PartyRef
  }
  to {
    ...PartyRef
  }
  on
  note
  state
  answeredOn
  reason
  mayAnswer
  mayWithdraw
  current {
    key
  }
  contract {
    ...ProposedTerms
  }
  changes {
    path
    before
    after
  }
  changedSince {
    path
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ContractPageQuery, ContractPageQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($proposal: ID!, $institution: ID!) {
  me {
    id
    role
    mayEdit(party: $institution)
  }
  server {
    revision
    today
  }
  proposal(id: $proposal) {
    ...ProposalTerms
  }
}
    fragment SubcontractingTerms on Subcontracting {
  policy
  consented {
    ...PartyRef
  }
}
fragment PromisedTerms on ServiceTerms {
  availability
  rtoHours
  rpoHours
  incidentNoticeHours
}
fragment SignedAnnex on Annex {
  sheetVersion
  component {
    key
    name {
      ...Words
    }
  }
}
fragment ContractPaper on ContractDocument {
  title {
    ...Words
  }
  url
}
fragment ProposedTerms on ProposedContract {
  key
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
  kind
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  covers {
    ...ComponentRef
  }
  subcontracting {
    ...SubcontractingTerms
  }
  annexes {
    ...SignedAnnex
  }
  terms {
    ...PromisedTerms
  }
  documents {
    ...ContractPaper
  }
}
fragment ProposalTerms on Proposal {
  key
  by {
    ...PartyRef
  }
  to {
    ...PartyRef
  }
  on
  note
  state
  answeredOn
  reason
  mayAnswer
  mayWithdraw
  current {
    key
  }
  contract {
    ...ProposedTerms
  }
  changes {
    path
    before
    after
  }
  changedSince {
    path
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const AnnexedSheetDocument = new TypedDocumentString(`
    query AnnexedSheet($component: ID!, $version: String!) {
  me {
    id
  }
  sheet(component: $component, version: $version) {
    version
    publishedOn
    component {
      key
      name {
        ...Words
      }
    }
    lines {
      requirementKey
      requirement {
        item
        title {
          ...Words
        }
      }
      stance
      when
      charge
      note {
        ...Words
      }
      duties {
        key
        text {
          ...Words
        }
        within {
          ...Words
        }
        charge
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<AnnexedSheetQuery, AnnexedSheetQueryVariables>;
export const SheetVersionsDocument = new TypedDocumentString(`
    query SheetVersions($component: ID!, $asOf: Date) {
  me {
    id
  }
  component(id: $component) {
    ...ComponentRef
    sheetInForce(asOf: $asOf) {
      version
    }
    sheets(first: 20) {
      nodes {
        version
        publishedOn
        state
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<SheetVersionsQuery, SheetVersionsQueryVariables>;
export const SuppliersDocument = new TypedDocumentString(`
    query Suppliers($text: String) {
  me {
    id
  }
  parties(filter: {text: $text}, first: 20) {
    totalCount
    nodes {
      ...PartyRef
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<SuppliersQuery, SuppliersQueryVariables>;
export const SuppliersComponentsDocument = new TypedDocumentString(`
    query SuppliersComponents($owner: ID!) {
  me {
    id
  }
  components(filter: {owner: $owner}, first: 100) {
    totalCount
    nodes {
      ...ComponentRef
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<SuppliersComponentsQuery, SuppliersComponentsQueryVariables>;
export const TryContractDocument = new TypedDocumentString(`
    query TryContract($institution: ID!, $changes: [ChangeInput!]!, $asOf: Date) {
  me {
    id
  }
  simulate(institution: $institution, changes: $changes, asOf: $asOf) {
    ...Trial
  }
}
    fragment Counts on SeverityCounts {
  critical
  high
  medium
  low
  info
  total
}
fragment Trial on Simulation {
  asOf
  problems {
    code
    path
    message {
      ...Words
    }
  }
  before {
    ...Counts
  }
  after {
    ...Counts
  }
  closed(first: 100) {
    totalCount
    nodes {
      ...GapHead
    }
  }
  opened(first: 100) {
    totalCount
    nodes {
      ...GapHead
    }
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<TryContractQuery, TryContractQueryVariables>;
export const TryProposalDocument = new TypedDocumentString(`
    query TryProposal($institution: ID!, $proposal: ID!, $asOf: Date) {
  me {
    id
  }
  simulate(institution: $institution, proposal: $proposal, asOf: $asOf) {
    ...Trial
  }
}
    fragment Counts on SeverityCounts {
  critical
  high
  medium
  low
  info
  total
}
fragment Trial on Simulation {
  asOf
  problems {
    code
    path
    message {
      ...Words
    }
  }
  before {
    ...Counts
  }
  after {
    ...Counts
  }
  closed(first: 100) {
    totalCount
    nodes {
      ...GapHead
    }
  }
  opened(first: 100) {
    totalCount
    nodes {
      ...GapHead
    }
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<TryProposalQuery, TryProposalQueryVariables>;
export const WriteContractDocument = new TypedDocumentString(`
    mutation WriteContract($input: ApplyChangesInput!) {
  applyChanges(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
    warnings {
      code
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<WriteContractMutation, WriteContractMutationVariables>;
export const ProposeContractDocument = new TypedDocumentString(`
    mutation ProposeContract($input: ProposeContractInput!) {
  proposeContract(input: $input) {
    revision
    proposal {
      key
    }
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<ProposeContractMutation, ProposeContractMutationVariables>;
export const AcceptProposalDocument = new TypedDocumentString(`
    mutation AcceptProposal($input: AcceptProposalInput!) {
  acceptProposal(input: $input) {
    revision
    contract {
      key
    }
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const DeclineProposalDocument = new TypedDocumentString(`
    mutation DeclineProposal($input: DeclineProposalInput!) {
  declineProposal(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<DeclineProposalMutation, DeclineProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: WithdrawProposalInput!) {
  withdrawProposal(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const DecideOnGapDocument = new TypedDocumentString(`
    mutation DecideOnGap($input: DecideOnGapInput!) {
  decideOnGap(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<DecideOnGapMutation, DecideOnGapMutationVariables>;
export const FollowGapsDocument = new TypedDocumentString(`
    subscription FollowGaps($institution: ID!, $since: Int) {
  gapsChanged(institution: $institution, since: $since) {
    revision
    opened {
      key
    }
    closed
    changed {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<FollowGapsSubscription, FollowGapsSubscriptionVariables>;
export const ComponentSheetsDocument = new TypedDocumentString(`
    query ComponentSheets($component: ID!) {
  me {
    id
  }
  server {
    revision
  }
  component(id: $component) {
    ...ComponentRef
    suppliers(first: 100) {
      nodes {
        supplier {
          ...ComponentRef
        }
      }
    }
    newest: sheets(first: 3) {
      nodes {
        version
        state
        lines {
          ...EditedLineWords
        }
      }
    }
    versions: sheets(first: 100) {
      nodes {
        version
      }
    }
  }
}
    fragment EditedLineWords on SheetLine {
  requirementKey
  phases
  stance
  viaKey
  duties {
    key
    text {
      ...Words
    }
    within {
      ...Words
    }
    charge
  }
  when
  satisfies
  compensation {
    ...Words
  }
  charge
  accountable
  evidence {
    key
  }
  note {
    ...Words
  }
  source {
    document
    page
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ComponentSheetsQuery, ComponentSheetsQueryVariables>;
export const DraftsOfDocument = new TypedDocumentString(`
    query DraftsOf($owner: ID!, $components: [ID!]!) {
  me {
    id
    role
    party {
      key
    }
  }
  components(filter: {owner: $owner}, first: 100) {
    nodes {
      ...DraftHead
    }
  }
  nodes(ids: $components) {
    ... on Component {
      ...DraftHead
    }
  }
}
    fragment DraftHead on Component {
  id
  key
  sheets(first: 1) {
    nodes {
      state
    }
  }
}`) as unknown as TypedDocumentString<DraftsOfQuery, DraftsOfQueryVariables>;
export const SaveSheetDraftDocument = new TypedDocumentString(`
    mutation SaveSheetDraft($input: SaveSheetDraftInput!) {
  saveSheetDraft(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<SaveSheetDraftMutation, SaveSheetDraftMutationVariables>;
export const PublishSheetsDocument = new TypedDocumentString(`
    mutation PublishSheets($input: ApplyChangesInput!) {
  applyChanges(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<PublishSheetsMutation, PublishSheetsMutationVariables>;
export const TrySheetsDocument = new TypedDocumentString(`
    query TrySheets($institution: ID!, $changes: [ChangeInput!]!, $asOf: Date) {
  me {
    id
  }
  simulate(institution: $institution, changes: $changes, asOf: $asOf) {
    problems {
      code
      path
      message {
        ...Words
      }
    }
    before {
      total
    }
    after {
      total
    }
    closed(first: 100) {
      totalCount
      nodes {
        id
        key
      }
    }
    opened(first: 100) {
      totalCount
      nodes {
        ...GapHead
        actors {
          ...PartyRef
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<TrySheetsQuery, TrySheetsQueryVariables>;
export const WhoReliesDocument = new TypedDocumentString(`
    query WhoRelies($component: ID!, $asOf: Date) {
  me {
    id
  }
  impact(of: {component: $component}, asOf: $asOf) {
    institutions(first: 20) {
      totalCount
      nodes {
        institution {
          key
          name {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<WhoReliesQuery, WhoReliesQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($institution: ID!, $filter: FindingFilter, $asOf: Date) {
  me {
    id
    mayEdit(party: $institution)
  }
  server {
    revision
  }
  institution(id: $institution) {
    key
  }
  findings(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...FindingTerms
      state(asOf: $asOf)
      mayEdit
    }
  }
}
    fragment FindingTerms on Finding {
  key
  component {
    ...ComponentRef
  }
  title {
    ...Words
  }
  severity
  foundOn
  requirementKey
  assignee {
    ...PartyRef
  }
  dueOn
  closedOn
  source {
    document
    page
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingPageDocument = new TypedDocumentString(`
    query FindingPage($finding: ID!, $institution: ID!) {
  me {
    id
  }
  server {
    revision
  }
  institution(id: $institution) {
    key
  }
  finding(id: $finding) {
    ...FindingTerms
    mayEdit
  }
}
    fragment FindingTerms on Finding {
  key
  component {
    ...ComponentRef
  }
  title {
    ...Words
  }
  severity
  foundOn
  requirementKey
  assignee {
    ...PartyRef
  }
  dueOn
  closedOn
  source {
    document
    page
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<FindingPageQuery, FindingPageQueryVariables>;
export const WriteFindingDocument = new TypedDocumentString(`
    mutation WriteFinding($input: ApplyChangesInput!) {
  applyChanges(input: $input) {
    revision
    problems {
      code
      path
      message {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<WriteFindingMutation, WriteFindingMutationVariables>;
export const FirstStepsStartDocument = new TypedDocumentString(`
    query FirstStepsStart {
  me {
    id
    role
    party {
      key
    }
  }
  server {
    revision
    today
  }
  catalogues(first: 100) {
    nodes {
      key
      title {
        ...Words
      }
      supersededBy
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<FirstStepsStartQuery, FirstStepsStartQueryVariables>;
export const FirstStepsDocument = new TypedDocumentString(`
    query FirstSteps($institution: ID!, $parties: [ID!]!, $components: [ID!]!, $others: [ID!]!) {
  me {
    id
  }
  server {
    revision
  }
  institution(id: $institution) {
    ...PartyFields
    facilityType
    facilityClass
    adopts {
      key
    }
    treatments {
      component {
        key
      }
      kind
      item
      text {
        ...Words
      }
    }
    owned: components(first: 1) {
      totalCount
    }
    contracts(first: 100) {
      nodes {
        ...ContractFields
      }
    }
  }
  parties: nodes(ids: $parties) {
    ... on Vendor {
      ...PartyFields
    }
  }
  components: nodes(ids: $components) {
    ...ComponentFields
  }
  others: nodes(ids: $others) {
    ...ComponentFields
  }
}
    fragment PartyFields on Party {
  key
  type
  name {
    ...Words
  }
  kana
  area
  contacts {
    purpose
    name
    department
    phone
    email
    hours
    deputy
  }
}
fragment ComponentFields on Component {
  key
  owner {
    key
    name {
      ...Words
    }
  }
  kind
  name {
    ...Words
  }
  kana
  layers
  traits
  product
  productVersion
  lacks
  credentials
  exposure
  assurance {
    ial
    aal
    fal
  }
  disclosures {
    kind
    version
    issuedOn
    negatives {
      item
    }
  }
  needs {
    availability
    rtoHours
    rpoHours
    incidentNoticeHours
    assurance {
      ial
      aal
      fal
    }
  }
  assuranceBasis {
    categories {
      inconvenience
      financial
      programs
      information
      safety
      violations
    }
    answers {
      personalDataNeeded
      validationNeeded
      personalDataReachable
      federated
      personalDataInAssertion
      frontChannel
    }
    by
    on
  }
  suppliers(first: 50) {
    nodes {
      kind
      network
      supplier {
        key
        kind
        owner {
          key
          name {
            ...Words
          }
        }
      }
    }
  }
}
fragment ContractFields on Contract {
  key
  customer {
    key
  }
  supplier {
    key
  }
  kind
  covers {
    key
  }
  startsOn
  endsOn
  renewal
  renewalNoticeDays
  terminatedOn
  bundles
  subcontracting {
    policy
    consented {
      key
    }
  }
  annexes {
    component {
      key
    }
    sheetVersion
  }
  terms {
    availability
    rtoHours
    rpoHours
    incidentNoticeHours
  }
  documents {
    title {
      ...Words
    }
    url
  }
}
fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<FirstStepsQuery, FirstStepsQueryVariables>;
export const FindVendorsDocument = new TypedDocumentString(`
    query FindVendors($text: String!) {
  me {
    id
  }
  parties(filter: {text: $text, type: VENDOR}, first: 12) {
    totalCount
    nodes {
      key
      name {
        ...Words
      }
      components(first: 20) {
        nodes {
          key
          kind
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<FindVendorsQuery, FindVendorsQueryVariables>;
export const VendorServicesDocument = new TypedDocumentString(`
    query VendorServices($vendor: ID!) {
  me {
    id
  }
  components(filter: {owner: $vendor}, first: 50) {
    nodes {
      key
      kind
      name {
        ...Words
      }
      sheetInForce {
        version
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<VendorServicesQuery, VendorServicesQueryVariables>;
export const FirstStepsGapsDocument = new TypedDocumentString(`
    query FirstStepsGaps($institution: ID!) {
  me {
    id
  }
  institution(id: $institution) {
    key
    overview {
      severities {
        total
        critical
        high
      }
      cells {
        covered
      }
    }
    gaps(first: 6) {
      totalCount
      nodes {
        ...GapHead
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<FirstStepsGapsQuery, FirstStepsGapsQueryVariables>;
export const TryChangesDocument = new TypedDocumentString(`
    query TryChanges($institution: ID!, $changes: String!) {
  me {
    id
  }
  simulate(institution: $institution, changesJson: $changes) {
    problems {
      code
    }
    before {
      total
    }
    after {
      total
      critical
      high
    }
    opened(first: 6) {
      totalCount
      nodes {
        ...GapHead
      }
    }
    closed(first: 1) {
      totalCount
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<TryChangesQuery, TryChangesQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($institution: ID!, $asOf: Date, $filter: GapFilter) {
  me {
    id
  }
  institution(id: $institution) {
    key
    gapList(asOf: $asOf, filter: $filter) {
      asOf
      examined {
        cells
        nothing
      }
      total
      matching
      mine
      severities {
        critical
        high
        medium
        low
        info
        total
      }
      actorSets {
        actors {
          ...PartyRef
        }
        count
      }
      rules {
        rule
        badge {
          ...Words
        }
        count
      }
      states {
        state
        count
      }
      phases {
        phase
        count
      }
      groups {
        key
        actors {
          ...PartyRef
        }
        count
        severity
        rows {
          key
          rule
          severity
          badge {
            ...Words
          }
          sentence {
            ...Words
          }
          phases
          count
          places
          gaps(first: 100) {
            id
            key
            severity
            phases
            state
            requirement {
              key
              item
              title {
                ...Words
              }
            }
            consumer {
              key
              name {
                ...Words
              }
            }
            supplier {
              key
              name {
                ...Words
              }
            }
            component {
              key
              name {
                ...Words
              }
            }
            explanation {
              sentence {
                ...Words
              }
            }
          }
        }
      }
      leftOut
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const GapCardDocument = new TypedDocumentString(`
    query GapCard($institution: ID!, $gap: ID!, $asOf: Date) {
  me {
    id
    mayEdit(party: $institution)
  }
  server {
    revision
  }
  institution(id: $institution) {
    key
    gap(id: $gap, asOf: $asOf) {
      ...GapHead
      asOf
      item
      term
      state
      consumer {
        ...ComponentRef
      }
      supplier {
        ...ComponentRef
      }
      component {
        ...ComponentRef
      }
      party {
        ...PartyRef
      }
      contracts {
        ...ContractHead
      }
      actors {
        ...PartyRef
      }
      decision {
        state
        reason
        by
        on
        until
      }
      explanation {
        remedy {
          ...Words
        }
        fallBack {
          ...Words
        }
        baseSeverity
        statements {
          ...StatementWords
        }
        severitySteps {
          code
          by
          reason {
            ...Words
          }
        }
      }
      remedies {
        key
        text {
          ...Words
        }
        effect {
          text {
            ...Words
          }
        }
        actor {
          ...PartyRef
        }
      }
      path {
        components
        links
      }
      others {
        ...GapHead
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}
fragment StatementWords on Statement {
  party {
    ...PartyRef
  }
  component {
    key
    name {
      ...Words
    }
  }
  stance
  mark
  says {
    ...Words
  }
  via {
    key
    name {
      ...Words
    }
    owner {
      ...PartyRef
    }
  }
  duties {
    key
    text {
      ...Words
    }
  }
  satisfies
  note {
    ...Words
  }
  compensation {
    ...Words
  }
  source {
    document
    page
  }
  sheet {
    version
    publishedOn
  }
  takenOver
}`) as unknown as TypedDocumentString<GapCardQuery, GapCardQueryVariables>;
export const TableKindsDocument = new TypedDocumentString(`
    query TableKinds {
  me {
    id
    role
  }
  tableTargets {
    name
    title {
      ...Words
    }
    fields {
      name
      title {
        ...Words
      }
    }
    options {
      name
      title {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<TableKindsQuery, TableKindsQueryVariables>;
export const PreviewTablesDocument = new TypedDocumentString(`
    query PreviewTables($input: PreviewTablesInput!) {
  me {
    id
  }
  previewTables(input: $input) {
    problems {
      code
      path
      message {
        ...Words
      }
    }
    preview {
      mapping
      encoding
      understood
      sheets {
        name
        isHidden
        target
        header
        rowCount
        columns {
          column
          heading
          field
          about
          isSure
          alternatives {
            entity
            title
          }
        }
        rows(first: 10000) {
          row
          key
          text
          to
          entity
          match
          alternatives {
            entity
            title
          }
        }
        sample {
          number
          cells
        }
      }
      repaired {
        path
        original
        readAs
      }
      notUnderstood {
        place
        original
        reason
        message {
          ...Words
        }
      }
      changes(first: 10000) {
        place
        title
        before
        after
        original
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<PreviewTablesQuery, PreviewTablesQueryVariables>;
export const ImportFilesDocument = new TypedDocumentString(`
    mutation ImportFiles($input: ImportModelInput!) {
  importModel(input: $input) {
    revision
    changesJson
    changes(first: 10000) {
      entity
      key
      change
      label {
        ...Words
      }
    }
    problems {
      code
      path
      message {
        ...Words
      }
    }
    warnings {
      path
      message {
        ...Words
      }
    }
    files {
      name
      format
      repaired {
        path
        original
        readAs
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<ImportFilesMutation, ImportFilesMutationVariables>;
export const ModelRevisionDocument = new TypedDocumentString(`
    query ModelRevision {
  server {
    revision
  }
}
    `) as unknown as TypedDocumentString<ModelRevisionQuery, ModelRevisionQueryVariables>;
export const TryImportDocument = new TypedDocumentString(`
    query TryImport($institution: ID!, $changesJson: String!) {
  me {
    id
  }
  simulate(institution: $institution, changesJson: $changesJson) {
    problems {
      code
    }
    before {
      total
    }
    after {
      total
    }
    closed(first: 1) {
      totalCount
    }
    opened(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<TryImportQuery, TryImportQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($institution: ID!, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    key
    routes(asOf: $asOf) {
      isAsked
      examined {
        cells
        nothing
      }
      targets {
        key
      }
      entries(first: 30) {
        totalCount
        nodes {
          key
          component {
            ...ComponentRef
            exposure
          }
          depth
          gap {
            ...GapHead
            remedies {
              key
              title {
                ...Words
              }
              text {
                ...Words
              }
            }
          }
          routes(most: 3) {
            leftOut
            routes {
              depth
              target {
                ...ComponentRef
              }
              hops {
                position
                component {
                  ...ComponentRef
                }
                owner {
                  ...PartyRef
                }
                by
                credentials
                isHeld
                isGuarded
                isOnlySilence
                isTarget
                settled
                asked
                defences {
                  key
                  requirement {
                    title {
                      ...Words
                    }
                    summary {
                      ...Words
                    }
                  }
                  defends
                  isGuard
                  verdict
                  isSettled
                  performing {
                    ...PartyRef
                  }
                  gaps {
                    key
                    severity
                    explanation {
                      badge {
                        ...Words
                      }
                    }
                    actors {
                      ...PartyRef
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($institution: ID!, $asOf: Date, $component: ID) {
  me {
    id
  }
  institution(id: $institution) {
    key
    facilityClass
    notice(component: $component, asOf: $asOf) {
      component {
        ...ComponentRef
      }
      ways(first: 100) {
        totalCount
        nodes {
          ...NoticeWayWords
        }
      }
    }
    chain(asOf: $asOf) {
      nodes {
        key
        isOwn
        component {
          ...ComponentRef
        }
      }
    }
  }
  noticeDuties {
    ...NoticeDutyWords
  }
}
    fragment NoticeWayWords on NoticeWay {
  key
  component {
    ...ComponentRef
  }
  owner {
    ...PartyRef
  }
  state
  hours
  legs {
    component {
      key
      name {
        ...Words
      }
    }
    from {
      ...PartyRef
    }
    to {
      ...PartyRef
    }
    state
    hours
    contract {
      key
      name {
        ...Words
      }
    }
  }
}
fragment NoticeDutyWords on NoticeDuties {
  asOf
  duties {
    key
    occasion
    from
    to {
      kind
      name {
        ...Words
      }
    }
    trigger {
      ...Words
    }
    deadlines {
      urgency
      days
      text {
        ...Words
      }
    }
    strength
    source {
      basis {
        ...Words
      }
      reading
    }
    applies {
      ...Words
    }
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const IncidentSubjectsDocument = new TypedDocumentString(`
    query IncidentSubjects($institution: ID!, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    key
    chain(asOf: $asOf) {
      nodes {
        key
        isOwn
        component {
          ...ComponentRef
          exposure
          traits
        }
        owner {
          ...PartyRef
        }
      }
    }
  }
  drills {
    key
    title {
      ...Words
    }
    summary {
      ...Words
    }
    phase
    pointAt {
      what
      kinds
      exposures
      traits
    }
    steps {
      after {
        ...Words
      }
      text {
        ...Words
      }
    }
    questions {
      ask {
        ...Words
      }
      good {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<IncidentSubjectsQuery, IncidentSubjectsQueryVariables>;
export const IncidentDocument = new TypedDocumentString(`
    query Incident($institution: ID!, $asOf: Date, $at: IncidentAt!, $phase: Phase!) {
  me {
    id
  }
  institution(id: $institution) {
    ...Callable
    key
    facilityClass
    incident(at: $at, phase: $phase, asOf: $asOf) {
      asOf
      components {
        ...ComponentRef
      }
      contracts {
        key
        name {
          ...Words
        }
      }
      hanging {
        component {
          key
          kind
          name {
            ...Words
          }
        }
      }
      data {
        component {
          ...ComponentRef
        }
        depth
      }
      cuts {
        key
        inside {
          ...ComponentRef
        }
        outside {
          ...ComponentRef
        }
        kinds
        by {
          ...Callable
        }
        stops {
          component {
            key
            name {
              ...Words
            }
          }
          usedBy {
            key
            name {
              ...Words
            }
          }
        }
      }
      credentials {
        key
        order
        found {
          key
          name {
            ...Words
          }
        }
        opens {
          key
          name {
            ...Words
          }
          owner {
            ...Callable
          }
        }
      }
      notice {
        ...NoticeWayWords
      }
      duties(first: 100) {
        totalCount
        nodes {
          key
          requirement {
            title {
              ...Words
            }
            summary {
              ...Words
            }
          }
          isEmergency
          performers {
            ...Callable
          }
          settled {
            key
            name {
              ...Words
            }
          }
          open {
            key
            name {
              ...Words
            }
          }
        }
      }
    }
  }
  noticeDuties {
    ...NoticeDutyWords
  }
}
    fragment NoticeWayWords on NoticeWay {
  key
  component {
    ...ComponentRef
  }
  owner {
    ...PartyRef
  }
  state
  hours
  legs {
    component {
      key
      name {
        ...Words
      }
    }
    from {
      ...PartyRef
    }
    to {
      ...PartyRef
    }
    state
    hours
    contract {
      key
      name {
        ...Words
      }
    }
  }
}
fragment NoticeDutyWords on NoticeDuties {
  asOf
  duties {
    key
    occasion
    from
    to {
      kind
      name {
        ...Words
      }
    }
    trigger {
      ...Words
    }
    deadlines {
      urgency
      days
      text {
        ...Words
      }
    }
    strength
    source {
      basis {
        ...Words
      }
      reading
    }
    applies {
      ...Words
    }
  }
}
fragment Callable on Party {
  ...PartyRef
  contacts {
    purpose
    name
    phone
    hours
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<IncidentQuery, IncidentQueryVariables>;
export const DeemingDocument = new TypedDocumentString(`
    query Deeming($institution: ID!, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    key
    deeming(asOf: $asOf) {
      asOf
      applies
      examined {
        cells
        nothing
      }
      counts {
        yes
        no
        unclear
      }
      sentence {
        ...Words
      }
      servers(first: 100) {
        totalCount
        nodes {
          component {
            ...ComponentRef
          }
          answer
          why {
            ...Words
          }
          document
          contract {
            key
            name {
              ...Words
            }
          }
          cells {
            reason
          }
          missing {
            party {
              ...PartyRef
            }
            contract {
              key
              name {
                ...Words
              }
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<DeemingQuery, DeemingQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($institution: ID!, $asOf: Date, $phase: Phase!, $by: MatrixBy!, $filter: MatrixFilter, $joined: Boolean!) {
  me {
    id
  }
  institution(id: $institution) {
    key
    matrix(asOf: $asOf, phase: $phase, by: $by, filter: $filter) {
      asOf
      inJapanese: downloads(language: JA) {
        ...Download
      }
      inEnglish: downloads(language: EN) {
        ...Download
      }
      examined {
        nothing
      }
      phase
      phases {
        phase
        count
      }
      columns {
        key
        party {
          ...PartyRef
        }
        component {
          key
          name {
            ...Words
          }
        }
      }
      rows {
        key
        requirement {
          key
          item
          phases
          title {
            ...Words
          }
          summary {
            ...Words
          }
          group {
            key
            title {
              ...Words
            }
          }
          chapter {
            key
            title {
              ...Words
            }
          }
        }
        cells {
          ...CellWords
          component @include(if: $joined) {
            key
          }
        }
        isMixed
        verdict
        settled
        live
        performers {
          ...PartyRef
        }
        gapCount
        gaps(first: 100) {
          id
          key
          rule
          severity
          explanation {
            badge {
              ...Words
            }
          }
        }
      }
      leftOutRows
      leftOutColumns
    }
  }
}
    fragment CellWords on MatrixCell {
  column
  mark
  marks {
    mark
    count
  }
  severity
}
fragment Download on MatrixDownload {
  format
  title {
    ...Words
  }
  url
  fileName
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MatrixPartsDocument = new TypedDocumentString(`
    query MatrixParts($institution: ID!, $asOf: Date, $phase: Phase!, $by: MatrixBy!, $filter: MatrixFilter) {
  me {
    id
  }
  institution(id: $institution) {
    key
    matrix(asOf: $asOf, phase: $phase, by: $by, filter: $filter) {
      rows {
        key
        components {
          key
          component {
            key
            name {
              ...Words
            }
            owner {
              key
            }
          }
          cells {
            ...CellWords
            component {
              key
            }
          }
          verdict
          performers {
            key
            owner {
              ...PartyRef
            }
          }
          gaps {
            id
            key
            rule
            severity
            explanation {
              badge {
                ...Words
              }
            }
          }
        }
      }
    }
  }
}
    fragment CellWords on MatrixCell {
  column
  mark
  marks {
    mark
    count
  }
  severity
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<MatrixPartsQuery, MatrixPartsQueryVariables>;
export const TrailDocument = new TypedDocumentString(`
    query Trail($institution: ID!, $asOf: Date, $component: ID!, $requirement: ID!, $phase: Phase!) {
  me {
    id
  }
  institution(id: $institution) {
    key
    trail(
      asOf: $asOf
      component: $component
      requirement: $requirement
      phase: $phase
    ) {
      component {
        key
        name {
          ...Words
        }
      }
      requirement {
        key
        item
        title {
          ...Words
        }
        summary {
          ...Words
        }
      }
      phase
      statements {
        ...StatementWords
      }
      verdict
      performers {
        ...ComponentRef
      }
      gaps {
        ...GapHead
      }
      contracts {
        ...ContractHead
      }
      fallBack {
        ...Words
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}
fragment StatementWords on Statement {
  party {
    ...PartyRef
  }
  component {
    key
    name {
      ...Words
    }
  }
  stance
  mark
  says {
    ...Words
  }
  via {
    key
    name {
      ...Words
    }
    owner {
      ...PartyRef
    }
  }
  duties {
    key
    text {
      ...Words
    }
  }
  satisfies
  note {
    ...Words
  }
  compensation {
    ...Words
  }
  source {
    document
    page
  }
  sheet {
    version
    publishedOn
  }
  takenOver
}`) as unknown as TypedDocumentString<TrailQuery, TrailQueryVariables>;
export const MergePartiesDocument = new TypedDocumentString(`
    mutation MergeParties($input: MergeInput!) {
  merged: mergeParties(input: $input) {
    ...Merged
  }
}
    fragment Merged on ChangesPayload {
  revision
  problems {
    code
    path
    message {
      ...Words
    }
  }
  changes(first: 200) {
    entity
    key
    change
    label {
      ...Words
    }
  }
}
fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<MergePartiesMutation, MergePartiesMutationVariables>;
export const MergeComponentsDocument = new TypedDocumentString(`
    mutation MergeComponents($input: MergeInput!) {
  merged: mergeComponents(input: $input) {
    ...Merged
  }
}
    fragment Merged on ChangesPayload {
  revision
  problems {
    code
    path
    message {
      ...Words
    }
  }
  changes(first: 200) {
    entity
    key
    change
    label {
      ...Words
    }
  }
}
fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<MergeComponentsMutation, MergeComponentsMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($institution: ID!, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    key
    overview(asOf: $asOf) {
      asOf
      first {
        ...GapHead
        consumer {
          key
        }
        supplier {
          key
        }
        component {
          key
        }
        explanation {
          fallBack {
            ...Words
          }
          statements {
            ...StatementWords
          }
          severitySteps {
            code
            reason {
              ...Words
            }
          }
        }
      }
      severities {
        critical
        high
        medium
        low
        info
        total
      }
      bySeverity {
        severity
        count
        rules {
          rule
          badge {
            ...Words
          }
          count
        }
      }
      cells {
        covered
        gap
        excluded
        total
      }
      coverage {
        catalogueKey
        catalogue {
          title {
            ...Words
          }
        }
        group {
          key
          title {
            ...Words
          }
        }
        phases {
          phase
          cells {
            covered
            gap
            excluded
            total
          }
        }
      }
      actors {
        party {
          ...PartyRef
        }
        severities {
          critical
          high
          medium
          low
          info
          total
        }
        alone
        inTalks
        nextEnd {
          on
          daysLeft
        }
      }
      expiring {
        kind
        on
        daysLeft
        contract {
          key
          name {
            ...Words
          }
        }
        evidence {
          key
          title {
            ...Words
          }
        }
      }
      editions {
        key
        supersededBy
        catalogue {
          unchecked
          title {
            ...Words
          }
        }
      }
      parties
      components
      requirements
      examined {
        cells
        nothing
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment GapHead on Gap {
  id
  key
  rule
  severity
  phases
  cells
  explanation {
    badge {
      ...Words
    }
    sentence {
      ...Words
    }
  }
  requirement {
    key
    item
    title {
      ...Words
    }
  }
}
fragment StatementWords on Statement {
  party {
    ...PartyRef
  }
  component {
    key
    name {
      ...Words
    }
  }
  stance
  mark
  says {
    ...Words
  }
  via {
    key
    name {
      ...Words
    }
    owner {
      ...PartyRef
    }
  }
  duties {
    key
    text {
      ...Words
    }
  }
  satisfies
  note {
    ...Words
  }
  compensation {
    ...Words
  }
  source {
    document
    page
  }
  sheet {
    version
    publishedOn
  }
  takenOver
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const EditionNewsDocument = new TypedDocumentString(`
    query EditionNews {
  me {
    id
  }
  editionChanges {
    to
    changes {
      text {
        ...Words
      }
    }
    twoFactors {
      title {
        ...Words
      }
      fromText {
        ...Words
      }
      rows {
        where {
          ...Words
        }
        need {
          ...Words
        }
      }
    }
    unknown {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<EditionNewsQuery, EditionNewsQueryVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers($institution: ID!, $vendor: ID, $component: ID, $asOf: Date, $language: FileLanguage!) {
  me {
    id
  }
  papers(
    institution: $institution
    vendor: $vendor
    component: $component
    asOf: $asOf
    language: $language
  ) {
    paper
    paperTitle {
      ...Words
    }
    format
    title {
      ...Words
    }
    url
    fileName
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const PaperSubjectsDocument = new TypedDocumentString(`
    query PaperSubjects($institution: ID!, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    key
    chain(asOf: $asOf, maxNodes: 2000, maxLinks: 1) {
      nodes {
        key
        isOwn
        owner {
          ...PartyRef
        }
        component {
          kind
          name {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<PaperSubjectsQuery, PaperSubjectsQueryVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory($text: String, $after: String) {
  me {
    id
  }
  vendors(filter: {text: $text}, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name {
        ...Words
      }
      kana
      ...RecordedBy
      components(first: 3) {
        totalCount
        nodes {
          key
          name {
            ...Words
          }
        }
      }
    }
  }
}
    fragment RecordedBy on Vendor {
  recordedBy {
    key
    name {
      ...Words
    }
  }
}
fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const FoundServicesDocument = new TypedDocumentString(`
    query FoundServices($text: String!) {
  me {
    id
  }
  components(filter: {text: $text, ownerType: VENDOR}, first: 30) {
    totalCount
    nodes {
      ...ComponentRef
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ComponentRef on Component {
  key
  kind
  name {
    ...Words
  }
  owner {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<FoundServicesQuery, FoundServicesQueryVariables>;
export const VendorPageDocument = new TypedDocumentString(`
    query VendorPage($vendor: ID!, $asOf: Date) {
  me {
    id
    role
    mayEdit(party: $vendor)
    party {
      key
    }
  }
  server {
    revision
    today
  }
  vendor(id: $vendor) {
    ...PartyFields
    ...RecordedBy
    components(first: 100) {
      totalCount
      nodes {
        ...ServiceHead
      }
    }
    customers(first: 100) {
      totalCount
      nodes {
        ...PartyRef
      }
    }
    contracts(first: 100) {
      totalCount
      nodes {
        ...ContractHead
      }
    }
    proposals(first: 100, filter: {state: OPEN}) {
      totalCount
      nodes {
        key
        state
        on
        by {
          ...PartyRef
        }
        contract {
          documents {
            title {
              ...Words
            }
          }
          customer {
            ...PartyRef
          }
        }
      }
    }
  }
}
    fragment PartyFields on Party {
  key
  type
  name {
    ...Words
  }
  kana
  area
  contacts {
    purpose
    name
    department
    phone
    email
    hours
    deputy
  }
}
fragment RecordedBy on Vendor {
  recordedBy {
    key
    name {
      ...Words
    }
  }
}
fragment ServiceHead on Component {
  key
  kind
  name {
    ...Words
  }
  kana
  traits
  sheetInForce(asOf: $asOf) {
    version
    publishedOn
  }
  newest: sheets(first: 1) {
    nodes {
      version
      state
    }
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<VendorPageQuery, VendorPageQueryVariables>;
export const VendorDutiesDocument = new TypedDocumentString(`
    query VendorDuties($vendor: ID!, $asOf: Date) {
  me {
    id
  }
  vendor(id: $vendor) {
    key
    duties(asOf: $asOf, first: 50) {
      totalCount
      nodes {
        component {
          key
          name {
            ...Words
          }
        }
        sheet {
          version
        }
        line {
          requirementKey
          requirement {
            title {
              ...Words
            }
          }
          duties {
            key
            text {
              ...Words
            }
          }
        }
        customers(most: 100) {
          party {
            ...PartyRef
          }
          standing
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<VendorDutiesQuery, VendorDutiesQueryVariables>;
export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($service: ID!, $asOf: Date) {
  me {
    id
    role
    party {
      key
    }
  }
  server {
    revision
    today
  }
  fields: component(id: $service) {
    ...ComponentFields
  }
  component(id: $service) {
    ...ServiceHead
    layers
    exposure
    party: owner {
      ...PartyRef
      kana
      ... on Vendor {
        ...RecordedBy
      }
    }
    sheets(first: 50) {
      totalCount
      nodes {
        version
        state
        publishedOn
      }
    }
    contracts(first: 50) {
      totalCount
      nodes {
        ...ContractHead
      }
    }
  }
}
    fragment ComponentFields on Component {
  key
  owner {
    key
    name {
      ...Words
    }
  }
  kind
  name {
    ...Words
  }
  kana
  layers
  traits
  product
  productVersion
  lacks
  credentials
  exposure
  assurance {
    ial
    aal
    fal
  }
  disclosures {
    kind
    version
    issuedOn
    negatives {
      item
    }
  }
  needs {
    availability
    rtoHours
    rpoHours
    incidentNoticeHours
    assurance {
      ial
      aal
      fal
    }
  }
  assuranceBasis {
    categories {
      inconvenience
      financial
      programs
      information
      safety
      violations
    }
    answers {
      personalDataNeeded
      validationNeeded
      personalDataReachable
      federated
      personalDataInAssertion
      frontChannel
    }
    by
    on
  }
  suppliers(first: 50) {
    nodes {
      kind
      network
      supplier {
        key
        kind
        owner {
          key
          name {
            ...Words
          }
        }
      }
    }
  }
}
fragment RecordedBy on Vendor {
  recordedBy {
    key
    name {
      ...Words
    }
  }
}
fragment ServiceHead on Component {
  key
  kind
  name {
    ...Words
  }
  kana
  traits
  sheetInForce(asOf: $asOf) {
    version
    publishedOn
  }
  newest: sheets(first: 1) {
    nodes {
      version
      state
    }
  }
}
fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}
fragment ContractHead on Contract {
  key
  name {
    ...Words
  }
  startsOn
  endsOn
  renewal
  lastDay
  standing(asOf: $asOf)
  customer {
    ...PartyRef
  }
  supplier {
    ...PartyRef
  }
}`) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const ServicesStartDocument = new TypedDocumentString(`
    query ServicesStart($institution: ID!) {
  me {
    id
    role
    party {
      key
    }
  }
  server {
    revision
  }
  institution(id: $institution) {
    key
    name {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<ServicesStartQuery, ServicesStartQueryVariables>;
export const SheetCataloguesDocument = new TypedDocumentString(`
    query SheetCatalogues {
  me {
    id
  }
  catalogues(first: 100) {
    nodes {
      key
      title {
        ...Words
      }
      supersededBy
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<SheetCataloguesQuery, SheetCataloguesQueryVariables>;
export const CatalogueRequirementsDocument = new TypedDocumentString(`
    query CatalogueRequirements($catalogue: ID!, $after: String) {
  me {
    id
  }
  catalogue(id: $catalogue) {
    key
    requirements(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SheetRequirement
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment SheetRequirement on Requirement {
  key
  item
  title {
    ...Words
  }
  summary {
    ...Words
  }
  chapter {
    key
    title {
      ...Words
    }
  }
  layers
  phases
}`) as unknown as TypedDocumentString<CatalogueRequirementsQuery, CatalogueRequirementsQueryVariables>;
export const SheetEffectDocument = new TypedDocumentString(`
    query SheetEffect($component: ID!, $version: String!, $lines: [LineInput!]!, $asOf: Date) {
  me {
    id
  }
  sheetEffect(
    component: $component
    version: $version
    lines: $lines
    asOf: $asOf
  ) {
    asOf
    problems {
      code
      path
      message {
        ...Words
      }
    }
    uses
    looked
    customers {
      party {
        ...PartyRef
      }
      annexed
      opened {
        requirementKey
        requirement {
          title {
            ...Words
          }
        }
        standing
        sentence {
          ...Words
        }
      }
      closed
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}
fragment PartyRef on Party {
  key
  type
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<SheetEffectQuery, SheetEffectQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  me {
    id
    role
    party {
      key
      name {
        ...Words
      }
    }
  }
  server {
    version
    revision
    today
    demo
  }
  institutions(first: 100) {
    nodes {
      key
    }
    totalCount
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($institution: ID!, $gap: ID, $asOf: Date) {
  me {
    id
  }
  institution(id: $institution) {
    id
    key
    name {
      ...Words
    }
    adopts {
      key
      catalogue {
        unchecked
        title {
          ...Words
        }
      }
    }
    gapsBeside(gap: $gap, asOf: $asOf) {
      total
      previous {
        key
      }
      next {
        key
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($text: String, $recent: [ID!]!) {
  me {
    id
  }
  institutions(filter: {text: $text}, first: 50) {
    totalCount
    nodes {
      id
      key
      name {
        ...Words
      }
      facilityClass
    }
  }
  nodes(ids: $recent) {
    ... on Institution {
      id
      key
      name {
        ...Words
      }
      facilityClass
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $institution: ID) {
  me {
    id
  }
  search(text: $text, institution: $institution, first: 12) {
    totalCount
    nodes {
      kind
      label {
        ...Words
      }
      context {
        ...Words
      }
      target {
        __typename
        ... on Institution {
          key
        }
        ... on Vendor {
          key
        }
        ... on Component {
          key
        }
        ... on Requirement {
          key
        }
        ... on Contract {
          key
          covers {
            key
          }
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  en
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ConnectionDocument = new TypedDocumentString(`
    query Connection {
  me {
    id
  }
}
    `) as unknown as TypedDocumentString<ConnectionQuery, ConnectionQueryVariables>;