import { describe, expect, it } from 'vitest';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import { ODD } from '../cases/oddIds.ts';
import { contentOf, linesOf, modelOf, type Plain, partyIds, puts, WRITER } from '../support/models.ts';
import { clear, open } from './database.ts';

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
  findings: ODD.map((id) => ({
    id,
    component: id,
    title: name,
    foundOn: '2026-01-01',
    requirement: `${id}:${id}`,
    assignee: id,
  })),
  decisions: ODD.map((id) => ({ institution: id, gap: id, state: 'IN_TALKS', reason: id, by: id, on: '2026-01-01' })),
  proposals: ODD.map((id) => ({
    id,
    by: id,
    contract: { id, customer: id, supplier: 'v', covers: ['line'], startsOn: '2026-01-01' },
    on: '2026-01-01',
  })),
};

/** Ids that a store in Neo4j keeps under another key. */
export function describeOddIds(server: () => Neo4jAccess): void {
  describe('ids that Neo4j cannot hold', () => {
    it('come back exactly, find their own, and are removed without their twins', async () => {
      await clear(server());
      const store = await open(server());
      await store.commit(puts(MODEL), WRITER);
      expect(contentOf(await store.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(MODEL)));
      for (const id of ODD) {
        const { components, links, evidence } = await store.snapshot({ kind: 'institutions', ids: partyIds(id) });
        expect([...components.ids].sort()).toEqual([id, 'line'].sort());
        expect(links.kind.length).toBe(1);
        expect([...evidence.ids]).toEqual([id]);
      }
      const [first = ''] = ODD;
      await store.commit([{ op: 'remove', list: 'contracts', key: first }], WRITER);
      const { contracts } = await store.snapshot({ kind: 'all' });
      expect([...contracts.ids].sort()).toEqual(ODD.slice(1).sort());
      await store.close();
    });
  });
}
