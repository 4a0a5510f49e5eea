import { shownEvidence } from '../../usecases/access/mask.ts';
import { sheetByVersion } from '../../usecases/queries/lists/lists.ts';
import { compareSheets } from '../../usecases/queries/lists/sheetDiff.ts';
import { readSheetLines, viaOf } from '../../usecases/queries/lists/sheetLines.ts';
import type { DutyItemResolvers, QueryResolvers, SheetLineResolvers, SheetResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { sheetId } from './entities.ts';

export const sheet: SheetResolvers = {
  id: sheetId,
  component: ({ session, component }) => session.component(component),
  version: ({ version }) => version,
  publishedOn: ({ publishedOn }) => publishedOn,
  state: ({ publishedOn }) => (publishedOn === null ? 'DRAFT' : 'PUBLISHED'),
  lines: readSheetLines,
};

export const dutyItem: DutyItemResolvers = {
  key: ({ id }) => id,
  text: ({ text }) => text,
  within: ({ within }) => within,
  charge: ({ charge }) => charge,
};

export const sheetLine: SheetLineResolvers = {
  requirementKey: ({ data }) => data.requirement,
  requirement: ({ session, data }) => session.requirementByKey(data.requirement),
  phases: ({ data }) => data.phases,
  stance: ({ data }) => data.stance,
  viaKey: viaOf,
  via: ({ session, data }) => (data.via === undefined ? null : session.componentById(data.via)),
  duties: ({ data }) => data.duties ?? [],
  when: ({ data }) => data.when ?? [],
  satisfies: ({ data }) => data.satisfies ?? [],
  compensation: ({ data }) => data.compensation,
  charge: ({ data }) => data.charge,
  accountable: ({ data }) => data.accountable,
  evidence: ({ session, data }) => shownEvidence(session, data).flatMap((id) => session.evidenceById(id) ?? []),
  note: ({ data }) => data.note,
  source: ({ data }) => data.source,
};

export const sheetQueries: QueryResolvers = {
  sheet: async (_, { component, version }, context) => {
    const session = await context.read();
    const found = session.componentById(modelId(component, 'Component'));
    return found && sheetByVersion(session, found.row, version);
  },
  diffSheets: async (_, { component, from, to }, context) => {
    const session = await context.read();
    const found = session.componentById(modelId(component, 'Component'));
    return found && compareSheets(session, found.row, from, to);
  },
};
