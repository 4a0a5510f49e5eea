import type { QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { assuranceQueries } from './assurance.ts';
import { catalogue, catalogueGroup, catalogueQueries, chapter, requirement } from './catalogue.ts';
import { component, componentQueries, link } from './component.ts';
import { annex, contract, contractQueries, evidence } from './contract.ts';
import { decision } from './decision.ts';
import { partyTypeOf } from './entities.ts';
import { finding, findingQueries } from './finding.ts';
import { gap, gapQueries, gapRow, remedy, statement } from './gap.ts';
import { historyQueries } from './history.ts';
import { deeming, incident, notice, routeEntry, routeHop, routes } from './incidents.ts';
import { changesPayload, fileReport, mutations } from './mutations.ts';
import { typeOfNode } from './node.ts';
import { institution, partyQueries, vendor } from './party.ts';
import { proposal, proposalQueries, proposedContract } from './proposal.ts';
import { proposalMutations } from './proposalMutations.ts';
import { searchQueries, typeOfTarget } from './search.ts';
import { server, serverQueries, viewer } from './server.ts';
import { dutyItem, sheet, sheetLine, sheetQueries } from './sheet.ts';
import { drill, drillAim, noticeCheck, noticeDuties, noticeDuty, shippedQueries } from './shipped.ts';
import { simulateQueries, simulation } from './simulate.ts';
import { subscriptions } from './subscriptions.ts';
import {
  tableChange,
  tableColumn,
  tableFinding,
  tableQueries,
  tableRow,
  tableSheet,
  tablesPayload,
  tablesPreview,
} from './tables.ts';
import { chain, gapList, matrix, matrixRow, overview } from './views.ts';
import { impact, vendorDuties, vendorDuty, wideQueries } from './wide.ts';

const queries: QueryResolvers = {
  ...serverQueries,
  ...partyQueries,
  ...componentQueries,
  ...catalogueQueries,
  ...sheetQueries,
  ...contractQueries,
  ...proposalQueries,
  ...findingQueries,
  ...gapQueries,
  ...searchQueries,
  ...simulateQueries,
  ...historyQueries,
  ...wideQueries,
  ...tableQueries,
  ...shippedQueries,
  ...assuranceQueries,
};

/** Every resolver, by type and field; fields that are plain data have none. */
export const resolvers: Resolvers = {
  Query: queries,
  Mutation: { ...mutations, ...proposalMutations },
  ChangesPayload: changesPayload,
  FileReport: fileReport,
  TableSheet: tableSheet,
  TableColumn: tableColumn,
  TableRow: tableRow,
  TableFinding: tableFinding,
  TableChange: tableChange,
  TablesPreview: tablesPreview,
  TablesPayload: tablesPayload,
  Subscription: subscriptions,
  Node: { __resolveType: typeOfNode },
  Party: { __resolveType: partyTypeOf },
  SearchTarget: { __resolveType: typeOfTarget },
  Institution: institution,
  Vendor: { ...vendor, duties: vendorDuties },
  VendorDuty: vendorDuty,
  Component: component,
  Link: link,
  Catalogue: catalogue,
  CatalogueGroup: catalogueGroup,
  Chapter: chapter,
  Requirement: requirement,
  Sheet: sheet,
  SheetLine: sheetLine,
  DutyItem: dutyItem,
  Contract: contract,
  Annex: annex,
  Evidence: evidence,
  Finding: finding,
  Decision: decision,
  Proposal: proposal,
  ProposedContract: proposedContract,
  Gap: gap,
  GapRow: gapRow,
  Statement: statement,
  Remedy: remedy,
  Simulation: simulation,
  Impact: impact,
  Chain: chain,
  GapList: gapList,
  Overview: overview,
  Matrix: matrix,
  MatrixRow: matrixRow,
  NoticeDuties: noticeDuties,
  NoticeDuty: noticeDuty,
  NoticeCheck: noticeCheck,
  Drill: drill,
  DrillAim: drillAim,
  Routes: routes,
  RouteEntry: routeEntry,
  RouteHop: routeHop,
  Notice: notice,
  Incident: incident,
  Deeming: deeming,
  Server: server,
  Viewer: viewer,
};
