import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isExact, keyText } from '../../server/store/neo4j/keys.ts';
import { unavailable } from '../support/availability.ts';
import { type Neo4jAccess, neo4jUnavailableReason } from '../support/neo4j/start.ts';
import { acquireAlone, open, PATIENCE_MS } from './neo4j/database.ts';
import { ANYBODY, contentOf, linesOf, modelOf, type Plain, partyIds, puts } from './support/models.ts';

const reason = await neo4jUnavailableReason();
if (reason !== undefined) unavailable('Neo4j', reason);

/** Ids that neither an index of Neo4j nor UTF-8 can hold as they are, each with a twin. */
const ODD = ['x'.repeat(9_000), `${'x'.repeat(9_000)}y`, 'a\ud800', 'a\ud801', '\u0000', '\u0000a', 'a\udc00\ud800'];
const PLAIN = ['vpn', 'VPN', '医'.repeat(2_000), 'a😀', '\ufffd', 'a\ufffd'];

describe('the key of an id', () => {
  it('is the id itself wherever that can be kept', () => {
    expect(PLAIN.map(keyText)).toEqual(PLAIN);
    expect(PLAIN.every(isExact)).toBe(true);
  });

  it('is another one for every id that cannot', () => {
    const keys = ODD.map(keyText);
    expect(new Set([...keys, ...PLAIN]).size).toBe(ODD.length + PLAIN.length);
    expect(keys.some(isExact)).toBe(false);
    expect(keys.map(keyText).some((key) => keys.includes(key))).toBe(false);
  });
});

const name = { ja: '名前' };

/** Every id as that of a party, a component, a piece of evidence, a contract, a version and a catalogue. */
const MODEL: Plain = {
  catalogues: ODD.map((id) => ({ id, requirements: [{ id, title: name, layers: ['network'], phases: ['normal'] }] })),
  parties: [
    { id: 'v', type: 'VENDOR', name },
    ...ODD.map((id) => ({ id, type: 'INSTITUTION' as const, name, adopts: [id] })),
  ],
  components: [
    { id: 'line', owner: 'v', kind: 'LINE', name },
    ...ODD.map((id) => ({ id, owner: id, kind: 'APPLIANCE' as const, name })),
  ],
  links: ODD.map((id) => ({ consumer: id, supplier: 'line', kind: 'CONNECTS_VIA', network: 'OPEN' })),
  evidence: ODD.map((id) => ({ id, title: name })),
  sheets: ODD.map((id) => ({
    component: id,
    version: id,
    lines: [{ requirement: `${id}:${id}`, stance: 'SELF', evidence: [id] }],
  })),
  contracts: ODD.map((id) => ({ id, customer: id, supplier: 'v', covers: ['line'], startsOn: '2026-01-01' })),
  decisions: ODD.map((id) => ({ institution: id, gap: id, state: 'IN_TALKS', reason: id, by: id, on: '2026-01-01' })),
  proposals: ODD.map((id) => ({
    id,
    by: id,
    contract: { id, customer: id, supplier: 'v', covers: ['line'], startsOn: '2026-01-01' },
    on: '2026-01-01',
  })),
};

describe.runIf(reason === undefined)('ids that Neo4j cannot hold', { timeout: 300_000 }, () => {
  let server: Neo4jAccess;

  beforeAll(async () => {
    server = await acquireAlone();
  }, PATIENCE_MS);

  afterAll(async () => {
    await server.stop();
  }, PATIENCE_MS);

  it('come back exactly, find their own, and are removed without their twins', async () => {
    const store = await open(server);
    await store.commit(puts(MODEL), ANYBODY);
    expect(contentOf(await store.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(MODEL)));
    for (const id of ODD) {
      const { components, links, evidence } = await store.snapshot({ kind: 'institutions', ids: partyIds(id) });
      expect([...components.ids].sort()).toEqual([id, 'line'].sort());
      expect(links.kind.length).toBe(1);
      expect(evidence.ids).toEqual([id]);
    }
    const [first = ''] = ODD;
    await store.commit([{ op: 'remove', list: 'contracts', key: first }], ANYBODY);
    const { contracts } = await store.snapshot({ kind: 'all' });
    expect([...contracts.ids].sort()).toEqual(ODD.slice(1).sort());
    await store.close();
  });
});
