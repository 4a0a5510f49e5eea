import type { Sheet } from '../../model/sheet.ts';
import { LINK_KINDS } from '../../model/vocabulary.ts';
import { FORGET, MENTION, REMOVE_CATALOGUES, unloadedProperties } from './catalogue.cypher.ts';
import { REMOVE_COMPONENTS } from './component.cypher.ts';
import { CREATE_CONTRACTS, contractRow, REMOVE_CONTRACTS } from './contract.cypher.ts';
import { CREATE_DECISIONS, decisionRow, REMOVE_DECISIONS } from './decision.cypher.ts';
import { type Difference, goneOf, putOf } from './difference.ts';
import { REMOVE_EVIDENCE } from './evidence.cypher.ts';
import { CREATE_FINDINGS, findingRow, REMOVE_FINDINGS } from './finding.cypher.ts';
import { keyText } from './keys.ts';
import { linkRow, putLinks, removeLinks } from './link.cypher.ts';
import { REMOVE_PARTIES } from './party.cypher.ts';
import { CREATE_PROPOSALS, proposalRow, REMOVE_PROPOSALS } from './proposal.cypher.ts';
import { CREATE_SHEETS, REMOVE_SHEETS, sheetKey, sheetRow } from './sheet.cypher.ts';
import { overKeys, overKinds, overRows, type Step } from './steps.ts';
import { lostRequirements } from './writeNodes.ts';

const decisionKey = (institution: string, gap: string) => keyText(JSON.stringify([institution, gap]));

/** Takes away what is gone, and what is redrawn: sheets, contracts, findings, decisions and proposals are never mended in place. */
export const takeAwaySteps = ({ links, sheets, contracts, findings, decisions, proposals }: Difference): Step[] => [
  ...overKinds(LINK_KINDS, removeLinks, links.removed, linkRow),
  ...overKeys(REMOVE_SHEETS, goneOf(sheets).map(sheetKey)),
  ...overKeys(
    REMOVE_CONTRACTS,
    goneOf(contracts).map((contract) => keyText(contract.id)),
  ),
  ...overKeys(
    REMOVE_FINDINGS,
    goneOf(findings).map(({ id }) => keyText(id)),
  ),
  ...overKeys(
    REMOVE_DECISIONS,
    goneOf(decisions).map((d) => decisionKey(d.institution, d.gap)),
  ),
  ...overKeys(
    REMOVE_PROPOSALS,
    goneOf(proposals).map(({ id }) => keyText(id)),
  ),
];

/** Removes nodes to which nothing refers any more. */
export const removeNodeSteps = ({ components, parties, evidence, catalogues }: Difference): Step[] => [
  ...overKeys(
    REMOVE_COMPONENTS,
    components.removed.map(({ id }) => keyText(id)),
  ),
  ...overKeys(
    REMOVE_EVIDENCE,
    evidence.removed.map(({ id }) => keyText(id)),
  ),
  ...overKeys(
    REMOVE_PARTIES,
    parties.removed.map(({ id }) => keyText(id)),
  ),
  ...overKeys(
    REMOVE_CATALOGUES,
    catalogues.removed.map(({ id }) => keyText(id)),
  ),
];

const keysOfLines = (sheets: readonly Sheet[]): Set<string> =>
  new Set(sheets.flatMap((sheet) => (sheet.lines ?? []).map((line) => line.requirement)));

/** Draws links, sheets, contracts, findings, decisions and proposals between nodes that are there. */
export function drawSteps({ links, sheets, contracts, findings, decisions, proposals }: Difference): Step[] {
  const put = putOf(sheets);
  return [
    ...overKinds(LINK_KINDS, putLinks, putOf(links), linkRow),
    ...overRows(MENTION, [...keysOfLines(put)].map(unloadedProperties)),
    ...inLines(put).flatMap((some) => overRows(CREATE_SHEETS, some.map(sheetRow))),
    ...overRows(CREATE_CONTRACTS, putOf(contracts).map(contractRow)),
    ...overRows(CREATE_FINDINGS, putOf(findings).map(findingRow)),
    ...overRows(CREATE_DECISIONS, putOf(decisions).map(decisionRow)),
    ...overRows(CREATE_PROPOSALS, putOf(proposals).map(proposalRow)),
  ];
}

/** Lines that one statement draws; a sheet of more lines goes alone. */
const LINES = 5_000;

function inLines(sheets: readonly Sheet[]): Sheet[][] {
  const batches: Sheet[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const lines = 1 + (sheet.lines?.length ?? 0);
    const batch = batches.at(-1);
    if (batch === undefined || room < lines) {
      batches.push([sheet]);
      room = LINES;
    } else batch.push(sheet);
    room -= lines;
  }
  return batches;
}

/** Removes the nodes of requirements of which no catalogue and no line speaks any more. */
export function forgetSteps(difference: Difference): Step[] {
  return overKeys(FORGET, [...keysOfLines(goneOf(difference.sheets)), ...lostRequirements(difference)].map(keyText));
}
