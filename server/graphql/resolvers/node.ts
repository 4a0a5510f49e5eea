import { unreachable } from '../../model/unreachable.ts';
import { listDecisions } from '../../usecases/queries/gaps/decisions.ts';
import type { FoundGap } from '../../usecases/queries/gaps/gapView.ts';
import { textsOf } from '../../usecases/queries/history/entityKeys.ts';
import type { FoundEntity } from '../../usecases/queries/lists/entities.ts';
import { listLinks, listSheets } from '../../usecases/queries/lists/lists.ts';
import type { Reading } from '../../usecases/viewerSession.ts';
import { globalId, readGlobalId } from '../globalId.ts';
import { componentRow, partyRow, partyTypeOf, sheetId } from './entities.ts';
import { gapByParts } from './gap.ts';

type AnyNode = FoundEntity | FoundGap;

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

function linkByEnds(reading: Reading, [consumer = '', supplier, kind]: readonly string[]) {
  if (reading.componentById(consumer) === undefined) return undefined;
  return listLinks(reading, componentRow(reading, consumer), 'suppliers')
    .map(reading.link)
    .find(({ data }) => data.supplier === supplier && data.kind === kind);
}

function decisionByGap(reading: Reading, [institution = '', gap]: readonly string[]) {
  return listDecisions(reading, partyRow(reading, institution))
    .map((row) => reading.decision(row))
    .find(({ data }) => data.gap === gap);
}

function sheetByGlobalId(reading: Reading, id: string, component: string) {
  const found = reading.componentById(component);
  return (
    found &&
    listSheets(reading, found.row)
      .map(reading.sheet)
      .find((sheet) => sheetId(sheet) === id)
  );
}

/** What a key of several parts stands for: of a sheet, a link or a decision. */
function nodeByParts(reading: Reading, [first = '', ...others]: readonly string[]): AnyNode | undefined {
  const [second = '', third] = others;
  if (third === 'published' || third === 'draft') {
    return sheetByGlobalId(reading, globalId('Sheet', first, second, third), first);
  }
  return others.length === 2 ? linkByEnds(reading, [first, ...others]) : decisionByGap(reading, [first, ...others]);
}

/** What one of the model's own ids stands for, which are unique within a kind: the kinds are tried in this order. */
function nodeByKey(reading: Reading, key: string): AnyNode | undefined {
  return (
    reading.partyById(key) ??
    reading.componentById(key) ??
    reading.contractById(key) ??
    reading.evidenceById(key) ??
    reading.catalogueById(key) ??
    reading.requirementByKey(key) ??
    nodeByParts(reading, textsOf(key))
  );
}

/** What a global id or key stands for, or undefined where there is nothing that the viewer may see. */
export function nodeById(reading: Reading, id: string): AnyNode | undefined {
  const read = readGlobalId(id);
  if (read === undefined) return nodeByKey(reading, id);
  const [first = ''] = read.parts;
  switch (read.type) {
    case 'Institution':
    case 'Vendor': {
      const party = reading.partyById(first);
      return party !== undefined && partyTypeOf(party) === read.type ? party : undefined;
    }
    case 'Component':
      return reading.componentById(first);
    case 'Link':
      return linkByEnds(reading, read.parts);
    case 'Sheet':
      return sheetByGlobalId(reading, id, first);
    case 'Contract':
      return reading.contractById(first);
    case 'Proposal':
      return reading.proposalById(first);
    case 'Evidence':
      return reading.evidenceById(first);
    case 'Decision':
      return decisionByGap(reading, read.parts);
    case 'Catalogue':
      return reading.catalogueById(first);
    case 'Requirement':
      return reading.requirementByKey(first);
    case 'Gap':
      return gapByParts(reading, read.parts);
    default:
      return undefined;
  }
}
