import { SHIPPED_DECISIONS } from './shippedDecisions.ts';

/**
 * Who is shown what: one decision for every field of the schema. A field that stands in no line, or in two, fails
 * fields.test.ts: whoever adds one has to say here who may see it.
 *
 * - `SHOWN`: whoever is shown the object is shown this; what it leads to is decided there.
 * - `NARROWED`: a list or a look-up; of what it leads to, only what the viewer may see is in it.
 * - `OWN`: only for the institution (or vendor) itself and those who see everything; to others it is null or empty.
 */
export type Audience = 'SHOWN' | 'NARROWED' | 'OWN';

const CONNECTION = { SHOWN: 'edges nodes pageInfo totalCount' };
const EDGE = { SHOWN: 'cursor node' };
export const DECISIONS: Readonly<Record<string, Readonly<Partial<Record<Audience, string>>>>> = {
  Query: {
    SHOWN:
      'server me exportModel papers tableTargets noticeDuties drills requiredAssurance editionChanges catalogue catalogues requirement',
    NARROWED:
      'node nodes parties institution institutions vendor vendors component components sheet diffSheets contract ' +
      'contracts proposal proposals finding findings evidence expiring gap gaps census impact search history simulate previewTables',
    OWN: 'sheetEffect',
  },
  FileReport: { SHOWN: 'name format understood repaired notUnderstood' },
  ...SHIPPED_DECISIONS,
  TableTarget: { SHOWN: 'name title fields options' },
  TableField: { SHOWN: 'name title' },
  TablesPayload: { SHOWN: 'preview problems' },
  TablesPreview: { SHOWN: 'name encoding mapping sheets understood repaired notUnderstood', NARROWED: 'changes' },
  TableSheet: { SHOWN: 'name isHidden target header rowCount columns rows sample' },
  TableColumn: { SHOWN: 'column heading field isSure', NARROWED: 'about alternatives' },
  TableRow: { SHOWN: 'row key text to match', NARROWED: 'entity alternatives' },
  TableAlternative: { SHOWN: 'entity title' },
  TableText: { SHOWN: 'number cells' },
  TableFinding: { SHOWN: 'place original reason message' },
  TableChange: { SHOWN: 'place subject title about phases before after original' },
  FileRepair: { SHOWN: 'path original readAs' },
  EntityCount: { SHOWN: 'entity count' },
  ModelExport: { SHOWN: 'url fileName mediaType' },
  Mutation: {
    OWN:
      'applyChanges saveSheetDraft publishSheet signContract annexSheet endContract decideOnGap importModel ' +
      'proposeContract acceptProposal declineProposal withdrawProposal mergeParties mergeComponents',
  },
  Subscription: { OWN: 'gapsChanged' },
  Institution: {
    SHOWN: 'id key type name kana area',
    NARROWED: 'contacts components contracts proposals',
    OWN:
      'facilityType facilityClass adopts treatments overview chain matrix trail gaps gapList gap gapsBeside decisions ' +
      'routes notice incident deeming',
  },
  Vendor: {
    SHOWN: 'id key type name kana area',
    NARROWED: 'contacts recordedBy customers components contracts proposals',
    OWN: 'duties',
  },
  Contact: { SHOWN: 'purpose name department phone email hours deputy' },
  Component: {
    SHOWN:
      'id key owner kind name kana product productVersion layers traits lacks exposure assurance disclosures needs assuranceBasis',
    NARROWED: 'credentials suppliers consumers sheetInForce sheets findings contracts',
  },
  Link: { SHOWN: 'id key consumer supplier kind network' },
  Sheet: { SHOWN: 'id component version publishedOn state lines' },
  SheetLine: {
    SHOWN:
      'requirementKey requirement phases stance viaKey duties when satisfies compensation charge accountable note source',
    NARROWED: 'via evidence',
  },
  Contract: {
    SHOWN:
      'id key name customer supplier kind covers startsOn endsOn renewal renewalNoticeDays noticeBy terminatedOn bundles subcontracting annexes ' +
      'terms documents standing lastDay duties',
    NARROWED: 'proposals',
  },
  Proposal: {
    SHOWN: 'id key by to on note state answeredOn reason contract changes changedSince mayAnswer mayWithdraw',
    NARROWED: 'current',
  },
  ProposedContract: {
    SHOWN: 'key customer supplier kind startsOn endsOn renewal renewalNoticeDays terminatedOn bundles terms documents',
    NARROWED: 'covers subcontracting annexes',
  },
  Annex: { SHOWN: 'component sheetVersion isInForce', NARROWED: 'sheet' },
  Gap: {
    SHOWN:
      'id key rule severity asOf institution consumer supplier component party requirement item term credential opens route phases cells ' +
      'actors isMine state decision explanation path others',
    NARROWED: 'contract contracts remedies',
  },
  Statement: {
    SHOWN: 'party component stance mark says duties satisfies note compensation source takenOver carriedFrom',
    NARROWED: 'via sheet',
  },
  Overview: {
    SHOWN:
      'asOf first severities rules bySeverity cells coverage actors expiring editions parties components requirements ' +
      'examined',
    NARROWED: 'changes',
  },
  HistoryEntry: { SHOWN: 'revision at', NARROWED: 'by party changes leftOut' },
  DutyCustomer: { SHOWN: 'party standing', NARROWED: 'component' },
  ChainLink: {
    SHOWN: 'id from to kinds carriesDuties binding isOurs gaps severity',
    NARROWED: 'contracts',
  },
  ChainNode: { SHOWN: 'key component owner isOwn distance gaps severity sheet', NARROWED: 'contract' },
  Trail: {
    SHOWN: 'component requirement phase statements verdict performers gaps fallBack',
    NARROWED: 'contracts',
  },
  Viewer: { SHOWN: 'id role party mayEdit' },
  Server: { SHOWN: 'version revision today demo' },
  Catalogue: { SHOWN: 'id key title publishedOn publisher source supersededBy unchecked groups chapters requirements' },
  CatalogueGroup: { SHOWN: 'key title' },
  Chapter: { SHOWN: 'key title note group' },
  Requirement: {
    SHOWN:
      'id key catalogue title summary group chapter item topics related source confidence layers phases facilityTypes ' +
      'delegable traits priority evidenceRequired defends updates readers hints',
  },
  RequirementHint: { SHOWN: 'relation isSource key requirement' },
  Evidence: { SHOWN: 'id key title kind issuedOn validUntil url' },
  Finding: {
    SHOWN: 'id key component title severity foundOn requirementKey requirement dueOn closedOn source state mayEdit',
    NARROWED: 'assignee',
  },
  Decision: { SHOWN: 'id institution gapKey state reason by on until' },
  Explanation: { SHOWN: 'badge sentence remedy fallBack statements baseSeverity severitySteps' },
  SeverityStep: { SHOWN: 'code by reason' },
  Remedy: { SHOWN: 'key title text actor by from changesJson', NARROWED: 'effect' },
  RemedyEffect: { SHOWN: 'closed opened worstOpened text' },
  GapPath: { SHOWN: 'components links' },
  GapList: {
    SHOWN: 'asOf examined total matching mine severities actorSets rules states phases groups leftOut',
  },
  GapsBeside: { SHOWN: 'position total previous next' },
  GapGroup: { SHOWN: 'key actors count severity rows' },
  GapRow: { SHOWN: 'key rule severity badge sentence phases count places gaps' },
  SeverityCounts: { SHOWN: 'critical high medium low info total' },
  RuleCount: { SHOWN: 'rule badge count' },
  SeverityRules: { SHOWN: 'severity count rules' },
  StateCount: { SHOWN: 'state count' },
  PhaseCount: { SHOWN: 'phase count' },
  ActorSetCount: { SHOWN: 'actors count' },
  Examined: { SHOWN: 'editions requirements ownComponents components cells nothing' },
  CellCounts: { SHOWN: 'covered gap excluded total' },
  CoverageRow: { SHOWN: 'catalogueKey catalogue group phases' },
  CoverageCell: { SHOWN: 'phase cells' },
  ActorCounts: { SHOWN: 'party severities alone inTalks nextEnd' },
  AdoptedEdition: { SHOWN: 'key catalogue supersededBy' },
  Chain: { SHOWN: 'asOf examined institution nodes links leftOut elsewhere' },
  LeftOut: { SHOWN: 'nodes links reason' },
  MatrixDownload: { SHOWN: 'paper paperTitle format title url fileName mediaType' },
  Matrix: { SHOWN: 'downloads asOf examined institution by phase phases columns rows leftOutRows leftOutColumns' },
  Routes: { SHOWN: 'asOf institution isAsked examined targets entries' },
  RouteEntry: { SHOWN: 'key component depth gap least routes reached' },
  RouteList: { SHOWN: 'routes leftOut' },
  Route: { SHOWN: 'depth target hops' },
  RouteHop: {
    SHOWN: 'position component owner by isHeld isGuarded isOnlySilence isTarget settled asked defences',
    NARROWED: 'credentials',
  },
  RouteDefence: {
    SHOWN: 'key requirement defends isGuard phases verdict isSettled isTacit performers performing gaps statements',
  },
  Reached: { SHOWN: 'component depth isTarget' },
  Notice: { SHOWN: 'asOf institution component ways' },
  NoticeWay: { SHOWN: 'key component owner legs', NARROWED: 'state hours' },
  NoticeLeg: { SHOWN: 'component from to', NARROWED: 'state hours contract' },
  Incident: {
    SHOWN: 'asOf institution phase components hanging data cuts notice duties',
    NARROWED: 'contracts credentials',
  },
  IncidentHanging: { SHOWN: 'component distance' },
  IncidentCut: { SHOWN: 'key inside outside kinds by stops' },
  IncidentStop: { SHOWN: 'component usedBy' },
  IncidentCredential: { SHOWN: 'key order', NARROWED: 'found opens' },
  IncidentDuty: { SHOWN: 'key requirement isEmergency performers settled open gaps' },
  Deeming: { SHOWN: 'asOf institution applies examined servers counts sentence' },
  DeemingCounts: { SHOWN: 'yes no unclear' },
  DeemedServer: { SHOWN: 'component answer performers contract document why cells missing' },
  DeemedCell: { SHOWN: 'key requirement answer reason performers' },
  MissingSentence: { SHOWN: 'performer party', NARROWED: 'contract' },
  MatrixColumn: { SHOWN: 'key party component' },
  MatrixRow: { SHOWN: 'key requirement cells isMixed verdict settled live performers gaps gapCount components' },
  MatrixComponentRow: { SHOWN: 'key component cells verdict performers gaps' },
  MatrixCell: { SHOWN: 'column component mark marks stance verdict severity' },
  MarkCount: { SHOWN: 'mark count' },
  Census: { SHOWN: 'asOf groups institutions leftOut', OWN: 'vendors toActFirst' },
  CensusVendor: { SHOWN: 'vendor vendorKey severities' },
  ActFirst: { SHOWN: 'vendorKeys severe closed atLeast' },
  CensusGroup: { SHOWN: 'key institutions withGraveGaps examined severities rules cells' },
  Impact: { SHOWN: 'asOf components share', NARROWED: 'institutions' },
  ImpactedInstitution: { SHOWN: 'institution components cells gaps' },
  Expiry: { SHOWN: 'kind on daysLeft contract evidence' },
  VendorDuty: { SHOWN: 'component sheet line consumers customers' },
  ContractDuty: { SHOWN: 'component line' },
  SheetDiff: { SHOWN: 'from to lines unchanged' },
  LineDiff: { SHOWN: 'change requirementKey requirement before after' },
  SearchHit: { SHOWN: 'kind label context target' },
  SheetEffect: { SHOWN: 'asOf problems uses looked customers' },
  CustomerEffect: { SHOWN: 'party annexed opened closed' },
  OpenedDuty: { SHOWN: 'requirementKey requirement standing sentence' },
  Simulation: { SHOWN: 'asOf problems warnings before after closed opened' },
  GapsChanged: { SHOWN: 'revision asOf opened closed changed severities' },
  EntityChange: { SHOWN: 'entity key change label fields' },
  FieldChange: { SHOWN: 'path before after' },
  Problem: { SHOWN: 'code path message' },
  Warning: { SHOWN: 'code path message' },
  ChangesPayload: { SHOWN: 'revision changes problems warnings files changesJson' },
  SheetPayload: { SHOWN: 'sheet revision problems warnings' },
  ContractPayload: { SHOWN: 'contract revision problems warnings' },
  ProposalPayload: { SHOWN: 'proposal revision problems warnings' },
  AcceptProposalPayload: { SHOWN: 'proposal contract revision problems warnings' },
  DecideOnGapPayload: { SHOWN: 'gap revision problems' },
  LocalText: { SHOWN: 'ja en' },
  PageInfo: { SHOWN: 'hasNextPage hasPreviousPage startCursor endCursor' },
  Assurance: { SHOWN: 'ial aal fal' },
  Disclosure: { SHOWN: 'kind version issuedOn negatives' },
  NegativeAnswer: { SHOWN: 'item' },
  AssuranceBasis: { SHOWN: 'categories answers by on' },
  ImpactCategories: { SHOWN: 'inconvenience financial programs information safety violations' },
  AssuranceAnswers: {
    SHOWN: 'personalDataNeeded validationNeeded personalDataReachable federated personalDataInAssertion frontChannel',
  },
  Treatment: { SHOWN: 'componentKey kind item text', NARROWED: 'component' },
  Needs: { SHOWN: 'availability rtoHours rpoHours incidentNoticeHours assurance' },
  ServiceTerms: { SHOWN: 'availability rtoHours rpoHours incidentNoticeHours' },
  Subcontracting: { SHOWN: 'policy consented' },
  ContractDocument: { SHOWN: 'title url' },
  DutyItem: { SHOWN: 'key text within charge' },
  LineSource: { SHOWN: 'document page' },
  CatalogueConnection: CONNECTION,
  CatalogueEdge: EDGE,
  ComponentConnection: CONNECTION,
  ComponentEdge: EDGE,
  ContractConnection: CONNECTION,
  ContractEdge: EDGE,
  DecisionConnection: CONNECTION,
  DecisionEdge: EDGE,
  ExpiryConnection: CONNECTION,
  ExpiryEdge: EDGE,
  FindingConnection: CONNECTION,
  FindingEdge: EDGE,
  GapConnection: CONNECTION,
  GapEdge: EDGE,
  HistoryConnection: CONNECTION,
  HistoryEdge: EDGE,
  ImpactConnection: CONNECTION,
  ImpactEdge: EDGE,
  InstitutionConnection: CONNECTION,
  InstitutionEdge: EDGE,
  LinkConnection: CONNECTION,
  LinkEdge: EDGE,
  PartyConnection: CONNECTION,
  PartyEdge: EDGE,
  ProposalConnection: CONNECTION,
  ProposalEdge: EDGE,
  RequirementConnection: CONNECTION,
  RequirementEdge: EDGE,
  RouteEntryConnection: CONNECTION,
  RouteEntryEdge: EDGE,
  ReachedConnection: CONNECTION,
  ReachedEdge: EDGE,
  NoticeWayConnection: CONNECTION,
  NoticeWayEdge: EDGE,
  IncidentDutyConnection: CONNECTION,
  IncidentDutyEdge: EDGE,
  DeemedServerConnection: CONNECTION,
  DeemedServerEdge: EDGE,
  SearchConnection: CONNECTION,
  SearchEdge: EDGE,
  SheetConnection: CONNECTION,
  SheetEdge: EDGE,
  VendorConnection: CONNECTION,
  VendorEdge: EDGE,
  VendorDutyConnection: CONNECTION,
  VendorDutyEdge: EDGE,
};

/** The fields of a type with their audience. */
export function audiencesOf(type: string): [field: string, audience: Audience][] {
  const { SHOWN = '', NARROWED = '', OWN = '' } = DECISIONS[type] ?? {};
  const named = (fields: string, audience: Audience): [string, Audience][] =>
    fields.split(' ').flatMap((field): [string, Audience][] => (field === '' ? [] : [[field, audience]]));
  return [...named(SHOWN, 'SHOWN'), ...named(NARROWED, 'NARROWED'), ...named(OWN, 'OWN')];
}
