/**
 * The closed vocabularies of the model, each in its canonical order (model/README.md). Codes are API: they never change and
 * are never reused; an order here is the order in which people and files see the values.
 */

/** Situations in which a party must answer for a requirement (SEMANTICS.md section 6 fixes this order). */
export const PHASES = ['normal', 'disaster', 'cyberattack', 'system-failure'] as const;
export type Phase = (typeof PHASES)[number];

/** What a component consists of, and what a requirement is about; a cell is applicable where both meet. */
export const LAYERS = [
  'governance',
  'organisation',
  'data',
  'application',
  'platform',
  'infrastructure',
  'network',
  'connection',
  'terminal',
  'facility',
  'identity',
  'interface',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Who does the work, seen from the owner of the component whose sheet says it. */
export const STANCES = ['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER', 'NOT_APPLICABLE', 'FORBIDDEN'] as const;
export type Stance = (typeof STANCES)[number];

export const PARTY_TYPES = ['INSTITUTION', 'VENDOR'] as const;
export type PartyType = (typeof PARTY_TYPES)[number];

/** The guideline's types: on-premises or cloud, with or without a dedicated operator. */
export const FACILITY_TYPES = ['I', 'II', 'III', 'IV'] as const;
export type FacilityType = (typeof FACILITY_TYPES)[number];

export const FACILITY_CLASSES = ['HOSPITAL', 'CLINIC', 'DENTAL', 'PHARMACY', 'HOME_CARE', 'OTHER'] as const;
export type FacilityClass = (typeof FACILITY_CLASSES)[number];

export const COMPONENT_KINDS = [
  'ORGANISATION',
  'ON_PREMISES',
  'TERMINAL',
  'APPLIANCE',
  'NETWORK',
  'LINE',
  'SAAS',
  'PAAS',
  'IAAS',
  'OPERATION',
  'API',
  'USAGE',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

export const EXPOSURES = ['INTERNET', 'PARTNER', 'REMOTE_MAINTENANCE', 'MEDIA'] as const;
export type Exposure = (typeof EXPOSURES)[number];

export const DISCLOSURE_KINDS = ['MDS', 'SDS', 'CHECKLIST', 'CONFORMITY'] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

export const LINK_KINDS = [
  'USES',
  'RUNS_ON',
  'OPERATED_BY',
  'CALLS',
  'CONNECTS_VIA',
  'AUTHENTICATES_VIA',
  'EXPOSED_BY',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const NETWORK_TYPES = ['OPEN', 'MANAGED'] as const;
export type NetworkType = (typeof NETWORK_TYPES)[number];

/** Only EQUAL and SUPERSET carry a statement over; the others are hints for people (SEMANTICS.md section 1). */
export const MAPPING_RELATIONS = ['EQUAL', 'SUPERSET', 'SUBSET', 'INTERSECTS'] as const;
export type MappingRelation = (typeof MAPPING_RELATIONS)[number];

/** For whom a requirement is to be read; the guideline addresses its editions to them. */
export const READERS = ['EXECUTIVE', 'PLANNER', 'OPERATOR', 'SMALL_INSTITUTION', 'VENDOR'] as const;
export type Reader = (typeof READERS)[number];

export const PRIORITIES = ['MUST', 'SHOULD'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const CONFIDENCES = ['READ', 'INFERRED'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONTRACT_KINDS = ['AGREEMENT', 'TERMS_OF_USE', 'PURCHASE'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

export const RENEWALS = ['NONE', 'AUTOMATIC'] as const;
export type Renewal = (typeof RENEWALS)[number];

export const SUBCONTRACTING_POLICIES = ['FREE', 'CONSENT', 'PROHIBITED'] as const;
export type SubcontractingPolicy = (typeof SUBCONTRACTING_POLICIES)[number];

/** What a requirement does against an attack. */
export const DEFENCES = ['PREVENT', 'DETECT', 'RECOVER'] as const;
export type Defence = (typeof DEFENCES)[number];

/** How bad it would be if an identity were wrong (NIST SP 800-63-3, section 6.1). */
export const HARM_LEVELS = ['NONE', 'LOW', 'MODERATE', 'HIGH'] as const;
export type HarmLevel = (typeof HARM_LEVELS)[number];

/** What people turn to a contact for. */
export const CONTACT_PURPOSES = ['contract', 'operation', 'incident', 'privacy'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Whether work is paid for with the rest, or costs extra. */
export const CHARGES = ['INCLUDED', 'EXTRA'] as const;
export type Charge = (typeof CHARGES)[number];

/** Who answers for work, where that is not who does it: the component's owner, or its consumer. */
export const ACCOUNTABLES = ['OWNER', 'CONSUMER'] as const;
export type Accountable = (typeof ACCOUNTABLES)[number];

/** What a contract promises and a usage needs; availability is a fraction, the others are hours. */
export const SERVICE_TERMS = ['availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours'] as const;
export type ServiceTerm = (typeof SERVICE_TERMS)[number];

/** Identity, authentication and federation assurance levels, 1 to 3 each. */
export const ASSURANCE_TERMS = ['ial', 'aal', 'fal'] as const;
export type AssuranceTerm = (typeof ASSURANCE_TERMS)[number];

/** What becomes of a proposal; one without an answer is open. */
export const PROPOSAL_ANSWERS = ['ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

export const DECISION_STATES = ['IN_TALKS', 'RISK_ACCEPTED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Worst first: the index is the rank by which gaps are ordered (SEMANTICS.md section 6). */
export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const VERDICTS = ['COVERED', 'GAP', 'EXCLUDED'] as const;
export type Verdict = (typeof VERDICTS)[number];
