import { applyTo, emptyKeyed, type KeyedModel, unkeyModel } from '../../model/apply.ts';
import type { Put } from '../../model/change.ts';
import type { Model } from '../../model/document.ts';
import { StoreDamaged } from '../errors.ts';
import { ALL_CATALOGUES } from './catalogue.cypher.ts';
import type { CatalogueCache } from './catalogueCache.ts';
import type { Run } from './cypher.ts';
import { readDegrees } from './degrees.cypher.ts';
import { keyText } from './keys.ts';
import { type LinkRow, linkOf } from './link.cypher.ts';
import { FIND_PARTIES, type Json } from './party.cypher.ts';
import {
  CHAIN,
  CONTRACTS_OF_CHAIN,
  DECISIONS_OF_INSTITUTIONS,
  EVIDENCE_OF_CHAIN,
  FINDINGS_ASSIGNED,
  FINDINGS_OF_CHAIN,
  HOUSES_OF_CHAIN,
  LINKS_OF_CHAIN,
  LINKS_TO_OWNED,
  type Owned,
  PURCHASES_OF_OWNERS,
  SHEETS_OF_CHAIN,
} from './scope.cypher.ts';
import { requireWholeScope } from './scopeChecks.ts';
import { openedPut } from './sealed.ts';

/** Entities by key; one that is found twice is the same one. */
class Gathered {
  readonly keyed: KeyedModel = emptyKeyed();

  json(list: Exclude<Put['list'], 'links' | 'catalogues'>, rows: readonly Json[]): void {
    for (const { json } of rows) applyTo(this.keyed, openedPut(list, json));
  }

  owned(rows: readonly Owned[]): void {
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

/** Throws StoreDamaged where a component hangs on another party than it says. */
function requireOwner({ key, owner, json }: Owned & { readonly key: string }): void {
  const put = openedPut('components', json);
  if (put.list === 'components' && keyText(put.entity.owner) === owner) return;
  throw new StoreDamaged([{ kind: 'STATE', place: `components ${JSON.stringify(key)}` }]);
}

/** What the analysis of some institutions needs, in two round trips; institutions that are not there are left out. */
export async function readScope(run: Run, cache: CatalogueCache, ids: readonly string[]): Promise<Model> {
  const institutions = [...new Set(ids.map(keyText))];
  const chain = await run(CHAIN, { keys: institutions });
  for (const row of chain) requireOwner(row);
  const components = chain.map(({ key }) => key);
  // An institution that owns nothing is there all the same.
  const owners = [...new Set([...institutions, ...chain.map(({ owner }) => owner)])];
  const [
    catalogues,
    parties,
    links,
    toOwned,
    sheets,
    evidence,
    contracts,
    siteOwners,
    findings,
    decisions,
    ofParties,
    ofChain,
    purchases,
    assigned,
  ] = await Promise.all([
    cache.read(run, ALL_CATALOGUES),
    run(FIND_PARTIES, { keys: owners }),
    run(LINKS_OF_CHAIN, { keys: components }),
    run(LINKS_TO_OWNED, { keys: institutions }),
    run(SHEETS_OF_CHAIN, { keys: components }),
    run(EVIDENCE_OF_CHAIN, { keys: components }),
    run(CONTRACTS_OF_CHAIN, { institutions, owners, components }),
    run(HOUSES_OF_CHAIN, { components }),
    run(FINDINGS_OF_CHAIN, { institutions, components }),
    run(DECISIONS_OF_INSTITUTIONS, { keys: institutions }),
    run(readDegrees('Party'), { keys: owners }),
    run(readDegrees('Component'), { keys: components }),
    run(PURCHASES_OF_OWNERS, { keys: owners }),
    run(FINDINGS_ASSIGNED, { keys: institutions }),
  ]);
  const gathered = new Gathered();
  for (const entity of catalogues) applyTo(gathered.keyed, { op: 'put', list: 'catalogues', entity });
  gathered.json('components', chain);
  gathered.json('parties', parties);
  gathered.links(links);
  gathered.owned(toOwned);
  gathered.links(toOwned);
  gathered.json('sheets', sheets);
  gathered.json('evidence', evidence);
  gathered.json('contracts', contracts);
  gathered.json(
    'parties',
    contracts.flatMap((k) => k.parties.map((json) => ({ json }))),
  );
  gathered.owned(contracts.flatMap(({ covered }) => covered));
  const annexed = contracts.flatMap((k) => k.annexed);
  gathered.json('sheets', annexed);
  gathered.json(
    'evidence',
    annexed.flatMap((sheet) => sheet.evidence.map((json) => ({ json }))),
  );
  gathered.owned(siteOwners);
  gathered.links(siteOwners.flatMap((siteOwner) => siteOwner.links));
  gathered.json('findings', findings);
  gathered.json(
    'parties',
    findings.flatMap(({ assignees }) => assignees.map((json) => ({ json }))),
  );
  gathered.json('decisions', decisions);
  const degrees = { Party: ofParties, Component: ofChain };
  requireWholeScope({ institutions, owners, components, degrees, purchases, assigned }, gathered.keyed);
  return unkeyModel(gathered.keyed);
}
