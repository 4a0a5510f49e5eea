/**
 * The model document `bunkai-model/1` as the tests see it: written from the published format, not taken from the product, so that a
 * mistake in the product's own types cannot hide itself. Objects are plain JSON; an absent optional key has the default of the format.
 */

/** A text for people; Japanese first, English optional. */
export interface Text {
  ja: string;
  en?: string;
}

/** Types of institution that a guideline tells apart. */
export type FacilityType = 'I' | 'II' | 'III' | 'IV';

/** Whom to turn to at a party. */
export interface Contact {
  purpose: 'contract' | 'operation' | 'incident' | 'privacy';
  name?: string;
  department?: string;
  phone?: string;
  email?: string;
  hours?: string;
  deputy?: string;
}

/** One institution or vendor; the facility fields and `adopts` belong to institutions only. */
export interface Party {
  id: string;
  type: 'INSTITUTION' | 'VENDOR';
  name: Text;
  contacts?: Contact[];
  facilityType?: FacilityType;
  area?: string;
  facilityClass?: 'HOSPITAL' | 'CLINIC' | 'DENTAL' | 'PHARMACY' | 'HOME_CARE' | 'OTHER';
  adopts?: string[];
  treatments?: { component: string; kind: Disclosure['kind']; item: string; text: Text }[];
}

/** What a component can be. */
export type ComponentKind =
  | 'ORGANISATION'
  | 'ON_PREMISES'
  | 'TERMINAL'
  | 'APPLIANCE'
  | 'NETWORK'
  | 'LINE'
  | 'SAAS'
  | 'PAAS'
  | 'IAAS'
  | 'OPERATION'
  | 'API'
  | 'USAGE';

/** The parts of a system that requirements address. */
export type Layer =
  | 'governance'
  | 'organisation'
  | 'data'
  | 'application'
  | 'platform'
  | 'infrastructure'
  | 'network'
  | 'connection'
  | 'terminal'
  | 'facility'
  | 'identity'
  | 'interface';

/** Assurance levels, each 1 to 3. */
export interface Assurance {
  ial?: number;
  aal?: number;
  fal?: number;
}

/** Service levels: availability as a fraction of 1, the others in hours. */
export interface Terms {
  availability?: number;
  rtoHours?: number;
  rpoHours?: number;
  incidentNoticeHours?: number;
}

/** What a USAGE needs from the component that it uses. */
export interface Needs extends Terms {
  assurance?: Assurance;
}

/** A filled disclosure form. */
export interface Disclosure {
  kind: 'MDS' | 'SDS' | 'CHECKLIST' | 'CONFORMITY';
  version?: string;
  issuedOn?: string;
  negatives?: { item: string }[];
}

/** Everything that can carry a responsibility; owned by exactly one party. */
export interface Component {
  id: string;
  owner: string;
  kind: ComponentKind;
  name: Text;
  layers?: Layer[];
  traits?: string[];
  lacks?: string[];
  credentials?: string[];
  exposure?: 'INTERNET' | 'PARTNER' | 'REMOTE_MAINTENANCE' | 'MEDIA';
  assurance?: Assurance;
  disclosures?: Disclosure[];
  needs?: Needs;
}

/** What a link says; see the table of the model. */
export type LinkKind =
  | 'USES'
  | 'RUNS_ON'
  | 'OPERATED_BY'
  | 'CALLS'
  | 'CONNECTS_VIA'
  | 'AUTHENTICATES_VIA'
  | 'EXPOSED_BY';

/** Directed, from consumer to supplier (component ids). */
export interface Link {
  consumer: string;
  supplier: string;
  kind: LinkKind;
  network?: 'OPEN' | 'MANAGED';
}

/** The situations that a requirement is about. */
export type Phase = 'normal' | 'disaster' | 'cyberattack' | 'system-failure';

/** One requirement of a catalogue; `layers` and `phases` are never empty. */
export interface Requirement {
  id: string;
  title: Text;
  layers: Layer[];
  phases: Phase[];
  facilityTypes?: FacilityType[];
  delegable?: FacilityType[];
  traits?: string[];
  priority?: 'MUST' | 'SHOULD';
  evidenceRequired?: boolean;
  defends?: 'PREVENT' | 'DETECT' | 'RECOVER';
  updates?: boolean;
}

/** Relates requirements (`catalogue:requirement`) of two catalogues. */
export interface Mapping {
  source: string;
  target: string;
  relation: 'EQUAL' | 'SUPERSET' | 'SUBSET' | 'INTERSECTS';
}

/** One edition of one document. */
export interface Catalogue {
  id: string;
  title: Text;
  publishedOn: string;
  supersededBy?: string;
  requirements?: Requirement[];
  mappings?: Mapping[];
}

/** Who does the work, seen from the component's owner. */
export type Stance = 'SELF' | 'SHARED' | 'CONSUMER' | 'SUPPLIER' | 'NOT_APPLICABLE' | 'FORBIDDEN';

/** Something that the consumer must do. */
export interface Duty {
  id: string;
  text: Text;
  within?: Text;
  charge?: 'INCLUDED' | 'EXTRA';
}

/** One responsibility edge, component → requirement. */
export interface Line {
  requirement: string;
  phases?: Phase[];
  stance: Stance;
  via?: string;
  duties?: Duty[];
  when?: string[];
  satisfies?: string[];
  compensation?: Text;
  charge?: 'INCLUDED' | 'EXTRA';
  accountable?: 'OWNER' | 'CONSUMER';
  evidence?: string[];
  note?: Text;
  source?: { document: string; page?: string };
}

/** What a component's owner has said about it, in one version; `publishedOn: null` is a draft. */
export interface Sheet {
  component: string;
  version: string;
  publishedOn: string | null;
  lines?: Line[];
}

/** A sheet version that the customer has signed. */
export interface Annex {
  component: string;
  sheetVersion: string;
}

/** An agreement between two parties about components. */
export interface Contract {
  id: string;
  customer: string;
  supplier: string;
  kind?: 'AGREEMENT' | 'TERMS_OF_USE' | 'PURCHASE';
  covers: string[];
  startsOn: string;
  endsOn?: string;
  renewal?: 'NONE' | 'AUTOMATIC';
  renewalNoticeDays?: number;
  terminatedOn?: string;
  bundles?: boolean;
  subcontracting?: { policy: 'FREE' | 'CONSENT' | 'PROHIBITED'; consented?: string[] };
  annexes?: Annex[];
  terms?: Terms;
  documents?: { title: Text; url?: string }[];
}

/** A certificate, report or record; valid from `issuedOn` to `validUntil`, both included. */
export interface Evidence {
  id: string;
  title: Text;
  kind: string;
  issuedOn?: string;
  validUntil?: string;
}

/** Something known to be wrong with a component. */
export interface Finding {
  id: string;
  component: string;
  title: Text;
  foundOn: string;
  requirement?: string;
  assignee?: string;
  dueOn?: string;
  closedOn?: string;
  source?: { document: string; page?: string };
}

/** A whole model or a part of one; several documents make one model, in any order. */
export interface ModelDocument {
  format: 'bunkai-model/1';
  title?: Text;
  requires?: string[];
  asOf?: string;
  catalogues?: Catalogue[];
  parties?: Party[];
  components?: Component[];
  links?: Link[];
  sheets?: Sheet[];
  contracts?: Contract[];
  evidence?: Evidence[];
  findings?: Finding[];
}

/** One valid model, in one document or several, and the day to analyse it on (`YYYY-MM-DD`). */
export interface ModelCase {
  documents: ModelDocument[];
  asOf: string;
}
