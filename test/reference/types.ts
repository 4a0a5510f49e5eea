/** A text for people: Japanese first, English where there is one (model/README.md). */
export interface Text {
  readonly ja: string;
  readonly en?: string;
}

/** model/README.md, "Component": the layers a component or a requirement may have. */
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

/** model/README.md, "Catalogue, requirement, mapping". */
export type Phase = 'normal' | 'disaster' | 'cyberattack' | 'system-failure';

/** model/README.md, "Sheet": who does the work, seen from the component's owner. */
export type Stance = 'SELF' | 'SHARED' | 'CONSUMER' | 'SUPPLIER' | 'NOT_APPLICABLE' | 'FORBIDDEN';

/** model/README.md, "Component". */
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

/** model/README.md, "Link". */
export type LinkKind =
  | 'USES'
  | 'RUNS_ON'
  | 'OPERATED_BY'
  | 'CALLS'
  | 'CONNECTS_VIA'
  | 'AUTHENTICATES_VIA'
  | 'EXPOSED_BY';

/** Levels of assurance, each 1–3. */
export interface Assurance {
  readonly ial?: number;
  readonly aal?: number;
  readonly fal?: number;
}

/** What a contract promises and a usage needs: availability as a fraction of 1, the others in hours. */
export interface ServiceTerms {
  readonly availability?: number;
  readonly rtoHours?: number;
  readonly rpoHours?: number;
  readonly incidentNoticeHours?: number;
}

/** model/README.md, "Party". */
export interface Party {
  readonly id: string;
  readonly type: 'INSTITUTION' | 'VENDOR';
  readonly name?: Text;
  readonly facilityType?: string;
  readonly facilityClass?: string;
  readonly adopts?: readonly string[];
  readonly treatments?: readonly { readonly component: string; readonly kind: string; readonly item: string }[];
}

/** A disclosure form that was filled in; `negatives` are the items answered いいえ. */
export interface Disclosure {
  readonly kind: string;
  readonly version?: string;
  readonly issuedOn?: string;
  readonly negatives?: readonly { readonly item: string }[];
}

/** model/README.md, "Component". `layers: []` means none, left out means those of the kind. */
export interface Component {
  readonly id: string;
  readonly owner: string;
  readonly kind: ComponentKind;
  readonly name?: Text;
  readonly layers?: readonly Layer[];
  readonly traits?: readonly string[];
  readonly exposure?: 'INTERNET' | 'PARTNER' | 'REMOTE_MAINTENANCE' | 'MEDIA';
  readonly assurance?: Assurance;
  readonly lacks?: readonly string[];
  readonly credentials?: readonly string[];
  readonly disclosures?: readonly Disclosure[];
  readonly needs?: ServiceTerms & { readonly assurance?: Assurance };
}

/** model/README.md, "Link": from consumer to supplier. */
export interface Link {
  readonly consumer: string;
  readonly supplier: string;
  readonly kind: LinkKind;
  readonly network?: 'OPEN' | 'MANAGED';
}

/** model/README.md, "Catalogue, requirement, mapping"; only the fields that rules read. */
export interface Requirement {
  readonly id: string;
  readonly layers: readonly Layer[];
  readonly phases: readonly Phase[];
  readonly facilityTypes?: readonly string[];
  readonly delegable?: readonly string[];
  readonly traits?: readonly string[];
  readonly priority?: 'MUST' | 'SHOULD';
  readonly evidenceRequired?: boolean;
  readonly defends?: 'PREVENT' | 'DETECT' | 'RECOVER';
  readonly updates?: boolean;
}

/** Source and target are `catalogue:requirement`. */
export interface Mapping {
  readonly source: string;
  readonly target: string;
  readonly relation: 'EQUAL' | 'SUPERSET' | 'SUBSET' | 'INTERSECTS';
}

/** One edition of one document. */
export interface Catalogue {
  readonly id: string;
  readonly requirements?: readonly Requirement[];
  readonly mappings?: readonly Mapping[];
}

/** One responsibility edge, component → requirement. */
export interface SheetLine {
  readonly requirement: string;
  readonly phases?: readonly Phase[];
  readonly stance: Stance;
  readonly via?: string;
  readonly duties?: readonly { readonly id: string; readonly text?: Text }[];
  readonly when?: readonly string[];
  readonly satisfies?: readonly string[];
  readonly compensation?: Text;
  readonly evidence?: readonly string[];
  readonly note?: Text;
  readonly source?: { readonly document?: string; readonly page?: string };
}

/** model/README.md, "Sheet"; without a date of publication it is a draft. */
export interface Sheet {
  readonly component: string;
  readonly version?: string;
  readonly publishedOn?: string | null;
  readonly lines?: readonly SheetLine[];
}

/** model/README.md, "Contract". */
export interface Contract {
  readonly id: string;
  readonly customer: string;
  readonly supplier: string;
  readonly kind?: 'AGREEMENT' | 'TERMS_OF_USE' | 'PURCHASE';
  readonly covers: readonly string[];
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly renewal?: 'NONE' | 'AUTOMATIC';
  readonly terminatedOn?: string;
  readonly bundles?: boolean;
  readonly subcontracting?: {
    readonly policy?: 'FREE' | 'CONSENT' | 'PROHIBITED';
    readonly consented?: readonly string[];
  };
  readonly annexes?: readonly { readonly component: string; readonly sheetVersion: string }[];
  readonly terms?: ServiceTerms;
  readonly documents?: readonly { readonly title?: Text; readonly url?: string }[];
}

/** model/README.md, "Evidence and decisions". */
export interface Evidence {
  readonly id: string;
  readonly title?: Text;
  readonly kind?: string;
  readonly issuedOn?: string;
  readonly validUntil?: string;
  readonly url?: string;
}

/** model/README.md, "Findings": something known to be wrong. Not to be mixed up with what the rules find. */
export interface KnownFinding {
  readonly id: string;
  readonly component: string;
  readonly title?: Text;
  readonly foundOn: string;
  readonly requirement?: string;
  readonly assignee?: string;
  readonly dueOn?: string;
  readonly closedOn?: string;
  readonly source?: { readonly document?: string; readonly page?: string };
}

/** The plain parsed JSON of a `bunkai-model/1` file: a whole model or a part of one (INTERFACES.md). Assumed valid. */
export interface ModelDocument {
  readonly format?: string;
  readonly asOf?: string;
  readonly catalogues?: readonly Catalogue[];
  readonly parties?: readonly Party[];
  readonly components?: readonly Component[];
  readonly links?: readonly Link[];
  readonly sheets?: readonly Sheet[];
  readonly contracts?: readonly Contract[];
  readonly evidence?: readonly Evidence[];
  readonly findings?: readonly KnownFinding[];
}
