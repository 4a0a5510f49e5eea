import { QueryClient } from '@tanstack/react-query';
import {
  AnnexedSheetDocument,
  ChainDocument,
  ContractCardDocument,
  ContractPageDocument,
  ContractsDocument,
  DeemingDocument,
  DirectoryDocument,
  DraftsOfDocument,
  EditionNewsDocument,
  FindingPageDocument,
  FindingsDocument,
  FindVendorsDocument,
  FirstStepsDocument,
  FirstStepsGapsDocument,
  FirstStepsStartDocument,
  FoundServicesDocument,
  GapCardDocument,
  GapListDocument,
  IncidentDocument,
  IncidentSubjectsDocument,
  InstitutionsDocument,
  MatrixDocument,
  MatrixPartsDocument,
  NoticeDocument,
  OverviewDocument,
  PaperSubjectsDocument,
  PapersDocument,
  ProposalPageDocument,
  RoutesDocument,
  SearchDocument,
  ServicePageDocument,
  ServicesStartDocument,
  SheetCataloguesDocument,
  SheetEffectDocument,
  SheetVersionsDocument,
  ShellDocument,
  StandingDocument,
  SuppliersComponentsDocument,
  SuppliersDocument,
  TableKindsDocument,
  TrailDocument,
  TryChangesDocument,
  TryContractDocument,
  TryProposalDocument,
  TrySheetsDocument,
  VendorDutiesDocument,
  VendorPageDocument,
  VendorServicesDocument,
  WhoReliesDocument,
} from '../../api/generated/documents.ts';
import type { Question } from '../../api/transport.ts';
import { type AnswerKey, answerKey, type Entity, ofContract, ofInstitution, ofServer } from '../../model/answerKeys.ts';

/** How long an answer is shown without asking again, ms; after that it is shown and asked again. */
const FRESH = 10_000;

/** How many answers to one question are kept that no view shows. */
const MAX_UNUSED = 12;

/**
 * The answers of the page. They stay until something pushes them out, so that a lost server leaves what it has told; the
 * page itself knows when a server is back (connection.ts) and when to ask again (useLive.ts).
 */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: 'always', gcTime: 0 },
  },
});

/** A question, its name among the cached answers, and what its answer is about. */
export interface Source<Answer, Variables> {
  readonly name: string;
  readonly question: Question<Answer, Variables>;
  readonly keyOf: (variables: Variables) => AnswerKey;
}

function sourceOf<Answer, Variables>(
  name: string,
  question: Question<Answer, Variables>,
  entityOf: (variables: Variables) => Entity,
): Source<Answer, Variables> {
  return { name, question, keyOf: (variables) => answerKey(entityOf(variables), name, variables) };
}

