import type { Put } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import { link as linkSchema } from '../../model/link.ts';
import type { Lookup } from '../../model/neighbourhood.ts';
import type { ReferenceRole } from '../../model/references.ts';
import { ALL_CATALOGUES, FIND_CATALOGUES } from './catalogue.cypher.ts';
import type { CatalogueCache } from './catalogueCache.ts';
import { COMPONENTS_OF_OWNERS, FIND_COMPONENTS } from './component.cypher.ts';
import { contractsOfParties, contractsOnComponents, FIND_CONTRACTS } from './contract.cypher.ts';
import type { Run, Statement } from './cypher.ts';
import { DECISIONS_OF, FIND_DECISIONS } from './decision.cypher.ts';
import { FIND_EVIDENCE } from './evidence.cypher.ts';
import { FIND_FINDINGS, FINDINGS_OF_ASSIGNEES, FINDINGS_ON, FINDINGS_ON_CATALOGUES } from './finding.cypher.ts';
import { keyText } from './keys.ts';
import { BINDINGS_OF, FIND_LINKS, LINKS_FROM, LINKS_TO, type LinkRow, linkOf } from './link.cypher.ts';
import { FIND_PARTIES, type Json, PARTIES_ADOPTING, PARTIES_TREATING } from './party.cypher.ts';
import { FIND_PROPOSALS, proposalsOfParties } from './proposal.cypher.ts';
import { openedPut } from './sealed.ts';
import {
  FIND_SHEETS,
  SHEETS_NAMING,
  SHEETS_OF_COMPONENTS,
  SHEETS_ON_CATALOGUES,
  SHEETS_ON_REQUIREMENTS,
} from './sheet.cypher.ts';

/** Lists whose entities are read back from their JSON. */
type JsonList = Exclude<EntityList, 'links' | 'catalogues'>;

const BY_KEY: Readonly<Record<JsonList, Statement<Json>>> = {
  parties: FIND_PARTIES,
  components: FIND_COMPONENTS,
  sheets: FIND_SHEETS,
  contracts: FIND_CONTRACTS,
  evidence: FIND_EVIDENCE,
  findings: FIND_FINDINGS,
  decisions: FIND_DECISIONS,
  proposals: FIND_PROPOSALS,
};

const BY_REFERENCE: Readonly<
  Record<Exclude<ReferenceRole, 'catalogues.mapping'>, readonly [JsonList, Statement<Json>] | Statement<LinkRow>>
> = {
  'components.owner': ['components', COMPONENTS_OF_OWNERS],
  'links.consumer': LINKS_FROM,
  'links.supplier': LINKS_TO,
  'sheets.component': ['sheets', SHEETS_OF_COMPONENTS],
  'sheets.evidence': ['sheets', SHEETS_NAMING],
  'sheets.catalogue': ['sheets', SHEETS_ON_CATALOGUES],
  'contracts.customer': ['contracts', contractsOfParties('CUSTOMER')],
  'contracts.supplier': ['contracts', contractsOfParties('SUPPLIER')],
  'contracts.consented': ['contracts', contractsOfParties('CONSENTS_TO')],
  'contracts.covers': ['contracts', contractsOnComponents('COVERS')],
  'contracts.annex': ['contracts', contractsOnComponents('ANNEXES')],
  'findings.component': ['findings', FINDINGS_ON],
  'findings.assignee': ['findings', FINDINGS_OF_ASSIGNEES],
  'findings.catalogue': ['findings', FINDINGS_ON_CATALOGUES],
  'decisions.institution': ['decisions', DECISIONS_OF],
  'proposals.customer': ['proposals', proposalsOfParties('CUSTOMER')],
  'proposals.supplier': ['proposals', proposalsOfParties('SUPPLIER')],
  'parties.adopts': ['parties', PARTIES_ADOPTING],
  'parties.treatments': ['parties', PARTIES_TREATING],
};

/** Answers the questions of a neighbourhood from what the database holds; all are sent before the first is answered. */
export async function answerAll(run: Run, cache: CatalogueCache, lookups: readonly Lookup[]): Promise<Put[]> {
  const puts: Put[] = [];
  const answers = await Promise.all(lookups.map((lookup) => answer(run, cache, lookup)));
  // Not push(...found): there may be more than a call takes arguments.
  for (const found of answers) for (const put of found) puts.push(put);
  return puts;
}

function answer(run: Run, cache: CatalogueCache, lookup: Lookup): Promise<Put[]> {
  const keys = lookup.keys.map(keyText);
  if (lookup.by === 'binding') return readLinks(run, BINDINGS_OF, keys);
  if (lookup.by === 'requirement') return readJson(run, 'sheets', SHEETS_ON_REQUIREMENTS, keys);
  if (lookup.by === 'key') return answerKeys(run, cache, lookup.list, lookup.keys);
  // Every catalogue: there are few, and mappings are not drawn in the graph.
  if (lookup.role === 'catalogues.mapping') return readCatalogues(run, cache);
  const found = BY_REFERENCE[lookup.role];
  if ('text' in found) return readLinks(run, found, keys);
  const [list, statement] = found;
  return readJson(run, list, statement, keys);
}

function answerKeys(run: Run, cache: CatalogueCache, list: EntityList, keys: readonly string[]): Promise<Put[]> {
  if (list === 'links') return findLinks(run, keys);
  if (list === 'catalogues') return readCatalogues(run, cache, keys);
  return readJson(run, list, BY_KEY[list], keys.map(keyText));
}

async function readCatalogues(run: Run, cache: CatalogueCache, keys?: readonly string[]): Promise<Put[]> {
  const found =
    keys === undefined
      ? await cache.read(run, ALL_CATALOGUES)
      : await cache.read(run, FIND_CATALOGUES, { keys: keys.map(keyText) });
  return found.map((entity) => ({ op: 'put', list: 'catalogues', entity }));
}

async function readJson(run: Run, list: JsonList, statement: Statement<Json>, keys: string[]): Promise<Put[]> {
  const rows = await run(statement, { keys });
  return rows.map(({ json }) => openedPut(list, json));
}

async function readLinks(run: Run, statement: Statement<LinkRow>, keys: readonly string[]): Promise<Put[]> {
  const rows = await run(statement, { keys });
  return rows.map((row) => ({ op: 'put', list: 'links', entity: linkOf(row) }));
}

/** More than one kind may join the two components of a key: that is more than was asked for, and allowed. */
async function findLinks(run: Run, keys: readonly string[]): Promise<Put[]> {
  const rows = keys.map((key) => {
    const [consumer, supplier] = endsOf(key);
    return { consumer: keyText(consumer), supplier: keyText(supplier) };
  });
  const found = await run(FIND_LINKS, { rows });
  return found.map((row) => ({ op: 'put', list: 'links', entity: linkOf(row) }));
}

function endsOf(key: string): [consumer: string, supplier: string] {
  const { consumer, supplier } = linkSchema.parse(linkFields(JSON.parse(key)));
  return [consumer, supplier];
}

const linkFields = ([consumer, supplier, kind]: readonly unknown[]) => ({ consumer, supplier, kind });
