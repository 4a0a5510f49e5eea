import { applyTo, emptyKeyed, type KeyedModel, unkeyModel } from '../../model/apply.ts';
import type { Put } from '../../model/change.ts';
import type { Model } from '../../model/document.ts';
import { ALL_CATALOGUES } from './catalogue.cypher.ts';
import type { Run } from './cypher.ts';
import { keyText } from './keys.ts';
import { type LinkRow, linkOf } from './link.cypher.ts';
import { FIND_PARTIES, type Json } from './party.cypher.ts';
import {
  CHAIN,
  CONTRACTS_OF_CUSTOMERS,
  DECISIONS_OF_INSTITUTIONS,
  EVIDENCE_OF_CHAIN,
  HOUSES_OF_CUSTOMERS,
  LINKS_OF_CHAIN,
  LINKS_OF_HOUSES,
  LINKS_TO_OWNED,
  PARTIES_OF_CONTRACTS,
  SHEETS_OF_CHAIN,
} from './scope.cypher.ts';
import type { CatalogueShelf } from './shelf.ts';

/** Adds entities to a model by key; one that comes twice is the same one. */
class Gathered {
  readonly keyed: KeyedModel = emptyKeyed();

  json(list: Exclude<Put['list'], 'links' | 'catalogues'>, rows: readonly Json[]): void {
    for (const { json } of rows) applyTo(this.keyed, { op: 'put', list, entity: JSON.parse(json) });
  }

  /** Components with their owners. */
  owned(rows: readonly { readonly json: string; readonly owner: string }[]): void {
    this.json('components', rows);
    this.json(
      'parties',
      rows.map(({ owner }) => ({ json: owner })),
    );
  }

  links(rows: readonly LinkRow[]): void {
    for (const row of rows) applyTo(this.keyed, { op: 'put', list: 'links', entity: linkOf(row) });
  }
}

/** What the analysis of some institutions needs, in two round trips; institutions that are not there are left out. */
export async function readScope(run: Run, shelf: CatalogueShelf, ids: readonly string[]): Promise<Model> {
  const institutions = { keys: [...new Set(ids.map(keyText))] };
  const chain = await run(CHAIN, institutions);
  const components = { keys: chain.map(({ key }) => key) };
  // An institution that owns nothing has decisions and contracts all the same.
  const owners = { keys: [...new Set([...institutions.keys, ...chain.map(({ owner }) => owner)])] };
  const [catalogues, parties, links, toOwned, sheets, evidence, contracts, others, houses, inHouses, decisions] =
    await Promise.all([
      shelf.read(run, ALL_CATALOGUES),
      run(FIND_PARTIES, owners),
      run(LINKS_OF_CHAIN, components),
      run(LINKS_TO_OWNED, institutions),
      run(SHEETS_OF_CHAIN, components),
      run(EVIDENCE_OF_CHAIN, components),
      run(CONTRACTS_OF_CUSTOMERS, owners),
      run(PARTIES_OF_CONTRACTS, owners),
      run(HOUSES_OF_CUSTOMERS, owners),
      run(LINKS_OF_HOUSES, owners),
      run(DECISIONS_OF_INSTITUTIONS, institutions),
    ]);
  const gathered = new Gathered();
  for (const entity of catalogues) applyTo(gathered.keyed, { op: 'put', list: 'catalogues', entity });
  gathered.json('parties', parties);
  gathered.json('parties', others);
  gathered.json('components', chain);
  gathered.owned(toOwned);
  gathered.owned(houses);
  for (const rows of [links, toOwned, inHouses]) gathered.links(rows);
  gathered.json('sheets', sheets);
  gathered.json('evidence', evidence);
  gathered.json('contracts', contracts);
  gathered.json('decisions', decisions);
  return unkeyModel(gathered.keyed);
}
