import { unreachable } from '../../model/unreachable.ts';
import { listDecisions } from '../../usecases/queries/gaps/decisions.ts';
import type { GapHandle } from '../../usecases/queries/gaps/gapView.ts';
import { textsOf } from '../../usecases/queries/history/entityKeys.ts';
import type { EntityHandle } from '../../usecases/queries/lists/entities.ts';
import { listLinks, listSheets } from '../../usecases/queries/lists/lists.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { globalId, readGlobalId } from '../globalId.ts';
import { componentRow, partyRow, partyTypeOf, sheetId } from './entities.ts';
import { gapByParts } from './gap.ts';

type AnyNode = EntityHandle | GapHandle;

/** The GraphQL type of what has a global id. */
export function typeOfNode(node: AnyNode) {
  switch (node.is) {
    case 'party':
      return partyTypeOf(node);
    case 'component':
      return 'Component';
    case 'link':
      return 'Link';
    case 'sheet':
      return 'Sheet';
    case 'contract':
      return 'Contract';
    case 'evidence':
      return 'Evidence';
    case 'finding':
      return 'Finding';
    case 'decision':
      return 'Decision';
    case 'proposal':
      return 'Proposal';
    case 'catalogue':
      return 'Catalogue';
    case 'requirement':
      return 'Requirement';
    case 'gap':
      return 'Gap';
    default:
      return unreachable(node);
  }
}

function linkByEnds(session: ViewerSession, [consumer = '', supplier, kind]: readonly string[]) {
  if (session.componentById(consumer) === undefined) return undefined;
  return listLinks(session, componentRow(session, consumer), 'suppliers')
    .map(session.link)
    .find(({ data }) => data.supplier === supplier && data.kind === kind);
}

function decisionByGap(session: ViewerSession, [institution = '', gap]: readonly string[]) {
  return listDecisions(session, partyRow(session, institution))
    .map((row) => session.decision(row))
    .find(({ data }) => data.gap === gap);
}

function sheetByGlobalId(session: ViewerSession, id: string, component: string) {
  const found = session.componentById(component);
  return (
    found &&
    listSheets(session, found.row)
      .map(session.sheet)
      .find((sheet) => sheetId(sheet) === id)
  );
}

/** What a key of several parts stands for: of a sheet, a link or a decision. */
function nodeByParts(session: ViewerSession, [first = '', ...others]: readonly string[]): AnyNode | undefined {
  const [second = '', third] = others;
  if (third === 'published' || third === 'draft') {
    return sheetByGlobalId(session, globalId('Sheet', first, second, third), first);
  }
  return others.length === 2 ? linkByEnds(session, [first, ...others]) : decisionByGap(session, [first, ...others]);
}

/** What one of the model's own ids stands for, which are unique within a kind: the kinds are tried in this order. */
function nodeByKey(session: ViewerSession, key: string): AnyNode | undefined {
  return (
    session.partyById(key) ??
    session.componentById(key) ??
    session.contractById(key) ??
    session.evidenceById(key) ??
    session.findingById(key) ??
    session.catalogueById(key) ??
    session.requirementByKey(key) ??
    nodeByParts(session, textsOf(key))
  );
}

/** What a global id or key stands for, or undefined where there is nothing that the viewer may see. A gap may take an analysis. */
export async function nodeById(session: ViewerSession, id: string, signal: AbortSignal): Promise<AnyNode | undefined> {
  const read = readGlobalId(id);
  if (read === undefined) return nodeByKey(session, id);
  return read.type === 'Gap' ? gapByParts(session, read.parts, signal) : entityById(session, id, read);
}

/** What the global id of an entity stands for. */
function entityById(
  session: ViewerSession,
  id: string,
  read: NonNullable<ReturnType<typeof readGlobalId>>,
): AnyNode | undefined {
  const [first = ''] = read.parts;
  switch (read.type) {
    case 'Institution':
    case 'Vendor': {
      const party = session.partyById(first);
      return party !== undefined && partyTypeOf(party) === read.type ? party : undefined;
    }
    case 'Component':
      return session.componentById(first);
    case 'Link':
      return linkByEnds(session, read.parts);
    case 'Sheet':
      return sheetByGlobalId(session, id, first);
    case 'Contract':
      return session.contractById(first);
    case 'Proposal':
      return session.proposalById(first);
    case 'Evidence':
      return session.evidenceById(first);
    case 'Finding':
      return session.findingById(first);
    case 'Decision':
      return decisionByGap(session, read.parts);
    case 'Catalogue':
      return session.catalogueById(first);
    case 'Requirement':
      return session.requirementByKey(first);
    default:
      return undefined;
  }
}
