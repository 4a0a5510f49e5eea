import type { Priority } from '../../model/vocabulary.ts';
import type { Confidence } from '../../model/vocabulary.ts';
import type { Defence } from '../../model/vocabulary.ts';
import type { Reader } from '../../model/vocabulary.ts';
import type { MappingRelation } from '../../model/vocabulary.ts';
import type { ComponentKind } from '../../model/vocabulary.ts';
import type { Exposure } from '../../model/vocabulary.ts';
import type { HarmLevel } from '../../model/vocabulary.ts';
import type { DisclosureKind } from '../../model/vocabulary.ts';
import type { ContractKind } from '../../model/vocabulary.ts';
import type { Renewal } from '../../model/vocabulary.ts';
import type { SubcontractingPolicy } from '../../model/vocabulary.ts';
import type { ModelFormatName as ExportFormat } from '../../usecases/queries/export/formats.ts';
import type { EntityList as EntityKind } from '../../model/document.ts';
import type { LinkKind } from '../../model/vocabulary.ts';
import type { NetworkType } from '../../model/vocabulary.ts';
import type { Role } from '../../usecases/access/viewer.ts';
import type { PartyType } from '../../model/vocabulary.ts';
import type { FacilityType } from '../../model/vocabulary.ts';
import type { FacilityClass } from '../../model/vocabulary.ts';
import type { ContactPurpose } from '../../model/vocabulary.ts';
import type { RuleId as Rule } from '../../model/rules.ts';
import type { Charge } from '../../model/vocabulary.ts';
import type { Accountable } from '../../model/vocabulary.ts';
import type { Phase } from '../../model/vocabulary.ts';
import type { Layer } from '../../model/vocabulary.ts';
import type { Stance } from '../../model/vocabulary.ts';
import type { Mark } from '../../usecases/queries/gaps/explanation.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import type { Severity } from '../../model/vocabulary.ts';
import type { GapState } from '../../usecases/queries/gaps/gapView.ts';
import type { Term } from '../../usecases/queries/lists/terms.ts';
import type { Day } from '../../model/values.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Changed } from '../resolvers/mutations.ts';
import type { FileContents } from '../../usecases/commands/importFiles.ts';
import type { SheetPreview, ColumnGuess, RowGuess, Finding as TableFindingData, ProposedChange, PreviewedTables, TablesPreviewed } from '../../usecases/commands/previewTables.ts';
import type { PartyHandle, ComponentHandle, LinkHandle, SheetHandle, LineHandle, ContractHandle, EvidenceHandle, FindingHandle, DecisionHandle, ProposalHandle, CatalogueHandle, RequirementHandle } from '../../usecases/queries/lists/entities.ts';
import type { DutyItem as DutyItemData } from '../../model/sheet.ts';
import type { GroupPart, ChapterPart } from '../resolvers/catalogue.ts';
import type { GapHandle } from '../../usecases/queries/gaps/gapView.ts';
import type { VendorDuty as DutyHandle } from '../../usecases/queries/vendorDuties.ts';
import type { ExplanationHandle, StatementHandle } from '../../usecases/queries/gaps/explanation.ts';
import type { GapListView as GapListHandle, GapRow as GapRowHandle } from '../../usecases/queries/gaps/gapList.ts';
import type { ChainView as ChainHandle } from '../../usecases/queries/chain/chain.ts';
import type { MatrixView as MatrixHandle, MatrixRow as MatrixRowHandle } from '../../usecases/queries/matrix/matrix.ts';
import type { RoutesView, EntryView, HopView } from '../../usecases/queries/routes/routesView.ts';
import type { NoticeView as NoticeHandle } from '../../usecases/queries/notice/noticeView.ts';
import type { IncidentView } from '../../usecases/queries/incident/incidentView.ts';
import type { DeemingView } from '../../usecases/queries/deeming/deemingView.ts';
import type { InstitutionView } from '../../usecases/queries/institutionView.ts';
import type { ProposedPart } from '../resolvers/proposal.ts';
import type { AnnexPart } from '../resolvers/contract.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import type { RemedyHandle } from '../../usecases/commands/simulation/remediesView.ts';
import type { Impact as ImpactHandle } from '../../usecases/queries/impact.ts';
import type { SheetEffect as TriedSheet, CustomerEffect as TriedCustomer, OpenedDuty as TriedDuty } from '../../usecases/commands/simulation/sheetEffect.ts';
import type { SimulationResult } from '../../usecases/commands/simulation/simulate.ts';
import type { NoticeDuties as ShippedNotices, NoticeDuty as ShippedNotice, NoticeCheck as ShippedCheck } from '../../usecases/queries/shipped/notices.ts';
import type { Drill as ShippedDrill, DrillAim as ShippedAim } from '../../usecases/queries/shipped/drills.ts';
import type { LocalText as TextData } from '../../model/values.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, compared as text. */
  Date: { input: Day; output: Day; }
  /** A moment, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
};

/** How bad it would be if an identity were wrong, by kind of harm, and what the choice of levels asks besides. */
export type RequiredAssuranceInput = {
  /** How bad it would be, by kind of harm. */
  readonly categories: ImpactCategoriesInput;
  /** The other questions. */
  readonly answers: AssuranceAnswersInput;
};

/** A case in which the fourth revision of SP 800-63 asks for something else than the third, after which the levels are computed. */
export type AssuranceDifference = {
  readonly __typename?: 'AssuranceDifference';
  /** Stable code. */
  readonly code: AssuranceDifferenceCode;
  /** In a sentence. */
  readonly text: LocalText;
};

/** Where revision 4 differs from revision 3; it was read in others' accounts of it. */
export type AssuranceDifferenceCode =
  /** Level 1 of identity is no longer self-asserted: it is proofed at a basic grade, or there is no proofing. */
  | 'IAL1_IS_PROOFED'
  /** Level 2 of authentication offers a choice that resists phishing. */
  | 'AAL2_OFFERS_PHISHING_RESISTANCE'
  /** Level 3 of identity is proofed on site by a trained agent, with a biometric. */
  | 'IAL3_ON_SITE'
  /** Level 3 of authentication asks for a key that cannot be exported. */
  | 'AAL3_KEY_STAYS'
  /** Level 3 of federation may be reached by an authenticator that is shown to the relying party. */
  | 'FAL3_BOUND_AUTHENTICATOR'
  /** A high impact alone leads to level 3: a moderate one on safety leads to level 2. */
  | 'MODERATE_SAFETY_IS_LEVEL_2'
  /** A low impact leads to level 1, whatever its kind. */
  | 'LOW_IS_LEVEL_1';

/** The least levels of assurance that a service has to ask for, after NIST SP 800-63-3, section 6. */
export type RequiredAssurance = {
  readonly __typename?: 'RequiredAssurance';
  /** Identity assurance level. */
  readonly ial: Scalars['Int']['output'];
  /** Authenticator assurance level. */
  readonly aal: Scalars['Int']['output'];
  /** Federation assurance level; null where nothing is federated. */
  readonly fal?: Maybe<Scalars['Int']['output']>;
  /** Where revision 4 would ask for something else. */
  readonly differences: ReadonlyArray<AssuranceDifference>;
};

/** Text for people. Japanese is always there, English where it was written. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** Japanese. */
  readonly ja: Scalars['String']['output'];
  /** English. */
  readonly en?: Maybe<Scalars['String']['output']>;
};

/** Text for people, Japanese first. */
export type LocalTextInput = {
  /** Japanese. */
  readonly ja: Scalars['String']['input'];
  /** English. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Anything with a global id. Wherever an argument or a field of an input names an entity, its global id or the model's own
 * id (`key`) may be given, and both are answered alike. A global id of another kind is refused with BAD_USER_INPUT; what is
 * not there, and what may not be seen, finds nothing.
 */
export type Node = {
  /** Global id, opaque, the same in every answer. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry, null on an empty page; give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An expected problem, as data: nothing was written because of it. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable code; codes never change their meaning. */
  readonly code: Scalars['String']['output'];
  /** Where it is, such as `changes[3].entity.owner`; empty for the whole. */
  readonly path: Scalars['String']['output'];
  /** One sentence: what is wrong and how to mend it. */
  readonly message: LocalText;
};

/**
 * Something that is allowed and yet likely to be a slip; it stops nothing. Codes: LOOKALIKE_ID (a new id that differs from another one
 * only in what is hard to see), STALE_SATISFIES (a line takes on a duty that no version of any supplier's sheet has). What may not be seen
 * is never named, and never the cause.
 */
export type Warning = {
  readonly __typename?: 'Warning';
  /** Stable code; codes never change their meaning. */
  readonly code: Scalars['String']['output'];
  /** Where it is, such as `changes[3].entity.id`, in the words of whoever made the input. */
  readonly path: Scalars['String']['output'];
  /** One sentence: what is likely to be wrong and how to mend it. */
  readonly message: LocalText;
};

/** What this server is and holds. */
export type Server = {
  readonly __typename?: 'Server';
  /** Version of the software. */
  readonly version: Scalars['String']['output'];
  /** Number of the last commit that this answer is based on. */
  readonly revision: Scalars['Int']['output'];
  /** Today in the configured time zone: the day used where none is given. */
  readonly today: Scalars['Date']['output'];
  /** Whether the invented demo data is loaded. */
  readonly demo: Scalars['Boolean']['output'];
};

/** Everything that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The entity with an id; null where there is none or the viewer may not see it. Keys are looked for among parties, components, contracts, evidence, catalogues, requirements, sheets, links and decisions, in this order. */
  readonly node?: Maybe<Node>;
  /** Entities by their ids, in the order asked, null for those not found. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What this server is and holds. */
  readonly server: Server;
  /** The least levels of assurance that follow from answers; the same for every viewer, and nothing is written. */
  readonly requiredAssurance: RequiredAssurance;
  /** A catalogue; null where there is none. */
  readonly catalogue?: Maybe<Catalogue>;
  /** All catalogues, by key. */
  readonly catalogues: CatalogueConnection;
  /** A requirement; null where there is none. */
  readonly requirement?: Maybe<Requirement>;
  /** Totals over the institutions that the viewer may see. */
  readonly census: Census;
  /** A component; null where there is none that the viewer may see. */
  readonly component?: Maybe<Component>;
  /** Components that the viewer may see, by reading and name; more than 20,000 by key. */
  readonly components: ComponentConnection;
  /** A contract; null where there is none that the viewer may see. */
  readonly contract?: Maybe<Contract>;
  /** Contracts that the viewer may see, by key. */
  readonly contracts: ContractConnection;
  /** What is due soon, soonest first: contracts and evidence in force on the day that run out, and automatic renewals to say no to. */
  readonly expiring: ExpiryConnection;
  /** What newer editions change against those before them; the same for every viewer. */
  readonly editionChanges: ReadonlyArray<EditionChanges>;
  /** A piece of evidence; null where there is none that the viewer may see. */
  readonly evidence?: Maybe<Evidence>;
  /**
   * Where everything that the viewer may see is downloaded as one document, which `importModel` and the command line read. What
   * may not be seen is not in it, nor what would not be valid without that. The revision is that of the time of the download.
   */
  readonly exportModel: ModelExport;
  /**
   * The papers (documents for people) that can be downloaded about exactly what is named here: such as the 責任分界表 of an
   * institution, or a letter of an institution to a vendor. Whether there is such a thing for the viewer, the download says.
   */
  readonly papers: ReadonlyArray<MatrixDownload>;
  /** A finding; null where there is none that the viewer may see. */
  readonly finding?: Maybe<Finding>;
  /** Findings that the viewer may see, by key. */
  readonly findings: FindingConnection;
  /** Gaps of all institutions that the viewer may see, institution by institution, each worst first. */
  readonly gaps: GapConnection;
  /** A gap; null where there is none. */
  readonly gap?: Maybe<Gap>;
  /** Changes that the viewer may see, newest first. */
  readonly history: HistoryConnection;
  /** Which institutions depend on a component or a vendor; null where the viewer may not see it. */
  readonly impact?: Maybe<Impact>;
  /** Who must tell whom after an incident, by when, and how that is known; the same for every viewer. */
  readonly noticeDuties: NoticeDuties;
  /** Tabletop drills, by key; the same for every viewer. */
  readonly drills: ReadonlyArray<Drill>;
  /** An institution; null where there is none that the viewer may see. */
  readonly institution?: Maybe<Institution>;
  /** Institutions that the viewer may see, by reading and name. */
  readonly institutions: InstitutionConnection;
  /** Who is asking. */
  readonly me: Viewer;
  /** Institutions and vendors that the viewer may see, by reading and name. */
  readonly parties: PartyConnection;
  /** A proposal; null where there is none that the viewer may see. */
  readonly proposal?: Maybe<Proposal>;
  /** Proposals that the viewer may see, by key. */
  readonly proposals: ProposalConnection;
  /** Looks for a text in names, titles, numbers and keys, in any width or case; the best match first. */
  readonly search: SearchConnection;
  /** A sheet; null where there is none that the viewer may see. */
  readonly sheet?: Maybe<Sheet>;
  /**
   * Compares what two versions of a component's sheet say, per requirement and phase; null where the viewer may not see both. The order of
   * lines and lists, how lines are divided by phases, and blanks at the ends of texts are no difference.
   */
  readonly diffSheets?: Maybe<SheetDiff>;
  /**
   * Tries out a version of a sheet on those who use the component, for those who may publish it; null to others. A customer's own gaps and
   * components are not told.
   */
  readonly sheetEffect?: Maybe<SheetEffect>;
  /** Tries changes out. Every viewer may try anything on what it may see. */
  readonly simulate?: Maybe<Simulation>;
  /** Every kind of thing that the rows of a table may be; the same for every viewer. */
  readonly tableTargets: ReadonlyArray<TableTarget>;
  /** How a file of tables that others made would be read: what each sheet, column and row is taken for, and what would change. */
  readonly previewTables: TablesPayload;
  /** A vendor; null where there is none that the viewer may see. */
  readonly vendor?: Maybe<Vendor>;
  /** Vendors that the viewer may see, by reading and name. */
  readonly vendors: VendorConnection;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryRequiredAssuranceArgs = {
  input: RequiredAssuranceInput;
};


/** Everything that can be asked. */
export type QueryCatalogueArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryCataloguesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryCensusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  groupBy?: InputMaybe<CensusBy>;
};


