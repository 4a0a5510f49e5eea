import { at } from '../../model/snapshot/at.ts';
import { day } from '../../model/values.ts';
import { ASSURANCE_TERMS, SERVICE_TERMS } from '../../model/vocabulary.ts';
import { changesJsonOf, listRemedies } from '../../usecases/commands/simulation/remediesView.ts';
import { contractsAt } from '../../usecases/queries/contractsAt.ts';
import { badgeOf } from '../../usecases/queries/gaps/counts.ts';
import { explain, markOf } from '../../usecases/queries/gaps/explanation.ts';
import { sentenceOfRow } from '../../usecases/queries/gaps/gapList.ts';
import { gapsOfMany } from '../../usecases/queries/gaps/gapsOfMany.ts';
import type { GapHandle } from '../../usecases/queries/gaps/gapView.ts';
import {
  actorRows,
  decisionOf,
  isMine,
  phasesOfGap,
  requirementOfGap,
  severityOfGap,
  stateOf,
} from '../../usecases/queries/gaps/gapView.ts';
import { stanceWords } from '../../usecases/queries/gaps/gapWords.ts';
import { sheetByVersion } from '../../usecases/queries/lists/lists.ts';
import { firstOf } from '../../usecases/queries/lists/page.ts';
import { othersAt, pathOf } from '../../usecases/queries/trail/path.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import type {
  GapResolvers,
  GapRowResolvers,
  QueryResolvers,
  RemedyResolvers,
  StatementResolvers,
} from '../generated/resolvers.ts';
import { globalId, modelId, readGlobalId } from '../globalId.ts';
import { componentRow, partyRow } from './entities.ts';
import { gapFilterOf, pageOfGaps } from './gapFilter.ts';

const TERMS = [...SERVICE_TERMS, ...ASSURANCE_TERMS];

const idOfInstitution = ({ view }: GapHandle): string => at(view.session.snapshot.parties.ids, view.row);

export const gap: GapResolvers = {
  id: (parent) => globalId('Gap', idOfInstitution(parent), parent.view.day, parent.key),
  key: ({ key }) => key,
  rule: ({ finding }) => finding.rule,
  severity: severityOfGap,
  asOf: ({ view }) => view.day,
  institution: ({ view }) => view.session.party(view.row),
  consumer: ({ view, finding }) => finding.consumer && view.session.component(finding.consumer.row),
  supplier: ({ view, finding }) => finding.supplier && view.session.component(finding.supplier.row),
  component: ({ view, finding }) => finding.component && view.session.component(finding.component.row),
  contract: ({ view, finding }) => {
    const row = finding.contract;
    return row === undefined || !view.session.access.contract(row) ? null : view.session.contract(row);
  },
  contracts: contractsAt,
  party: ({ view, finding }) => (finding.party === undefined ? null : view.session.party(finding.party)),
  requirement: requirementOfGap,
  item: ({ finding }) => finding.item,
  term: ({ finding }) => TERMS.find((term) => term === finding.term),
  credential: ({ finding }) => (finding.rule === 'SHARED_CREDENTIAL' ? finding.term : undefined),
  opens: ({ view, finding }) => finding.beside?.components?.map(({ row }) => view.session.component(row)),
  route: ({ view, finding }) => finding.beside?.route?.map(({ row }) => view.session.component(row)),
  phases: phasesOfGap,
  cells: ({ finding }) => finding.cells,
  actors: (parent) => actorRows(parent).map(parent.view.session.party),
  isMine,
  state: stateOf,
  decision: decisionOf,
  explanation: explain,
  remedies: (parent, _, { signal }) => listRemedies(parent, signal),
  path: pathOf,
  others: othersAt,
};

export const statement: StatementResolvers = {
  party: ({ session, spoken }) => session.party(partyRow(session, spoken.party.id)),
  component: ({ session, spoken }) => session.component(componentRow(session, spoken.component.id)),
  stance: ({ spoken }) => spoken.line?.stance,
  mark: ({ spoken }) => markOf(spoken.line?.stance),
  says: ({ spoken }) => stanceWords(spoken.line?.stance),
  via: ({ session, spoken }) => (spoken.line?.via === undefined ? null : session.componentById(spoken.line.via)),
  duties: ({ spoken }) => spoken.line?.duties ?? [],
  satisfies: ({ spoken }) => spoken.line?.satisfies ?? [],
  note: ({ spoken }) => spoken.line?.note,
  compensation: ({ spoken }) => spoken.line?.compensation,
  source: ({ spoken }) => spoken.line?.source,
  sheet: ({ session, spoken }) => sheetOf(session, spoken.sheet),
  takenOver: ({ spoken }) => spoken.takenOver,
  carriedFrom: ({ spoken }) => (spoken.viaMapping ? spoken.line?.requirement : null),
};

export const remedy: RemedyResolvers = {
  key: ({ key }) => key,
  title: ({ title }) => title,
  text: ({ text }) => text,
  actor: ({ by }) => (by.length === 1 ? by[0] : null),
  by: ({ by }) => by,
  from: ({ from }) => from,
  changesJson: changesJsonOf,
};

export const gapRow: GapRowResolvers = {
  badge: ({ rule }) => badgeOf(rule),
  sentence: sentenceOfRow,
  gaps: ({ gaps }, { first }) => firstOf(gaps, first),
};

/** A gap by the parts of its global id: institution, day, key. */
export async function gapByParts(
  session: ViewerSession,
  parts: readonly string[],
  signal: AbortSignal,
): Promise<GapHandle | undefined> {
  const [institution, asOf, key] = parts;
  const read = day.safeParse(asOf);
  if (institution === undefined || key === undefined || !read.success) return undefined;
  const view = await session.institutionSoon(partyRow(session, institution), read.data, signal);
  return view?.gapById(key);
}

const sheetOf = (session: ViewerSession, sheet: { component: string; version: string } | undefined) =>
  sheet && sheetByVersion(session, componentRow(session, sheet.component), sheet.version);

export const gapQueries: QueryResolvers = {
  gap: async (_, { id }, context) => {
    const read = readGlobalId(id);
    if (read === undefined) return null;
    modelId(id, 'Gap');
    return gapByParts(await context.read(), read.parts, context.signal);
  },
  gaps: async (_, { institutions, asOf, filter, ...page }, context) => {
    const session = await context.read();
    const gaps = await gapsOfMany(session, {
      institutions: institutions?.map((id) => modelId(id, 'Institution')),
      day: asOf ?? session.today,
      filter: gapFilterOf(filter),
      signal: context.signal,
    });
    return pageOfGaps(gaps, page);
  },
};
