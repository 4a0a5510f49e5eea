import type { EntityList, Model } from '../../model/document.ts';
import { ALL_CATALOGUES } from './catalogue.cypher.ts';
import type { CatalogueCache } from './catalogueCache.ts';
import { ALL_COMPONENTS } from './component.cypher.ts';
import { ALL_CONTRACTS } from './contract.cypher.ts';
import type { Run, Statement } from './cypher.ts';
import { ALL_DECISIONS } from './decision.cypher.ts';
import { ALL_EVIDENCE } from './evidence.cypher.ts';
import { ALL_FINDINGS } from './finding.cypher.ts';
import { ALL_LINKS, linkOf } from './link.cypher.ts';
import { ALL_PARTIES, type Json } from './party.cypher.ts';
import { ALL_PROPOSALS } from './proposal.cypher.ts';
import { opened } from './sealed.ts';
import { ALL_SHEETS } from './sheet.cypher.ts';

async function readEach<T>(run: Run, list: EntityList, statement: Statement<Json>): Promise<T[]> {
  return (await run(statement)).map(({ json }) => opened<T>(list, json));
}

/** The whole model; the order of its lists means nothing. */
export async function readAll(run: Run, cache: CatalogueCache): Promise<Model> {
  const [catalogues, parties, components, links, sheets, contracts, evidence, findings, decisions, proposals] =
    await Promise.all([
      cache.read(run, ALL_CATALOGUES),
      readEach<Model['parties'][number]>(run, 'parties', ALL_PARTIES),
      readEach<Model['components'][number]>(run, 'components', ALL_COMPONENTS),
      run(ALL_LINKS),
      readEach<Model['sheets'][number]>(run, 'sheets', ALL_SHEETS),
      readEach<Model['contracts'][number]>(run, 'contracts', ALL_CONTRACTS),
      readEach<Model['evidence'][number]>(run, 'evidence', ALL_EVIDENCE),
      readEach<Model['findings'][number]>(run, 'findings', ALL_FINDINGS),
      readEach<Model['decisions'][number]>(run, 'decisions', ALL_DECISIONS),
      readEach<Model['proposals'][number]>(run, 'proposals', ALL_PROPOSALS),
    ]);
  return {
    catalogues,
    parties,
    components,
    links: links.map(linkOf),
    sheets,
    contracts,
    evidence,
    findings,
    decisions,
    proposals,
  };
}