/** Everything that can be asked. */
export type QueryComponentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryComponentsArgs = {
  filter?: InputMaybe<ComponentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryContractsArgs = {
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryExpiringArgs = {
  within?: InputMaybe<Scalars['Int']['input']>;
  institution?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryExportModelArgs = {
  format?: InputMaybe<ExportFormat>;
};


/** Everything that can be asked. */
export type QueryPapersArgs = {
  institution?: InputMaybe<Scalars['ID']['input']>;
  vendor?: InputMaybe<Scalars['ID']['input']>;
  component?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<FileLanguage>;
};


/** Everything that can be asked. */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryGapsArgs = {
  institutions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryGapArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryHistoryArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryImpactArgs = {
  of: ImpactOf;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryInstitutionsArgs = {
  filter?: InputMaybe<InstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPartiesArgs = {
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  institution?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySheetArgs = {
  component: Scalars['ID']['input'];
  version: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryDiffSheetsArgs = {
  component: Scalars['ID']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySheetEffectArgs = {
  component: Scalars['ID']['input'];
  version: Scalars['String']['input'];
  lines: ReadonlyArray<LineInput>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  most?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QuerySimulateArgs = {
  institution: Scalars['ID']['input'];
  changes?: InputMaybe<ReadonlyArray<ChangeInput>>;
  changesJson?: InputMaybe<Scalars['String']['input']>;
  proposal?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. */
export type QueryPreviewTablesArgs = {
  input: PreviewTablesInput;
};


/** Everything that can be asked. */
export type QueryVendorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryVendorsArgs = {
  filter?: InputMaybe<VendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Applies a list of changes, all or none, in the order given. */
  readonly applyChanges: ChangesPayload;
  /** Adds a contract: its customer does, with a vendor. Others, and customers of institutions, propose it (proposeContract). */
  readonly signContract: ContractPayload;
  /** Annexes a sheet to a contract: the customer takes on its duties. Its supplier proposes it (proposeContract). */
  readonly annexSheet: ContractPayload;
  /** Ends a contract on a day. Its supplier proposes it (proposeContract). */
  readonly endContract: ContractPayload;
  /** Says that a gap is in talks or accepted as a risk, or takes that back. */
  readonly decideOnGap: DecideOnGapPayload;
  /** Adds what files hold, or replaces what they say differently; nothing is removed. */
  readonly importModel: ChangesPayload;
  /**
   * Merges two records of one vendor, in one commit, for administrators: what an institution has recorded from paper into what the vendor
   * says itself. Its components, contracts and whatever names it are the other one's from then on.
   */
  readonly mergeParties: ChangesPayload;
  /**
   * Merges two components of one owner and kind, in one commit, for administrators. Links, contracts, annexes, sheets that name it,
   * findings and decisions follow. Where the one that stays has published a sheet, sheets of the other become drafts of it.
   */
  readonly mergeComponents: ChangesPayload;
  /**
   * Proposes a contract, a change, an annex or an end to the other party; it names only what the proposer sees. A party may have 100
   * proposals without an answer.
   */
  readonly proposeContract: ProposalPayload;
  /** Accepts a proposal: the contract is written as proposed, checked again against what there is today, in one commit. */
  readonly acceptProposal: AcceptProposalPayload;
  /** Declines a proposal that one is asked to accept. */
  readonly declineProposal: ProposalPayload;
  /** Withdraws a proposal of one's own. */
  readonly withdrawProposal: ProposalPayload;
  /** Writes a sheet's draft whole; only its owner sees it, and those who see everything. */
  readonly saveSheetDraft: SheetPayload;
  /** Publishes a draft: from its date on it is in force and never changes. */
  readonly publishSheet: SheetPayload;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationApplyChangesArgs = {
  input: ApplyChangesInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationSignContractArgs = {
  input: SignContractInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationAnnexSheetArgs = {
  input: AnnexSheetInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationEndContractArgs = {
  input: EndContractInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationDecideOnGapArgs = {
  input: DecideOnGapInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationImportModelArgs = {
  input: ImportModelInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationMergePartiesArgs = {
  input: MergeInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationMergeComponentsArgs = {
  input: MergeInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationProposeContractArgs = {
  input: ProposeContractInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationSaveSheetDraftArgs = {
  input: SaveSheetDraftInput;
};


/** Everything that can be changed. Problems come back in `problems`; where there are any, nothing was written. */
export type MutationPublishSheetArgs = {
  input: PublishSheetInput;
};

/** What can be followed, over server-sent events at /graphql/stream. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The gaps of an institution as they open and close. The first event says where it stands; one more follows each commit
   * that changed them. Give the revision of the last event seen after a broken connection and nothing is missed;
   * more than 1000 revisions later the first event says where things stand now, and that nothing opened or closed.
   */
  readonly gapsChanged: GapsChanged;
};


/** What can be followed, over server-sent events at /graphql/stream. */
export type SubscriptionGapsChangedArgs = {
  institution: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Int']['input']>;
};

export type { Priority };

export type { Confidence };

export type { Defence };

export type { Reader };

export type { MappingRelation };

/** One edition of one document that asks for things. */
export type Catalogue = Node & {
  readonly __typename?: 'Catalogue';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** Name of the document and the edition. */
  readonly title?: Maybe<LocalText>;
  /** When this edition was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<LocalText>;
  /** Where the document is found. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Id of the edition that replaced it; it need not be loaded. */
  readonly supersededBy?: Maybe<Scalars['String']['output']>;
  /** Whether it has not been compared with the official text yet: what it says comes from others' accounts of that. */
  readonly unchecked: Scalars['Boolean']['output'];
  /** Editions or families of requirements, in the document's order. */
  readonly groups: ReadonlyArray<CatalogueGroup>;
  /** Parts of the document, in its order. */
  readonly chapters: ReadonlyArray<Chapter>;
  /** What it asks for, in the document's order. */
  readonly requirements: RequirementConnection;
};


/** One edition of one document that asks for things. */
export type CatalogueRequirementsArgs = {
  filter?: InputMaybe<RequirementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An edition (編) or a family of requirements. */
export type CatalogueGroup = {
  readonly __typename?: 'CatalogueGroup';
  /** Its id within the catalogue. */
  readonly key: Scalars['String']['output'];
  /** Its heading. */
  readonly title?: Maybe<LocalText>;
};

/** A part of a document. */
export type Chapter = {
  readonly __typename?: 'Chapter';
  /** Its id within the catalogue. */
  readonly key: Scalars['String']['output'];
  /** Its heading. */
  readonly title?: Maybe<LocalText>;
  /** Explanation for people. */
  readonly note?: Maybe<LocalText>;
  /** The group it belongs to. */
  readonly group?: Maybe<CatalogueGroup>;
};

/** One thing that a catalogue asks for. */
export type Requirement = Node & {
  readonly __typename?: 'Requirement';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** `catalogue:requirement`, as sheets name it. */
  readonly key: Scalars['String']['output'];
  /** The catalogue. */
  readonly catalogue: Catalogue;
  /** A short noun phrase; title or summary is there. */
  readonly title?: Maybe<LocalText>;
  /** What is asked for, in one or two sentences. */
  readonly summary?: Maybe<LocalText>;
  /** The group it belongs to. */
  readonly group?: Maybe<CatalogueGroup>;
  /** The chapter it belongs to. */
  readonly chapter?: Maybe<Chapter>;
  /** Its number in the document's own numbering. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** Slugs for searching. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** References in the document's own numbering. */
  readonly related: ReadonlyArray<Scalars['String']['output']>;
  /** Where it was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Whether all of it was seen. */
  readonly confidence: Confidence;
  /** What it is about. */
  readonly layers: ReadonlyArray<Layer>;
  /** Situations in which it has to be assigned. */
  readonly phases: ReadonlyArray<Phase>;
  /** Institutions it addresses; null: all. */
  readonly facilityTypes?: Maybe<ReadonlyArray<FacilityType>>;
  /** Types of institution that may leave it to the contract. */
  readonly delegable: ReadonlyArray<FacilityType>;
  /** The component needs one of them; empty: none needed. */
  readonly traits: ReadonlyArray<Scalars['String']['output']>;
  /** How binding it is. */
  readonly priority: Priority;
  /** Whether whoever does it has to show evidence. */
  readonly evidenceRequired: Scalars['Boolean']['output'];
  /** What it does against an attack; null: nothing. */
  readonly defends?: Maybe<Defence>;
  /** Whether it is the duty to apply security updates. */
  readonly updates: Scalars['Boolean']['output'];
  /** For whom it is to be read; empty: unknown. */
  readonly readers: ReadonlyArray<Reader>;
  /** Requirements of other catalogues that only partly correspond: worth a look, nothing carries over. */
  readonly hints: ReadonlyArray<RequirementHint>;
};

/** A requirement elsewhere that partly corresponds. */
export type RequirementHint = {
  readonly __typename?: 'RequirementHint';
  /** How the mapping's source relates to its target: SUBSET or INTERSECTS. */
  readonly relation: MappingRelation;
  /** Whether the other requirement is the source of the mapping. */
  readonly isSource: Scalars['Boolean']['output'];
  /** Key of the other requirement. */
  readonly key: Scalars['String']['output'];
  /** The other requirement; null where its catalogue is not loaded. */
  readonly requirement?: Maybe<Requirement>;
};

/** One of a list of requirements. */
export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The requirement. */
  readonly node: Requirement;
};

/** Requirements, page by page. */
export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  /** This page. */
  readonly edges: ReadonlyArray<RequirementEdge>;
  /** The requirements of this page. */
  readonly nodes: ReadonlyArray<Requirement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which requirements. */
export type RequirementFilter = {
  /** In whose title, summary, number or key this text occurs, in any width or case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of this group. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Of this chapter. */
  readonly chapter?: InputMaybe<Scalars['String']['input']>;
  /** About one of these layers. */
  readonly layers?: InputMaybe<ReadonlyArray<Layer>>;
  /** To be assigned in one of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** As binding as this. */
  readonly priority?: InputMaybe<Priority>;
  /** To be read by one of these, or by whom is unknown. */
  readonly readers?: InputMaybe<ReadonlyArray<Reader>>;
};

/** One of a list of catalogues. */
export type CatalogueEdge = {
  readonly __typename?: 'CatalogueEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The catalogue. */
  readonly node: Catalogue;
};

/** Catalogues, page by page. */
export type CatalogueConnection = {
  readonly __typename?: 'CatalogueConnection';
  /** This page. */
  readonly edges: ReadonlyArray<CatalogueEdge>;
  /** The catalogues of this page. */
  readonly nodes: ReadonlyArray<Catalogue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A group of a catalogue. */
export type CatalogueGroupInput = {
  /** Its id. */
  readonly id: Scalars['String']['input'];
  /** Its heading. */
  readonly title?: InputMaybe<LocalTextInput>;
};

/** A chapter of a catalogue. */
export type ChapterInput = {
  /** Its id. */
  readonly id: Scalars['String']['input'];
  /** Id of the group. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Its heading. */
  readonly title?: InputMaybe<LocalTextInput>;
  /** Explanation for people. */
  readonly note?: InputMaybe<LocalTextInput>;
};

/** A requirement of a catalogue. */
export type RequirementInput = {
  /** Unique within the catalogue. */
  readonly id: Scalars['String']['input'];
  /** A noun phrase; title or summary is needed. */
  readonly title?: InputMaybe<LocalTextInput>;
  /** What is asked for. */
  readonly summary?: InputMaybe<LocalTextInput>;
  /** Id of the group. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Id of the chapter. */
  readonly chapter?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the document's own numbering. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** Slugs for searching. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** References in the document's own numbering. */
  readonly related?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where it was read. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Whether all of it was seen. */
  readonly confidence?: InputMaybe<Confidence>;
  /** What it is about. */
  readonly layers: ReadonlyArray<Layer>;
  /** Situations in which a party must answer for it. */
  readonly phases: ReadonlyArray<Phase>;
  /** Institutions it addresses; left out: all. */
  readonly facilityTypes?: InputMaybe<ReadonlyArray<FacilityType>>;
  /** Types of institution that may leave it to the contract. */
  readonly delegable?: InputMaybe<ReadonlyArray<FacilityType>>;
  /** The component needs one of them. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How binding it is. */
  readonly priority?: InputMaybe<Priority>;
  /** Whether whoever does it has to show evidence. */
  readonly evidenceRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it does against an attack; left out: nothing. */
  readonly defends?: InputMaybe<Defence>;
  /** Whether it is the duty to apply security updates. */
  readonly updates?: InputMaybe<Scalars['Boolean']['input']>;
  /** For whom it is to be read; left out: unknown. */
  readonly readers?: InputMaybe<ReadonlyArray<Reader>>;
};

/** How requirements of two catalogues relate. */
export type MappingInput = {
  /** Key of the one. */
  readonly source: Scalars['String']['input'];
  /** Key of the other. */
  readonly target: Scalars['String']['input'];
  /** How they relate. */
  readonly relation: MappingRelation;
};

/** One edition of one document. */
export type CatalogueInput = {
  /** Its id, without a colon. */
  readonly id: Scalars['String']['input'];
  /** Name of the document and the edition. */
  readonly title?: InputMaybe<LocalTextInput>;
  /** When this edition was published. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<LocalTextInput>;
  /** Where the document is found. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Id of the edition that replaced it. */
  readonly supersededBy?: InputMaybe<Scalars['String']['input']>;
  /** It has not been compared with the official text yet. */
  readonly unchecked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups of requirements. */
  readonly groups?: InputMaybe<ReadonlyArray<CatalogueGroupInput>>;
  /** Parts of the document. */
  readonly chapters?: InputMaybe<ReadonlyArray<ChapterInput>>;
  /** What it asks for. */
  readonly requirements?: InputMaybe<ReadonlyArray<RequirementInput>>;
  /** Requirements of other catalogues that correspond. */
  readonly mappings?: InputMaybe<ReadonlyArray<MappingInput>>;
};

/** How a census is grouped. */
export type CensusBy =
  /** Not at all. */
  | 'ALL'
  /** By area, such as prefecture. */
  | 'AREA'
  /** By class of institution. */
  | 'FACILITY_CLASS'
  /** By type of institution. */
  | 'FACILITY_TYPE'
  /** By adopted edition; an institution counts for each. */
  | 'EDITION';

/** Totals over institutions. */
export type Census = {
  readonly __typename?: 'Census';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** Totals, group by group. */
  readonly groups: ReadonlyArray<CensusGroup>;
  /** Institutions that were counted. */
  readonly institutions: Scalars['Int']['output'];
  /** Institutions that were left out because there are too many for one answer. */
  readonly leftOut: Scalars['Int']['output'];
  /** The fifty vendors with most severe gaps for which they must act; null for viewers who do not see everything. */
  readonly vendors?: Maybe<ReadonlyArray<CensusVendor>>;
  /** Vendors who together close four in five of the severe gaps; null for viewers who do not see everything. */
  readonly toActFirst?: Maybe<ActFirst>;
};

/** The gaps of all institutions for which one vendor must act. */
export type CensusVendor = {
  readonly __typename?: 'CensusVendor';
  /** The vendor; an institution that supplies others is none. */
  readonly vendor?: Maybe<Vendor>;
  /** The id of the party that must act. */
  readonly vendorKey: Scalars['String']['output'];
  /** Gaps for which it must act, each counted for every party that must. */
  readonly severities: SeverityCounts;
};

/**
 * Vendors who together close four in five of the CRITICAL and HIGH gaps for which vendors must act. They are chosen one after the other by
 * how much they close; a gap is closed once every vendor that must act for it has.
 */
export type ActFirst = {
  readonly __typename?: 'ActFirst';
  /** Ids of the vendors, in the order in which they were chosen. */
  readonly vendorKeys: ReadonlyArray<Scalars['String']['output']>;
  /** CRITICAL and HIGH gaps for which vendors must act. */
  readonly severe: Scalars['Int']['output'];
  /** Those of them that are closed. */
  readonly closed: Scalars['Int']['output'];
  /** No fewer vendors than this can close as many. */
  readonly atLeast: Scalars['Int']['output'];
};

/** Totals of one group of institutions. */
export type CensusGroup = {
  readonly __typename?: 'CensusGroup';
  /** The group, such as HOSPITAL; null: all, or not stated. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Institutions in it. */
  readonly institutions: Scalars['Int']['output'];
  /** Of these, with at least one CRITICAL or HIGH gap. */
  readonly withGraveGaps: Scalars['Int']['output'];
  /** Of these, those for which anything was examined; about the others nothing is known. */
  readonly examined: Scalars['Int']['output'];
  /** Their gaps by severity. */
  readonly severities: SeverityCounts;
  /** Their gaps by rule. */
  readonly rules: ReadonlyArray<RuleCount>;
  /** Their live cells. */
  readonly cells: CellCounts;
};

/** What an institution depends on, for drawing. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** Components, by key. */
  readonly nodes: ReadonlyArray<ChainNode>;
  /** Pairs of consumer and supplier, by their keys. */
  readonly links: ReadonlyArray<ChainLink>;
  /** What its gaps rest on. */
  readonly examined: Examined;
  /** What is not in the answer, and why. */
  readonly leftOut: LeftOut;
  /** Gaps that have no place in the picture (subcontractors). */
  readonly elsewhere: ReadonlyArray<Gap>;
};

/** What an answer leaves out. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** Components left out. */
  readonly nodes: Scalars['Int']['output'];
  /** Links left out. */
  readonly links: Scalars['Int']['output'];
  /** Why; null where nothing is. */
  readonly reason?: Maybe<LeftOutReason>;
};

/** Why something is left out. */
export type LeftOutReason =
  /** More components than `maxNodes`; those farthest from the institution are left out. */
  | 'NODE_LIMIT'
  /** More links than `maxLinks`. */
  | 'LINK_LIMIT';

/** A component in the chain of an institution. */
export type ChainNode = {
  readonly __typename?: 'ChainNode';
  /** Key of the component: the node's name in `ChainLink.from` and `to`. */
  readonly key: Scalars['String']['output'];
  /** The component. */
  readonly component: Component;
  /** Who owns it. */
  readonly owner: Party;
  /** Whether the institution owns it. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** Links from the institution's own components to it; 0 for its own. */
  readonly distance: Scalars['Int']['output'];
  /** Gaps at this component, worst first. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The worst of them. */
  readonly severity?: Maybe<Severity>;
  /** The sheet in force; null: it has said nothing. */
  readonly sheet?: Maybe<Sheet>;
  /** The institution's contract that covers it: one in force before one that ended, the last to end first. */
  readonly contract?: Maybe<Contract>;
};

/** A consumer and a supplier of the chain, with all links between them. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** Unique in the chain. */
  readonly id: Scalars['ID']['output'];
  /** Key of the consumer's node. */
  readonly from: Scalars['String']['output'];
  /** Key of the supplier's node. */
  readonly to: Scalars['String']['output'];
  /** How it depends, one kind or more. */
  readonly kinds: ReadonlyArray<LinkKind>;
  /** Whether duties flow: from the supplier's sheet to the consumer. */
  readonly carriesDuties: Scalars['Boolean']['output'];
  /** How it is bound. */
  readonly binding: Binding;
  /** Whether it is the institution's own concern. */
  readonly isOurs: Scalars['Boolean']['output'];
  /** Contracts in force that bind it directly, as far as the viewer may see. */
  readonly contracts: ReadonlyArray<Contract>;
  /** Gaps at this pair, worst first. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The worst of them. */
  readonly severity?: Maybe<Severity>;
};

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
  /** Adds or replaces a catalogue. */
  { readonly putCatalogue: CatalogueInput; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces a party. */
  { readonly putCatalogue?: never; readonly putParty: PartyInput; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces a component. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent: ComponentInput; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces a link. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink: LinkInput; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds a sheet, or replaces a draft. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet: SheetInput; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces a contract. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract: ContractInput; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces evidence. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence: EvidenceInput; readonly putFinding?: never; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces a finding. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding: FindingInput; readonly putDecision?: never; readonly remove?: never; }
  |  /** Adds or replaces a decision. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision: DecisionInput; readonly remove?: never; }
  |  /** Removes an entity. */
  { readonly putCatalogue?: never; readonly putParty?: never; readonly putComponent?: never; readonly putLink?: never; readonly putSheet?: never; readonly putContract?: never; readonly putEvidence?: never; readonly putFinding?: never; readonly putDecision?: never; readonly remove: RemoveInput; };

/** What to remove. */
export type RemoveInput = {
  /** What kind of entity. */
  readonly entity: EntityKind;
  /**
   * Its global id, or its key: the id; for a link the JSON array of consumer, supplier and kind; for a sheet of component, version and
   * "draft"; for a decision of institution and gap.
   */
  readonly key: Scalars['String']['input'];
};

/** A list of changes. */
export type ApplyChangesInput = {
  /** The changes, in order, at most 10,000; or `changesJson`. */
  readonly changes?: InputMaybe<ReadonlyArray<ChangeInput>>;
  /** The changes as JSON text, as in `Remedy.changesJson`. */
  readonly changesJson?: InputMaybe<Scalars['String']['input']>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Check everything, write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a list of changes. */
export type ChangesPayload = {
  readonly __typename?: 'ChangesPayload';
  /** Number of the commit; null where nothing was written. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** What changed, or would change, in the order of the changes: the first of them, at most 10,000; an import can have more. */
  readonly changes: ReadonlyArray<EntityChange>;
  /** Why nothing was written: every violation. */
  readonly problems: ReadonlyArray<Problem>;
  /** What should be looked at although nothing stands against it, at most 1,000; empty where there are problems. */
  readonly warnings: ReadonlyArray<Warning>;
  /** Of an import what was read, file by file; empty where the files could not all be read, and for everything else. */
  readonly files: ReadonlyArray<FileReport>;
  /** Of an import what it changes, or would change, as JSON text for `simulate`; null where it is too much for that, and for everything else. */
  readonly changesJson?: Maybe<Scalars['String']['output']>;
};


/** What became of a list of changes. */
export type ChangesPayloadChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type { ComponentKind };

export type { Exposure };

export type { HarmLevel };

/** How bad it would be if an identity were wrong, by kind of harm (NIST SP 800-63-3, section 6.1). */
export type ImpactCategories = {
  readonly __typename?: 'ImpactCategories';
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

/** What the choice of assurance levels asks beside the kinds of harm (NIST SP 800-63-3, section 6). */
export type AssuranceAnswers = {
  readonly __typename?: 'AssuranceAnswers';
  /** Whether personal information is needed to give the service. */
  readonly personalDataNeeded: Scalars['Boolean']['output'];
  /** Whether it has to be validated. */
  readonly validationNeeded: Scalars['Boolean']['output'];
  /** Whether personal data can be reached. */
  readonly personalDataReachable: Scalars['Boolean']['output'];
  /** Whether identities of another party are accepted. */
  readonly federated: Scalars['Boolean']['output'];
  /** Whether the assertion holds personal data. */
  readonly personalDataInAssertion: Scalars['Boolean']['output'];
  /** Whether the assertion travels through the browser of the user. */
  readonly frontChannel: Scalars['Boolean']['output'];
};

/** The answers from which the assurance levels that a usage needs follow, for people. */
export type AssuranceBasis = {
  readonly __typename?: 'AssuranceBasis';
  /** How bad it would be if an identity were wrong, by kind of harm. */
  readonly categories: ImpactCategories;
  /** The other questions. */
  readonly answers: AssuranceAnswers;
  /** Who answered. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
};

export type { DisclosureKind };

/** Assurance levels of identities, 1 to 3; null: unknown. */
export type Assurance = {
  readonly __typename?: 'Assurance';
  /** Identity assurance level. */
  readonly ial?: Maybe<Scalars['Int']['output']>;
  /** Authenticator assurance level. */
  readonly aal?: Maybe<Scalars['Int']['output']>;
  /** Federation assurance level. */
  readonly fal?: Maybe<Scalars['Int']['output']>;
};

/** A disclosure form that was filled in. */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  /** Which form. */
  readonly kind: DisclosureKind;
  /** Version of the form. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** When it was filled in. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Items that were answered いいえ. */
  readonly negatives: ReadonlyArray<NegativeAnswer>;
};

/** An item of a form that was answered いいえ. */
export type NegativeAnswer = {
  readonly __typename?: 'NegativeAnswer';
  /** The item, as the form names it. */
  readonly item: Scalars['String']['output'];
};

/** What an institution needs of the service that it uses. */
export type Needs = {
  readonly __typename?: 'Needs';
  /** Share of the time, a fraction. */
  readonly availability?: Maybe<Scalars['Float']['output']>;
  /** Hours to recovery. */
  readonly rtoHours?: Maybe<Scalars['Float']['output']>;
  /** Hours of data that may be lost. */
  readonly rpoHours?: Maybe<Scalars['Float']['output']>;
  /** Hours until it is told of an incident. */
  readonly incidentNoticeHours?: Maybe<Scalars['Float']['output']>;
  /** Levels that it needs. */
  readonly assurance?: Maybe<Assurance>;
};

/** Anything that can carry a responsibility. */
export type Component = Node & {
  readonly __typename?: 'Component';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** The party that owns it. */
  readonly owner: Party;
  /** What it is. */
  readonly kind: ComponentKind;
  /** What people call it. */
  readonly name: LocalText;
  /** How the name is read, in kana; null: not known. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Name of the product that it is, as its maker writes it; null: not stated. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** Version of the product that is in use; null: not stated. */
  readonly productVersion?: Maybe<Scalars['String']['output']>;
  /** What it consists of: as given, or those of its kind. */
  readonly layers: ReadonlyArray<Layer>;
  /** What requirements and duties may ask for; `public-sheet` on a vendor's component: every viewer may read its published sheets. */
  readonly traits: ReadonlyArray<Scalars['String']['output']>;
  /** Traits that it is known not to have. */
  readonly lacks: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Ids of the accounts, passwords, keys and tokens that open it, never the secrets; one id on two components: one of them opens both. Shown to
   * its owner, and to institutions in whose chain or contracts it is.
   */
  readonly credentials: ReadonlyArray<Scalars['String']['output']>;
  /** How it can be reached from outside; null: not at all. */
  readonly exposure?: Maybe<Exposure>;
  /** Levels that it reaches. */
  readonly assurance?: Maybe<Assurance>;
  /** Forms that were filled in for it. */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** On a USAGE: what the institution needs. */
  readonly needs?: Maybe<Needs>;
  /** On a USAGE: the answers from which the levels that it needs follow. */
  readonly assuranceBasis?: Maybe<AssuranceBasis>;
  /** What it depends on. */
  readonly suppliers: LinkConnection;
  /** What depends on it, as far as the viewer may see. */
  readonly consumers: LinkConnection;
  /** The published sheet in force on a day; null: it has said nothing. */
  readonly sheetInForce?: Maybe<Sheet>;
  /** Its sheets, newest first, drafts before published ones as far as the viewer may see. */
  readonly sheets: SheetConnection;
  /** What is known to be wrong with it, as far as the viewer may see, by key. */
  readonly findings: FindingConnection;
  /** Contracts that cover it, as far as the viewer may see. */
  readonly contracts: ContractConnection;
};


/** Anything that can carry a responsibility. */
export type ComponentSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that can carry a responsibility. */
export type ComponentConsumersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that can carry a responsibility. */
export type ComponentSheetInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Anything that can carry a responsibility. */
export type ComponentSheetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that can carry a responsibility. */
export type ComponentFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that can carry a responsibility. */
export type ComponentContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list of components. */
export type ComponentEdge = {
  readonly __typename?: 'ComponentEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The component. */
  readonly node: Component;
};

/** Components, page by page. */
export type ComponentConnection = {
  readonly __typename?: 'ComponentConnection';
  /** This page. */
  readonly edges: ReadonlyArray<ComponentEdge>;
  /** The components of this page. */
  readonly nodes: ReadonlyArray<Component>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which components. */
export type ComponentFilter = {
  /** In whose name or key this text occurs, in any width or case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ComponentKind>>;
  /** Owned by this party. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** Owned by a party of this type. */
  readonly ownerType?: InputMaybe<PartyType>;
  /** With this trait. */
  readonly trait?: InputMaybe<Scalars['String']['input']>;
};

/** Assurance levels, 1 to 3. */
export type AssuranceInput = {
  /** Identity assurance level. */
  readonly ial?: InputMaybe<Scalars['Int']['input']>;
  /** Authenticator assurance level. */
  readonly aal?: InputMaybe<Scalars['Int']['input']>;
  /** Federation assurance level. */
  readonly fal?: InputMaybe<Scalars['Int']['input']>;
};

/** A disclosure form that was filled in. */
export type DisclosureInput = {
  /** Which form. */
  readonly kind: DisclosureKind;
  /** Version of the form. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** When it was filled in. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Items that were answered いいえ; left out: none. */
  readonly negatives?: InputMaybe<ReadonlyArray<NegativeAnswerInput>>;
};

/** An item of a form that was answered いいえ. */
export type NegativeAnswerInput = {
  /** The item, as the form names it; once in a form. */
  readonly item: Scalars['String']['input'];
};

/** What an institution needs of a service. */
export type NeedsInput = {
  /** Share of the time, a fraction. */
  readonly availability?: InputMaybe<Scalars['Float']['input']>;
  /** Hours to recovery. */
  readonly rtoHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours of data that may be lost. */
  readonly rpoHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours until it is told of an incident. */
  readonly incidentNoticeHours?: InputMaybe<Scalars['Float']['input']>;
  /** Levels that it needs. */
  readonly assurance?: InputMaybe<AssuranceInput>;
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
  readonly personalDataNeeded: Scalars['Boolean']['input'];
  /** Whether it has to be validated. */
  readonly validationNeeded: Scalars['Boolean']['input'];
  /** Whether personal data can be reached. */
  readonly personalDataReachable: Scalars['Boolean']['input'];
  /** Whether identities of another party are accepted. */
  readonly federated: Scalars['Boolean']['input'];
  /** Whether the assertion holds personal data. */
  readonly personalDataInAssertion: Scalars['Boolean']['input'];
  /** Whether the assertion travels through the browser of the user. */
  readonly frontChannel: Scalars['Boolean']['input'];
};

/** The answers from which the assurance levels that a usage needs follow, for people. */
export type AssuranceBasisInput = {
  /** How bad it would be if an identity were wrong, by kind of harm. */
  readonly categories: ImpactCategoriesInput;
  /** The other questions. */
  readonly answers: AssuranceAnswersInput;
  /** Who answered. */
  readonly by: Scalars['String']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
};

/** Anything that can carry a responsibility. */
export type ComponentInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Id of the party that owns it. */
  readonly owner: Scalars['String']['input'];
  /** What it is. */
  readonly kind: ComponentKind;
  /** What people call it. */
  readonly name: LocalTextInput;
  /** How the name is read, in kana; lists are in the order of it. */
  readonly kana?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product that it is, as its maker writes it. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** Version of the product that is in use. */
  readonly productVersion?: InputMaybe<Scalars['String']['input']>;
  /** Left out: those of its kind; an empty list: none. */
  readonly layers?: InputMaybe<ReadonlyArray<Layer>>;
  /** What requirements and duties may ask for; `public-sheet` on a vendor's component: every viewer may read its published sheets. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Traits that it is known not to have; none of its traits. */
  readonly lacks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of the accounts, passwords, keys and tokens that open it, never the secrets; one id on two components: one of them opens both. */
  readonly credentials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it can be reached from outside. */
  readonly exposure?: InputMaybe<Exposure>;
  /** Levels that it reaches. */
  readonly assurance?: InputMaybe<AssuranceInput>;
  /** Forms that were filled in for it. */
  readonly disclosures?: InputMaybe<ReadonlyArray<DisclosureInput>>;
  /** On a USAGE only. */
  readonly needs?: InputMaybe<NeedsInput>;
  /** On a USAGE only: the answers from which the levels that it needs follow. */
  readonly assuranceBasis?: InputMaybe<AssuranceBasisInput>;
};

export type { ContractKind };

export type { Renewal };

export type { SubcontractingPolicy };

/** How a contract stands on a day. */
export type ContractStanding =
  /** Not begun. */
  | 'FUTURE'
  /** In force. */
  | 'IN_FORCE'
  /** Over. */
  | 'ENDED';

/** Whether the supplier may hand work on, and to whom. */
export type Subcontracting = {
  readonly __typename?: 'Subcontracting';
  /** The policy. */
  readonly policy: SubcontractingPolicy;
  /** Parties consented to; read for CONSENT only. */
  readonly consented: ReadonlyArray<Party>;
};

/** A sheet that was signed: the customer takes on the duties in it. */
export type Annex = {
  readonly __typename?: 'Annex';
  /** The component. */
  readonly component: Component;
  /** Version of its sheet. */
  readonly sheetVersion: Scalars['String']['output'];
  /** That sheet; null where it is not there or not for the viewer. */
  readonly sheet?: Maybe<Sheet>;
  /** Whether the published sheet in force on that day is this version. */
  readonly isInForce: Scalars['Boolean']['output'];
};


/** A sheet that was signed: the customer takes on the duties in it. */
export type AnnexIsInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Service levels; null: not stated. */
export type ServiceTerms = {
  readonly __typename?: 'ServiceTerms';
  /** Share of the time, a fraction. */
  readonly availability?: Maybe<Scalars['Float']['output']>;
  /** Hours to recovery. */
  readonly rtoHours?: Maybe<Scalars['Float']['output']>;
  /** Hours of data that may be lost. */
  readonly rpoHours?: Maybe<Scalars['Float']['output']>;
  /** Hours until the customer is told of an incident. */
  readonly incidentNoticeHours?: Maybe<Scalars['Float']['output']>;
};

/** A paper that belongs to a contract. */
export type ContractDocument = {
  readonly __typename?: 'ContractDocument';
  /** What people call it. */
  readonly title: LocalText;
  /** Where it is kept. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What makes links and sheets binding between two parties. */
export type Contract = Node & {
  readonly __typename?: 'Contract';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** What people call it: the title of its first document, or its parties. */
  readonly name: LocalText;
  /** Who is supplied. */
  readonly customer: Party;
  /** Who supplies. */
  readonly supplier: Party;
  /** How it was concluded. */
  readonly kind: ContractKind;
  /** Components covered. */
  readonly covers: ReadonlyArray<Component>;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day unless it is renewed; null: no end. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What happens at its end. */
  readonly renewal: Renewal;
  /** Days before its end by which one must say no to an automatic renewal; null: not stated. */
  readonly renewalNoticeDays?: Maybe<Scalars['Int']['output']>;
  /** The last day on which one can say no to its automatic renewal, whether past or not; null where none is known. */
  readonly noticeBy?: Maybe<Scalars['Date']['output']>;
  /** Last day, whatever the end and the renewal. */
  readonly terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the supplier answers for its whole chain. */
  readonly bundles: Scalars['Boolean']['output'];
  /** Whether the supplier may hand work on; null: not stated. */
  readonly subcontracting?: Maybe<Subcontracting>;
  /** Sheets that were signed. */
  readonly annexes: ReadonlyArray<Annex>;
  /** What the supplier promises. */
  readonly terms: ServiceTerms;
  /** The papers. */
  readonly documents: ReadonlyArray<ContractDocument>;
  /** How it stands on a day. */
  readonly standing: ContractStanding;
  /** The last day on which it is in force as things stand; null: it goes on. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** Duties that the customer takes on by its annexes, sheet line by sheet line. */
  readonly duties: ReadonlyArray<ContractDuty>;
  /** Proposals to change it, by key. */
  readonly proposals: ProposalConnection;
};


/** What makes links and sheets binding between two parties. */
export type ContractStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What makes links and sheets binding between two parties. */
export type ContractProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A duty that a customer takes on by signing an annex. */
export type ContractDuty = {
  readonly __typename?: 'ContractDuty';
  /** The component whose sheet leaves it to the customer. */
  readonly component: Component;
  /** The statement. */
  readonly line: SheetLine;
};

/** One of a list of contracts. */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The contract. */
  readonly node: Contract;
};

/** Contracts, page by page. */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** This page. */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** The contracts of this page. */
  readonly nodes: ReadonlyArray<Contract>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which contracts. */
export type ContractFilter = {
  /** With this party on either side. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Covering this component. */
  readonly covers?: InputMaybe<Scalars['ID']['input']>;
  /** Standing so on `asOf`. */
  readonly standing?: InputMaybe<ContractStanding>;
  /** The day for `standing`; today if left out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What runs out. */
export type ExpiryKind =
  /** A contract ends. */
  | 'CONTRACT'
  /** Evidence is no longer valid. */
  | 'EVIDENCE'
  /** A contract renews itself unless one says no by then. */
  | 'RENEWAL_NOTICE';

/** Something that runs out. */
export type Expiry = {
  readonly __typename?: 'Expiry';
  /** What runs out. */
  readonly kind: ExpiryKind;
  /** The last day. */
  readonly on: Scalars['Date']['output'];
  /** Days from `asOf` to then. */
  readonly daysLeft: Scalars['Int']['output'];
  /** The contract, for CONTRACT and RENEWAL_NOTICE. */
  readonly contract?: Maybe<Contract>;
  /** The evidence, for EVIDENCE. */
  readonly evidence?: Maybe<Evidence>;
};

/** One of a list of what runs out. */
export type ExpiryEdge = {
  readonly __typename?: 'ExpiryEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What runs out. */
  readonly node: Expiry;
};

/** What runs out, page by page. */
export type ExpiryConnection = {
  readonly __typename?: 'ExpiryConnection';
  /** This page. */
  readonly edges: ReadonlyArray<ExpiryEdge>;
  /** What runs out, of this page. */
  readonly nodes: ReadonlyArray<Expiry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whether the supplier may hand work on. */
export type SubcontractingInput = {
  /** The policy. */
  readonly policy: SubcontractingPolicy;
  /** Ids of parties consented to. */
  readonly consented?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A sheet that is signed. */
export type AnnexInput = {
  /** Id of the component. */
  readonly component: Scalars['String']['input'];
  /** Version of its sheet. */
  readonly sheetVersion: Scalars['String']['input'];
};

/** Service levels. */
export type ServiceTermsInput = {
  /** Share of the time, a fraction. */
  readonly availability?: InputMaybe<Scalars['Float']['input']>;
  /** Hours to recovery. */
  readonly rtoHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours of data that may be lost. */
  readonly rpoHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours until the customer is told of an incident. */
  readonly incidentNoticeHours?: InputMaybe<Scalars['Float']['input']>;
};

/** A paper that belongs to a contract. */
export type ContractDocumentInput = {
  /** What people call it. */
  readonly title: LocalTextInput;
  /** Where it is kept. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A contract. */
export type ContractInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Id of the party that is supplied. */
  readonly customer: Scalars['String']['input'];
  /** Id of the party that supplies. */
  readonly supplier: Scalars['String']['input'];
  /** How it was concluded. */
  readonly kind?: InputMaybe<ContractKind>;
  /** Ids of the components covered. */
  readonly covers: ReadonlyArray<Scalars['String']['input']>;
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day unless it is renewed. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What happens at its end. */
  readonly renewal?: InputMaybe<Renewal>;
  /** Days before its end by which one must say no to an automatic renewal. */
  readonly renewalNoticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Last day, whatever the end and the renewal. */
  readonly terminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the supplier answers for its whole chain. */
  readonly bundles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the supplier may hand work on. */
  readonly subcontracting?: InputMaybe<SubcontractingInput>;
  /** Sheets that are signed. */
  readonly annexes?: InputMaybe<ReadonlyArray<AnnexInput>>;
  /** What the supplier promises. */
  readonly terms?: InputMaybe<ServiceTermsInput>;
  /** The papers. */
  readonly documents?: InputMaybe<ReadonlyArray<ContractDocumentInput>>;
};

/** A contract to sign. */
export type SignContractInput = {
  /** The contract; its id, if it is given one, must be new. */
  readonly contract: ContractInput;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A sheet to annex to a contract; earlier versions of the component's sheet leave the contract. */
export type AnnexSheetInput = {
  /** The contract. */
  readonly contract: Scalars['ID']['input'];
  /** The component, one that the contract covers. */
  readonly component: Scalars['ID']['input'];
  /** Version of its sheet. */
  readonly sheetVersion: Scalars['String']['input'];
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A contract to end. */
export type EndContractInput = {
  /** The contract. */
  readonly contract: Scalars['ID']['input'];
  /** Its last day. */
  readonly on: Scalars['Date']['input'];
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a contract. */
export type ContractPayload = {
  readonly __typename?: 'ContractPayload';
  /** The contract as it now is; null where there are problems. */
  readonly contract?: Maybe<Contract>;
  /** Number of the commit; null where nothing was written. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. */
  readonly problems: ReadonlyArray<Problem>;
  /** What should be looked at although nothing stands against it, at most 1,000; empty where there are problems. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** What people say about a gap; it hides nothing, only the model closes a gap. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The institution that has the gap. */
  readonly institution: Institution;
  /** Key of the gap. */
  readonly gapKey: Scalars['String']['output'];
  /** In talks, or accepted as a risk. */
  readonly state: GapState;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** By when it is to be settled, or until when the risk is accepted. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** One of a list of decisions. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** Decisions, page by page. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** This page. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions of this page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What was decided about a gap. */
export type DecideOnGapInput = {
  /** The institution. */
  readonly institution: Scalars['ID']['input'];
  /** The gap: global id or key. It must be there on `on`. */
  readonly gap: Scalars['ID']['input'];
  /** OPEN takes an earlier decision back. */
  readonly state: GapState;
  /** Why; needed unless OPEN. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who decided; needed unless OPEN. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When; today if left out. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** By when it is to be settled; needed for RISK_ACCEPTED. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a decision. */
export type DecideOnGapPayload = {
  readonly __typename?: 'DecideOnGapPayload';
  /** The gap as it now stands; null where there are problems. */
  readonly gap?: Maybe<Gap>;
  /** Number of the commit; null where nothing was written. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A decision about a gap. */
export type DecisionInput = {
  /** Id of the institution. */
  readonly institution: Scalars['String']['input'];
  /** Key of the gap. */
  readonly gap: Scalars['String']['input'];
  /** IN_TALKS or RISK_ACCEPTED. */
  readonly state: GapState;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Who decided. */
  readonly by: Scalars['String']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** By when it is to be settled, or until when the risk is accepted. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Whether an institution that has left all upkeep to vendors may follow the edition of the guideline for outsourced maintenance alone: for
 * each server a contract, terms of use or a service level agreement says in writing that a vendor applies security updates. In doubt it
 * does not.
 */
export type Deeming = {
  readonly __typename?: 'Deeming';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** Yes where there is a server, and each is in writing. */
  readonly applies: Scalars['Boolean']['output'];
  /** What its gaps rest on. */
  readonly examined: Examined;
  /** Its servers: its own, and those that its own reach directly; by key. */
  readonly servers: DeemedServerConnection;
  /** How many servers are answered yes, no, and not clearly. */
  readonly counts: DeemingCounts;
  /** A sentence for a contract that would put it in writing; a draft, to be checked before it is signed. */
  readonly sentence: LocalText;
};


/**
 * Whether an institution that has left all upkeep to vendors may follow the edition of the guideline for outsourced maintenance alone: for
 * each server a contract, terms of use or a service level agreement says in writing that a vendor applies security updates. In doubt it
 * does not.
 */
export type DeemingServersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many servers are answered how. */
export type DeemingCounts = {
  readonly __typename?: 'DeemingCounts';
  /** In writing. */
  readonly yes: Scalars['Int']['output'];
  /** Not by a vendor, or by no party. */
  readonly no: Scalars['Int']['output'];
  /** Not clearly, which counts as no. */
  readonly unclear: Scalars['Int']['output'];
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

/** What is answered for one server. */
export type DeemedServer = {
  readonly __typename?: 'DeemedServer';
  /** The server. */
  readonly component: Component;
  /** The answer: the worst of its requirements; without any it is not clear. */
  readonly answer: DeemingAnswer;
  /** Components that apply updates, by key. */
  readonly performers: ReadonlyArray<Component>;
  /** The contract that says so; null unless YES. */
  readonly contract?: Maybe<Contract>;
  /** The document that says so; null unless YES, or where the line names none. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Why, in a sentence. */
  readonly why: LocalText;
  /** Requirement by requirement. */
  readonly cells: ReadonlyArray<DeemedCell>;
  /** Where the sentence is missing, and whom to ask for it; empty where it is in writing. */
  readonly missing: ReadonlyArray<MissingSentence>;
};

/** How one requirement to apply security updates stands at a server. */
export type DeemedCell = {
  readonly __typename?: 'DeemedCell';
  /** Key of the requirement. */
  readonly key: Scalars['String']['output'];
  /** The requirement. */
  readonly requirement?: Maybe<Requirement>;
  /** The answer. */
  readonly answer: DeemingAnswer;
  /** Why. */
  readonly reason: DeemingReason;
  /** Components that do it, by key. */
  readonly performers: ReadonlyArray<Component>;
};

/** A sentence that is missing. */
export type MissingSentence = {
  readonly __typename?: 'MissingSentence';
  /** Who applies the updates now; null where no vendor does. */
  readonly performer?: Maybe<Component>;
  /** Whom to ask; null where no vendor stands behind the server. */
  readonly party?: Maybe<Party>;
  /** The contract in force in which it is missing; null where there is none with that party. */
  readonly contract?: Maybe<Contract>;
};

/** One of a list of servers. */
export type DeemedServerEdge = {
  readonly __typename?: 'DeemedServerEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The server. */
  readonly node: DeemedServer;
};

/** Servers, page by page. */
export type DeemedServerConnection = {
  readonly __typename?: 'DeemedServerConnection';
  /** This page. */
  readonly edges: ReadonlyArray<DeemedServerEdge>;
  /** The servers of this page. */
  readonly nodes: ReadonlyArray<DeemedServer>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change of an edition. */
export type EditionChange = {
  readonly __typename?: 'EditionChange';
  /** What changes. */
  readonly text: LocalText;
  /** Items of the newer edition that it is about, `catalogue:requirement`; empty: no item of it is known. */
  readonly requirements: ReadonlyArray<Scalars['String']['output']>;
  /** Items of the older edition that it is about. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
};

/** A case of the table of two factors. */
export type TwoFactorRow = {
  readonly __typename?: 'TwoFactorRow';
  /** Where one logs in. */
  readonly where: LocalText;
  /** What is needed. */
  readonly need: LocalText;
};

/** Where an edition asks for two factors, and from when. */
export type TwoFactorTable = {
  readonly __typename?: 'TwoFactorTable';
  /** Its heading. */
  readonly title: LocalText;
  /** The day that it is about. */
  readonly from: Scalars['Date']['output'];
  /** What holds from then on. */
  readonly fromText: LocalText;
  /** Its rows. */
  readonly rows: ReadonlyArray<TwoFactorRow>;
  /** What may stand in the place of two factors on servers. */
  readonly substitutes: ReadonlyArray<LocalText>;
  /** What has to hold for that. */
  readonly preconditions: ReadonlyArray<LocalText>;
  /** How it was read. */
  readonly reading: Reading;
  /** Where it was read. */
  readonly url: Scalars['String']['output'];
};

/** A day that an edition makes matter. */
export type EditionDate = {
  readonly __typename?: 'EditionDate';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** What it is. */
  readonly text: LocalText;
};

/** What one edition changes against the one before it, as far as that is known. In our own words. */
export type EditionChanges = {
  readonly __typename?: 'EditionChanges';
  /** Id of the older catalogue. */
  readonly from: Scalars['String']['output'];
  /** Id of the newer one. */
  readonly to: Scalars['String']['output'];
  /** How it was read. */
  readonly reading: Reading;
  /** Where the official text is found. */
  readonly source: Scalars['String']['output'];
  /** The changes. */
  readonly changes: ReadonlyArray<EditionChange>;
  /** Where two factors are needed, and from when. */
  readonly twoFactors: TwoFactorTable;
  /** Days that matter. */
  readonly dates: ReadonlyArray<EditionDate>;
  /** What is not known. */
  readonly unknown: ReadonlyArray<LocalText>;
};

/** A certificate, an audit report, a filled form. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** What people call it. */
  readonly title?: Maybe<LocalText>;
  /** What it is, such as CERTIFICATE. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** First day on which it is valid. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is valid; null: no end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Where it is kept. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A certificate, an audit report, a filled form. */
export type EvidenceInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  readonly title?: InputMaybe<LocalTextInput>;
  /** What it is. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is valid. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is valid. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is kept. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What an answer about an institution rests on. Where `cells` is 0 nothing was examined, and having no gaps means nothing. */
export type Examined = {
  readonly __typename?: 'Examined';
  /** Editions that it adopts and that are loaded. */
  readonly editions: Scalars['Int']['output'];
  /** Requirements it is held to. */
  readonly requirements: Scalars['Int']['output'];
  /** Components that it owns. */
  readonly ownComponents: Scalars['Int']['output'];
  /** Components in its chain, its own among them. */
  readonly components: Scalars['Int']['output'];
  /** Live cells: component × requirement × phase. */
  readonly cells: Scalars['Int']['output'];
  /** Why nothing was examined; null where something was. */
  readonly nothing?: Maybe<NothingExamined>;
};

/** Why nothing was examined. */
export type NothingExamined =
  /** It adopts no edition that is loaded: there is nothing to compare with. */
  | 'NO_EDITION'
  /** It owns no component: there is nothing to compare. */
  | 'NO_COMPONENT'
  /** None of the requirements arises for its components. */
  | 'NOTHING_ARISES';

export type { ExportFormat };

/** Where a model document is downloaded, with the same session or key as the API. */
export type ModelExport = {
  readonly __typename?: 'ModelExport';
  /** The address, a path at the server that answers here, below the path of its public address. */
  readonly url: Scalars['String']['output'];
  /** What the file is called. */
  readonly fileName: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
};

/** How a finding stands on a day. */
export type FindingState =
  /** Found by then, and not put right by then. */
  | 'OPEN'
  /** Put right by then. */
  | 'CLOSED'
  /** Found later. */
  | 'FUTURE';

/**
 * Something known to be wrong with a component: a vulnerability, an audit remark. It belongs to the owner of the component, who sees and
 * edits it; an institution that rests on the component sees those that are assigned to it.
 */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** What it is about. */
  readonly component: Component;
  /** What is wrong. */
  readonly title: LocalText;
  /** How bad it is, as its source says; null: not stated. No rule reads it. */
  readonly severity?: Maybe<Severity>;
  /** When it was found. */
  readonly foundOn: Scalars['Date']['output'];
  /** `catalogue:requirement` that it is about; null: not stated. */
  readonly requirementKey?: Maybe<Scalars['String']['output']>;
  /** That requirement; null where its catalogue is not loaded. */
  readonly requirement?: Maybe<Requirement>;
  /** Who puts it right; null where it is not assigned, and where the viewer does not see that party. */
  readonly assignee?: Maybe<Party>;
  /** Day by which it is to be put right; null: not stated. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was put right; null: it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it was taken from. */
  readonly source?: Maybe<LineSource>;
  /** How it stands on a day. */
  readonly state: FindingState;
  /** Whether the viewer may change it. */
  readonly mayEdit: Scalars['Boolean']['output'];
};


/**
 * Something known to be wrong with a component: a vulnerability, an audit remark. It belongs to the owner of the component, who sees and
 * edits it; an institution that rests on the component sees those that are assigned to it.
 */
export type FindingStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One of a list of findings. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** Findings, page by page. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** This page. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The findings of this page. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which findings. */
export type FindingFilter = {
  /** About this component. */
  readonly component?: InputMaybe<Scalars['ID']['input']>;
  /** About components of this party. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** About components of this party, or assigned to it. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Assigned to this party. */
  readonly assignee?: InputMaybe<Scalars['ID']['input']>;
  /** As bad as one of these, as their sources say. */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** Due by this day. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** Standing so on `asOf`. */
  readonly state?: InputMaybe<FindingState>;
  /** The day for `state`; today if left out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Something known to be wrong with a component. */
export type FindingInput = {
  /**
   * Its id; left out: the server makes one. Whoever is not an administrator names new things in the name space of its party:
   * the party's id, a full stop, and a name without one.
   */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Id of the component. */
  readonly component: Scalars['String']['input'];
  /** What is wrong. */
  readonly title: LocalTextInput;
  /** How bad it is, as its source says; no rule reads it. */
  readonly severity?: InputMaybe<Severity>;
  /** When it was found. */
  readonly foundOn: Scalars['Date']['input'];
  /** `catalogue:requirement` that it is about. */
  readonly requirement?: InputMaybe<Scalars['String']['input']>;
  /** Id of the party that puts it right. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is to be put right; not before it was found. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it was put right; not before it was found. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where it was taken from. */
  readonly source?: InputMaybe<LineSourceInput>;
};

/** What an institution has to know in the first hour after something that it rests on was broken into. */
export type Incident = {
  readonly __typename?: 'Incident';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** The phase for which it is said who does what. */
  readonly phase: Phase;
  /** What was broken into: the components in its chain that are meant, by key. */
  readonly components: ReadonlyArray<Component>;
  /** Its contracts in force with the owners of these. */
  readonly contracts: ReadonlyArray<Contract>;
  /** What of its own hangs on them, nearest first. */
  readonly hanging: ReadonlyArray<IncidentHanging>;
  /** Components with medical data that are meant or can be reached from what is: the least held first. */
  readonly data: ReadonlyArray<Reached>;
  /** Connections by which it could come in, to be cut: lines and networks first, then by the key of the end inside. */
  readonly cuts: ReadonlyArray<IncidentCut>;
  /** Credentials that lead on, as far as they are shown: those that open what is meant, then those that open what these open, and so on. */
  readonly credentials: ReadonlyArray<IncidentCredential>;
  /** Who must tell the institution of what happens at what is meant. */
  readonly notice: ReadonlyArray<NoticeWay>;
  /** Who does what in that phase at what is touched, by the matrix: what is asked in emergencies alone first, and what no party does first. */
  readonly duties: IncidentDutyConnection;
};


/** What an institution has to know in the first hour after something that it rests on was broken into. */
export type IncidentDutiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something of the institution that hangs on what was broken into. */
export type IncidentHanging = {
  readonly __typename?: 'IncidentHanging';
  /** The component. */
  readonly component: Component;
  /** Over how many links. */
  readonly distance: Scalars['Int']['output'];
};

/** A connection to be cut. */
export type IncidentCut = {
  readonly __typename?: 'IncidentCut';
  /** Unique in the answer. */
  readonly key: Scalars['String']['output'];
  /** Its end at the institution. */
  readonly inside: Component;
  /** Its other end. */
  readonly outside: Component;
  /** How they are joined. */
  readonly kinds: ReadonlyArray<LinkKind>;
  /** Who can cut it: the owner of the end inside, and who operates it; never the one that was broken into. */
  readonly by: ReadonlyArray<Party>;
  /** What can then no longer be used. */
  readonly stops: ReadonlyArray<IncidentStop>;
};

/** Something that stops when a connection is cut. */
export type IncidentStop = {
  readonly __typename?: 'IncidentStop';
  /** What stops. */
  readonly component: Component;
  /** What of the institution uses it. */
  readonly usedBy: ReadonlyArray<Component>;
};

/** A credential that leads on. */
export type IncidentCredential = {
  readonly __typename?: 'IncidentCredential';
  /** Its id; never the secret itself. */
  readonly key: Scalars['String']['output'];
  /** 1: it opens what was broken into; 2: something that one of 1 opens; and so on. */
  readonly order: Scalars['Int']['output'];
  /** Where it can be found. */
  readonly found: ReadonlyArray<Component>;
  /** What else it opens. */
  readonly opens: ReadonlyArray<Component>;
};

/** Who does one thing in the phase at what is touched. */
export type IncidentDuty = {
  readonly __typename?: 'IncidentDuty';
  /** Key of the requirement. */
  readonly key: Scalars['String']['output'];
  /** The requirement. */
  readonly requirement?: Maybe<Requirement>;
  /** Whether it is asked in emergencies alone. */
  readonly isEmergency: Scalars['Boolean']['output'];
  /** Who does it, at those of `settled`. */
  readonly performers: ReadonlyArray<Party>;
  /** Components at which a party does it, by key. */
  readonly settled: ReadonlyArray<Component>;
  /** Components at which no party does, by key. */
  readonly open: ReadonlyArray<Component>;
  /** What leaves it open, worst first. */
  readonly gaps: ReadonlyArray<Gap>;
};

/** One of a list of duties. */
export type IncidentDutyEdge = {
  readonly __typename?: 'IncidentDutyEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The duty. */
  readonly node: IncidentDuty;
};

/** Duties, page by page. */
export type IncidentDutyConnection = {
  readonly __typename?: 'IncidentDutyConnection';
  /** This page. */
  readonly edges: ReadonlyArray<IncidentDutyEdge>;
  /** The duties of this page. */
  readonly nodes: ReadonlyArray<IncidentDuty>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What was broken into. */
export type IncidentAt =
  /** A component. */
  { readonly component: Scalars['ID']['input']; readonly party?: never; }
  |  /** All that the institution rests on of a vendor, or of another institution. */
  { readonly component?: never; readonly party: Scalars['ID']['input']; };

/** A responsibility that no party, or more than one, has taken, or that rests on nothing. */
export type Gap = Node & {
  readonly __typename?: 'Gap';
  /** Global id; it holds the institution and the day. */
  readonly id: Scalars['ID']['output'];
  /** The gap's own id: the same on every day and in every store as long as its place is the same. */
  readonly key: Scalars['String']['output'];
  /** The rule that finds it. */
  readonly rule: Rule;
  /** How bad it is here. */
  readonly severity: Severity;
  /** The day it was found for. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution whose gap it is. */
  readonly institution: Institution;
  /** Place c → u: the consumer. */
  readonly consumer?: Maybe<Component>;
  /** Place c → u: the supplier. */
  readonly supplier?: Maybe<Component>;
  /** Place c, u or usage. */
  readonly component?: Maybe<Component>;
  /** Place K: the contract; null too where the viewer is no party to it. */
  readonly contract?: Maybe<Contract>;
  /** Contracts around the place, as far as the viewer sees them: K; else those in force that bind its link or cover its component; else those that ended and did, the last to end first. */
  readonly contracts: ReadonlyArray<Contract>;
  /** Place S: the subcontractor. */
  readonly party?: Maybe<Party>;
  /** The requirement it is about. */
  readonly requirement?: Maybe<Requirement>;
  /** Id of the duty item it is about. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** The term it is about. */
  readonly term?: Maybe<Term>;
  /** SHARED_CREDENTIAL: the id of the credential; never the secret itself. */
  readonly credential?: Maybe<Scalars['String']['output']>;
  /** SHARED_CREDENTIAL: what it opens, by key; null for other rules. */
  readonly opens?: Maybe<ReadonlyArray<Component>>;
  /** OPEN_ROUTE, THIN_ROUTE: the way in, from the entry on; null for other rules. */
  readonly route?: Maybe<ReadonlyArray<Component>>;
  /** Phases in which it holds; null for rules that are not about phases. */
  readonly phases?: Maybe<ReadonlyArray<Phase>>;
  /** NO_SHEET: how many cells it stands for. */
  readonly cells?: Maybe<Scalars['Int']['output']>;
  /** Who must act, by key. */
  readonly actors: ReadonlyArray<Party>;
  /** Whether its place is the viewing institution's own or reaches a direct supplier of it. */
  readonly isMine: Scalars['Boolean']['output'];
  /** What people have said about it, as of the day. */
  readonly state: GapState;
  /** The decision, even where it has run out. */
  readonly decision?: Maybe<Decision>;
  /** What is wrong, who said what, and what would close it, in words. */
  readonly explanation: Explanation;
  /** Ways to close it, each ready for `simulate` and `applyChanges`: those that open the fewest and lightest gaps first, else the likeliest. Each is tried out, which costs an analysis. */
  readonly remedies: ReadonlyArray<Remedy>;
  /** What the gap lies on the way of: its place, and all whose answer leads there. */
  readonly path: GapPath;
  /** Other gaps at the same place, worst first. */
  readonly others: ReadonlyArray<Gap>;
};

/** Components and links that have to do with a gap. */
export type GapPath = {
  readonly __typename?: 'GapPath';
  /** Keys of the components. */
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the links of the chain, as in `ChainLink.id`. */
  readonly links: ReadonlyArray<Scalars['ID']['output']>;
};

/** A gap in words. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Short name of the rule. */
  readonly badge: LocalText;
  /** One plain sentence; where the phases of the gap differ in what it says, one for each group of phases. */
  readonly sentence: LocalText;
  /** What would close it, told in the same way. */
  readonly remedy: LocalText;
  /** What follows in law as long as it is open; null for rules that are not about responsibilities. */
  readonly fallBack?: Maybe<LocalText>;
  /** Who said what, in reading order: the consumer's side first. */
  readonly statements: ReadonlyArray<Statement>;
  /** Severity of the rule before any step. */
  readonly baseSeverity: Severity;
  /** Why it is graver or lighter here. */
  readonly severitySteps: ReadonlyArray<SeverityStep>;
};

/** A reason to grade a gap up or down. */
export type SeverityStep = {
  readonly __typename?: 'SeverityStep';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** Grades up (positive) or down (negative). */
  readonly by: Scalars['Int']['output'];
  /** The reason in words. */
  readonly reason: LocalText;
};

/** Who said what: a line of a sheet version, or silence. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Who speaks. */
  readonly party: Party;
  /** About which of its components. */
  readonly component: Component;
  /** What it says; null: nothing. */
  readonly stance?: Maybe<Stance>;
  /** Its mark on paper. */
  readonly mark: Mark;
  /** In words, such as 「利用者側が行うとする」. */
  readonly says: LocalText;
  /** For SUPPLIER: who is named to do it. */
  readonly via?: Maybe<Component>;
  /** What the consumer must do. */
  readonly duties: ReadonlyArray<DutyItem>;
  /** Duty items that it takes on. */
  readonly satisfies: ReadonlyArray<Scalars['String']['output']>;
  /** The statement's own words. */
  readonly note?: Maybe<LocalText>;
  /** For FORBIDDEN: the control that stands in. */
  readonly compensation?: Maybe<LocalText>;
  /** The document that it was taken from; null: no document backs it. */
  readonly source?: Maybe<LineSource>;
  /** The sheet version; null: none in force. */
  readonly sheet?: Maybe<Sheet>;
  /** Whether an API took it over from its service. */
  readonly takenOver: Scalars['Boolean']['output'];
  /** Where the line is about another edition and a mapping carries it over: that requirement's key. */
  readonly carriedFrom?: Maybe<Scalars['String']['output']>;
};

/** A way to close a gap. Nothing of it has happened; other gaps may open by it, which `simulate` shows. */
export type Remedy = {
  readonly __typename?: 'Remedy';
  /** Stable, and unique within the gap. */
  readonly key: Scalars['String']['output'];
  /** A label for a choice. */
  readonly title: LocalText;
  /** One sentence: what changes, and how. */
  readonly text: LocalText;
  /** The party that must make the change, where it is one alone. */
  readonly actor?: Maybe<Party>;
  /** The parties that must make the change, by key. */
  readonly by: ReadonlyArray<Party>;
  /** The day from which it holds. */
  readonly from: Scalars['Date']['output'];
  /** The change set as JSON text, for `changesJson` of `simulate` and `applyChanges`. */
  readonly changesJson: Scalars['String']['output'];
  /** What it would do to the institution's gaps, tried out on the day `from`; null where the viewer sees too little to try it out. */
  readonly effect?: Maybe<RemedyEffect>;
};

/** What a remedy would do to the gaps of its institution, as far as the viewer sees them. */
export type RemedyEffect = {
  readonly __typename?: 'RemedyEffect';
  /** How many gaps would be closed, the remedy's own gap among them. */
  readonly closed: Scalars['Int']['output'];
  /** How many gaps would be opened. */
  readonly opened: Scalars['Int']['output'];
  /** The worst severity of those that would be opened; null where none would. */
  readonly worstOpened?: Maybe<Severity>;
  /** What it does besides closing its gap, in words. */
  readonly text: LocalText;
};

/** One of a list of gaps. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: Gap;
};

/** Gaps, page by page. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The gaps of this page. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a gap stands among all gaps of its institution, worst first, and its neighbours. */
export type GapsBeside = {
  readonly __typename?: 'GapsBeside';
  /** Its place, from 1; null where it is none of them. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
  /** The one before it; null where it is the first. */
  readonly previous?: Maybe<Gap>;
  /** The one after it; null where it is the last. */
  readonly next?: Maybe<Gap>;
};

/** Which gaps; what is left out does not narrow, an empty list finds nothing. */
export type GapFilter = {
  /** Found by one of these rules. */
  readonly rules?: InputMaybe<ReadonlyArray<Rule>>;
  /** As bad as one of these. */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** That one of these parties must act on. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That exactly these parties must act on together. */
  readonly actedOnBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these requirements. */
  readonly requirements?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Holding in one of these phases; gaps without phases hold in all. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** With one of these components at their place. */
  readonly components?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About a requirement of one of these groups (editions). */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About a requirement of one of these catalogues, by key. */
  readonly catalogues?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Standing so. */
  readonly states?: InputMaybe<ReadonlyArray<GapState>>;
  /** Only what my institution or its direct suppliers must act on. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many, by severity. */
export type SeverityCounts = {
  readonly __typename?: 'SeverityCounts';
  /** 重大. */
  readonly critical: Scalars['Int']['output'];
  /** 高. */
  readonly high: Scalars['Int']['output'];
  /** 中. */
  readonly medium: Scalars['Int']['output'];
  /** 低. */
  readonly low: Scalars['Int']['output'];
  /** 参考. */
  readonly info: Scalars['Int']['output'];
  /** All. */
  readonly total: Scalars['Int']['output'];
};

/** How many gaps a rule finds. */
export type RuleCount = {
  readonly __typename?: 'RuleCount';
  /** The rule. */
  readonly rule: Rule;
  /** Its short name. */
  readonly badge: LocalText;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many gaps stand so. */
export type StateCount = {
  readonly __typename?: 'StateCount';
  /** The state. */
  readonly state: GapState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many gaps hold in a phase. */
export type PhaseCount = {
  readonly __typename?: 'PhaseCount';
  /** The phase. */
  readonly phase: Phase;
  /** How many; a gap counts in each of its phases. */
  readonly count: Scalars['Int']['output'];
};

/** How many gaps the same parties must act on together. */
export type ActorSetCount = {
  readonly __typename?: 'ActorSetCount';
  /** The parties, the institution first. */
  readonly actors: ReadonlyArray<Party>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** The gaps of an institution as a work list. */
export type GapList = {
  readonly __typename?: 'GapList';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** What the list rests on: without gaps it is an all-clear only where something was examined. */
  readonly examined: Examined;
  /** Gaps without the filter. */
  readonly total: Scalars['Int']['output'];
  /** Gaps that the filter lets through. */
  readonly matching: Scalars['Int']['output'];
  /** Gaps that the institution or its direct suppliers must act on, without the filter. */
  readonly mine: Scalars['Int']['output'];
  /** Counts of all gaps, without the filter. */
  readonly severities: SeverityCounts;
  /** By who must act, without the filter, in the order of `groups`. */
  readonly actorSets: ReadonlyArray<ActorSetCount>;
  /** By rule, without the filter, worst first. */
  readonly rules: ReadonlyArray<RuleCount>;
  /** By state, without the filter. */
  readonly states: ReadonlyArray<StateCount>;
  /** By phase, without the filter. */
  readonly phases: ReadonlyArray<PhaseCount>;
  /** The filtered gaps by who must act, the worst first. */
  readonly groups: ReadonlyArray<GapGroup>;
  /** Rows that `maxRows` left out. */
  readonly leftOut: Scalars['Int']['output'];
};

/** Gaps on which the same parties must act. */
export type GapGroup = {
  readonly __typename?: 'GapGroup';
  /** Stable key: the actors' keys. */
  readonly key: Scalars['String']['output'];
  /** The parties, the institution first. */
  readonly actors: ReadonlyArray<Party>;
  /** How many gaps. */
  readonly count: Scalars['Int']['output'];
  /** The worst of them. */
  readonly severity: Severity;
  /** Rule by rule and place by place, worst first. */
  readonly rows: ReadonlyArray<GapRow>;
};

/** Gaps of one rule at one place, folded into one row; the same ones at ten places or more are one row, too. */
export type GapRow = {
  readonly __typename?: 'GapRow';
  /** Stable key: rule and place. */
  readonly key: Scalars['String']['output'];
  /** The rule. */
  readonly rule: Rule;
  /** The worst of them. */
  readonly severity: Severity;
  /** Short name of the rule. */
  readonly badge: LocalText;
  /** What they say; where several are folded it counts them, and then their places. */
  readonly sentence: LocalText;
  /** Phases in which any of them holds. */
  readonly phases: ReadonlyArray<Phase>;
  /** How many gaps. */
  readonly count: Scalars['Int']['output'];
  /** At how many places they are: 1, or 10 and more where the same gaps at that many components are one row. */
  readonly places: Scalars['Int']['output'];
  /** The gaps, worst first and place by place. */
  readonly gaps: ReadonlyArray<Gap>;
};


/** Gaps of one rule at one place, folded into one row; the same ones at ten places or more are one row, too. */
export type GapRowGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a change did. */
export type ChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It was there and says something else now. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

export type { EntityKind };

/** One commit, as far as the viewer may see it. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** Its number. */
  readonly revision: Scalars['Int']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the name in the audit log. */
  readonly by: Scalars['String']['output'];
  /** On whose behalf. */
  readonly party?: Maybe<Party>;
  /** What changed. */
  readonly changes: ReadonlyArray<EntityChange>;
  /** Changes that are not listed because there are too many; 0 for those who do not see everything. */
  readonly leftOut: Scalars['Int']['output'];
};

/** What became of one entity. */
export type EntityChange = {
  readonly __typename?: 'EntityChange';
  /** What kind of entity. */
  readonly entity: EntityKind;
  /** Its key. */
  readonly key: Scalars['String']['output'];
  /** What became of it. */
  readonly change: ChangeKind;
  /** What people call it. */
  readonly label: LocalText;
  /** The fields that differ. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** One field, before and after, as JSON text; null: not there. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** Which field. */
  readonly path: Scalars['String']['output'];
  /** Before. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** After. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** One of a list of commits. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The commit. */
  readonly node: HistoryEntry;
};

/** Commits, page by page. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** This page. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** The commits of this page. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Who depends on something. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The components it starts from. */
  readonly components: ReadonlyArray<Component>;
  /** Institutions whose chain reaches one of them, by key. */
  readonly institutions: ImpactConnection;
  /** Share of all institutions that the viewer may see whose chain reaches it, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};


/** Who depends on something. */
export type ImpactInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One institution that depends on something. */
export type ImpactedInstitution = {
  readonly __typename?: 'ImpactedInstitution';
  /** The institution. */
  readonly institution: Institution;
  /** The components in its chain that are meant. */
  readonly components: ReadonlyArray<Component>;
  /** Live cells whose answer leads to them. */
  readonly cells: CellCounts;
  /** Gaps that stand at them. */
  readonly gaps: Scalars['Int']['output'];
};

/** One of a list of institutions. */
export type ImpactEdge = {
  readonly __typename?: 'ImpactEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The institution and what depends. */
  readonly node: ImpactedInstitution;
};

/** Institutions, page by page. */
export type ImpactConnection = {
  readonly __typename?: 'ImpactConnection';
  /** This page. */
  readonly edges: ReadonlyArray<ImpactEdge>;
  /** The institutions of this page. */
  readonly nodes: ReadonlyArray<ImpactedInstitution>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an impact starts from. */
export type ImpactOf =
  /** A component. */
  { readonly component: Scalars['ID']['input']; readonly vendor?: never; }
  |  /** All components of a vendor. */
  { readonly component?: never; readonly vendor: Scalars['ID']['input']; };

/** A file to import: its text, or its bytes where it is not text in UTF-8; exactly one of the two. */
export type ImportFile = {
  /** Its name, for messages; its ending helps to tell the format. */
  readonly name: Scalars['String']['input'];
  /** Its text. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Its bytes, in base64. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** Of a table that others made: how it is to be understood, as JSON of `previewTables`. */
  readonly mapping?: InputMaybe<Scalars['String']['input']>;
};

/** How many entities of a kind. */
export type EntityCount = {
  readonly __typename?: 'EntityCount';
  /** The kind. */
  readonly entity: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Something in a file that was read otherwise than it was written. */
export type FileRepair = {
  readonly __typename?: 'FileRepair';
  /** Where: the file, and the line, sheet or cell. */
  readonly path: Scalars['String']['output'];
  /** As it stands in the file. */
  readonly original: Scalars['String']['output'];
  /** As it was read. */
  readonly readAs: Scalars['String']['output'];
};

/** What was understood of a file; what was not is among the problems. */
export type FileReport = {
  readonly __typename?: 'FileReport';
  /** The file's name. */
  readonly name: Scalars['String']['output'];
  /** The name of its format. */
  readonly format: Scalars['String']['output'];
  /** What it holds; kinds that it holds nothing of are left out. */
  readonly understood: ReadonlyArray<EntityCount>;
  /** What was repaired. */
  readonly repaired: ReadonlyArray<FileRepair>;
  /** Of a file with a mapping: what was not taken over. */
  readonly notUnderstood: ReadonlyArray<TableFinding>;
};

/** Files to import, of any format that can be read; they are read together. */
export type ImportModelInput = {
  /** The files. */
  readonly files: ReadonlyArray<ImportFile>;
  /** Key or global id of the institution that tables are read for; needed where a file has a mapping. */
  readonly institution?: InputMaybe<Scalars['ID']['input']>;
  /** Check everything, write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
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

/** From when a deadline runs. */
export type NoticeClock =
  /** From the first suspicion. */
  | 'SUSPICION'
  /** From when the teller knows. */
  | 'AWARENESS'
  /** From a decision of the executives. */
  | 'DECISION'
  /** From what the duty is about. */
  | 'OCCASION';

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

/** By when to tell. */
export type NoticeDeadline = {
  readonly __typename?: 'NoticeDeadline';
  /** How soon. */
  readonly urgency: NoticeUrgency;
  /** In words. */
  readonly text: LocalText;
  /** At the latest this number of days after the clock has started. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** At the latest on this day. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** To whom a duty to tell is owed. */
export type NoticeAddressee = {
  readonly __typename?: 'NoticeAddressee';
  /** What it is. */
  readonly kind: NoticeReceiver;
  /** What people call it. */
  readonly name: LocalText;
};

/** On what a duty to tell rests, and how that was read. */
export type NoticeSource = {
  readonly __typename?: 'NoticeSource';
  /** The statute, notice or guideline. */
  readonly basis: LocalText;
  /** How it was read. */
  readonly reading: Reading;
  /** Where it was read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A duty to tell after an incident, or before one. In our own words; no legal advice. */
export type NoticeDuty = {
  readonly __typename?: 'NoticeDuty';
  /** Its id; it never changes its meaning. */
  readonly key: Scalars['String']['output'];
  /** What it comes from. */
  readonly occasion: NoticeOccasion;
  /** Who has to tell. */
  readonly from: NoticeTeller;
  /** Who is to be told. */
  readonly to: NoticeAddressee;
  /** What must have happened. */
  readonly trigger: LocalText;
  /** From when its deadlines run. */
  readonly clock: NoticeClock;
  /** By when: a first report and a final one, for instance. */
  readonly deadlines: ReadonlyArray<NoticeDeadline>;
  /** How binding it is. */
  readonly strength: NoticeStrength;
  /** On what it rests. */
  readonly source: NoticeSource;
  /** Day from which it is in force; null: it already is, or is not known. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Whom it binds, where that is not all; null: all. */
  readonly applies?: Maybe<LocalText>;
  /** What else to know. */
  readonly note?: Maybe<LocalText>;
};

/** A step of the order in which people usually act after an incident. */
export type NoticeStep = {
  readonly __typename?: 'NoticeStep';
  /** What is done. */
  readonly text: LocalText;
  /** The duties that are met by it; none: it is no telling. */
  readonly notices: ReadonlyArray<Scalars['String']['output']>;
};

/** Something to ask beforehand about telling and being told. */
export type NoticeCheck = {
  readonly __typename?: 'NoticeCheck';
  /** Its id. */
  readonly key: Scalars['String']['output'];
  /** The question. */
  readonly ask: LocalText;
};

/** Who must tell whom in one country, as far as it is known. */
export type NoticeDuties = {
  readonly __typename?: 'NoticeDuties';
  /** ISO code of the country. */
  readonly country: Scalars['String']['output'];
  /** The day on which this was put together. */
  readonly asOf: Scalars['Date']['output'];
  /** The duties, by their ids. */
  readonly duties: ReadonlyArray<NoticeDuty>;
  /** The order in which people usually act. */
  readonly order: ReadonlyArray<NoticeStep>;
  /** What to ask beforehand. */
  readonly checks: ReadonlyArray<NoticeCheck>;
  /** What is often mistaken, and what is not known. */
  readonly notes: ReadonlyArray<LocalText>;
};

/** What a drill is about. */
export type DrillTarget =
  /** A component. */
  | 'COMPONENT'
  /** A vendor. */
  | 'VENDOR';

/** Which component or vendor of one's own a drill may be pointed at. */
export type DrillAim = {
  readonly __typename?: 'DrillAim';
  /** Whether one component or a vendor with all that it has. */
  readonly what: DrillTarget;
  /** Components of these kinds. */
  readonly kinds: ReadonlyArray<ComponentKind>;
  /** Components that can be reached in one of these ways; empty: in any, or none. */
  readonly exposures: ReadonlyArray<Exposure>;
  /** Components with one of these traits; empty: with any, or none. */
  readonly traits: ReadonlyArray<Scalars['String']['output']>;
  /** In words. */
  readonly text: LocalText;
};

/** What happens in a drill at one moment. */
export type DrillStep = {
  readonly __typename?: 'DrillStep';
  /** When, in words. */
  readonly after: LocalText;
  /** What happens. */
  readonly text: LocalText;
};

/** A question of a drill. */
export type DrillQuestion = {
  readonly __typename?: 'DrillQuestion';
  /** The question. */
  readonly ask: LocalText;
  /** What a good answer names. */
  readonly good: ReadonlyArray<LocalText>;
  /** `catalogue:requirement` that it is about. */
  readonly requirements: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a drill was taken from. */
export type DrillSource = {
  readonly __typename?: 'DrillSource';
  /** Address. */
  readonly url: Scalars['String']['output'];
  /** What stands there. */
  readonly title: LocalText;
  /** How it was read. */
  readonly reading: Reading;
};

/** A tabletop drill after incidents that were made public: an invented situation, and what to ask about it. */
export type Drill = {
  readonly __typename?: 'Drill';
  /** Its id; it never changes its meaning. */
  readonly key: Scalars['String']['output'];
  /** What happens, in a few words. */
  readonly title: LocalText;
  /** What happens, in a sentence or two. */
  readonly summary: LocalText;
  /** The situation that it is about. */
  readonly phase: Phase;
  /** What of one's own it may be pointed at. */
  readonly pointAt: DrillAim;
  /** The situation, step by step. */
  readonly steps: ReadonlyArray<DrillStep>;
  /** What to ask. */
  readonly questions: ReadonlyArray<DrillQuestion>;
  /** Where it was taken from. */
  readonly sources: ReadonlyArray<DrillSource>;
};

/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type Institution = Node & Party & {
  readonly __typename?: 'Institution';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** Always INSTITUTION. */
  readonly type: PartyType;
  /** What people call it. */
  readonly name: LocalText;
  /** How the name is read, in kana; null: not known. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** The area that it is counted in, such as its prefecture; null: not stated. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Whom to turn to; empty where the viewer has no contract with it. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Its type in the guideline; null: only requirements for all types apply. */
  readonly facilityType?: Maybe<FacilityType>;
  /** What it is. */
  readonly facilityClass?: Maybe<FacilityClass>;
  /** Editions that it is assessed against. */
  readonly adopts: ReadonlyArray<AdoptedEdition>;
  /** What it has decided about items of forms that were answered いいえ; for itself alone. */
  readonly treatments: ReadonlyArray<Treatment>;
  /** Components that it owns, by reading and name. */
  readonly components: ComponentConnection;
  /** Its contracts, as customer or supplier, by key. */
  readonly contracts: ContractConnection;
  /** Proposals of its contracts that the viewer may see, by it and to it, by key. */
  readonly proposals: ProposalConnection;
  /** One page for people in a hurry; null where the viewer may not see the gaps of this institution. */
  readonly overview?: Maybe<Overview>;
  /** Everything that it owns and all that this depends on, for drawing; null where the viewer may not see it. */
  readonly chain?: Maybe<Chain>;
  /** Requirements down, parties or components across, for one phase; null where the viewer may not see it. */
  readonly matrix?: Maybe<Matrix>;
  /** Who said what about one cell, and who therefore does it; null where the cell is not in its chain. */
  readonly trail?: Maybe<Trail>;
  /** Its gaps, worst first; none where the viewer may not see them. */
  readonly gaps: GapConnection;
  /** Its gaps as a work list, by who must act, then by rule and place; null where the viewer may not see them. */
  readonly gapList?: Maybe<GapList>;
  /** One of its gaps; null where there is none (any more) on that day. */
  readonly gap?: Maybe<Gap>;
  /** The gaps before and after one of its gaps; null where the viewer may not see them. */
  readonly gapsBeside?: Maybe<GapsBeside>;
  /** What people have decided about its gaps. */
  readonly decisions: DecisionConnection;
  /** Whether it may follow the edition for outsourced maintenance alone; null where the viewer may not see its gaps. */
  readonly deeming?: Maybe<Deeming>;
  /**
   * What it has to know when a component or a vendor that it rests on was broken into; null where the viewer may not see its gaps, or
   * nothing of that is in its chain.
   */
  readonly incident?: Maybe<Incident>;
  /** Who must tell it of incidents; null where the viewer may not see its gaps, or the component is not in its chain. */
  readonly notice?: Maybe<Notice>;
  /**
   * The ways by which an attacker could come to its medical data; null where the viewer may not see its gaps, or the entry is not in its
   * chain.
   */
  readonly routes?: Maybe<Routes>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionComponentsArgs = {
  filter?: InputMaybe<ComponentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionContractsArgs = {
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionOverviewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  maxLinks?: InputMaybe<Scalars['Int']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<MatrixBy>;
  phase?: InputMaybe<Phase>;
  filter?: InputMaybe<MatrixFilter>;
  maxRows?: InputMaybe<Scalars['Int']['input']>;
  maxColumns?: InputMaybe<Scalars['Int']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionTrailArgs = {
  component: Scalars['ID']['input'];
  requirement: Scalars['ID']['input'];
  phase: Phase;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionGapListArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<GapFilter>;
  maxRows?: InputMaybe<Scalars['Int']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionGapArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionGapsBesideArgs = {
  gap?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionDeemingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionIncidentArgs = {
  at: IncidentAt;
  phase?: InputMaybe<Phase>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionNoticeArgs = {
  component?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A hospital, a clinic, a pharmacy: the gaps are always those of an institution on a day. */
export type InstitutionRoutesArgs = {
  entry?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An edition that an institution is assessed against. */
export type AdoptedEdition = {
  readonly __typename?: 'AdoptedEdition';
  /** Id of the catalogue. */
  readonly key: Scalars['String']['output'];
  /** The catalogue; null where it is not loaded. */
  readonly catalogue?: Maybe<Catalogue>;
  /** Id of the edition that replaced it. */
  readonly supersededBy?: Maybe<Scalars['String']['output']>;
};

/** One of a list of institutions. */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The institution. */
  readonly node: Institution;
};

/** Institutions, page by page. */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** This page. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** The institutions of this page. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which institutions. */
export type InstitutionFilter = {
  /** In whose name or key this text occurs, in any width or case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  readonly facilityTypes?: InputMaybe<ReadonlyArray<FacilityType>>;
  /** Of one of these classes. */
  readonly facilityClasses?: InputMaybe<ReadonlyArray<FacilityClass>>;
  /** Assessed against this edition. */
  readonly adopts?: InputMaybe<Scalars['String']['input']>;
};

/** What an institution has decided about an item of a form that was answered いいえ. */
export type Treatment = {
  readonly __typename?: 'Treatment';
  /** Id of the component whose form it is; the model's own. */
  readonly componentKey: Scalars['String']['output'];
  /** The component; null where the viewer may not see it any more. */
  readonly component?: Maybe<Component>;
  /** Which form. */
  readonly kind: DisclosureKind;
  /** The item, as the form names it. */
  readonly item: Scalars['String']['output'];
  /** What is done about it, and until when. */
  readonly text: LocalText;
};

export type { LinkKind };

export type { NetworkType };

/** A dependence, from consumer to supplier. */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Key in change sets: the JSON array of consumer, supplier and kind. */
  readonly key: Scalars['String']['output'];
  /** The component that depends. */
  readonly consumer: Component;
  /** The component depended upon. */
  readonly supplier: Component;
  /** How it depends. */
  readonly kind: LinkKind;
  /** Whether the connection is controlled; null: not stated. */
  readonly network?: Maybe<NetworkType>;
};

/** One of a list of links. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** Links, page by page. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** This page. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The links of this page. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dependence. */
export type LinkInput = {
  /** Id of the component that depends. */
  readonly consumer: Scalars['String']['input'];
  /** Id of the component depended upon. */
  readonly supplier: Scalars['String']['input'];
  /** How it depends. */
  readonly kind: LinkKind;
  /** Whether the connection is controlled. */
  readonly network?: InputMaybe<NetworkType>;
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
  readonly catalogue?: InputMaybe<Scalars['String']['input']>;
  /** Requirements of this group, by its key. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** These requirements. */
  readonly requirements?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only rows with gaps. */
  readonly onlyGaps?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these components as columns and inside rows. */
  readonly components?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The language of a file for people. */
export type FileLanguage =
  /** Japanese. */
  | 'JA'
  /** English. */
  | 'EN';

/** Where a paper (a document for people) is downloaded as a file, as the viewer may see it; such as the 責任分界表 of an institution: all phases, one column a party. */
export type MatrixDownload = {
  readonly __typename?: 'MatrixDownload';
  /** The name of the paper, as the command line calls it. */
  readonly paper: Scalars['String']['output'];
  /** What people call the paper. */
  readonly paperTitle: LocalText;
  /** The name of the format, as the command line calls it. */
  readonly format: Scalars['String']['output'];
  /** What people call the format. */
  readonly title: LocalText;
  /** The address, a path at the server that answers here, below the path of its public address. */
  readonly url: Scalars['String']['output'];
  /** What the file is called. */
  readonly fileName: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
};

/** Requirements down, parties or components across, in one phase (責任分界表). */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** The files that it can be downloaded as. */
  readonly downloads: ReadonlyArray<MatrixDownload>;
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** What the columns are. */
  readonly by: MatrixBy;
  /** The phase. */
  readonly phase: Phase;
  /** How many live cells of each phase are gaps. */
  readonly phases: ReadonlyArray<PhaseCount>;
  /** Columns: the institution first, then by key. */
  readonly columns: ReadonlyArray<MatrixColumn>;
  /** Rows, in the order of the document. */
  readonly rows: ReadonlyArray<MatrixRow>;
  /** What it rests on. */
  readonly examined: Examined;
  /** Rows left out by `maxRows`. */
  readonly leftOutRows: Scalars['Int']['output'];
  /** Columns left out by `maxColumns`. */
  readonly leftOutColumns: Scalars['Int']['output'];
};


/** Requirements down, parties or components across, in one phase (責任分界表). */
export type MatrixDownloadsArgs = {
  language?: InputMaybe<FileLanguage>;
};

/** A column of a matrix. */
export type MatrixColumn = {
  readonly __typename?: 'MatrixColumn';
  /** Key of the party or component. */
  readonly key: Scalars['String']['output'];
  /** The party, or the component's owner. */
  readonly party: Party;
  /** The component, by COMPONENT. */
  readonly component?: Maybe<Component>;
};

/** A requirement in one phase. */
export type MatrixRow = {
  readonly __typename?: 'MatrixRow';
  /** Key of the requirement. */
  readonly key: Scalars['String']['output'];
  /** The requirement. */
  readonly requirement: Requirement;
  /** What each column says, only where it has a live cell. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** Whether a party's components say different things, so that the row should be opened. */
  readonly isMixed: Scalars['Boolean']['output'];
  /** What becomes of the row: the worst of its cells; null where it has none. */
  readonly verdict?: Maybe<Verdict>;
  /** How many of its live cells are settled. */
  readonly settled: Scalars['Int']['output'];
  /** Its live cells. */
  readonly live: Scalars['Int']['output'];
  /** Who performs, by key; of all cells. */
  readonly performers: ReadonlyArray<Party>;
  /** Gaps of this requirement in this phase, worst first. */
  readonly gaps: ReadonlyArray<Gap>;
  /** How many gaps. */
  readonly gapCount: Scalars['Int']['output'];
  /** The same row, one for each live component. */
  readonly components: ReadonlyArray<MatrixComponentRow>;
};


/** A requirement in one phase. */
export type MatrixRowGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One component's part of a row. */
export type MatrixComponentRow = {
  readonly __typename?: 'MatrixComponentRow';
  /** Key of the component. */
  readonly key: Scalars['String']['output'];
  /** The component. */
  readonly component: Component;
  /** What it says itself, and what those say to whom its answer leads. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** What becomes of the cell. */
  readonly verdict: Verdict;
  /** Components that perform; empty unless COVERED. */
  readonly performers: ReadonlyArray<Component>;
  /** Gaps that its answer leads to, worst first; empty unless GAP. */
  readonly gaps: ReadonlyArray<Gap>;
};

/** What one column says in one row. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** Index into `Matrix.columns`. */
  readonly column: Scalars['Int']['output'];
  /** The component whose word stands in it; null where it joins several. */
  readonly component?: Maybe<Component>;
  /** What it says; null where its components say different things. */
  readonly mark?: Maybe<Mark>;
  /** What its components say, worst first, with how many of them say it. */
  readonly marks: ReadonlyArray<MarkCount>;
  /** Its stance, where all its components say the same. */
  readonly stance?: Maybe<Stance>;
  /** The worst verdict of its live cells; null where the cell is not live. */
  readonly verdict?: Maybe<Verdict>;
  /** The worst gap standing at this cell. */
  readonly severity?: Maybe<Severity>;
};

/** How many components say the same. */
export type MarkCount = {
  readonly __typename?: 'MarkCount';
  /** What they say. */
  readonly mark: Mark;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Who said what about one cell, and who therefore does it. */
export type Trail = {
  readonly __typename?: 'Trail';
  /** The component. */
  readonly component: Component;
  /** The requirement. */
  readonly requirement: Requirement;
  /** The phase. */
  readonly phase: Phase;
  /** Statements on the way, nearest first. */
  readonly statements: ReadonlyArray<Statement>;
  /** What becomes of the cell; null where it is not live. */
  readonly verdict?: Maybe<Verdict>;
  /** Components that perform; empty unless COVERED. */
  readonly performers: ReadonlyArray<Component>;
  /** Gaps that the answer leads to, worst first; empty unless GAP. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The institution's contracts that cover components on the way. */
  readonly contracts: ReadonlyArray<Contract>;
  /** What follows in law where nothing is covered. */
  readonly fallBack?: Maybe<LocalText>;
};

export type { Role };

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Name in the audit log; `anonymous` for whoever has not signed in, `local` for the person at the machine (AUTH=local). */
  readonly id: Scalars['String']['output'];
  /** What they may do. */
  readonly role: Role;
  /** On whose behalf; null for administrators, auditors and the public. */
  readonly party?: Maybe<Party>;
  /** Whether they may change what a party says of itself, and its own contracts: their own party, and vendors that they recorded from paper. */
  readonly mayEdit: Scalars['Boolean']['output'];
};


/** Who is asking. */
export type ViewerMayEditArgs = {
  party: Scalars['ID']['input'];
};

/** Which of two records is to go, and into which. */
export type MergeInput = {
  /** The record that goes: global id or key. */
  readonly from: Scalars['ID']['input'];
  /** The record that stays: global id or key. */
  readonly into: Scalars['ID']['input'];
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Check everything, say what would move, write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who must tell an institution of what happens where, by its contracts. What authorities are to be told is in `noticeDuties`. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** Where something happens; null: anywhere. */
  readonly component?: Maybe<Component>;
  /** One for each component of others: those of which no party has to tell first, then the latest, then by key. */
  readonly ways: NoticeWayConnection;
};


/** Who must tell an institution of what happens where, by its contracts. What authorities are to be told is in `noticeDuties`. */
export type NoticeWaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a party has to tell the next. */
export type NoticeState =
  /** A contract in force states within how many hours. */
  | 'PROMISED'
  /** No contract in force states it. */
  | 'SILENT'
  /** No contract in force that the viewer sees states it; one between others may. */
  | 'UNSEEN';

/** How the institution comes to know of what happens at one component. */
export type NoticeWay = {
  readonly __typename?: 'NoticeWay';
  /** Key of the component. */
  readonly key: Scalars['String']['output'];
  /** Where it happens. */
  readonly component: Component;
  /** Who owns it. */
  readonly owner: Party;
  /** The worst on the way. */
  readonly state: NoticeState;
  /** The hours of the contracts on the way, added up; null where one states none. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Who tells whom, in order; the last tells the institution. */
  readonly legs: ReadonlyArray<NoticeLeg>;
};

/** One party tells the next. */
export type NoticeLeg = {
  readonly __typename?: 'NoticeLeg';
  /** The component of which it tells. */
  readonly component: Component;
  /** Who tells. */
  readonly from: Party;
  /** Who is told. */
  readonly to: Party;
  /** Whether it has to. */
  readonly state: NoticeState;
  /** Within how many hours after it knows; null: not stated. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** The contract that states it, or that is in force and states nothing; null: there is none, or the viewer does not see it. */
  readonly contract?: Maybe<Contract>;
};

/** One of a list of ways. */
export type NoticeWayEdge = {
  readonly __typename?: 'NoticeWayEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The way. */
  readonly node: NoticeWay;
};

/** Ways, page by page. */
export type NoticeWayConnection = {
  readonly __typename?: 'NoticeWayConnection';
  /** This page. */
  readonly edges: ReadonlyArray<NoticeWayEdge>;
  /** The ways of this page. */
  readonly nodes: ReadonlyArray<NoticeWay>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One page for people in a hurry. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The one gap to settle first; null where there is none. */
  readonly first?: Maybe<Gap>;
  /** Counts of its gaps. */
  readonly severities: SeverityCounts;
  /** Its gaps by rule, worst first. */
  readonly rules: ReadonlyArray<RuleCount>;
  /** Its gaps by severity and, within each, by rule; severities without gaps are left out. */
  readonly bySeverity: ReadonlyArray<SeverityRules>;
  /** Live cells by verdict. */
  readonly cells: CellCounts;
  /** Live cells by edition and phase. */
  readonly coverage: ReadonlyArray<CoverageRow>;
  /** Who must act, most urgent first; a gap counts for each of its actors. */
  readonly actors: ReadonlyArray<ActorCounts>;
  /** The institution's contracts that end within 183 days, soonest first. */
  readonly expiring: ReadonlyArray<Expiry>;
  /** The last changes to what concerns the institution, newest first. */
  readonly changes: ReadonlyArray<HistoryEntry>;
  /** Editions that it is assessed against. */
  readonly editions: ReadonlyArray<AdoptedEdition>;
  /** Parties in its chain. */
  readonly parties: Scalars['Int']['output'];
  /** Components in its chain. */
  readonly components: Scalars['Int']['output'];
  /** Requirements it is held to. */
  readonly requirements: Scalars['Int']['output'];
  /** What all this rests on. */
  readonly examined: Examined;
};


/** One page for people in a hurry. */
export type OverviewChangesArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Live cells by verdict. */
export type CellCounts = {
  readonly __typename?: 'CellCounts';
  /** A party does it. */
  readonly covered: Scalars['Int']['output'];
  /** A gap. */
  readonly gap: Scalars['Int']['output'];
  /** No party is needed. */
  readonly excluded: Scalars['Int']['output'];
  /** All. */
  readonly total: Scalars['Int']['output'];
};

/** Coverage of one group (edition) of a catalogue. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** Id of the catalogue. */
  readonly catalogueKey: Scalars['String']['output'];
  /** The catalogue. */
  readonly catalogue: Catalogue;
  /** The group; null: requirements without one. */
  readonly group?: Maybe<CatalogueGroup>;
  /** Phase by phase. */
  readonly phases: ReadonlyArray<CoverageCell>;
};

/** Coverage of one group in one phase. */
export type CoverageCell = {
  readonly __typename?: 'CoverageCell';
  /** The phase. */
  readonly phase: Phase;
  /** Live cells by verdict. */
  readonly cells: CellCounts;
};

/** What one party must act on. */
export type ActorCounts = {
  readonly __typename?: 'ActorCounts';
  /** The party. */
  readonly party: Party;
  /** By severity. */
  readonly severities: SeverityCounts;
  /** Of these, on which it acts alone. */
  readonly alone: Scalars['Int']['output'];
  /** Of these, in talks. */
  readonly inTalks: Scalars['Int']['output'];
  /** The next day on which a contract between the party and the institution ends. */
  readonly nextEnd?: Maybe<Expiry>;
};

/** The gaps of one severity. */
export type SeverityRules = {
  readonly __typename?: 'SeverityRules';
  /** The severity. */
  readonly severity: Severity;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** By rule, the most frequent first. */
  readonly rules: ReadonlyArray<RuleCount>;
};

export type { PartyType };

export type { FacilityType };

export type { FacilityClass };

export type { ContactPurpose };

/** Whom to turn to at a party, for people. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** What one turns to them for. */
  readonly purpose: ContactPurpose;
  /** Who it is. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where in the organisation. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Telephone number, as it is dialled. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** When they can be reached. */
  readonly hours?: Maybe<Scalars['String']['output']>;
  /** Who stands in, and how they are reached. */
  readonly deputy?: Maybe<Scalars['String']['output']>;
};

/** An institution or a vendor: who owns components and concludes contracts. */
export type Party = {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** What kind of party it is. */
  readonly type: PartyType;
  /** What people call it. */
  readonly name: LocalText;
  /** How the name is read, in kana; null: not known. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** The area that it is counted in, such as its prefecture; null: not stated. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Whom to turn to; empty where the viewer has no contract with it. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Components that it owns and the viewer may see, by reading and name. */
  readonly components: ComponentConnection;
  /** Its contracts, as customer or supplier, that the viewer may see, by key. */
  readonly contracts: ContractConnection;
};


/** An institution or a vendor: who owns components and concludes contracts. */
export type PartyComponentsArgs = {
  filter?: InputMaybe<ComponentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An institution or a vendor: who owns components and concludes contracts. */
export type PartyContractsArgs = {
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list of parties. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The party. */
  readonly node: Party;
};

/** Parties, page by page. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** This page. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The parties of this page. */
  readonly nodes: ReadonlyArray<Party>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which parties. */
export type PartyFilter = {
  /** In whose name, key or spelling this text occurs, in any width or case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of this type. */
  readonly type?: InputMaybe<PartyType>;
};

/** Whom to turn to at a party, for people. */
export type ContactInput = {
  /** What one turns to them for. */
  readonly purpose: ContactPurpose;
  /** Who it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Where in the organisation. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, as it is dialled. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** When they can be reached. */
  readonly hours?: InputMaybe<Scalars['String']['input']>;
  /** Who stands in, and how they are reached. */
  readonly deputy?: InputMaybe<Scalars['String']['input']>;
};

/** An institution or a vendor. */
export type PartyInput = {
  /** Its id. */
  readonly id: Scalars['String']['input'];
  /** What kind of party it is. */
  readonly type: PartyType;
  /** What people call it. */
  readonly name: LocalTextInput;
  /** How the name is read, in kana; lists are in the order of it. */
  readonly kana?: InputMaybe<Scalars['String']['input']>;
  /** The area that it is counted in, such as its prefecture, written alike for all of one area. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Whom to turn to. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
  /** Institutions only. */
  readonly facilityType?: InputMaybe<FacilityType>;
  /** Institutions only. */
  readonly facilityClass?: InputMaybe<FacilityClass>;
  /** Institutions only: ids of catalogues. */
  readonly adopts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Institutions only, and private to it: what it has decided about items answered いいえ. */
  readonly treatments?: InputMaybe<ReadonlyArray<TreatmentInput>>;
};

/** What an institution has decided about an item of a form that was answered いいえ. */
export type TreatmentInput = {
  /** Id of the component whose form it is. */
  readonly component: Scalars['String']['input'];
  /** Which form. */
  readonly kind: DisclosureKind;
  /** The item, as the form names it; once for a form of a component. */
  readonly item: Scalars['String']['input'];
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

/**
 * What one party to a contract asks the other to agree to: a new contract, a change of one, an annex, its end. Both parties see it;
 * only when the other one accepts it is the contract written. Who did what is in the history.
 */
export type Proposal = Node & {
  readonly __typename?: 'Proposal';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** Who proposes: the customer or the supplier. */
  readonly by: Party;
  /** Who answers: the other one. */
  readonly to: Party;
  /** When it was proposed. */
  readonly on: Scalars['Date']['output'];
  /** What is said with it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: ProposalState;
  /** When it was answered; null while it is open. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was declined or withdrawn. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The contract as it would be. */
  readonly contract: ProposedContract;
  /** The contract that it would change; null for a new one, and for one that is gone. */
  readonly current?: Maybe<Contract>;
  /** What it would change in the contract as it was when it was proposed; for a new contract every field. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** What has changed in the contract since, while it is open: with any of these it cannot be accepted. */
  readonly changedSince: ReadonlyArray<FieldChange>;
  /** Whether the viewer may accept or decline it. */
  readonly mayAnswer: Scalars['Boolean']['output'];
  /** Whether the viewer may withdraw it. */
  readonly mayWithdraw: Scalars['Boolean']['output'];
};

/** A contract as it is proposed. Of what it names, what the viewer sees is listed. */
export type ProposedContract = {
  readonly __typename?: 'ProposedContract';
  /** The model's own id of the contract. */
  readonly key: Scalars['String']['output'];
  /** Who is supplied. */
  readonly customer: Party;
  /** Who supplies. */
  readonly supplier: Party;
  /** How it would be concluded. */
  readonly kind: ContractKind;
  /** Components that it would cover. */
  readonly covers: ReadonlyArray<Component>;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day unless it is renewed; null: no end. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What happens at its end. */
  readonly renewal: Renewal;
  /** Days before its end by which one would have to say no to an automatic renewal; null: not stated. */
  readonly renewalNoticeDays?: Maybe<Scalars['Int']['output']>;
  /** Last day, whatever the end and the renewal. */
  readonly terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the supplier would answer for its whole chain. */
  readonly bundles: Scalars['Boolean']['output'];
  /** Whether the supplier might hand work on; null: not stated. */
  readonly subcontracting?: Maybe<Subcontracting>;
  /** Sheets that would be signed. */
  readonly annexes: ReadonlyArray<Annex>;
  /** What the supplier would promise. */
  readonly terms: ServiceTerms;
  /** The papers. */
  readonly documents: ReadonlyArray<ContractDocument>;
};

/** One of a list of proposals. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** Proposals, page by page. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** This page. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The proposals of this page. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which proposals. */
export type ProposalFilter = {
  /** With this party on either side. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** That this party answers. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Of this contract, there or not. */
  readonly contract?: InputMaybe<Scalars['ID']['input']>;
  /** That stand so. */
  readonly state?: InputMaybe<ProposalState>;
};

/** A sheet to annex to a contract; earlier versions of the component's sheet would leave it. */
export type ProposedAnnexInput = {
  /** The contract. */
  readonly contract: Scalars['ID']['input'];
  /** The component, one that the contract covers. */
  readonly component: Scalars['ID']['input'];
  /** Version of its published sheet. */
  readonly sheetVersion: Scalars['String']['input'];
};

/** The end of a contract. */
export type ProposedEndInput = {
  /** The contract. */
  readonly contract: Scalars['ID']['input'];
  /** Its last day. */
  readonly on: Scalars['Date']['input'];
};

/** What is proposed: exactly one of these. */
export type ProposedInput =
  /** A contract as it would be: a new one, or the whole of one that is there as it would be changed. */
  { readonly contract: ContractInput; readonly annex?: never; readonly end?: never; }
  |  /** A sheet to annex. */
  { readonly contract?: never; readonly annex: ProposedAnnexInput; readonly end?: never; }
  |  /** An end. */
  { readonly contract?: never; readonly annex?: never; readonly end: ProposedEndInput; };

/** What one party to a contract asks the other. */
export type ProposeContractInput = {
  /** What is proposed. */
  readonly proposed: ProposedInput;
  /** The party that proposes, the customer or the supplier; the viewer's own if left out. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** What is said with it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Check everything, write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A proposal to accept. */
export type AcceptProposalInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Check everything, write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A proposal to decline. */
export type DeclineProposalInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Why; the other party sees it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A proposal to withdraw. */
export type WithdrawProposalInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Why; the other party sees it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a proposal. */
export type ProposalPayload = {
  readonly __typename?: 'ProposalPayload';
  /** The proposal as it now is; null where there are problems, and for a new one of a dry run. */
  readonly proposal?: Maybe<Proposal>;
  /** Number of the commit; null where nothing was written. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. */
  readonly problems: ReadonlyArray<Problem>;
  /** What should be looked at although nothing stands against it, at most 1,000; empty where there are problems. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** What became of a proposal that was accepted. */
export type AcceptProposalPayload = {
  readonly __typename?: 'AcceptProposalPayload';
  /** The proposal as it now is; null where there are problems. */
  readonly proposal?: Maybe<Proposal>;
  /** The contract as it now is; null where there are problems. */
  readonly contract?: Maybe<Contract>;
  /** Number of the commit; null where nothing was written. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. CONTRACT_CHANGED names the fields that are no longer as they were when it was proposed. */
  readonly problems: ReadonlyArray<Problem>;
  /** What should be looked at although nothing stands against it, at most 1,000; empty where there are problems. */
  readonly warnings: ReadonlyArray<Warning>;
};

/**
 * The ways by which an attacker could come to the medical data of an institution, and who is in charge of the defences on them. It says
 * whether a party is in charge, never how strong a defence is.
 */
export type Routes = {
  readonly __typename?: 'Routes';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The institution. */
  readonly institution: Institution;
  /** Whether any requirement of its editions is a defence; without one nothing can be said. */
  readonly isAsked: Scalars['Boolean']['output'];
  /** What its gaps rest on. */
  readonly examined: Examined;
  /** Components with medical data, where ways end; by key. */
  readonly targets: ReadonlyArray<Component>;
  /** Components where ways begin: what can be reached from outside, or the one that was asked for; the least held first, then by key. */
  readonly entries: RouteEntryConnection;
};


/**
 * The ways by which an attacker could come to the medical data of an institution, and who is in charge of the defences on them. It says
 * whether a party is in charge, never how strong a defence is.
 */
export type RoutesEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where ways begin. */
export type RouteEntry = {
  readonly __typename?: 'RouteEntry';
  /** Key of the component. */
  readonly key: Scalars['String']['output'];
  /** The component; its `exposure` says from where it can be reached. */
  readonly component: Component;
  /** How many held components the least held way passes; null where no medical data can be reached. */
  readonly depth?: Maybe<Scalars['Int']['output']>;
  /** The gap OPEN_ROUTE or THIN_ROUTE at it, with what would raise the depth; null where there is none. */
  readonly gap?: Maybe<Gap>;
  /** The way that the fewest components hold, of these the shortest; null where no medical data can be reached. */
  readonly least?: Maybe<Route>;
  /** The least held way to each component with medical data, the least of all first. */
  readonly routes: RouteList;
  /** All that can be reached from it, itself included; the least held first, then by key. */
  readonly reached: ReachedConnection;
};


/** Where ways begin. */
export type RouteEntryRoutesArgs = {
  most?: InputMaybe<Scalars['Int']['input']>;
};


/** Where ways begin. */
export type RouteEntryReachedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list of entries. */
export type RouteEntryEdge = {
  readonly __typename?: 'RouteEntryEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RouteEntry;
};

/** Entries, page by page. */
export type RouteEntryConnection = {
  readonly __typename?: 'RouteEntryConnection';
  /** This page. */
  readonly edges: ReadonlyArray<RouteEntryEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<RouteEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Ways from one entry. */
export type RouteList = {
  readonly __typename?: 'RouteList';
  /** The ways, the least held first. */
  readonly routes: ReadonlyArray<Route>;
  /** How many components with medical data can be reached to which no way is shown. */
  readonly leftOut: Scalars['Int']['output'];
};

/** A way from an entry to medical data. */
export type Route = {
  readonly __typename?: 'Route';
  /** How many components on it are held. */
  readonly depth: Scalars['Int']['output'];
  /** Where it ends. */
  readonly target: Component;
  /** The components on it, from the entry on. */
  readonly hops: ReadonlyArray<RouteHop>;
};

/** A component on a way. */
export type RouteHop = {
  readonly __typename?: 'RouteHop';
  /** 1 for the entry. */
  readonly position: Scalars['Int']['output'];
  /** The component. */
  readonly component: Component;
  /** Who owns it. */
  readonly owner: Party;
  /** How one comes to it from the one before; empty for the entry. */
  readonly by: ReadonlyArray<RouteStep>;
  /** Ids of the credentials that open it and the one before, as far as they are shown. */
  readonly credentials: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is held: each defence that is asked of it has a party in charge. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** Whether any defence is asked of it: of a line or an operation none is. */
  readonly isGuarded: Scalars['Boolean']['output'];
  /** Whether it stands open only because no party has said anything yet. */
  readonly isOnlySilence: Scalars['Boolean']['output'];
  /** Whether it holds medical data. */
  readonly isTarget: Scalars['Boolean']['output'];
  /** Of how many of the defences by which it holds it is settled who does them. */
  readonly settled: Scalars['Int']['output'];
  /** By how many defences it holds. */
  readonly asked: Scalars['Int']['output'];
  /** The defences that are asked of it: those by which it holds, then others that prevent, detect or recover. */
  readonly defences: ReadonlyArray<RouteDefence>;
};


/** A component on a way. */
export type RouteHopDefencesArgs = {
  requirement?: InputMaybe<Scalars['ID']['input']>;
  phase?: InputMaybe<Phase>;
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

/** One defence that is asked of one component, in normal times and under attack. */
export type RouteDefence = {
  readonly __typename?: 'RouteDefence';
  /** Key of the requirement. */
  readonly key: Scalars['String']['output'];
  /** The requirement. */
  readonly requirement?: Maybe<Requirement>;
  /** What it does against an attack. */
  readonly defends: Defence;
  /** Whether the component holds by it. */
  readonly isGuard: Scalars['Boolean']['output'];
  /** The phases in which it is asked there. */
  readonly phases: ReadonlyArray<Phase>;
  /** The worst of these phases. */
  readonly verdict: Verdict;
  /** Whether it is settled in all of them who does it, with a party named. */
  readonly isSettled: Scalars['Boolean']['output'];
  /** Whether it was taken on by signing an annex, with no place named where it is done. */
  readonly isTacit: Scalars['Boolean']['output'];
  /** Components that perform, by key. */
  readonly performers: ReadonlyArray<Component>;
  /** Parties that perform, by key. */
  readonly performing: ReadonlyArray<Party>;
  /** What leaves it open, worst first. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Who said what about it in the phase that counts, nearest first. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A component that can be reached from an entry. */
export type Reached = {
  readonly __typename?: 'Reached';
  /** The component. */
  readonly component: Component;
  /** How many held components the least held way to it passes, itself counted. */
  readonly depth: Scalars['Int']['output'];
  /** Whether it holds medical data. */
  readonly isTarget: Scalars['Boolean']['output'];
};

/** One of a list of what can be reached. */
export type ReachedEdge = {
  readonly __typename?: 'ReachedEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What can be reached. */
  readonly node: Reached;
};

/** What can be reached, page by page. */
export type ReachedConnection = {
  readonly __typename?: 'ReachedConnection';
  /** This page. */
  readonly edges: ReadonlyArray<ReachedEdge>;
  /** What can be reached, of this page. */
  readonly nodes: ReadonlyArray<Reached>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

export type { Rule };

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

/** Something found. */
export type SearchTarget = Institution | Vendor | Component | Requirement | Contract;

/** One thing found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What kind of thing. */
  readonly kind: SearchKind;
  /** What it is called. */
  readonly label: LocalText;
  /** Where it belongs: the owner, the catalogue, the parties. */
  readonly context: LocalText;
  /** The thing. */
  readonly target: SearchTarget;
};

/** One of a list of what was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchHit;
};

/** What was found, page by page. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** This page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, of this page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, at most 1000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whether a sheet has effect. */
export type SheetState =
  /** Without effect, seen by its owner only. */
  | 'DRAFT'
  /** In force from its date until a later one; it never changes. */
  | 'PUBLISHED';

export type { Charge };

export type { Accountable };

/** What a component's owner says about it, in one version: its responsibility sheet (責任分界表). */
export type Sheet = Node & {
  readonly __typename?: 'Sheet';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The component it speaks about. */
  readonly component: Component;
  /** Name of this version. */
  readonly version: Scalars['String']['output'];
  /** In force from this day on; null: a draft. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it has effect. */
  readonly state: SheetState;
  /** Its statements, in its own order. */
  readonly lines: ReadonlyArray<SheetLine>;
};

/** One statement: who does what a requirement asks for. */
export type SheetLine = {
  readonly __typename?: 'SheetLine';
  /** Key of the requirement. */
  readonly requirementKey: Scalars['String']['output'];
  /** The requirement; null where its catalogue is not loaded. */
  readonly requirement?: Maybe<Requirement>;
  /** Phases it speaks for; null: all of the requirement. */
  readonly phases?: Maybe<ReadonlyArray<Phase>>;
  /** Who does the work. */
  readonly stance: Stance;
  /** For SUPPLIER: id of the component that does it, as written. */
  readonly viaKey?: Maybe<Scalars['String']['output']>;
  /** For SUPPLIER: that component, where the viewer may see it. */
  readonly via?: Maybe<Component>;
  /** What the consumer must do. */
  readonly duties: ReadonlyArray<DutyItem>;
  /** The consumer's part is for those with one of these traits; empty: for all. */
  readonly when: ReadonlyArray<Scalars['String']['output']>;
  /** Suppliers' duty items that it takes on. */
  readonly satisfies: ReadonlyArray<Scalars['String']['output']>;
  /** For FORBIDDEN: the control that stands in. */
  readonly compensation?: Maybe<LocalText>;
  /** Whether it is paid for with the rest; null: not stated. */
  readonly charge?: Maybe<Charge>;
  /** Who answers for it, where that is not who does it. */
  readonly accountable?: Maybe<Accountable>;
  /** Evidence named. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Remark. */
  readonly note?: Maybe<LocalText>;
  /** The document that it was taken from. */
  readonly source?: Maybe<LineSource>;
};

/** Something that a consumer must do. */
export type DutyItem = {
  readonly __typename?: 'DutyItem';
  /** Its id; on several lines of a sheet it is the same duty. */
  readonly key: Scalars['String']['output'];
  /** What is to be done. */
  readonly text?: Maybe<LocalText>;
  /** Until when, or how often. */
  readonly within?: Maybe<LocalText>;
  /** Whether it is paid for with the rest; null: not stated. */
  readonly charge?: Maybe<Charge>;
};

/** The document that a statement was taken from. */
export type LineSource = {
  readonly __typename?: 'LineSource';
  /** Name of the document. */
  readonly document: Scalars['String']['output'];
  /** Page or section. */
  readonly page?: Maybe<Scalars['String']['output']>;
};

/** One of a list of sheets. */
export type SheetEdge = {
  readonly __typename?: 'SheetEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The sheet. */
  readonly node: Sheet;
};

/** Sheets, page by page. */
export type SheetConnection = {
  readonly __typename?: 'SheetConnection';
  /** This page. */
  readonly edges: ReadonlyArray<SheetEdge>;
  /** The sheets of this page. */
  readonly nodes: ReadonlyArray<Sheet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How a line differs between two versions. */
export type LineChange =
  /** Only in the later version. */
  | 'ADDED'
  /** Only in the earlier version. */
  | 'REMOVED'
  /** In both, saying different things. */
  | 'CHANGED';

/** What differs for one requirement between two versions of a sheet. */
export type LineDiff = {
  readonly __typename?: 'LineDiff';
  /** How it differs. */
  readonly change: LineChange;
  /** Key of the requirement. */
  readonly requirementKey: Scalars['String']['output'];
  /** The requirement; null where its catalogue is not loaded. */
  readonly requirement?: Maybe<Requirement>;
  /** Lines of the earlier version. */
  readonly before: ReadonlyArray<SheetLine>;
  /** Lines of the later version. */
  readonly after: ReadonlyArray<SheetLine>;
};

/** Two versions of a sheet, compared. */
export type SheetDiff = {
  readonly __typename?: 'SheetDiff';
  /** The earlier version. */
  readonly from: Sheet;
  /** The later version. */
  readonly to: Sheet;
  /** What differs, by requirement key. */
  readonly lines: ReadonlyArray<LineDiff>;
  /** Of how many requirements both say the same. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What a new version of a sheet would mean for those who use the component; nothing is written. */
export type SheetEffect = {
  readonly __typename?: 'SheetEffect';
  /** The day on which the version would come into force. */
  readonly asOf: Scalars['Date']['output'];
  /** Why it could not be published; the rest is empty then. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many components use it over links that carry duties. */
  readonly uses: Scalars['Int']['output'];
  /** How many of these were looked at. */
  readonly looked: Scalars['Int']['output'];
  /** The customers that were looked at: those with the most new open duties first, then by reading and name. */
  readonly customers: ReadonlyArray<CustomerEffect>;
};

/**
 * What a new version of a sheet would mean for one customer. It tells how the duties of that sheet stand with the customer, as
 * `Vendor.duties` does, and nothing else of the customer.
 */
export type CustomerEffect = {
  readonly __typename?: 'CustomerEffect';
  /** The customer. */
  readonly party: Party;
  /** Versions of the sheet that are annexed to its contracts in force with the owner. */
  readonly annexed: ReadonlyArray<Scalars['String']['output']>;
  /** Duties that would newly not be taken on, or in part only, by requirement. */
  readonly opened: ReadonlyArray<OpenedDuty>;
  /** Of how many requirements a duty that is not taken on now would be, or would be left to it no longer. */
  readonly closed: Scalars['Int']['output'];
};

/** A duty that a new version of a sheet would leave to a customer who has not taken it on. */
export type OpenedDuty = {
  readonly __typename?: 'OpenedDuty';
  /** Key of the requirement. */
  readonly requirementKey: Scalars['String']['output'];
  /** The requirement; null where its catalogue is not loaded. */
  readonly requirement?: Maybe<Requirement>;
  /** How it would stand. */
  readonly standing: DutyStanding;
  /** What the customer would read. */
  readonly sentence: LocalText;
};

/** Something that a consumer must do. */
export type DutyItemInput = {
  /** Unique within the line. */
  readonly id: Scalars['String']['input'];
  /** What is to be done. */
  readonly text?: InputMaybe<LocalTextInput>;
  /** Until when, or how often. */
  readonly within?: InputMaybe<LocalTextInput>;
  /** Whether it is paid for with the rest. */
  readonly charge?: InputMaybe<Charge>;
};

/** The document that a statement was taken from. */
export type LineSourceInput = {
  /** Name of the document. */
  readonly document: Scalars['String']['input'];
  /** Page or section. */
  readonly page?: InputMaybe<Scalars['String']['input']>;
};

/** One statement of a sheet. */
export type LineInput = {
  /** `catalogue:requirement`. */
  readonly requirement: Scalars['String']['input'];
  /** Left out: all phases of the requirement. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** Who does the work. */
  readonly stance: Stance;
  /** For SUPPLIER: id of the component that does it. */
  readonly via?: InputMaybe<Scalars['String']['input']>;
  /** For SHARED and CONSUMER: what the consumer must do. */
  readonly duties?: InputMaybe<ReadonlyArray<DutyItemInput>>;
  /** For SHARED and CONSUMER: traits of the consumers it is for. */
  readonly when?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Suppliers' duty items that it takes on. */
  readonly satisfies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For FORBIDDEN: the control that stands in. */
  readonly compensation?: InputMaybe<LocalTextInput>;
  /** Whether it is paid for with the rest. */
  readonly charge?: InputMaybe<Charge>;
  /** Who answers for it, where that is not who does it. */
  readonly accountable?: InputMaybe<Accountable>;
  /** Ids of evidence. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark. */
  readonly note?: InputMaybe<LocalTextInput>;
  /** Where it was taken from. */
  readonly source?: InputMaybe<LineSourceInput>;
};

/** A responsibility sheet. */
export type SheetInput = {
  /** Id of the component it speaks about. */
  readonly component: Scalars['String']['input'];
  /** Name of this version. */
  readonly version: Scalars['String']['input'];
  /** In force from this day on; left out: a draft. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its statements. */
  readonly lines?: InputMaybe<ReadonlyArray<LineInput>>;
};

/** What to write into a draft. */
export type SaveSheetDraftInput = {
  /** The component. */
  readonly component: Scalars['ID']['input'];
  /** Name of the version; not that of a published sheet of the component. */
  readonly version: Scalars['String']['input'];
  /** All of its statements. */
  readonly lines: ReadonlyArray<LineInput>;
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Which draft to publish. */
export type PublishSheetInput = {
  /** The component. */
  readonly component: Scalars['ID']['input'];
  /** Name of the version; the draft of it is used up. */
  readonly version: Scalars['String']['input'];
  /**
   * In force from this day on: not before the newest published version, and unless an administrator publishes it at most 31
   * days before today.
   */
  readonly publishedOn: Scalars['Date']['input'];
  /** Refuse if what this touches or rests on was changed after this revision; other commits do not matter. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a sheet. */
export type SheetPayload = {
  readonly __typename?: 'SheetPayload';
  /** The sheet as it now is; null where there are problems. */
  readonly sheet?: Maybe<Sheet>;
  /** Number of the commit; null where nothing was written. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. */
  readonly problems: ReadonlyArray<Problem>;
  /** What should be looked at although nothing stands against it, at most 1,000; empty where there are problems. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** What a list of changes would do to the gaps of an institution; nothing is written. */
export type Simulation = {
  readonly __typename?: 'Simulation';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** Why the changes could not be applied; the rest is empty then. */
  readonly problems: ReadonlyArray<Problem>;
  /** What should be looked at although nothing stands against it, at most 1,000; empty where there are problems. */
  readonly warnings: ReadonlyArray<Warning>;
  /** Gaps as things are. */
  readonly before: SeverityCounts;
  /** Gaps as they would be. */
  readonly after: SeverityCounts;
  /** Gaps that would be closed, worst first. */
  readonly closed: GapConnection;
  /** Gaps that would open, worst first. */
  readonly opened: GapConnection;
};


/** What a list of changes would do to the gaps of an institution; nothing is written. */
export type SimulationClosedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a list of changes would do to the gaps of an institution; nothing is written. */
export type SimulationOpenedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How the gaps of an institution changed. */
export type GapsChanged = {
  readonly __typename?: 'GapsChanged';
  /** The commit after which this holds; give it as `since` to go on from here. */
  readonly revision: Scalars['Int']['output'];
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** Gaps that opened; on the first event without `since`: none. */
  readonly opened: ReadonlyArray<Gap>;
  /** Keys of gaps that closed. */
  readonly closed: ReadonlyArray<Scalars['String']['output']>;
  /** Gaps that stay, and are of another severity or decided otherwise than before. */
  readonly changed: ReadonlyArray<Gap>;
  /** Counts as they are now. */
  readonly severities: SeverityCounts;
};

/** What one column of a table is taken for. */
export type TableColumn = {
  readonly __typename?: 'TableColumn';
  /** From 1, as the file counts columns. */
  readonly column: Scalars['Int']['output'];
  /** What stands above it. */
  readonly heading: Scalars['String']['output'];
  /** Name of a field of the target; null: the column is not read. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Ids of what the column speaks about, such as components. */
  readonly about: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the guess is hardly to be doubted. */
  readonly isSure: Scalars['Boolean']['output'];
  /** What else it may speak about, the likeliest first. */
  readonly alternatives: ReadonlyArray<TableAlternative>;
};

/** Something that a column or a row may be instead. */
export type TableAlternative = {
  readonly __typename?: 'TableAlternative';
  /** Its id or key. */
  readonly entity: Scalars['String']['output'];
  /** What people call it. */
  readonly title: Scalars['String']['output'];
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

/** What one row of a table is about. */
export type TableRow = {
  readonly __typename?: 'TableRow';
  /** Its number, as the file counts rows. */
  readonly row: Scalars['Int']['output'];
  /** The texts by which mappings know it. */
  readonly key: Scalars['String']['output'];
  /** What people read in it. */
  readonly text: Scalars['String']['output'];
  /** What becomes of it. */
  readonly to: TableRowTarget;
  /** The id or key of what it is about. */
  readonly entity?: Maybe<Scalars['String']['output']>;
  /** By what it was recognised. */
  readonly match: TableRowMatch;
  /** What else it may be about, the likeliest first. */
  readonly alternatives: ReadonlyArray<TableAlternative>;
};

/** A row of a table as it is written. */
export type TableText = {
  readonly __typename?: 'TableText';
  /** Its number, as the file counts rows. */
  readonly number: Scalars['Int']['output'];
  /** Its texts, from the first column on. */
  readonly cells: ReadonlyArray<Scalars['String']['output']>;
};

/** A sheet of a table file as it would be read. */
export type TableSheet = {
  readonly __typename?: 'TableSheet';
  /** The sheet's name, or the heading that a table stands under. */
  readonly name: Scalars['String']['output'];
  /** Whether it is hidden in the file. */
  readonly isHidden: Scalars['Boolean']['output'];
  /** Name of what its rows are; null: the sheet is not read. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** First and last row of the headings; empty where it is not read. */
  readonly header: ReadonlyArray<Scalars['Int']['output']>;
  /** Rows below the headings; all rows where it is not read. */
  readonly rowCount: Scalars['Int']['output'];
  /** Its columns. */
  readonly columns: ReadonlyArray<TableColumn>;
  /** Its rows, in their order. */
  readonly rows: ReadonlyArray<TableRow>;
  /** Its first rows as they are written. */
  readonly sample: ReadonlyArray<TableText>;
};


/** A sheet of a table file as it would be read. */
export type TableSheetRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something in a table that was not taken over. */
export type TableFinding = {
  readonly __typename?: 'TableFinding';
  /** Sheet and cell; empty for the whole file. */
  readonly place: Scalars['String']['output'];
  /** As it stands in the file; may be cut. */
  readonly original: Scalars['String']['output'];
  /** The reason, as a code that never changes. */
  readonly reason: Scalars['String']['output'];
  /** The reason in a sentence. */
  readonly message: LocalText;
};

/** What one statement of a table would change. */
export type TableChange = {
  readonly __typename?: 'TableChange';
  /** Sheet and cell. */
  readonly place: Scalars['String']['output'];
  /** What it is about: `catalogue:requirement` of a matrix, the id of an entity of a register. */
  readonly subject: Scalars['String']['output'];
  /** What people call that. */
  readonly title: Scalars['String']['output'];
  /** Whose word it is: the id of a component. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** Situations that it speaks about. */
  readonly phases: ReadonlyArray<Phase>;
  /** What stands there now; null: nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What would stand there. */
  readonly after: Scalars['String']['output'];
  /** The cell as it is written. */
  readonly original: Scalars['String']['output'];
};

/** How a file of tables would be read, and what would come of it; nothing is written. */
export type TablesPreview = {
  readonly __typename?: 'TablesPreview';
  /** The file's name. */
  readonly name: Scalars['String']['output'];
  /** The encoding that a text was recognised to be in. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** Everything that was given or guessed, as JSON: with it, corrected or not, `importModel` reads the file just so. */
  readonly mapping: Scalars['String']['output'];
  /** Its sheets. */
  readonly sheets: ReadonlyArray<TableSheet>;
  /** Cells that were understood. */
  readonly understood: Scalars['Int']['output'];
  /** What was repaired. */
  readonly repaired: ReadonlyArray<FileRepair>;
  /** What was not taken over. */
  readonly notUnderstood: ReadonlyArray<TableFinding>;
  /** What it would change, statement by statement. */
  readonly changes: ReadonlyArray<TableChange>;
};


/** How a file of tables would be read, and what would come of it; nothing is written. */
export type TablesPreviewChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A preview, or why there is none. */
export type TablesPayload = {
  readonly __typename?: 'TablesPayload';
  /** The preview; null where there are problems. */
  readonly preview?: Maybe<TablesPreview>;
  /** What is wrong with the file. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A file of tables, and how it is to be understood. */
export type PreviewTablesInput = {
  /** The file: xlsx, CSV, Markdown, HTML or JSON. */
  readonly file: ImportFile;
  /** Key or global id of the institution that it is read for. */
  readonly institution?: InputMaybe<Scalars['ID']['input']>;
  /** A mapping as JSON, to begin with or corrected; left out: everything is guessed. */
  readonly mapping?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a column of a table may be. */
export type TableField = {
  readonly __typename?: 'TableField';
  /** Its name in mappings. */
  readonly name: Scalars['String']['output'];
  /** What people call it. */
  readonly title: LocalText;
};

/** A kind of thing that the rows of a table may be. */
export type TableTarget = {
  readonly __typename?: 'TableTarget';
  /** Its name in mappings. */
  readonly name: Scalars['String']['output'];
  /** What people call it. */
  readonly title: LocalText;
  /** What its columns may be. */
  readonly fields: ReadonlyArray<TableField>;
  /** What else a mapping may say of such tables, in its `options`: a text each. */
  readonly options: ReadonlyArray<TableField>;
};

/** A vendor: who supplies institutions. */
export type Vendor = Node & Party & {
  readonly __typename?: 'Vendor';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The model's own id. */
  readonly key: Scalars['String']['output'];
  /** Always VENDOR. */
  readonly type: PartyType;
  /** What people call it. */
  readonly name: LocalText;
  /** How the name is read, in kana; null: not known. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** The area that it is counted in, such as its prefecture; null: not stated. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Whom to turn to; empty where the viewer has no contract with it. */
  readonly contacts: ReadonlyArray<Contact>;
  /**
   * The institution that has recorded it from paper, in its own name space; null: the vendor speaks for itself. What is recorded so is
   * seen by that institution alone, until an administrator merges it into the vendor's own record.
   */
  readonly recordedBy?: Maybe<Institution>;
  /**
   * Who uses its services, as far as the viewer may see: customers of its contracts, and owners of what uses its components; by reading
   * and name.
   */
  readonly customers: PartyConnection;
  /** Components that it owns and the viewer may see, by reading and name. */
  readonly components: ComponentConnection;
  /** Its contracts that the viewer may see, by key. */
  readonly contracts: ContractConnection;
  /** Proposals of its contracts that the viewer may see, by it and to it, by key. */
  readonly proposals: ProposalConnection;
  /** What its sheets in force leave to customers, and which customers have taken it on. */
  readonly duties: VendorDutyConnection;
};


/** A vendor: who supplies institutions. */
export type VendorCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A vendor: who supplies institutions. */
export type VendorComponentsArgs = {
  filter?: InputMaybe<ComponentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A vendor: who supplies institutions. */
export type VendorContractsArgs = {
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A vendor: who supplies institutions. */
export type VendorProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A vendor: who supplies institutions. */
export type VendorDutiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A duty that a vendor's sheet leaves to those who use the component. */
export type VendorDuty = {
  readonly __typename?: 'VendorDuty';
  /** The component whose sheet says so. */
  readonly component: Component;
  /** The sheet. */
  readonly sheet: Sheet;
  /** The line of the sheet. */
  readonly line: SheetLine;
  /** How many components use the component over links that carry duties. */
  readonly consumers: Scalars['Int']['output'];
  /** The customers on whom it falls and how it stands with each, by component. */
  readonly customers: ReadonlyArray<DutyCustomer>;
};


/** A duty that a vendor's sheet leaves to those who use the component. */
export type VendorDutyCustomersArgs = {
  most?: InputMaybe<Scalars['Int']['input']>;
};

/** How a duty stands with one customer. */
export type DutyCustomer = {
  readonly __typename?: 'DutyCustomer';
  /** The customer. */
  readonly party: Party;
  /** Its component that consumes the vendor's; null where the viewer may not see it. */
  readonly component?: Maybe<Component>;
  /** How the duty stands: the worst over the phases. */
  readonly standing: DutyStanding;
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

/** One of a list of duties. */
export type VendorDutyEdge = {
  readonly __typename?: 'VendorDutyEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The duty. */
  readonly node: VendorDuty;
};

/** Duties, page by page. */
export type VendorDutyConnection = {
  readonly __typename?: 'VendorDutyConnection';
  /** This page. */
  readonly edges: ReadonlyArray<VendorDutyEdge>;
  /** The duties of this page. */
  readonly nodes: ReadonlyArray<VendorDuty>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of vendors. */
export type VendorEdge = {
  readonly __typename?: 'VendorEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The vendor. */
  readonly node: Vendor;
};

/** Vendors, page by page. */
export type VendorConnection = {
  readonly __typename?: 'VendorConnection';
  /** This page. */
  readonly edges: ReadonlyArray<VendorEdge>;
  /** The vendors of this page. */
  readonly nodes: ReadonlyArray<Vendor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which vendors. */
export type VendorFilter = {
  /** In whose name or key this text occurs, in any width or case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type { Phase };

export type { Layer };

export type { Stance };

export type { Mark };

export type { Verdict };

export type { Severity };

export type { GapState };

export type { Term };



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchTarget:
    | ( PartyHandle )
    | ( PartyHandle )
    | ( ComponentHandle )
    | ( RequirementHandle )
    | ( ContractHandle )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CatalogueHandle )
    | ( RequirementHandle )
    | ( ComponentHandle )
    | ( ContractHandle )
    | ( DecisionHandle )
    | ( EvidenceHandle )
    | ( FindingHandle )
    | ( GapHandle )
    | ( PartyHandle )
    | ( LinkHandle )
    | ( ProposalHandle )
    | ( SheetHandle )
    | ( PartyHandle )
  ;
  Party:
    | ( PartyHandle )
    | ( PartyHandle )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  RequiredAssuranceInput: RequiredAssuranceInput;
  AssuranceDifference: ResolverTypeWrapper<Omit<AssuranceDifference, 'text'> & { text: ResolversTypes['LocalText'] }>;
  AssuranceDifferenceCode: AssuranceDifferenceCode;
  RequiredAssurance: ResolverTypeWrapper<Omit<RequiredAssurance, 'differences'> & { differences: ReadonlyArray<ResolversTypes['AssuranceDifference']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalText: ResolverTypeWrapper<TextData>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalTextInput: LocalTextInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Problem: ResolverTypeWrapper<Omit<Problem, 'message'> & { message: ResolversTypes['LocalText'] }>;
  Warning: ResolverTypeWrapper<Omit<Warning, 'message'> & { message: ResolversTypes['LocalText'] }>;
  Server: ResolverTypeWrapper<ViewerSession>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Priority: Priority;
  Confidence: Confidence;
  Defence: Defence;
  Reader: Reader;
  MappingRelation: MappingRelation;
  Catalogue: ResolverTypeWrapper<CatalogueHandle>;
  CatalogueGroup: ResolverTypeWrapper<GroupPart>;
  Chapter: ResolverTypeWrapper<ChapterPart>;
  Requirement: ResolverTypeWrapper<RequirementHandle>;
  RequirementHint: ResolverTypeWrapper<Omit<RequirementHint, 'requirement'> & { requirement?: Maybe<ResolversTypes['Requirement']> }>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequirementConnection: ResolverTypeWrapper<Omit<RequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RequirementEdge']>, nodes: ReadonlyArray<ResolversTypes['Requirement']> }>;
  RequirementFilter: RequirementFilter;
  CatalogueEdge: ResolverTypeWrapper<Omit<CatalogueEdge, 'node'> & { node: ResolversTypes['Catalogue'] }>;
  CatalogueConnection: ResolverTypeWrapper<Omit<CatalogueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CatalogueEdge']>, nodes: ReadonlyArray<ResolversTypes['Catalogue']> }>;
  CatalogueGroupInput: CatalogueGroupInput;
  ChapterInput: ChapterInput;
  RequirementInput: RequirementInput;
  MappingInput: MappingInput;
  CatalogueInput: CatalogueInput;
  CensusBy: CensusBy;
  Census: ResolverTypeWrapper<Omit<Census, 'groups' | 'vendors'> & { groups: ReadonlyArray<ResolversTypes['CensusGroup']>, vendors?: Maybe<ReadonlyArray<ResolversTypes['CensusVendor']>> }>;
  CensusVendor: ResolverTypeWrapper<Omit<CensusVendor, 'vendor'> & { vendor?: Maybe<ResolversTypes['Vendor']> }>;
  ActFirst: ResolverTypeWrapper<ActFirst>;
  CensusGroup: ResolverTypeWrapper<Omit<CensusGroup, 'rules'> & { rules: ReadonlyArray<ResolversTypes['RuleCount']> }>;
  Chain: ResolverTypeWrapper<ChainHandle>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LeftOutReason: LeftOutReason;
  ChainNode: ResolverTypeWrapper<Omit<ChainNode, 'component' | 'owner' | 'gaps' | 'sheet' | 'contract'> & { component: ResolversTypes['Component'], owner: ResolversTypes['Party'], gaps: ReadonlyArray<ResolversTypes['Gap']>, sheet?: Maybe<ResolversTypes['Sheet']>, contract?: Maybe<ResolversTypes['Contract']> }>;
  ChainLink: ResolverTypeWrapper<Omit<ChainLink, 'contracts' | 'gaps'> & { contracts: ReadonlyArray<ResolversTypes['Contract']>, gaps: ReadonlyArray<ResolversTypes['Gap']> }>;
  Binding: Binding;
  ChangeInput: ChangeInput;
  RemoveInput: RemoveInput;
  ApplyChangesInput: ApplyChangesInput;
  ChangesPayload: ResolverTypeWrapper<Changed>;
  ComponentKind: ComponentKind;
  Exposure: Exposure;
  HarmLevel: HarmLevel;
  ImpactCategories: ResolverTypeWrapper<ImpactCategories>;
  AssuranceAnswers: ResolverTypeWrapper<AssuranceAnswers>;
  AssuranceBasis: ResolverTypeWrapper<AssuranceBasis>;
  DisclosureKind: DisclosureKind;
  Assurance: ResolverTypeWrapper<Assurance>;
  Disclosure: ResolverTypeWrapper<Disclosure>;
  NegativeAnswer: ResolverTypeWrapper<NegativeAnswer>;
  Needs: ResolverTypeWrapper<Needs>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Component: ResolverTypeWrapper<ComponentHandle>;
  ComponentEdge: ResolverTypeWrapper<Omit<ComponentEdge, 'node'> & { node: ResolversTypes['Component'] }>;
  ComponentConnection: ResolverTypeWrapper<Omit<ComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComponentEdge']>, nodes: ReadonlyArray<ResolversTypes['Component']> }>;
  ComponentFilter: ComponentFilter;
  AssuranceInput: AssuranceInput;
  DisclosureInput: DisclosureInput;
  NegativeAnswerInput: NegativeAnswerInput;
  NeedsInput: NeedsInput;
  ImpactCategoriesInput: ImpactCategoriesInput;
  AssuranceAnswersInput: AssuranceAnswersInput;
  AssuranceBasisInput: AssuranceBasisInput;
  ComponentInput: ComponentInput;
  ContractKind: ContractKind;
  Renewal: Renewal;
  SubcontractingPolicy: SubcontractingPolicy;
  ContractStanding: ContractStanding;
  Subcontracting: ResolverTypeWrapper<Omit<Subcontracting, 'consented'> & { consented: ReadonlyArray<ResolversTypes['Party']> }>;
  Annex: ResolverTypeWrapper<AnnexPart>;
  ServiceTerms: ResolverTypeWrapper<ServiceTerms>;
  ContractDocument: ResolverTypeWrapper<Omit<ContractDocument, 'title'> & { title: ResolversTypes['LocalText'] }>;
  Contract: ResolverTypeWrapper<ContractHandle>;
  ContractDuty: ResolverTypeWrapper<Omit<ContractDuty, 'component' | 'line'> & { component: ResolversTypes['Component'], line: ResolversTypes['SheetLine'] }>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractConnection: ResolverTypeWrapper<Omit<ContractConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContractEdge']>, nodes: ReadonlyArray<ResolversTypes['Contract']> }>;
  ContractFilter: ContractFilter;
  ExpiryKind: ExpiryKind;
  Expiry: ResolverTypeWrapper<Omit<Expiry, 'contract' | 'evidence'> & { contract?: Maybe<ResolversTypes['Contract']>, evidence?: Maybe<ResolversTypes['Evidence']> }>;
  ExpiryEdge: ResolverTypeWrapper<Omit<ExpiryEdge, 'node'> & { node: ResolversTypes['Expiry'] }>;
  ExpiryConnection: ResolverTypeWrapper<Omit<ExpiryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExpiryEdge']>, nodes: ReadonlyArray<ResolversTypes['Expiry']> }>;
  SubcontractingInput: SubcontractingInput;
  AnnexInput: AnnexInput;
  ServiceTermsInput: ServiceTermsInput;
  ContractDocumentInput: ContractDocumentInput;
  ContractInput: ContractInput;
  SignContractInput: SignContractInput;
  AnnexSheetInput: AnnexSheetInput;
  EndContractInput: EndContractInput;
  ContractPayload: ResolverTypeWrapper<Omit<ContractPayload, 'contract' | 'problems' | 'warnings'> & { contract?: Maybe<ResolversTypes['Contract']>, problems: ReadonlyArray<ResolversTypes['Problem']>, warnings: ReadonlyArray<ResolversTypes['Warning']> }>;
  Decision: ResolverTypeWrapper<DecisionHandle>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DecisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Decision']> }>;
  DecideOnGapInput: DecideOnGapInput;
  DecideOnGapPayload: ResolverTypeWrapper<Omit<DecideOnGapPayload, 'gap' | 'problems'> & { gap?: Maybe<ResolversTypes['Gap']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DecisionInput: DecisionInput;
  Deeming: ResolverTypeWrapper<DeemingView>;
  DeemingCounts: ResolverTypeWrapper<DeemingCounts>;
  DeemingAnswer: DeemingAnswer;
  DeemingReason: DeemingReason;
  DeemedServer: ResolverTypeWrapper<Omit<DeemedServer, 'component' | 'performers' | 'contract' | 'why' | 'cells' | 'missing'> & { component: ResolversTypes['Component'], performers: ReadonlyArray<ResolversTypes['Component']>, contract?: Maybe<ResolversTypes['Contract']>, why: ResolversTypes['LocalText'], cells: ReadonlyArray<ResolversTypes['DeemedCell']>, missing: ReadonlyArray<ResolversTypes['MissingSentence']> }>;
  DeemedCell: ResolverTypeWrapper<Omit<DeemedCell, 'requirement' | 'performers'> & { requirement?: Maybe<ResolversTypes['Requirement']>, performers: ReadonlyArray<ResolversTypes['Component']> }>;
  MissingSentence: ResolverTypeWrapper<Omit<MissingSentence, 'performer' | 'party' | 'contract'> & { performer?: Maybe<ResolversTypes['Component']>, party?: Maybe<ResolversTypes['Party']>, contract?: Maybe<ResolversTypes['Contract']> }>;
  DeemedServerEdge: ResolverTypeWrapper<Omit<DeemedServerEdge, 'node'> & { node: ResolversTypes['DeemedServer'] }>;
  DeemedServerConnection: ResolverTypeWrapper<Omit<DeemedServerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeemedServerEdge']>, nodes: ReadonlyArray<ResolversTypes['DeemedServer']> }>;
  EditionChange: ResolverTypeWrapper<Omit<EditionChange, 'text'> & { text: ResolversTypes['LocalText'] }>;
  TwoFactorRow: ResolverTypeWrapper<Omit<TwoFactorRow, 'where' | 'need'> & { where: ResolversTypes['LocalText'], need: ResolversTypes['LocalText'] }>;
  TwoFactorTable: ResolverTypeWrapper<Omit<TwoFactorTable, 'title' | 'fromText' | 'rows' | 'substitutes' | 'preconditions'> & { title: ResolversTypes['LocalText'], fromText: ResolversTypes['LocalText'], rows: ReadonlyArray<ResolversTypes['TwoFactorRow']>, substitutes: ReadonlyArray<ResolversTypes['LocalText']>, preconditions: ReadonlyArray<ResolversTypes['LocalText']> }>;
  EditionDate: ResolverTypeWrapper<Omit<EditionDate, 'text'> & { text: ResolversTypes['LocalText'] }>;
  EditionChanges: ResolverTypeWrapper<Omit<EditionChanges, 'changes' | 'twoFactors' | 'dates' | 'unknown'> & { changes: ReadonlyArray<ResolversTypes['EditionChange']>, twoFactors: ResolversTypes['TwoFactorTable'], dates: ReadonlyArray<ResolversTypes['EditionDate']>, unknown: ReadonlyArray<ResolversTypes['LocalText']> }>;
  Evidence: ResolverTypeWrapper<EvidenceHandle>;
  EvidenceInput: EvidenceInput;
  Examined: ResolverTypeWrapper<Examined>;
  NothingExamined: NothingExamined;
  ExportFormat: ExportFormat;
  ModelExport: ResolverTypeWrapper<ModelExport>;
  FindingState: FindingState;
  Finding: ResolverTypeWrapper<FindingHandle>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingFilter: FindingFilter;
  FindingInput: FindingInput;
  Incident: ResolverTypeWrapper<IncidentView>;
  IncidentHanging: ResolverTypeWrapper<Omit<IncidentHanging, 'component'> & { component: ResolversTypes['Component'] }>;
  IncidentCut: ResolverTypeWrapper<Omit<IncidentCut, 'inside' | 'outside' | 'by' | 'stops'> & { inside: ResolversTypes['Component'], outside: ResolversTypes['Component'], by: ReadonlyArray<ResolversTypes['Party']>, stops: ReadonlyArray<ResolversTypes['IncidentStop']> }>;
  IncidentStop: ResolverTypeWrapper<Omit<IncidentStop, 'component' | 'usedBy'> & { component: ResolversTypes['Component'], usedBy: ReadonlyArray<ResolversTypes['Component']> }>;
  IncidentCredential: ResolverTypeWrapper<Omit<IncidentCredential, 'found' | 'opens'> & { found: ReadonlyArray<ResolversTypes['Component']>, opens: ReadonlyArray<ResolversTypes['Component']> }>;
  IncidentDuty: ResolverTypeWrapper<Omit<IncidentDuty, 'requirement' | 'performers' | 'settled' | 'open' | 'gaps'> & { requirement?: Maybe<ResolversTypes['Requirement']>, performers: ReadonlyArray<ResolversTypes['Party']>, settled: ReadonlyArray<ResolversTypes['Component']>, open: ReadonlyArray<ResolversTypes['Component']>, gaps: ReadonlyArray<ResolversTypes['Gap']> }>;
  IncidentDutyEdge: ResolverTypeWrapper<Omit<IncidentDutyEdge, 'node'> & { node: ResolversTypes['IncidentDuty'] }>;
  IncidentDutyConnection: ResolverTypeWrapper<Omit<IncidentDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncidentDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['IncidentDuty']> }>;
  IncidentAt: IncidentAt;
  Gap: ResolverTypeWrapper<GapHandle>;
  GapPath: ResolverTypeWrapper<GapPath>;
  Explanation: ResolverTypeWrapper<ExplanationHandle>;
  SeverityStep: ResolverTypeWrapper<Omit<SeverityStep, 'reason'> & { reason: ResolversTypes['LocalText'] }>;
  Statement: ResolverTypeWrapper<StatementHandle>;
  Remedy: ResolverTypeWrapper<RemedyHandle>;
  RemedyEffect: ResolverTypeWrapper<Omit<RemedyEffect, 'text'> & { text: ResolversTypes['LocalText'] }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']>, nodes: ReadonlyArray<ResolversTypes['Gap']> }>;
  GapsBeside: ResolverTypeWrapper<Omit<GapsBeside, 'previous' | 'next'> & { previous?: Maybe<ResolversTypes['Gap']>, next?: Maybe<ResolversTypes['Gap']> }>;
  GapFilter: GapFilter;
  SeverityCounts: ResolverTypeWrapper<SeverityCounts>;
  RuleCount: ResolverTypeWrapper<Omit<RuleCount, 'badge'> & { badge: ResolversTypes['LocalText'] }>;
  StateCount: ResolverTypeWrapper<StateCount>;
  PhaseCount: ResolverTypeWrapper<PhaseCount>;
  ActorSetCount: ResolverTypeWrapper<Omit<ActorSetCount, 'actors'> & { actors: ReadonlyArray<ResolversTypes['Party']> }>;
  GapList: ResolverTypeWrapper<GapListHandle>;
  GapGroup: ResolverTypeWrapper<Omit<GapGroup, 'actors' | 'rows'> & { actors: ReadonlyArray<ResolversTypes['Party']>, rows: ReadonlyArray<ResolversTypes['GapRow']> }>;
  GapRow: ResolverTypeWrapper<GapRowHandle>;
  ChangeKind: ChangeKind;
  EntityKind: EntityKind;
  HistoryEntry: ResolverTypeWrapper<Omit<HistoryEntry, 'party' | 'changes'> & { party?: Maybe<ResolversTypes['Party']>, changes: ReadonlyArray<ResolversTypes['EntityChange']> }>;
  EntityChange: ResolverTypeWrapper<Omit<EntityChange, 'label'> & { label: ResolversTypes['LocalText'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HistoryEdge: ResolverTypeWrapper<Omit<HistoryEdge, 'node'> & { node: ResolversTypes['HistoryEntry'] }>;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoryEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>;
  Impact: ResolverTypeWrapper<ImpactHandle>;
  ImpactedInstitution: ResolverTypeWrapper<Omit<ImpactedInstitution, 'institution' | 'components'> & { institution: ResolversTypes['Institution'], components: ReadonlyArray<ResolversTypes['Component']> }>;
  ImpactEdge: ResolverTypeWrapper<Omit<ImpactEdge, 'node'> & { node: ResolversTypes['ImpactedInstitution'] }>;
  ImpactConnection: ResolverTypeWrapper<Omit<ImpactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImpactEdge']>, nodes: ReadonlyArray<ResolversTypes['ImpactedInstitution']> }>;
  ImpactOf: ImpactOf;
  ImportFile: ImportFile;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  FileRepair: ResolverTypeWrapper<FileRepair>;
  FileReport: ResolverTypeWrapper<FileContents>;
  ImportModelInput: ImportModelInput;
  Reading: Reading;
  NoticeOccasion: NoticeOccasion;
  NoticeTeller: NoticeTeller;
  NoticeReceiver: NoticeReceiver;
  NoticeClock: NoticeClock;
  NoticeStrength: NoticeStrength;
  NoticeUrgency: NoticeUrgency;
  NoticeDeadline: ResolverTypeWrapper<Omit<NoticeDeadline, 'text'> & { text: ResolversTypes['LocalText'] }>;
  NoticeAddressee: ResolverTypeWrapper<Omit<NoticeAddressee, 'name'> & { name: ResolversTypes['LocalText'] }>;
  NoticeSource: ResolverTypeWrapper<Omit<NoticeSource, 'basis'> & { basis: ResolversTypes['LocalText'] }>;
  NoticeDuty: ResolverTypeWrapper<ShippedNotice>;
  NoticeStep: ResolverTypeWrapper<Omit<NoticeStep, 'text'> & { text: ResolversTypes['LocalText'] }>;
  NoticeCheck: ResolverTypeWrapper<ShippedCheck>;
  NoticeDuties: ResolverTypeWrapper<ShippedNotices>;
  DrillTarget: DrillTarget;
  DrillAim: ResolverTypeWrapper<ShippedAim>;
  DrillStep: ResolverTypeWrapper<Omit<DrillStep, 'after' | 'text'> & { after: ResolversTypes['LocalText'], text: ResolversTypes['LocalText'] }>;
  DrillQuestion: ResolverTypeWrapper<Omit<DrillQuestion, 'ask' | 'good'> & { ask: ResolversTypes['LocalText'], good: ReadonlyArray<ResolversTypes['LocalText']> }>;
  DrillSource: ResolverTypeWrapper<Omit<DrillSource, 'title'> & { title: ResolversTypes['LocalText'] }>;
  Drill: ResolverTypeWrapper<ShippedDrill>;
  Institution: ResolverTypeWrapper<PartyHandle>;
  AdoptedEdition: ResolverTypeWrapper<Omit<AdoptedEdition, 'catalogue'> & { catalogue?: Maybe<ResolversTypes['Catalogue']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>;
  InstitutionFilter: InstitutionFilter;
  Treatment: ResolverTypeWrapper<Omit<Treatment, 'component' | 'text'> & { component?: Maybe<ResolversTypes['Component']>, text: ResolversTypes['LocalText'] }>;
  LinkKind: LinkKind;
  NetworkType: NetworkType;
  Link: ResolverTypeWrapper<LinkHandle>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LinkEdge']>, nodes: ReadonlyArray<ResolversTypes['Link']> }>;
  LinkInput: LinkInput;
  MatrixBy: MatrixBy;
  MatrixFilter: MatrixFilter;
  FileLanguage: FileLanguage;
  MatrixDownload: ResolverTypeWrapper<Omit<MatrixDownload, 'paperTitle' | 'title'> & { paperTitle: ResolversTypes['LocalText'], title: ResolversTypes['LocalText'] }>;
  Matrix: ResolverTypeWrapper<MatrixHandle>;
  MatrixColumn: ResolverTypeWrapper<Omit<MatrixColumn, 'party' | 'component'> & { party: ResolversTypes['Party'], component?: Maybe<ResolversTypes['Component']> }>;
  MatrixRow: ResolverTypeWrapper<MatrixRowHandle>;
  MatrixComponentRow: ResolverTypeWrapper<Omit<MatrixComponentRow, 'component' | 'cells' | 'performers' | 'gaps'> & { component: ResolversTypes['Component'], cells: ReadonlyArray<ResolversTypes['MatrixCell']>, performers: ReadonlyArray<ResolversTypes['Component']>, gaps: ReadonlyArray<ResolversTypes['Gap']> }>;
  MatrixCell: ResolverTypeWrapper<Omit<MatrixCell, 'component'> & { component?: Maybe<ResolversTypes['Component']> }>;
  MarkCount: ResolverTypeWrapper<MarkCount>;
  Trail: ResolverTypeWrapper<Omit<Trail, 'component' | 'requirement' | 'statements' | 'performers' | 'gaps' | 'contracts' | 'fallBack'> & { component: ResolversTypes['Component'], requirement: ResolversTypes['Requirement'], statements: ReadonlyArray<ResolversTypes['Statement']>, performers: ReadonlyArray<ResolversTypes['Component']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, contracts: ReadonlyArray<ResolversTypes['Contract']>, fallBack?: Maybe<ResolversTypes['LocalText']> }>;
  Role: Role;
  Viewer: ResolverTypeWrapper<ViewerSession>;
  MergeInput: MergeInput;
  Notice: ResolverTypeWrapper<NoticeHandle>;
  NoticeState: NoticeState;
  NoticeWay: ResolverTypeWrapper<Omit<NoticeWay, 'component' | 'owner' | 'legs'> & { component: ResolversTypes['Component'], owner: ResolversTypes['Party'], legs: ReadonlyArray<ResolversTypes['NoticeLeg']> }>;
  NoticeLeg: ResolverTypeWrapper<Omit<NoticeLeg, 'component' | 'from' | 'to' | 'contract'> & { component: ResolversTypes['Component'], from: ResolversTypes['Party'], to: ResolversTypes['Party'], contract?: Maybe<ResolversTypes['Contract']> }>;
  NoticeWayEdge: ResolverTypeWrapper<Omit<NoticeWayEdge, 'node'> & { node: ResolversTypes['NoticeWay'] }>;
  NoticeWayConnection: ResolverTypeWrapper<Omit<NoticeWayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NoticeWayEdge']>, nodes: ReadonlyArray<ResolversTypes['NoticeWay']> }>;
  Overview: ResolverTypeWrapper<InstitutionView>;
  CellCounts: ResolverTypeWrapper<CellCounts>;
  CoverageRow: ResolverTypeWrapper<Omit<CoverageRow, 'catalogue' | 'group'> & { catalogue: ResolversTypes['Catalogue'], group?: Maybe<ResolversTypes['CatalogueGroup']> }>;
  CoverageCell: ResolverTypeWrapper<CoverageCell>;
  ActorCounts: ResolverTypeWrapper<Omit<ActorCounts, 'party' | 'nextEnd'> & { party: ResolversTypes['Party'], nextEnd?: Maybe<ResolversTypes['Expiry']> }>;
  SeverityRules: ResolverTypeWrapper<Omit<SeverityRules, 'rules'> & { rules: ReadonlyArray<ResolversTypes['RuleCount']> }>;
  PartyType: PartyType;
  FacilityType: FacilityType;
  FacilityClass: FacilityClass;
  ContactPurpose: ContactPurpose;
  Contact: ResolverTypeWrapper<Contact>;
  Party: ResolverTypeWrapper<PartyHandle>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyConnection: ResolverTypeWrapper<Omit<PartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  PartyFilter: PartyFilter;
  ContactInput: ContactInput;
  PartyInput: PartyInput;
  TreatmentInput: TreatmentInput;
  ProposalState: ProposalState;
  Proposal: ResolverTypeWrapper<ProposalHandle>;
  ProposedContract: ResolverTypeWrapper<ProposedPart>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposal']> }>;
  ProposalFilter: ProposalFilter;
  ProposedAnnexInput: ProposedAnnexInput;
  ProposedEndInput: ProposedEndInput;
  ProposedInput: ProposedInput;
  ProposeContractInput: ProposeContractInput;
  AcceptProposalInput: AcceptProposalInput;
  DeclineProposalInput: DeclineProposalInput;
  WithdrawProposalInput: WithdrawProposalInput;
  ProposalPayload: ResolverTypeWrapper<Omit<ProposalPayload, 'proposal' | 'problems' | 'warnings'> & { proposal?: Maybe<ResolversTypes['Proposal']>, problems: ReadonlyArray<ResolversTypes['Problem']>, warnings: ReadonlyArray<ResolversTypes['Warning']> }>;
  AcceptProposalPayload: ResolverTypeWrapper<Omit<AcceptProposalPayload, 'proposal' | 'contract' | 'problems' | 'warnings'> & { proposal?: Maybe<ResolversTypes['Proposal']>, contract?: Maybe<ResolversTypes['Contract']>, problems: ReadonlyArray<ResolversTypes['Problem']>, warnings: ReadonlyArray<ResolversTypes['Warning']> }>;
  Routes: ResolverTypeWrapper<RoutesView>;
  RouteEntry: ResolverTypeWrapper<EntryView>;
  RouteEntryEdge: ResolverTypeWrapper<Omit<RouteEntryEdge, 'node'> & { node: ResolversTypes['RouteEntry'] }>;
  RouteEntryConnection: ResolverTypeWrapper<Omit<RouteEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RouteEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['RouteEntry']> }>;
  RouteList: ResolverTypeWrapper<Omit<RouteList, 'routes'> & { routes: ReadonlyArray<ResolversTypes['Route']> }>;
  Route: ResolverTypeWrapper<Omit<Route, 'target' | 'hops'> & { target: ResolversTypes['Component'], hops: ReadonlyArray<ResolversTypes['RouteHop']> }>;
  RouteHop: ResolverTypeWrapper<HopView>;
  RouteStep: RouteStep;
  RouteDefence: ResolverTypeWrapper<Omit<RouteDefence, 'requirement' | 'performers' | 'performing' | 'gaps' | 'statements'> & { requirement?: Maybe<ResolversTypes['Requirement']>, performers: ReadonlyArray<ResolversTypes['Component']>, performing: ReadonlyArray<ResolversTypes['Party']>, gaps: ReadonlyArray<ResolversTypes['Gap']>, statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  Reached: ResolverTypeWrapper<Omit<Reached, 'component'> & { component: ResolversTypes['Component'] }>;
  ReachedEdge: ResolverTypeWrapper<Omit<ReachedEdge, 'node'> & { node: ResolversTypes['Reached'] }>;
  ReachedConnection: ResolverTypeWrapper<Omit<ReachedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReachedEdge']>, nodes: ReadonlyArray<ResolversTypes['Reached']> }>;
  Rule: Rule;
  SearchKind: SearchKind;
  SearchTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchTarget']>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'label' | 'context' | 'target'> & { label: ResolversTypes['LocalText'], context: ResolversTypes['LocalText'], target: ResolversTypes['SearchTarget'] }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SheetState: SheetState;
  Charge: Charge;
  Accountable: Accountable;
  Sheet: ResolverTypeWrapper<SheetHandle>;
  SheetLine: ResolverTypeWrapper<LineHandle>;
  DutyItem: ResolverTypeWrapper<DutyItemData>;
  LineSource: ResolverTypeWrapper<LineSource>;
  SheetEdge: ResolverTypeWrapper<Omit<SheetEdge, 'node'> & { node: ResolversTypes['Sheet'] }>;
  SheetConnection: ResolverTypeWrapper<Omit<SheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SheetEdge']>, nodes: ReadonlyArray<ResolversTypes['Sheet']> }>;
  LineChange: LineChange;
  LineDiff: ResolverTypeWrapper<Omit<LineDiff, 'requirement' | 'before' | 'after'> & { requirement?: Maybe<ResolversTypes['Requirement']>, before: ReadonlyArray<ResolversTypes['SheetLine']>, after: ReadonlyArray<ResolversTypes['SheetLine']> }>;
  SheetDiff: ResolverTypeWrapper<Omit<SheetDiff, 'from' | 'to' | 'lines'> & { from: ResolversTypes['Sheet'], to: ResolversTypes['Sheet'], lines: ReadonlyArray<ResolversTypes['LineDiff']> }>;
  SheetEffect: ResolverTypeWrapper<TriedSheet>;
  CustomerEffect: ResolverTypeWrapper<TriedCustomer>;
  OpenedDuty: ResolverTypeWrapper<TriedDuty>;
  DutyItemInput: DutyItemInput;
  LineSourceInput: LineSourceInput;
  LineInput: LineInput;
  SheetInput: SheetInput;
  SaveSheetDraftInput: SaveSheetDraftInput;
  PublishSheetInput: PublishSheetInput;
  SheetPayload: ResolverTypeWrapper<Omit<SheetPayload, 'sheet' | 'problems' | 'warnings'> & { sheet?: Maybe<ResolversTypes['Sheet']>, problems: ReadonlyArray<ResolversTypes['Problem']>, warnings: ReadonlyArray<ResolversTypes['Warning']> }>;
  Simulation: ResolverTypeWrapper<SimulationResult>;
  GapsChanged: ResolverTypeWrapper<Omit<GapsChanged, 'opened' | 'changed'> & { opened: ReadonlyArray<ResolversTypes['Gap']>, changed: ReadonlyArray<ResolversTypes['Gap']> }>;
  TableColumn: ResolverTypeWrapper<ColumnGuess>;
  TableAlternative: ResolverTypeWrapper<TableAlternative>;
  TableRowMatch: TableRowMatch;
  TableRowTarget: TableRowTarget;
  TableRow: ResolverTypeWrapper<RowGuess>;
  TableText: ResolverTypeWrapper<TableText>;
  TableSheet: ResolverTypeWrapper<SheetPreview>;
  TableFinding: ResolverTypeWrapper<TableFindingData>;
  TableChange: ResolverTypeWrapper<ProposedChange>;
  TablesPreview: ResolverTypeWrapper<PreviewedTables>;
  TablesPayload: ResolverTypeWrapper<TablesPreviewed>;
  PreviewTablesInput: PreviewTablesInput;
  TableField: ResolverTypeWrapper<Omit<TableField, 'title'> & { title: ResolversTypes['LocalText'] }>;
  TableTarget: ResolverTypeWrapper<Omit<TableTarget, 'title' | 'fields' | 'options'> & { title: ResolversTypes['LocalText'], fields: ReadonlyArray<ResolversTypes['TableField']>, options: ReadonlyArray<ResolversTypes['TableField']> }>;
  Vendor: ResolverTypeWrapper<PartyHandle>;
  VendorDuty: ResolverTypeWrapper<DutyHandle>;
  DutyCustomer: ResolverTypeWrapper<Omit<DutyCustomer, 'party' | 'component'> & { party: ResolversTypes['Party'], component?: Maybe<ResolversTypes['Component']> }>;
  DutyStanding: DutyStanding;
  VendorDutyEdge: ResolverTypeWrapper<Omit<VendorDutyEdge, 'node'> & { node: ResolversTypes['VendorDuty'] }>;
  VendorDutyConnection: ResolverTypeWrapper<Omit<VendorDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['VendorDuty']> }>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorConnection: ResolverTypeWrapper<Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversTypes['Vendor']> }>;
  VendorFilter: VendorFilter;
  Phase: Phase;
  Layer: Layer;
  Stance: Stance;
  Mark: Mark;
  Verdict: Verdict;
  Severity: Severity;
  GapState: GapState;
  Term: Term;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  RequiredAssuranceInput: RequiredAssuranceInput;
  AssuranceDifference: Omit<AssuranceDifference, 'text'> & { text: ResolversParentTypes['LocalText'] };
  RequiredAssurance: Omit<RequiredAssurance, 'differences'> & { differences: ReadonlyArray<ResolversParentTypes['AssuranceDifference']> };
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  LocalText: TextData;
  String: Scalars['String']['output'];
  LocalTextInput: LocalTextInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: Omit<Problem, 'message'> & { message: ResolversParentTypes['LocalText'] };
  Warning: Omit<Warning, 'message'> & { message: ResolversParentTypes['LocalText'] };
  Server: ViewerSession;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Catalogue: CatalogueHandle;
  CatalogueGroup: GroupPart;
  Chapter: ChapterPart;
  Requirement: RequirementHandle;
  RequirementHint: Omit<RequirementHint, 'requirement'> & { requirement?: Maybe<ResolversParentTypes['Requirement']> };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequirementConnection: Omit<RequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Requirement']> };
  RequirementFilter: RequirementFilter;
  CatalogueEdge: Omit<CatalogueEdge, 'node'> & { node: ResolversParentTypes['Catalogue'] };
  CatalogueConnection: Omit<CatalogueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CatalogueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Catalogue']> };
  CatalogueGroupInput: CatalogueGroupInput;
  ChapterInput: ChapterInput;
  RequirementInput: RequirementInput;
  MappingInput: MappingInput;
  CatalogueInput: CatalogueInput;
  Census: Omit<Census, 'groups' | 'vendors'> & { groups: ReadonlyArray<ResolversParentTypes['CensusGroup']>, vendors?: Maybe<ReadonlyArray<ResolversParentTypes['CensusVendor']>> };
  CensusVendor: Omit<CensusVendor, 'vendor'> & { vendor?: Maybe<ResolversParentTypes['Vendor']> };
  ActFirst: ActFirst;
  CensusGroup: Omit<CensusGroup, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['RuleCount']> };
  Chain: ChainHandle;
  LeftOut: LeftOut;
  ChainNode: Omit<ChainNode, 'component' | 'owner' | 'gaps' | 'sheet' | 'contract'> & { component: ResolversParentTypes['Component'], owner: ResolversParentTypes['Party'], gaps: ReadonlyArray<ResolversParentTypes['Gap']>, sheet?: Maybe<ResolversParentTypes['Sheet']>, contract?: Maybe<ResolversParentTypes['Contract']> };
  ChainLink: Omit<ChainLink, 'contracts' | 'gaps'> & { contracts: ReadonlyArray<ResolversParentTypes['Contract']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']> };
  ChangeInput: ChangeInput;
  RemoveInput: RemoveInput;
  ApplyChangesInput: ApplyChangesInput;
  ChangesPayload: Changed;
  ImpactCategories: ImpactCategories;
  AssuranceAnswers: AssuranceAnswers;
  AssuranceBasis: AssuranceBasis;
  Assurance: Assurance;
  Disclosure: Disclosure;
  NegativeAnswer: NegativeAnswer;
  Needs: Needs;
  Float: Scalars['Float']['output'];
  Component: ComponentHandle;
  ComponentEdge: Omit<ComponentEdge, 'node'> & { node: ResolversParentTypes['Component'] };
  ComponentConnection: Omit<ComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComponentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Component']> };
  ComponentFilter: ComponentFilter;
  AssuranceInput: AssuranceInput;
  DisclosureInput: DisclosureInput;
  NegativeAnswerInput: NegativeAnswerInput;
  NeedsInput: NeedsInput;
  ImpactCategoriesInput: ImpactCategoriesInput;
  AssuranceAnswersInput: AssuranceAnswersInput;
  AssuranceBasisInput: AssuranceBasisInput;
  ComponentInput: ComponentInput;
  Subcontracting: Omit<Subcontracting, 'consented'> & { consented: ReadonlyArray<ResolversParentTypes['Party']> };
  Annex: AnnexPart;
  ServiceTerms: ServiceTerms;
  ContractDocument: Omit<ContractDocument, 'title'> & { title: ResolversParentTypes['LocalText'] };
  Contract: ContractHandle;
  ContractDuty: Omit<ContractDuty, 'component' | 'line'> & { component: ResolversParentTypes['Component'], line: ResolversParentTypes['SheetLine'] };
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractConnection: Omit<ContractConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContractEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contract']> };
  ContractFilter: ContractFilter;
  Expiry: Omit<Expiry, 'contract' | 'evidence'> & { contract?: Maybe<ResolversParentTypes['Contract']>, evidence?: Maybe<ResolversParentTypes['Evidence']> };
  ExpiryEdge: Omit<ExpiryEdge, 'node'> & { node: ResolversParentTypes['Expiry'] };
  ExpiryConnection: Omit<ExpiryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExpiryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Expiry']> };
  SubcontractingInput: SubcontractingInput;
  AnnexInput: AnnexInput;
  ServiceTermsInput: ServiceTermsInput;
  ContractDocumentInput: ContractDocumentInput;
  ContractInput: ContractInput;
  SignContractInput: SignContractInput;
  AnnexSheetInput: AnnexSheetInput;
  EndContractInput: EndContractInput;
  ContractPayload: Omit<ContractPayload, 'contract' | 'problems' | 'warnings'> & { contract?: Maybe<ResolversParentTypes['Contract']>, problems: ReadonlyArray<ResolversParentTypes['Problem']>, warnings: ReadonlyArray<ResolversParentTypes['Warning']> };
  Decision: DecisionHandle;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DecisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Decision']> };
  DecideOnGapInput: DecideOnGapInput;
  DecideOnGapPayload: Omit<DecideOnGapPayload, 'gap' | 'problems'> & { gap?: Maybe<ResolversParentTypes['Gap']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DecisionInput: DecisionInput;
  Deeming: DeemingView;
  DeemingCounts: DeemingCounts;
  DeemedServer: Omit<DeemedServer, 'component' | 'performers' | 'contract' | 'why' | 'cells' | 'missing'> & { component: ResolversParentTypes['Component'], performers: ReadonlyArray<ResolversParentTypes['Component']>, contract?: Maybe<ResolversParentTypes['Contract']>, why: ResolversParentTypes['LocalText'], cells: ReadonlyArray<ResolversParentTypes['DeemedCell']>, missing: ReadonlyArray<ResolversParentTypes['MissingSentence']> };
  DeemedCell: Omit<DeemedCell, 'requirement' | 'performers'> & { requirement?: Maybe<ResolversParentTypes['Requirement']>, performers: ReadonlyArray<ResolversParentTypes['Component']> };
  MissingSentence: Omit<MissingSentence, 'performer' | 'party' | 'contract'> & { performer?: Maybe<ResolversParentTypes['Component']>, party?: Maybe<ResolversParentTypes['Party']>, contract?: Maybe<ResolversParentTypes['Contract']> };
  DeemedServerEdge: Omit<DeemedServerEdge, 'node'> & { node: ResolversParentTypes['DeemedServer'] };
  DeemedServerConnection: Omit<DeemedServerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeemedServerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeemedServer']> };
  EditionChange: Omit<EditionChange, 'text'> & { text: ResolversParentTypes['LocalText'] };
  TwoFactorRow: Omit<TwoFactorRow, 'where' | 'need'> & { where: ResolversParentTypes['LocalText'], need: ResolversParentTypes['LocalText'] };
  TwoFactorTable: Omit<TwoFactorTable, 'title' | 'fromText' | 'rows' | 'substitutes' | 'preconditions'> & { title: ResolversParentTypes['LocalText'], fromText: ResolversParentTypes['LocalText'], rows: ReadonlyArray<ResolversParentTypes['TwoFactorRow']>, substitutes: ReadonlyArray<ResolversParentTypes['LocalText']>, preconditions: ReadonlyArray<ResolversParentTypes['LocalText']> };
  EditionDate: Omit<EditionDate, 'text'> & { text: ResolversParentTypes['LocalText'] };
  EditionChanges: Omit<EditionChanges, 'changes' | 'twoFactors' | 'dates' | 'unknown'> & { changes: ReadonlyArray<ResolversParentTypes['EditionChange']>, twoFactors: ResolversParentTypes['TwoFactorTable'], dates: ReadonlyArray<ResolversParentTypes['EditionDate']>, unknown: ReadonlyArray<ResolversParentTypes['LocalText']> };
  Evidence: EvidenceHandle;
  EvidenceInput: EvidenceInput;
  Examined: Examined;
  ModelExport: ModelExport;
  Finding: FindingHandle;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingFilter: FindingFilter;
  FindingInput: FindingInput;
  Incident: IncidentView;
  IncidentHanging: Omit<IncidentHanging, 'component'> & { component: ResolversParentTypes['Component'] };
  IncidentCut: Omit<IncidentCut, 'inside' | 'outside' | 'by' | 'stops'> & { inside: ResolversParentTypes['Component'], outside: ResolversParentTypes['Component'], by: ReadonlyArray<ResolversParentTypes['Party']>, stops: ReadonlyArray<ResolversParentTypes['IncidentStop']> };
  IncidentStop: Omit<IncidentStop, 'component' | 'usedBy'> & { component: ResolversParentTypes['Component'], usedBy: ReadonlyArray<ResolversParentTypes['Component']> };
  IncidentCredential: Omit<IncidentCredential, 'found' | 'opens'> & { found: ReadonlyArray<ResolversParentTypes['Component']>, opens: ReadonlyArray<ResolversParentTypes['Component']> };
  IncidentDuty: Omit<IncidentDuty, 'requirement' | 'performers' | 'settled' | 'open' | 'gaps'> & { requirement?: Maybe<ResolversParentTypes['Requirement']>, performers: ReadonlyArray<ResolversParentTypes['Party']>, settled: ReadonlyArray<ResolversParentTypes['Component']>, open: ReadonlyArray<ResolversParentTypes['Component']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']> };
  IncidentDutyEdge: Omit<IncidentDutyEdge, 'node'> & { node: ResolversParentTypes['IncidentDuty'] };
  IncidentDutyConnection: Omit<IncidentDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncidentDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncidentDuty']> };
  IncidentAt: IncidentAt;
  Gap: GapHandle;
  GapPath: GapPath;
  Explanation: ExplanationHandle;
  SeverityStep: Omit<SeverityStep, 'reason'> & { reason: ResolversParentTypes['LocalText'] };
  Statement: StatementHandle;
  Remedy: RemedyHandle;
  RemedyEffect: Omit<RemedyEffect, 'text'> & { text: ResolversParentTypes['LocalText'] };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Gap']> };
  GapsBeside: Omit<GapsBeside, 'previous' | 'next'> & { previous?: Maybe<ResolversParentTypes['Gap']>, next?: Maybe<ResolversParentTypes['Gap']> };
  GapFilter: GapFilter;
  SeverityCounts: SeverityCounts;
  RuleCount: Omit<RuleCount, 'badge'> & { badge: ResolversParentTypes['LocalText'] };
  StateCount: StateCount;
  PhaseCount: PhaseCount;
  ActorSetCount: Omit<ActorSetCount, 'actors'> & { actors: ReadonlyArray<ResolversParentTypes['Party']> };
  GapList: GapListHandle;
  GapGroup: Omit<GapGroup, 'actors' | 'rows'> & { actors: ReadonlyArray<ResolversParentTypes['Party']>, rows: ReadonlyArray<ResolversParentTypes['GapRow']> };
  GapRow: GapRowHandle;
  HistoryEntry: Omit<HistoryEntry, 'party' | 'changes'> & { party?: Maybe<ResolversParentTypes['Party']>, changes: ReadonlyArray<ResolversParentTypes['EntityChange']> };
  EntityChange: Omit<EntityChange, 'label'> & { label: ResolversParentTypes['LocalText'] };
  FieldChange: FieldChange;
  HistoryEdge: Omit<HistoryEdge, 'node'> & { node: ResolversParentTypes['HistoryEntry'] };
  HistoryConnection: Omit<HistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> };
  Impact: ImpactHandle;
  ImpactedInstitution: Omit<ImpactedInstitution, 'institution' | 'components'> & { institution: ResolversParentTypes['Institution'], components: ReadonlyArray<ResolversParentTypes['Component']> };
  ImpactEdge: Omit<ImpactEdge, 'node'> & { node: ResolversParentTypes['ImpactedInstitution'] };
  ImpactConnection: Omit<ImpactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImpactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImpactedInstitution']> };
  ImpactOf: ImpactOf;
  ImportFile: ImportFile;
  EntityCount: EntityCount;
  FileRepair: FileRepair;
  FileReport: FileContents;
  ImportModelInput: ImportModelInput;
  NoticeDeadline: Omit<NoticeDeadline, 'text'> & { text: ResolversParentTypes['LocalText'] };
  NoticeAddressee: Omit<NoticeAddressee, 'name'> & { name: ResolversParentTypes['LocalText'] };
  NoticeSource: Omit<NoticeSource, 'basis'> & { basis: ResolversParentTypes['LocalText'] };
  NoticeDuty: ShippedNotice;
  NoticeStep: Omit<NoticeStep, 'text'> & { text: ResolversParentTypes['LocalText'] };
  NoticeCheck: ShippedCheck;
  NoticeDuties: ShippedNotices;
  DrillAim: ShippedAim;
  DrillStep: Omit<DrillStep, 'after' | 'text'> & { after: ResolversParentTypes['LocalText'], text: ResolversParentTypes['LocalText'] };
  DrillQuestion: Omit<DrillQuestion, 'ask' | 'good'> & { ask: ResolversParentTypes['LocalText'], good: ReadonlyArray<ResolversParentTypes['LocalText']> };
  DrillSource: Omit<DrillSource, 'title'> & { title: ResolversParentTypes['LocalText'] };
  Drill: ShippedDrill;
  Institution: PartyHandle;
  AdoptedEdition: Omit<AdoptedEdition, 'catalogue'> & { catalogue?: Maybe<ResolversParentTypes['Catalogue']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> };
  InstitutionFilter: InstitutionFilter;
  Treatment: Omit<Treatment, 'component' | 'text'> & { component?: Maybe<ResolversParentTypes['Component']>, text: ResolversParentTypes['LocalText'] };
  Link: LinkHandle;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkConnection: Omit<LinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Link']> };
  LinkInput: LinkInput;
  MatrixFilter: MatrixFilter;
  MatrixDownload: Omit<MatrixDownload, 'paperTitle' | 'title'> & { paperTitle: ResolversParentTypes['LocalText'], title: ResolversParentTypes['LocalText'] };
  Matrix: MatrixHandle;
  MatrixColumn: Omit<MatrixColumn, 'party' | 'component'> & { party: ResolversParentTypes['Party'], component?: Maybe<ResolversParentTypes['Component']> };
  MatrixRow: MatrixRowHandle;
  MatrixComponentRow: Omit<MatrixComponentRow, 'component' | 'cells' | 'performers' | 'gaps'> & { component: ResolversParentTypes['Component'], cells: ReadonlyArray<ResolversParentTypes['MatrixCell']>, performers: ReadonlyArray<ResolversParentTypes['Component']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']> };
  MatrixCell: Omit<MatrixCell, 'component'> & { component?: Maybe<ResolversParentTypes['Component']> };
  MarkCount: MarkCount;
  Trail: Omit<Trail, 'component' | 'requirement' | 'statements' | 'performers' | 'gaps' | 'contracts' | 'fallBack'> & { component: ResolversParentTypes['Component'], requirement: ResolversParentTypes['Requirement'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, performers: ReadonlyArray<ResolversParentTypes['Component']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, contracts: ReadonlyArray<ResolversParentTypes['Contract']>, fallBack?: Maybe<ResolversParentTypes['LocalText']> };
  Viewer: ViewerSession;
  MergeInput: MergeInput;
  Notice: NoticeHandle;
  NoticeWay: Omit<NoticeWay, 'component' | 'owner' | 'legs'> & { component: ResolversParentTypes['Component'], owner: ResolversParentTypes['Party'], legs: ReadonlyArray<ResolversParentTypes['NoticeLeg']> };
  NoticeLeg: Omit<NoticeLeg, 'component' | 'from' | 'to' | 'contract'> & { component: ResolversParentTypes['Component'], from: ResolversParentTypes['Party'], to: ResolversParentTypes['Party'], contract?: Maybe<ResolversParentTypes['Contract']> };
  NoticeWayEdge: Omit<NoticeWayEdge, 'node'> & { node: ResolversParentTypes['NoticeWay'] };
  NoticeWayConnection: Omit<NoticeWayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeWayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NoticeWay']> };
  Overview: InstitutionView;
  CellCounts: CellCounts;
  CoverageRow: Omit<CoverageRow, 'catalogue' | 'group'> & { catalogue: ResolversParentTypes['Catalogue'], group?: Maybe<ResolversParentTypes['CatalogueGroup']> };
  CoverageCell: CoverageCell;
  ActorCounts: Omit<ActorCounts, 'party' | 'nextEnd'> & { party: ResolversParentTypes['Party'], nextEnd?: Maybe<ResolversParentTypes['Expiry']> };
  SeverityRules: Omit<SeverityRules, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['RuleCount']> };
  Contact: Contact;
  Party: PartyHandle;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyConnection: Omit<PartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  PartyFilter: PartyFilter;
  ContactInput: ContactInput;
  PartyInput: PartyInput;
  TreatmentInput: TreatmentInput;
  Proposal: ProposalHandle;
  ProposedContract: ProposedPart;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposal']> };
  ProposalFilter: ProposalFilter;
  ProposedAnnexInput: ProposedAnnexInput;
  ProposedEndInput: ProposedEndInput;
  ProposedInput: ProposedInput;
  ProposeContractInput: ProposeContractInput;
  AcceptProposalInput: AcceptProposalInput;
  DeclineProposalInput: DeclineProposalInput;
  WithdrawProposalInput: WithdrawProposalInput;
  ProposalPayload: Omit<ProposalPayload, 'proposal' | 'problems' | 'warnings'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, problems: ReadonlyArray<ResolversParentTypes['Problem']>, warnings: ReadonlyArray<ResolversParentTypes['Warning']> };
  AcceptProposalPayload: Omit<AcceptProposalPayload, 'proposal' | 'contract' | 'problems' | 'warnings'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, contract?: Maybe<ResolversParentTypes['Contract']>, problems: ReadonlyArray<ResolversParentTypes['Problem']>, warnings: ReadonlyArray<ResolversParentTypes['Warning']> };
  Routes: RoutesView;
  RouteEntry: EntryView;
  RouteEntryEdge: Omit<RouteEntryEdge, 'node'> & { node: ResolversParentTypes['RouteEntry'] };
  RouteEntryConnection: Omit<RouteEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RouteEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RouteEntry']> };
  RouteList: Omit<RouteList, 'routes'> & { routes: ReadonlyArray<ResolversParentTypes['Route']> };
  Route: Omit<Route, 'target' | 'hops'> & { target: ResolversParentTypes['Component'], hops: ReadonlyArray<ResolversParentTypes['RouteHop']> };
  RouteHop: HopView;
  RouteDefence: Omit<RouteDefence, 'requirement' | 'performers' | 'performing' | 'gaps' | 'statements'> & { requirement?: Maybe<ResolversParentTypes['Requirement']>, performers: ReadonlyArray<ResolversParentTypes['Component']>, performing: ReadonlyArray<ResolversParentTypes['Party']>, gaps: ReadonlyArray<ResolversParentTypes['Gap']>, statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  Reached: Omit<Reached, 'component'> & { component: ResolversParentTypes['Component'] };
  ReachedEdge: Omit<ReachedEdge, 'node'> & { node: ResolversParentTypes['Reached'] };
  ReachedConnection: Omit<ReachedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReachedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Reached']> };
  SearchTarget: ResolversUnionTypes<ResolversParentTypes>['SearchTarget'];
  SearchHit: Omit<SearchHit, 'label' | 'context' | 'target'> & { label: ResolversParentTypes['LocalText'], context: ResolversParentTypes['LocalText'], target: ResolversParentTypes['SearchTarget'] };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  Sheet: SheetHandle;
  SheetLine: LineHandle;
  DutyItem: DutyItemData;
  LineSource: LineSource;
  SheetEdge: Omit<SheetEdge, 'node'> & { node: ResolversParentTypes['Sheet'] };
  SheetConnection: Omit<SheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SheetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Sheet']> };
  LineDiff: Omit<LineDiff, 'requirement' | 'before' | 'after'> & { requirement?: Maybe<ResolversParentTypes['Requirement']>, before: ReadonlyArray<ResolversParentTypes['SheetLine']>, after: ReadonlyArray<ResolversParentTypes['SheetLine']> };
  SheetDiff: Omit<SheetDiff, 'from' | 'to' | 'lines'> & { from: ResolversParentTypes['Sheet'], to: ResolversParentTypes['Sheet'], lines: ReadonlyArray<ResolversParentTypes['LineDiff']> };
  SheetEffect: TriedSheet;
  CustomerEffect: TriedCustomer;
  OpenedDuty: TriedDuty;
  DutyItemInput: DutyItemInput;
  LineSourceInput: LineSourceInput;
  LineInput: LineInput;
  SheetInput: SheetInput;
  SaveSheetDraftInput: SaveSheetDraftInput;
  PublishSheetInput: PublishSheetInput;
  SheetPayload: Omit<SheetPayload, 'sheet' | 'problems' | 'warnings'> & { sheet?: Maybe<ResolversParentTypes['Sheet']>, problems: ReadonlyArray<ResolversParentTypes['Problem']>, warnings: ReadonlyArray<ResolversParentTypes['Warning']> };
  Simulation: SimulationResult;
  GapsChanged: Omit<GapsChanged, 'opened' | 'changed'> & { opened: ReadonlyArray<ResolversParentTypes['Gap']>, changed: ReadonlyArray<ResolversParentTypes['Gap']> };
  TableColumn: ColumnGuess;
  TableAlternative: TableAlternative;
  TableRow: RowGuess;
  TableText: TableText;
  TableSheet: SheetPreview;
  TableFinding: TableFindingData;
  TableChange: ProposedChange;
  TablesPreview: PreviewedTables;
  TablesPayload: TablesPreviewed;
  PreviewTablesInput: PreviewTablesInput;
  TableField: Omit<TableField, 'title'> & { title: ResolversParentTypes['LocalText'] };
  TableTarget: Omit<TableTarget, 'title' | 'fields' | 'options'> & { title: ResolversParentTypes['LocalText'], fields: ReadonlyArray<ResolversParentTypes['TableField']>, options: ReadonlyArray<ResolversParentTypes['TableField']> };
  Vendor: PartyHandle;
  VendorDuty: DutyHandle;
  DutyCustomer: Omit<DutyCustomer, 'party' | 'component'> & { party: ResolversParentTypes['Party'], component?: Maybe<ResolversParentTypes['Component']> };
  VendorDutyEdge: Omit<VendorDutyEdge, 'node'> & { node: ResolversParentTypes['VendorDuty'] };
  VendorDutyConnection: Omit<VendorDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VendorDuty']> };
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorConnection: Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vendor']> };
  VendorFilter: VendorFilter;
};

export type AssuranceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssuranceDifference'] = ResolversParentTypes['AssuranceDifference']> = {
  code?: Resolver<ResolversTypes['AssuranceDifferenceCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type RequiredAssuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredAssurance'] = ResolversParentTypes['RequiredAssurance']> = {
  ial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['AssuranceDifference']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Catalogue' | 'Requirement' | 'Component' | 'Contract' | 'Decision' | 'Evidence' | 'Finding' | 'Gap' | 'Institution' | 'Link' | 'Proposal' | 'Sheet' | 'Vendor', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type ServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  server?: Resolver<ResolversTypes['Server'], ParentType, ContextType>;
  requiredAssurance?: Resolver<ResolversTypes['RequiredAssurance'], ParentType, ContextType, RequireFields<QueryRequiredAssuranceArgs, 'input'>>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType, RequireFields<QueryCatalogueArgs, 'id'>>;
  catalogues?: Resolver<ResolversTypes['CatalogueConnection'], ParentType, ContextType, RequireFields<QueryCataloguesArgs, 'first'>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  census?: Resolver<ResolversTypes['Census'], ParentType, ContextType, RequireFields<QueryCensusArgs, 'groupBy'>>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType, RequireFields<QueryComponentArgs, 'id'>>;
  components?: Resolver<ResolversTypes['ComponentConnection'], ParentType, ContextType, RequireFields<QueryComponentsArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
  expiring?: Resolver<ResolversTypes['ExpiryConnection'], ParentType, ContextType, RequireFields<QueryExpiringArgs, 'within' | 'first'>>;
  editionChanges?: Resolver<ReadonlyArray<ResolversTypes['EditionChanges']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  exportModel?: Resolver<ResolversTypes['ModelExport'], ParentType, ContextType, RequireFields<QueryExportModelArgs, 'format'>>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['MatrixDownload']>, ParentType, ContextType, RequireFields<QueryPapersArgs, 'language'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first'>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'of'>>;
  noticeDuties?: Resolver<ResolversTypes['NoticeDuties'], ParentType, ContextType>;
  drills?: Resolver<ReadonlyArray<ResolversTypes['Drill']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  me?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  sheet?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType, RequireFields<QuerySheetArgs, 'component' | 'version'>>;
  diffSheets?: Resolver<Maybe<ResolversTypes['SheetDiff']>, ParentType, ContextType, RequireFields<QueryDiffSheetsArgs, 'component' | 'from' | 'to'>>;
  sheetEffect?: Resolver<Maybe<ResolversTypes['SheetEffect']>, ParentType, ContextType, RequireFields<QuerySheetEffectArgs, 'component' | 'version' | 'lines' | 'most'>>;
  simulate?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QuerySimulateArgs, 'institution'>>;
  tableTargets?: Resolver<ReadonlyArray<ResolversTypes['TableTarget']>, ParentType, ContextType>;
  previewTables?: Resolver<ResolversTypes['TablesPayload'], ParentType, ContextType, RequireFields<QueryPreviewTablesArgs, 'input'>>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, RequireFields<QueryVendorArgs, 'id'>>;
  vendors?: Resolver<ResolversTypes['VendorConnection'], ParentType, ContextType, RequireFields<QueryVendorsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyChanges?: Resolver<ResolversTypes['ChangesPayload'], ParentType, ContextType, RequireFields<MutationApplyChangesArgs, 'input'>>;
  signContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationSignContractArgs, 'input'>>;
  annexSheet?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationAnnexSheetArgs, 'input'>>;
  endContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationEndContractArgs, 'input'>>;
  decideOnGap?: Resolver<ResolversTypes['DecideOnGapPayload'], ParentType, ContextType, RequireFields<MutationDecideOnGapArgs, 'input'>>;
  importModel?: Resolver<ResolversTypes['ChangesPayload'], ParentType, ContextType, RequireFields<MutationImportModelArgs, 'input'>>;
  mergeParties?: Resolver<ResolversTypes['ChangesPayload'], ParentType, ContextType, RequireFields<MutationMergePartiesArgs, 'input'>>;
  mergeComponents?: Resolver<ResolversTypes['ChangesPayload'], ParentType, ContextType, RequireFields<MutationMergeComponentsArgs, 'input'>>;
  proposeContract?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeContractArgs, 'input'>>;
  acceptProposal?: Resolver<ResolversTypes['AcceptProposalPayload'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  saveSheetDraft?: Resolver<ResolversTypes['SheetPayload'], ParentType, ContextType, RequireFields<MutationSaveSheetDraftArgs, 'input'>>;
  publishSheet?: Resolver<ResolversTypes['SheetPayload'], ParentType, ContextType, RequireFields<MutationPublishSheetArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  gapsChanged?: SubscriptionResolver<ResolversTypes['GapsChanged'], "gapsChanged", ParentType, ContextType, RequireFields<SubscriptionGapsChangedArgs, 'institution'>>;
};

export type PriorityResolvers = EnumResolverSignature<{ MUST?: any, SHOULD?: any }, ResolversTypes['Priority']>;

export type ConfidenceResolvers = EnumResolverSignature<{ READ?: any, INFERRED?: any }, ResolversTypes['Confidence']>;

export type DefenceResolvers = EnumResolverSignature<{ PREVENT?: any, DETECT?: any, RECOVER?: any }, ResolversTypes['Defence']>;

export type ReaderResolvers = EnumResolverSignature<{ EXECUTIVE?: any, PLANNER?: any, OPERATOR?: any, SMALL_INSTITUTION?: any, VENDOR?: any }, ResolversTypes['Reader']>;

export type MappingRelationResolvers = EnumResolverSignature<{ EQUAL?: any, SUPERSET?: any, SUBSET?: any, INTERSECTS?: any }, ResolversTypes['MappingRelation']>;

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unchecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CatalogueGroup']>, ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<CatalogueRequirementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueGroup'] = ResolversParentTypes['CatalogueGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type ChapterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chapter'] = ResolversParentTypes['Chapter']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CatalogueGroup']>, ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CatalogueGroup']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Chapter']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['Layer']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  facilityTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FacilityType']>>, ParentType, ContextType>;
  delegable?: Resolver<ReadonlyArray<ResolversTypes['FacilityType']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  evidenceRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defends?: Resolver<Maybe<ResolversTypes['Defence']>, ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readers?: Resolver<ReadonlyArray<ResolversTypes['Reader']>, ParentType, ContextType>;
  hints?: Resolver<ReadonlyArray<ResolversTypes['RequirementHint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementHintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementHint'] = ResolversParentTypes['RequirementHint']> = {
  relation?: Resolver<ResolversTypes['MappingRelation'], ParentType, ContextType>;
  isSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEdge'] = ResolversParentTypes['CatalogueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
};

export type CatalogueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueConnection'] = ResolversParentTypes['CatalogueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CensusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Census'] = ResolversParentTypes['Census']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CensusGroup']>, ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CensusVendor']>>, ParentType, ContextType>;
  toActFirst?: Resolver<Maybe<ResolversTypes['ActFirst']>, ParentType, ContextType>;
};

export type CensusVendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CensusVendor'] = ResolversParentTypes['CensusVendor']> = {
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  vendorKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severities?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
};

export type ActFirstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActFirst'] = ResolversParentTypes['ActFirst']> = {
  vendorKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CensusGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CensusGroup'] = ResolversParentTypes['CensusGroup']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withGraveGaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severities?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Examined'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  elsewhere?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LeftOutReason']>, ParentType, ContextType>;
};

export type ChainNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainNode'] = ResolversParentTypes['ChainNode']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  carriesDuties?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Binding'], ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
};

export type ChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesPayload'] = ResolversParentTypes['ChangesPayload']> = {
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EntityChange']>, ParentType, ContextType, RequireFields<ChangesPayloadChangesArgs, 'first'>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['FileReport']>, ParentType, ContextType>;
  changesJson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComponentKindResolvers = EnumResolverSignature<{ ORGANISATION?: any, ON_PREMISES?: any, TERMINAL?: any, APPLIANCE?: any, NETWORK?: any, LINE?: any, SAAS?: any, PAAS?: any, IAAS?: any, OPERATION?: any, API?: any, USAGE?: any }, ResolversTypes['ComponentKind']>;

export type ExposureResolvers = EnumResolverSignature<{ INTERNET?: any, PARTNER?: any, REMOTE_MAINTENANCE?: any, MEDIA?: any }, ResolversTypes['Exposure']>;

export type HarmLevelResolvers = EnumResolverSignature<{ NONE?: any, LOW?: any, MODERATE?: any, HIGH?: any }, ResolversTypes['HarmLevel']>;

export type ImpactCategoriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactCategories'] = ResolversParentTypes['ImpactCategories']> = {
  inconvenience?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
  financial?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
};

export type AssuranceAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssuranceAnswers'] = ResolversParentTypes['AssuranceAnswers']> = {
  personalDataNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validationNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personalDataReachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  federated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personalDataInAssertion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frontChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssuranceBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssuranceBasis'] = ResolversParentTypes['AssuranceBasis']> = {
  categories?: Resolver<ResolversTypes['ImpactCategories'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['AssuranceAnswers'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DisclosureKindResolvers = EnumResolverSignature<{ MDS?: any, SDS?: any, CHECKLIST?: any, CONFORMITY?: any }, ResolversTypes['DisclosureKind']>;

export type AssuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assurance'] = ResolversParentTypes['Assurance']> = {
  ial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  kind?: Resolver<ResolversTypes['DisclosureKind'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  negatives?: Resolver<ReadonlyArray<ResolversTypes['NegativeAnswer']>, ParentType, ContextType>;
};

export type NegativeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegativeAnswer'] = ResolversParentTypes['NegativeAnswer']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Needs'] = ResolversParentTypes['Needs']> = {
  availability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rtoHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rpoHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  incidentNoticeHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assurance?: Resolver<Maybe<ResolversTypes['Assurance']>, ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['Layer']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lacks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  assurance?: Resolver<Maybe<ResolversTypes['Assurance']>, ParentType, ContextType>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['Needs']>, ParentType, ContextType>;
  assuranceBasis?: Resolver<Maybe<ResolversTypes['AssuranceBasis']>, ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ComponentSuppliersArgs, 'first'>>;
  consumers?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ComponentConsumersArgs, 'first'>>;
  sheetInForce?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType, Partial<ComponentSheetInForceArgs>>;
  sheets?: Resolver<ResolversTypes['SheetConnection'], ParentType, ContextType, RequireFields<ComponentSheetsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ComponentFindingsArgs, 'first'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<ComponentContractsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentEdge'] = ResolversParentTypes['ComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
};

export type ComponentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentConnection'] = ResolversParentTypes['ComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractKindResolvers = EnumResolverSignature<{ AGREEMENT?: any, TERMS_OF_USE?: any, PURCHASE?: any }, ResolversTypes['ContractKind']>;

export type RenewalResolvers = EnumResolverSignature<{ NONE?: any, AUTOMATIC?: any }, ResolversTypes['Renewal']>;

export type SubcontractingPolicyResolvers = EnumResolverSignature<{ FREE?: any, CONSENT?: any, PROHIBITED?: any }, ResolversTypes['SubcontractingPolicy']>;

export type SubcontractingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subcontracting'] = ResolversParentTypes['Subcontracting']> = {
  policy?: Resolver<ResolversTypes['SubcontractingPolicy'], ParentType, ContextType>;
  consented?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type AnnexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annex'] = ResolversParentTypes['Annex']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  sheetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<AnnexIsInForceArgs>>;
};

export type ServiceTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTerms'] = ResolversParentTypes['ServiceTerms']> = {
  availability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rtoHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rpoHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  incidentNoticeHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ContractDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractDocument'] = ResolversParentTypes['ContractDocument']> = {
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContractKind'], ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  renewalNoticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticeBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bundles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subcontracting?: Resolver<Maybe<ResolversTypes['Subcontracting']>, ParentType, ContextType>;
  annexes?: Resolver<ReadonlyArray<ResolversTypes['Annex']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['ServiceTerms'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ContractDocument']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ContractStanding'], ParentType, ContextType, Partial<ContractStandingArgs>>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['ContractDuty']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<ContractProposalsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractDuty'] = ResolversParentTypes['ContractDuty']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['SheetLine'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expiry'] = ResolversParentTypes['Expiry']> = {
  kind?: Resolver<ResolversTypes['ExpiryKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ExpiryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiryEdge'] = ResolversParentTypes['ExpiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expiry'], ParentType, ContextType>;
};

export type ExpiryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiryConnection'] = ResolversParentTypes['ExpiryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Expiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractPayload'] = ResolversParentTypes['ContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  gapKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecideOnGapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideOnGapPayload'] = ResolversParentTypes['DecideOnGapPayload']> = {
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeemingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deeming'] = ResolversParentTypes['Deeming']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Examined'], ParentType, ContextType>;
  servers?: Resolver<ResolversTypes['DeemedServerConnection'], ParentType, ContextType, RequireFields<DeemingServersArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['DeemingCounts'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type DeemingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeemingCounts'] = ResolversParentTypes['DeemingCounts']> = {
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeemedServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeemedServer'] = ResolversParentTypes['DeemedServer']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['DeemingAnswer'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['DeemedCell']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingSentence']>, ParentType, ContextType>;
};

export type DeemedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeemedCell'] = ResolversParentTypes['DeemedCell']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['DeemingAnswer'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeemingReason'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type MissingSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingSentence'] = ResolversParentTypes['MissingSentence']> = {
  performer?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type DeemedServerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeemedServerEdge'] = ResolversParentTypes['DeemedServerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeemedServer'], ParentType, ContextType>;
};

export type DeemedServerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeemedServerConnection'] = ResolversParentTypes['DeemedServerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeemedServerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeemedServer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChange'] = ResolversParentTypes['EditionChange']> = {
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TwoFactorRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoFactorRow'] = ResolversParentTypes['TwoFactorRow']> = {
  where?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type TwoFactorTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoFactorTable'] = ResolversParentTypes['TwoFactorTable']> = {
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromText?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TwoFactorRow']>, ParentType, ContextType>;
  substitutes?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
  preconditions?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionDate'] = ResolversParentTypes['EditionDate']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type EditionChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChanges'] = ResolversParentTypes['EditionChanges']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  twoFactors?: Resolver<ResolversTypes['TwoFactorTable'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['EditionDate']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExaminedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Examined'] = ResolversParentTypes['Examined']> = {
  editions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownComponents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothing?: Resolver<Maybe<ResolversTypes['NothingExamined']>, ParentType, ContextType>;
};

export type ExportFormatResolvers = EnumResolverSignature<{ BUNKAI?: any, BUNKAI_YAML?: any }, ResolversTypes['ExportFormat']>;

export type ModelExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelExport'] = ResolversParentTypes['ModelExport']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requirementKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LineSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType, Partial<FindingStateArgs>>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  hanging?: Resolver<ReadonlyArray<ResolversTypes['IncidentHanging']>, ParentType, ContextType>;
  data?: Resolver<ReadonlyArray<ResolversTypes['Reached']>, ParentType, ContextType>;
  cuts?: Resolver<ReadonlyArray<ResolversTypes['IncidentCut']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['IncidentCredential']>, ParentType, ContextType>;
  notice?: Resolver<ReadonlyArray<ResolversTypes['NoticeWay']>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['IncidentDutyConnection'], ParentType, ContextType, RequireFields<IncidentDutiesArgs, 'first'>>;
};

export type IncidentHangingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentHanging'] = ResolversParentTypes['IncidentHanging']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCut'] = ResolversParentTypes['IncidentCut']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['IncidentStop']>, ParentType, ContextType>;
};

export type IncidentStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentStop'] = ResolversParentTypes['IncidentStop']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  usedBy?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type IncidentCredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCredential'] = ResolversParentTypes['IncidentCredential']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  opens?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type IncidentDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentDuty'] = ResolversParentTypes['IncidentDuty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  isEmergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  settled?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type IncidentDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentDutyEdge'] = ResolversParentTypes['IncidentDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentDuty'], ParentType, ContextType>;
};

export type IncidentDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentDutyConnection'] = ResolversParentTypes['IncidentDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Component']>>, ParentType, ContextType>;
  route?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Component']>>, ParentType, ContextType>;
  phases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Phase']>>, ParentType, ContextType>;
  cells?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  remedies?: Resolver<ReadonlyArray<ResolversTypes['Remedy']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['GapPath'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapPath'] = ResolversParentTypes['GapPath']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  badge?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  fallBack?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  baseSeverity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  severitySteps?: Resolver<ReadonlyArray<ResolversTypes['SeverityStep']>, ParentType, ContextType>;
};

export type SeverityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeverityStep'] = ResolversParentTypes['SeverityStep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['DutyItem']>, ParentType, ContextType>;
  satisfies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  compensation?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LineSource']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType>;
  takenOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemedyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changesJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['RemedyEffect']>, ParentType, ContextType>;
};

export type RemedyEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemedyEffect'] = ResolversParentTypes['RemedyEffect']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstOpened?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapsBesideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapsBeside'] = ResolversParentTypes['GapsBeside']> = {
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type SeverityCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeverityCounts'] = ResolversParentTypes['SeverityCounts']> = {
  critical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  info?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCount'] = ResolversParentTypes['RuleCount']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  badge?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  state?: Resolver<ResolversTypes['GapState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseCount'] = ResolversParentTypes['PhaseCount']> = {
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorSetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorSetCount'] = ResolversParentTypes['ActorSetCount']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapList'] = ResolversParentTypes['GapList']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Examined'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severities?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  actorSets?: Resolver<ReadonlyArray<ResolversTypes['ActorSetCount']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateCount']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PhaseCount']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GapGroup']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapGroup'] = ResolversParentTypes['GapGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['GapRow']>, ParentType, ContextType>;
};

export type GapRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRow'] = ResolversParentTypes['GapRow']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  badge?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType, Partial<GapRowGapsArgs>>;
};

export type EntityKindResolvers = EnumResolverSignature<{ CATALOGUE?: any, PARTY?: any, COMPONENT?: any, LINK?: any, SHEET?: any, CONTRACT?: any, EVIDENCE?: any, FINDING?: any, DECISION?: any, PROPOSAL?: any }, ResolversTypes['EntityKind']>;

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, RequireFields<ImpactInstitutionsArgs, 'first'>>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImpactedInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactedInstitution'] = ResolversParentTypes['ImpactedInstitution']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactEdge'] = ResolversParentTypes['ImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImpactedInstitution'], ParentType, ContextType>;
};

export type ImpactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactConnection'] = ResolversParentTypes['ImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImpactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImpactedInstitution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRepair'] = ResolversParentTypes['FileRepair']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileReport'] = ResolversParentTypes['FileReport']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  understood?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  repaired?: Resolver<ReadonlyArray<ResolversTypes['FileRepair']>, ParentType, ContextType>;
  notUnderstood?: Resolver<ReadonlyArray<ResolversTypes['TableFinding']>, ParentType, ContextType>;
};

export type NoticeDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeDeadline'] = ResolversParentTypes['NoticeDeadline']> = {
  urgency?: Resolver<ResolversTypes['NoticeUrgency'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NoticeAddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeAddressee'] = ResolversParentTypes['NoticeAddressee']> = {
  kind?: Resolver<ResolversTypes['NoticeReceiver'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type NoticeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSource'] = ResolversParentTypes['NoticeSource']> = {
  basis?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeDuty'] = ResolversParentTypes['NoticeDuty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['NoticeOccasion'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['NoticeTeller'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['NoticeAddressee'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['NoticeClock'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['NoticeDeadline']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['NoticeStrength'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['NoticeSource'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type NoticeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeStep'] = ResolversParentTypes['NoticeStep']> = {
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeCheck'] = ResolversParentTypes['NoticeCheck']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type NoticeDutiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeDuties'] = ResolversParentTypes['NoticeDuties']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['NoticeDuty']>, ParentType, ContextType>;
  order?: Resolver<ReadonlyArray<ResolversTypes['NoticeStep']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['NoticeCheck']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type DrillAimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillAim'] = ResolversParentTypes['DrillAim']> = {
  what?: Resolver<ResolversTypes['DrillTarget'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ComponentKind']>, ParentType, ContextType>;
  exposures?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type DrillStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillStep'] = ResolversParentTypes['DrillStep']> = {
  after?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type DrillQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillQuestion'] = ResolversParentTypes['DrillQuestion']> = {
  ask?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  good?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrillSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillSource'] = ResolversParentTypes['DrillSource']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
};

export type DrillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drill'] = ResolversParentTypes['Drill']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  pointAt?: Resolver<ResolversTypes['DrillAim'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DrillStep']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['DrillQuestion']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DrillSource']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartyType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  facilityType?: Resolver<Maybe<ResolversTypes['FacilityType']>, ParentType, ContextType>;
  facilityClass?: Resolver<Maybe<ResolversTypes['FacilityClass']>, ParentType, ContextType>;
  adopts?: Resolver<ReadonlyArray<ResolversTypes['AdoptedEdition']>, ParentType, ContextType>;
  treatments?: Resolver<ReadonlyArray<ResolversTypes['Treatment']>, ParentType, ContextType>;
  components?: Resolver<ResolversTypes['ComponentConnection'], ParentType, ContextType, RequireFields<InstitutionComponentsArgs, 'first'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<InstitutionContractsArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<InstitutionProposalsArgs, 'first'>>;
  overview?: Resolver<Maybe<ResolversTypes['Overview']>, ParentType, ContextType, Partial<InstitutionOverviewArgs>>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<InstitutionChainArgs, 'maxNodes' | 'maxLinks'>>;
  matrix?: Resolver<Maybe<ResolversTypes['Matrix']>, ParentType, ContextType, RequireFields<InstitutionMatrixArgs, 'by' | 'phase' | 'maxRows' | 'maxColumns'>>;
  trail?: Resolver<Maybe<ResolversTypes['Trail']>, ParentType, ContextType, RequireFields<InstitutionTrailArgs, 'component' | 'requirement' | 'phase'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<InstitutionGapsArgs, 'first'>>;
  gapList?: Resolver<Maybe<ResolversTypes['GapList']>, ParentType, ContextType, RequireFields<InstitutionGapListArgs, 'maxRows'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<InstitutionGapArgs, 'id'>>;
  gapsBeside?: Resolver<Maybe<ResolversTypes['GapsBeside']>, ParentType, ContextType, Partial<InstitutionGapsBesideArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<InstitutionDecisionsArgs, 'first'>>;
  deeming?: Resolver<Maybe<ResolversTypes['Deeming']>, ParentType, ContextType, Partial<InstitutionDeemingArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<InstitutionIncidentArgs, 'at' | 'phase'>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, Partial<InstitutionNoticeArgs>>;
  routes?: Resolver<Maybe<ResolversTypes['Routes']>, ParentType, ContextType, Partial<InstitutionRoutesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptedEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptedEdition'] = ResolversParentTypes['AdoptedEdition']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treatment'] = ResolversParentTypes['Treatment']> = {
  componentKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisclosureKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type LinkKindResolvers = EnumResolverSignature<{ USES?: any, RUNS_ON?: any, OPERATED_BY?: any, CALLS?: any, CONNECTS_VIA?: any, AUTHENTICATES_VIA?: any, EXPOSED_BY?: any }, ResolversTypes['LinkKind']>;

export type NetworkTypeResolvers = EnumResolverSignature<{ OPEN?: any, MANAGED?: any }, ResolversTypes['NetworkType']>;

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['NetworkType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixDownloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixDownload'] = ResolversParentTypes['MatrixDownload']> = {
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperTitle?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  downloads?: Resolver<ReadonlyArray<ResolversTypes['MatrixDownload']>, ParentType, ContextType, RequireFields<MatrixDownloadsArgs, 'language'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['MatrixBy'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PhaseCount']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixColumn']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Examined'], ParentType, ContextType>;
  leftOutRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOutColumns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixColumn'] = ResolversParentTypes['MatrixColumn']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  isMixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType, Partial<MatrixRowGapsArgs>>;
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['MatrixComponentRow']>, ParentType, ContextType>;
};

export type MatrixComponentRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixComponentRow'] = ResolversParentTypes['MatrixComponentRow']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['MarkCount']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
};

export type MarkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkCount'] = ResolversParentTypes['MarkCount']> = {
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trail'] = ResolversParentTypes['Trail']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  fallBack?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMINISTRATOR?: any, INSTITUTION_EDITOR?: any, INSTITUTION_READER?: any, VENDOR_EDITOR?: any, AUDITOR?: any, PUBLIC?: any }, ResolversTypes['Role']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ViewerMayEditArgs, 'party'>>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  ways?: Resolver<ResolversTypes['NoticeWayConnection'], ParentType, ContextType, RequireFields<NoticeWaysArgs, 'first'>>;
};

export type NoticeWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeWay'] = ResolversParentTypes['NoticeWay']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['NoticeLeg']>, ParentType, ContextType>;
};

export type NoticeLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeLeg'] = ResolversParentTypes['NoticeLeg']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type NoticeWayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeWayEdge'] = ResolversParentTypes['NoticeWayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeWay'], ParentType, ContextType>;
};

export type NoticeWayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeWayConnection'] = ResolversParentTypes['NoticeWayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeWayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NoticeWay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  severities?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
  bySeverity?: Resolver<ReadonlyArray<ResolversTypes['SeverityRules']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['ActorCounts']>, ParentType, ContextType>;
  expiring?: Resolver<ReadonlyArray<ResolversTypes['Expiry']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<OverviewChangesArgs, 'first'>>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['AdoptedEdition']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Examined'], ParentType, ContextType>;
};

export type CellCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellCounts'] = ResolversParentTypes['CellCounts']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  catalogueKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CatalogueGroup']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
};

export type ActorCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCounts'] = ResolversParentTypes['ActorCounts']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  severities?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTalks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextEnd?: Resolver<Maybe<ResolversTypes['Expiry']>, ParentType, ContextType>;
};

export type SeverityRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeverityRules'] = ResolversParentTypes['SeverityRules']> = {
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
};

export type PartyTypeResolvers = EnumResolverSignature<{ INSTITUTION?: any, VENDOR?: any }, ResolversTypes['PartyType']>;

export type FacilityTypeResolvers = EnumResolverSignature<{ I?: any, II?: any, III?: any, IV?: any }, ResolversTypes['FacilityType']>;

export type FacilityClassResolvers = EnumResolverSignature<{ HOSPITAL?: any, CLINIC?: any, DENTAL?: any, PHARMACY?: any, HOME_CARE?: any, OTHER?: any }, ResolversTypes['FacilityClass']>;

export type ContactPurposeResolvers = EnumResolverSignature<{ CONTRACT?: any, OPERATION?: any, INCIDENT?: any, PRIVACY?: any }, ResolversTypes['ContactPurpose']>;

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Vendor', ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['ProposedContract'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  changedSince?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedContract'] = ResolversParentTypes['ProposedContract']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContractKind'], ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  renewalNoticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bundles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subcontracting?: Resolver<Maybe<ResolversTypes['Subcontracting']>, ParentType, ContextType>;
  annexes?: Resolver<ReadonlyArray<ResolversTypes['Annex']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['ServiceTerms'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ContractDocument']>, ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type AcceptProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptProposalPayload'] = ResolversParentTypes['AcceptProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RoutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Routes'] = ResolversParentTypes['Routes']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Examined'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['RouteEntryConnection'], ParentType, ContextType, RequireFields<RoutesEntriesArgs, 'first'>>;
};

export type RouteEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEntry'] = ResolversParentTypes['RouteEntry']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteList'], ParentType, ContextType, RequireFields<RouteEntryRoutesArgs, 'most'>>;
  reached?: Resolver<ResolversTypes['ReachedConnection'], ParentType, ContextType, RequireFields<RouteEntryReachedArgs, 'first'>>;
};

export type RouteEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEntryEdge'] = ResolversParentTypes['RouteEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RouteEntry'], ParentType, ContextType>;
};

export type RouteEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEntryConnection'] = ResolversParentTypes['RouteEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RouteEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RouteEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteList'] = ResolversParentTypes['RouteList']> = {
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['RouteHop']>, ParentType, ContextType>;
};

export type RouteHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteHop'] = ResolversParentTypes['RouteHop']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['RouteStep']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isGuarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnlySilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTarget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defences?: Resolver<ReadonlyArray<ResolversTypes['RouteDefence']>, ParentType, ContextType, Partial<RouteHopDefencesArgs>>;
};

export type RouteDefenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteDefence'] = ResolversParentTypes['RouteDefence']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  defends?: Resolver<ResolversTypes['Defence'], ParentType, ContextType>;
  isGuard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTacit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  performing?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTarget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReachedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedEdge'] = ResolversParentTypes['ReachedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reached'], ParentType, ContextType>;
};

export type ReachedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedConnection'] = ResolversParentTypes['ReachedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reached']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleResolvers = EnumResolverSignature<{ ASSURANCE_SHORTFALL?: any, BROKEN_RELIANCE?: any, CIRCULAR_RELIANCE?: any, CONDITION_UNCONFIRMED?: any, CONTRACT_EXPIRED?: any, CONTRACT_EXPIRING?: any, DEAD_END?: any, DISCLOSURE_MISSING?: any, DISCLOSURE_UNTREATED?: any, DISPUTED_APPLICABILITY?: any, DUPLICATE_CLAIM?: any, EVIDENCE_EXPIRED?: any, FINDING_OVERDUE?: any, FINDING_UNASSIGNED?: any, FORBIDDEN_CONTROL?: any, MUTUAL_DEFERRAL?: any, NOTICE_LATE?: any, NOTICE_UNDEFINED?: any, NO_SHEET?: any, OPEN_ROUTE?: any, ORPHANED_DUTY?: any, OUTDATED_BASIS?: any, PARTIAL_DEFERRAL?: any, SHARED_CREDENTIAL?: any, SHEET_DRIFT?: any, SHEET_NOT_ANNEXED?: any, SLA_SHORTFALL?: any, SLA_UNBACKED?: any, SLA_UNDEFINED?: any, SUBCONTRACT_PROHIBITED?: any, SUBCONTRACT_UNCONSENTED?: any, TACIT_DUTY?: any, THIN_ROUTE?: any, UNCONTRACTED_LINK?: any, UNDECLARED?: any, UNEVIDENCED?: any, UNSATISFIED_DUTY?: any, UNSPECIFIED_SPLIT?: any, UNSUPPORTED_RELIANCE?: any }, ResolversTypes['Rule']>;

export type SearchTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTarget'] = ResolversParentTypes['SearchTarget']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Vendor' | 'Component' | 'Requirement' | 'Contract', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['SearchTarget'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChargeResolvers = EnumResolverSignature<{ INCLUDED?: any, EXTRA?: any }, ResolversTypes['Charge']>;

export type AccountableResolvers = EnumResolverSignature<{ OWNER?: any, CONSUMER?: any }, ResolversTypes['Accountable']>;

export type SheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sheet'] = ResolversParentTypes['Sheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SheetState'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SheetLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SheetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetLine'] = ResolversParentTypes['SheetLine']> = {
  requirementKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  phases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Phase']>>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  viaKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['DutyItem']>, ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  satisfies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  compensation?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['Charge']>, ParentType, ContextType>;
  accountable?: Resolver<Maybe<ResolversTypes['Accountable']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LineSource']>, ParentType, ContextType>;
};

export type DutyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyItem'] = ResolversParentTypes['DutyItem']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['Charge']>, ParentType, ContextType>;
};

export type LineSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineSource'] = ResolversParentTypes['LineSource']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetEdge'] = ResolversParentTypes['SheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
};

export type SheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetConnection'] = ResolversParentTypes['SheetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SheetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineDiff'] = ResolversParentTypes['LineDiff']> = {
  change?: Resolver<ResolversTypes['LineChange'], ParentType, ContextType>;
  requirementKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['SheetLine']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['SheetLine']>, ParentType, ContextType>;
};

export type SheetDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetDiff'] = ResolversParentTypes['SheetDiff']> = {
  from?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineDiff']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SheetEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetEffect'] = ResolversParentTypes['SheetEffect']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customers?: Resolver<ReadonlyArray<ResolversTypes['CustomerEffect']>, ParentType, ContextType>;
};

export type CustomerEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEffect'] = ResolversParentTypes['CustomerEffect']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  annexed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<ReadonlyArray<ResolversTypes['OpenedDuty']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenedDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedDuty'] = ResolversParentTypes['OpenedDuty']> = {
  requirementKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DutyStanding'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type SheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetPayload'] = ResolversParentTypes['SheetPayload']> = {
  sheet?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type SimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<SimulationClosedArgs, 'first'>>;
  opened?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<SimulationOpenedArgs, 'first'>>;
};

export type GapsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapsChanged'] = ResolversParentTypes['GapsChanged']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opened?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  closed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  severities?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
};

export type TableColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableColumn'] = ResolversParentTypes['TableColumn']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isSure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['TableAlternative']>, ParentType, ContextType>;
};

export type TableAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableAlternative'] = ResolversParentTypes['TableAlternative']> = {
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableRow'] = ResolversParentTypes['TableRow']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TableRowTarget'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['TableRowMatch'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['TableAlternative']>, ParentType, ContextType>;
};

export type TableTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableText'] = ResolversParentTypes['TableText']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TableSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableSheet'] = ResolversParentTypes['TableSheet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['TableColumn']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TableRow']>, ParentType, ContextType, RequireFields<TableSheetRowsArgs, 'first'>>;
  sample?: Resolver<ReadonlyArray<ResolversTypes['TableText']>, ParentType, ContextType>;
};

export type TableFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableFinding'] = ResolversParentTypes['TableFinding']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type TableChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableChange'] = ResolversParentTypes['TableChange']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TablesPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TablesPreview'] = ResolversParentTypes['TablesPreview']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['TableSheet']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repaired?: Resolver<ReadonlyArray<ResolversTypes['FileRepair']>, ParentType, ContextType>;
  notUnderstood?: Resolver<ReadonlyArray<ResolversTypes['TableFinding']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TableChange']>, ParentType, ContextType, RequireFields<TablesPreviewChangesArgs, 'first'>>;
};

export type TablesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TablesPayload'] = ResolversParentTypes['TablesPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['TablesPreview']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TableFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableField'] = ResolversParentTypes['TableField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type TableTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableTarget'] = ResolversParentTypes['TableTarget']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['TableField']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['TableField']>, ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartyType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<VendorCustomersArgs, 'first'>>;
  components?: Resolver<ResolversTypes['ComponentConnection'], ParentType, ContextType, RequireFields<VendorComponentsArgs, 'first'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<VendorContractsArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<VendorProposalsArgs, 'first'>>;
  duties?: Resolver<ResolversTypes['VendorDutyConnection'], ParentType, ContextType, RequireFields<VendorDutiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorDuty'] = ResolversParentTypes['VendorDuty']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['SheetLine'], ParentType, ContextType>;
  consumers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customers?: Resolver<ReadonlyArray<ResolversTypes['DutyCustomer']>, ParentType, ContextType, RequireFields<VendorDutyCustomersArgs, 'most'>>;
};

export type DutyCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyCustomer'] = ResolversParentTypes['DutyCustomer']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DutyStanding'], ParentType, ContextType>;
};

export type VendorDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorDutyEdge'] = ResolversParentTypes['VendorDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorDuty'], ParentType, ContextType>;
};

export type VendorDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorDutyConnection'] = ResolversParentTypes['VendorDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vendor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhaseResolvers = EnumResolverSignature<{ NORMAL?: any, DISASTER?: any, CYBERATTACK?: any, SYSTEM_FAILURE?: any }, ResolversTypes['Phase']>;

export type LayerResolvers = EnumResolverSignature<{ GOVERNANCE?: any, ORGANISATION?: any, DATA?: any, APPLICATION?: any, PLATFORM?: any, INFRASTRUCTURE?: any, NETWORK?: any, CONNECTION?: any, TERMINAL?: any, FACILITY?: any, IDENTITY?: any, INTERFACE?: any }, ResolversTypes['Layer']>;

export type StanceResolvers = EnumResolverSignature<{ SELF?: any, SHARED?: any, CONSUMER?: any, SUPPLIER?: any, NOT_APPLICABLE?: any, FORBIDDEN?: any }, ResolversTypes['Stance']>;

export type MarkResolvers = EnumResolverSignature<{ ALONE?: any, PART?: any, SUPPORTS?: any, NOT_DONE?: any, NOT_ARISING?: any, NOT_ALLOWED?: any, NOT_CONFIRMED?: any }, ResolversTypes['Mark']>;

export type VerdictResolvers = EnumResolverSignature<{ COVERED?: any, GAP?: any, EXCLUDED?: any }, ResolversTypes['Verdict']>;

export type SeverityResolvers = EnumResolverSignature<{ CRITICAL?: any, HIGH?: any, MEDIUM?: any, LOW?: any, INFO?: any }, ResolversTypes['Severity']>;

export type GapStateResolvers = EnumResolverSignature<{ OPEN?: any, IN_TALKS?: any, RISK_ACCEPTED?: any }, ResolversTypes['GapState']>;

export type TermResolvers = EnumResolverSignature<{ AVAILABILITY?: any, RTO_HOURS?: any, RPO_HOURS?: any, INCIDENT_NOTICE_HOURS?: any, IAL?: any, AAL?: any, FAL?: any }, ResolversTypes['Term']>;

export type Resolvers<ContextType = Context> = {
  AssuranceDifference?: AssuranceDifferenceResolvers<ContextType>;
  RequiredAssurance?: RequiredAssuranceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LocalText?: LocalTextResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  Server?: ServerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Priority?: PriorityResolvers;
  Confidence?: ConfidenceResolvers;
  Defence?: DefenceResolvers;
  Reader?: ReaderResolvers;
  MappingRelation?: MappingRelationResolvers;
  Catalogue?: CatalogueResolvers<ContextType>;
  CatalogueGroup?: CatalogueGroupResolvers<ContextType>;
  Chapter?: ChapterResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementHint?: RequirementHintResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  CatalogueEdge?: CatalogueEdgeResolvers<ContextType>;
  CatalogueConnection?: CatalogueConnectionResolvers<ContextType>;
  Census?: CensusResolvers<ContextType>;
  CensusVendor?: CensusVendorResolvers<ContextType>;
  ActFirst?: ActFirstResolvers<ContextType>;
  CensusGroup?: CensusGroupResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  ChainNode?: ChainNodeResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChangesPayload?: ChangesPayloadResolvers<ContextType>;
  ComponentKind?: ComponentKindResolvers;
  Exposure?: ExposureResolvers;
  HarmLevel?: HarmLevelResolvers;
  ImpactCategories?: ImpactCategoriesResolvers<ContextType>;
  AssuranceAnswers?: AssuranceAnswersResolvers<ContextType>;
  AssuranceBasis?: AssuranceBasisResolvers<ContextType>;
  DisclosureKind?: DisclosureKindResolvers;
  Assurance?: AssuranceResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  NegativeAnswer?: NegativeAnswerResolvers<ContextType>;
  Needs?: NeedsResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ComponentEdge?: ComponentEdgeResolvers<ContextType>;
  ComponentConnection?: ComponentConnectionResolvers<ContextType>;
  ContractKind?: ContractKindResolvers;
  Renewal?: RenewalResolvers;
  SubcontractingPolicy?: SubcontractingPolicyResolvers;
  Subcontracting?: SubcontractingResolvers<ContextType>;
  Annex?: AnnexResolvers<ContextType>;
  ServiceTerms?: ServiceTermsResolvers<ContextType>;
  ContractDocument?: ContractDocumentResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractDuty?: ContractDutyResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  Expiry?: ExpiryResolvers<ContextType>;
  ExpiryEdge?: ExpiryEdgeResolvers<ContextType>;
  ExpiryConnection?: ExpiryConnectionResolvers<ContextType>;
  ContractPayload?: ContractPayloadResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecideOnGapPayload?: DecideOnGapPayloadResolvers<ContextType>;
  Deeming?: DeemingResolvers<ContextType>;
  DeemingCounts?: DeemingCountsResolvers<ContextType>;
  DeemedServer?: DeemedServerResolvers<ContextType>;
  DeemedCell?: DeemedCellResolvers<ContextType>;
  MissingSentence?: MissingSentenceResolvers<ContextType>;
  DeemedServerEdge?: DeemedServerEdgeResolvers<ContextType>;
  DeemedServerConnection?: DeemedServerConnectionResolvers<ContextType>;
  EditionChange?: EditionChangeResolvers<ContextType>;
  TwoFactorRow?: TwoFactorRowResolvers<ContextType>;
  TwoFactorTable?: TwoFactorTableResolvers<ContextType>;
  EditionDate?: EditionDateResolvers<ContextType>;
  EditionChanges?: EditionChangesResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Examined?: ExaminedResolvers<ContextType>;
  ExportFormat?: ExportFormatResolvers;
  ModelExport?: ModelExportResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentHanging?: IncidentHangingResolvers<ContextType>;
  IncidentCut?: IncidentCutResolvers<ContextType>;
  IncidentStop?: IncidentStopResolvers<ContextType>;
  IncidentCredential?: IncidentCredentialResolvers<ContextType>;
  IncidentDuty?: IncidentDutyResolvers<ContextType>;
  IncidentDutyEdge?: IncidentDutyEdgeResolvers<ContextType>;
  IncidentDutyConnection?: IncidentDutyConnectionResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapPath?: GapPathResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  SeverityStep?: SeverityStepResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RemedyEffect?: RemedyEffectResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapsBeside?: GapsBesideResolvers<ContextType>;
  SeverityCounts?: SeverityCountsResolvers<ContextType>;
  RuleCount?: RuleCountResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  PhaseCount?: PhaseCountResolvers<ContextType>;
  ActorSetCount?: ActorSetCountResolvers<ContextType>;
  GapList?: GapListResolvers<ContextType>;
  GapGroup?: GapGroupResolvers<ContextType>;
  GapRow?: GapRowResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactedInstitution?: ImpactedInstitutionResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  FileRepair?: FileRepairResolvers<ContextType>;
  FileReport?: FileReportResolvers<ContextType>;
  NoticeDeadline?: NoticeDeadlineResolvers<ContextType>;
  NoticeAddressee?: NoticeAddresseeResolvers<ContextType>;
  NoticeSource?: NoticeSourceResolvers<ContextType>;
  NoticeDuty?: NoticeDutyResolvers<ContextType>;
  NoticeStep?: NoticeStepResolvers<ContextType>;
  NoticeCheck?: NoticeCheckResolvers<ContextType>;
  NoticeDuties?: NoticeDutiesResolvers<ContextType>;
  DrillAim?: DrillAimResolvers<ContextType>;
  DrillStep?: DrillStepResolvers<ContextType>;
  DrillQuestion?: DrillQuestionResolvers<ContextType>;
  DrillSource?: DrillSourceResolvers<ContextType>;
  Drill?: DrillResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  AdoptedEdition?: AdoptedEditionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  Treatment?: TreatmentResolvers<ContextType>;
  LinkKind?: LinkKindResolvers;
  NetworkType?: NetworkTypeResolvers;
  Link?: LinkResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  MatrixDownload?: MatrixDownloadResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixColumn?: MatrixColumnResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixComponentRow?: MatrixComponentRowResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MarkCount?: MarkCountResolvers<ContextType>;
  Trail?: TrailResolvers<ContextType>;
  Role?: RoleResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeWay?: NoticeWayResolvers<ContextType>;
  NoticeLeg?: NoticeLegResolvers<ContextType>;
  NoticeWayEdge?: NoticeWayEdgeResolvers<ContextType>;
  NoticeWayConnection?: NoticeWayConnectionResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  CellCounts?: CellCountsResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  ActorCounts?: ActorCountsResolvers<ContextType>;
  SeverityRules?: SeverityRulesResolvers<ContextType>;
  PartyType?: PartyTypeResolvers;
  FacilityType?: FacilityTypeResolvers;
  FacilityClass?: FacilityClassResolvers;
  ContactPurpose?: ContactPurposeResolvers;
  Contact?: ContactResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposedContract?: ProposedContractResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  AcceptProposalPayload?: AcceptProposalPayloadResolvers<ContextType>;
  Routes?: RoutesResolvers<ContextType>;
  RouteEntry?: RouteEntryResolvers<ContextType>;
  RouteEntryEdge?: RouteEntryEdgeResolvers<ContextType>;
  RouteEntryConnection?: RouteEntryConnectionResolvers<ContextType>;
  RouteList?: RouteListResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  RouteHop?: RouteHopResolvers<ContextType>;
  RouteDefence?: RouteDefenceResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  ReachedEdge?: ReachedEdgeResolvers<ContextType>;
  ReachedConnection?: ReachedConnectionResolvers<ContextType>;
  Rule?: RuleResolvers;
  SearchTarget?: SearchTargetResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  Charge?: ChargeResolvers;
  Accountable?: AccountableResolvers;
  Sheet?: SheetResolvers<ContextType>;
  SheetLine?: SheetLineResolvers<ContextType>;
  DutyItem?: DutyItemResolvers<ContextType>;
  LineSource?: LineSourceResolvers<ContextType>;
  SheetEdge?: SheetEdgeResolvers<ContextType>;
  SheetConnection?: SheetConnectionResolvers<ContextType>;
  LineDiff?: LineDiffResolvers<ContextType>;
  SheetDiff?: SheetDiffResolvers<ContextType>;
  SheetEffect?: SheetEffectResolvers<ContextType>;
  CustomerEffect?: CustomerEffectResolvers<ContextType>;
  OpenedDuty?: OpenedDutyResolvers<ContextType>;
  SheetPayload?: SheetPayloadResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  GapsChanged?: GapsChangedResolvers<ContextType>;
  TableColumn?: TableColumnResolvers<ContextType>;
  TableAlternative?: TableAlternativeResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  TableText?: TableTextResolvers<ContextType>;
  TableSheet?: TableSheetResolvers<ContextType>;
  TableFinding?: TableFindingResolvers<ContextType>;
  TableChange?: TableChangeResolvers<ContextType>;
  TablesPreview?: TablesPreviewResolvers<ContextType>;
  TablesPayload?: TablesPayloadResolvers<ContextType>;
  TableField?: TableFieldResolvers<ContextType>;
  TableTarget?: TableTargetResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorDuty?: VendorDutyResolvers<ContextType>;
  DutyCustomer?: DutyCustomerResolvers<ContextType>;
  VendorDutyEdge?: VendorDutyEdgeResolvers<ContextType>;
  VendorDutyConnection?: VendorDutyConnectionResolvers<ContextType>;
  VendorEdge?: VendorEdgeResolvers<ContextType>;
  VendorConnection?: VendorConnectionResolvers<ContextType>;
  Phase?: PhaseResolvers;
  Layer?: LayerResolvers;
  Stance?: StanceResolvers;
  Mark?: MarkResolvers;
  Verdict?: VerdictResolvers;
  Severity?: SeverityResolvers;
  GapState?: GapStateResolvers;
  Term?: TermResolvers;
};