/** Everything that the page asks. */
export const SOURCES = {
  shell: sourceOf('shell', ShellDocument, ofServer),
  standing: sourceOf('standing', StandingDocument, ofInstitution),
  institutions: sourceOf('institutions', InstitutionsDocument, ofServer),
  search: sourceOf('search', SearchDocument, ofServer),
  editionNews: sourceOf('editionNews', EditionNewsDocument, ofServer),
  overview: sourceOf('overview', OverviewDocument, ofInstitution),
  contract: sourceOf('contract', ContractCardDocument, ofContract),
  contracts: sourceOf('contracts', ContractsDocument, ofInstitution),
  contractPage: sourceOf('contractPage', ContractPageDocument, ofInstitution),
  proposalPage: sourceOf('proposalPage', ProposalPageDocument, ofInstitution),
  annexedSheet: sourceOf('annexedSheet', AnnexedSheetDocument, ofServer),
  sheetVersions: sourceOf('sheetVersions', SheetVersionsDocument, ofServer),
  suppliers: sourceOf('suppliers', SuppliersDocument, ofServer),
  suppliersComponents: sourceOf('suppliersComponents', SuppliersComponentsDocument, ofServer),
  tryContract: sourceOf('tryContract', TryContractDocument, ofInstitution),
  tryProposal: sourceOf('tryProposal', TryProposalDocument, ofInstitution),
  chain: sourceOf('chain', ChainDocument, ofInstitution),
  routes: sourceOf('routes', RoutesDocument, ofInstitution),
  notice: sourceOf('notice', NoticeDocument, ofInstitution),
  incident: sourceOf('incident', IncidentDocument, ofInstitution),
  incidentSubjects: sourceOf('incidentSubjects', IncidentSubjectsDocument, ofInstitution),
  deeming: sourceOf('deeming', DeemingDocument, ofInstitution),
  matrix: sourceOf('matrix', MatrixDocument, ofInstitution),
  matrixParts: sourceOf('matrixParts', MatrixPartsDocument, ofInstitution),
  papers: sourceOf('papers', PapersDocument, ofInstitution),
  paperSubjects: sourceOf('paperSubjects', PaperSubjectsDocument, ofInstitution),
  tableKinds: sourceOf('tableKinds', TableKindsDocument, ofServer),
  drafts: sourceOf('drafts', DraftsOfDocument, ({ owner }) => ofInstitution({ institution: owner })),
  trail: sourceOf('trail', TrailDocument, ofInstitution),
  trySheets: sourceOf('trySheets', TrySheetsDocument, ofInstitution),
  whoRelies: sourceOf('whoRelies', WhoReliesDocument, ofServer),
  gapList: sourceOf('gapList', GapListDocument, ofInstitution),
  gapCard: sourceOf('gapCard', GapCardDocument, ofInstitution),
  firstStepsStart: sourceOf('firstStepsStart', FirstStepsStartDocument, ofServer),
  firstSteps: sourceOf('firstSteps', FirstStepsDocument, ofInstitution),
  firstStepsGaps: sourceOf('firstStepsGaps', FirstStepsGapsDocument, ofInstitution),
  findVendors: sourceOf('findVendors', FindVendorsDocument, ofServer),
  directory: sourceOf('directory', DirectoryDocument, ofServer),
  foundServices: sourceOf('foundServices', FoundServicesDocument, ofServer),
  vendorPage: sourceOf('vendorPage', VendorPageDocument, ofServer),
  vendorDuties: sourceOf('vendorDuties', VendorDutiesDocument, ofServer),
  servicePage: sourceOf('servicePage', ServicePageDocument, ofServer),
  sheetEffect: sourceOf('sheetEffect', SheetEffectDocument, ofServer),
  sheetCatalogues: sourceOf('sheetCatalogues', SheetCataloguesDocument, ofServer),
  servicesStart: sourceOf('servicesStart', ServicesStartDocument, ofServer),
  vendorServices: sourceOf('vendorServices', VendorServicesDocument, ofServer),
  findings: sourceOf('findings', FindingsDocument, ofInstitution),
  finding: sourceOf('finding', FindingPageDocument, ofInstitution),
  tryChanges: sourceOf('tryChanges', TryChangesDocument, ofInstitution),
} as const;

/** Drops the oldest answers to a question that no view shows. */
export function dropUnused({ name }: Pick<Source<unknown, never>, 'name'>): void {
  const cache = answers.getQueryCache();
  const unused = cache.findAll({ predicate: ({ queryKey }) => queryKey[2] === name, type: 'inactive' });
  const newestFirst = unused.sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  for (const query of newestFirst.slice(MAX_UNUSED)) cache.remove(query);
}

/** Asks again for all that is shown about an entity; what is not shown is asked again when it is. */
export async function refresh(entity: Entity): Promise<void> {
  await answers.invalidateQueries({ queryKey: entity });
}

/** Asks again for all that is shown; what is not shown is asked again when it is. */
export function refreshAll(): void {
  void answers.invalidateQueries();
}

/** Stops every question that is under way; what was answered before stays. */
export function stopQuestions(): void {
  void answers.cancelQueries();
}

/** Forgets every answer: they were for another viewer. */
export function forgetAnswers(): void {
  answers.clear();
}
