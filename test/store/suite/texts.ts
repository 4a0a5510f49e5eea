import { describe, expect, it } from 'vitest';
import { CONFUSABLE } from '../cases/texts.ts';
import {
  contentOf,
  linesOf,
  linkKey,
  modelOf,
  namesIn,
  type Plain,
  partyIds,
  puts,
  remove,
  WRITER,
} from '../support/models.ts';
import { eachWithStore, type MakeStore } from './fixture.ts';

/** Each id as party, component, version, duty, evidence, contract and gap, with itself as name. */
function modelWith(ids: readonly string[]): Plain {
  const name = (id: string) => ({ ja: id, en: id });
  return {
    catalogues: [
      {
        id: 'c',
        requirements: ids.map((id) => ({ id, title: name(id), layers: ['network'], phases: ['normal'] })),
      },
    ],
    parties: [
      { id: 'hub', type: 'VENDOR', name: name('hub') },
      ...ids.map((id) => ({ id, type: 'INSTITUTION' as const, name: name(id) })),
    ],
    components: [
      { id: 'hub', owner: 'hub', kind: 'NETWORK', name: name('hub'), traits: [...ids] },
      ...ids.map((id) => ({ id, owner: id, kind: 'APPLIANCE' as const, name: name(id) })),
    ],
    links: ids.map((id) => ({ consumer: id, supplier: 'hub', kind: 'CONNECTS_VIA' as const })),
    evidence: ids.map((id) => ({ id, title: name(id) })),
    sheets: ids.map((id) => ({
      component: 'hub',
      version: id,
      lines: [
        {
          requirement: `c:${id}`,
          stance: 'SHARED' as const,
          duties: [{ id, text: name(id) }],
          when: [id],
          evidence: [id],
        },
      ],
    })),
    contracts: ids.map((id) => ({
      id,
      customer: id,
      supplier: 'hub',
      covers: ['hub'],
      startsOn: '2026-01-01',
      annexes: [{ component: 'hub', sheetVersion: id }],
    })),
    findings: ids.map((id) => ({
      id,
      component: 'hub',
      title: name(id),
      foundOn: '2026-01-01',
      requirement: `c:${id}`,
      assignee: id,
    })),
    decisions: ids.map((id) => ({ institution: id, gap: id, state: 'IN_TALKS', reason: id, by: id, on: '2026-01-01' })),
    proposals: ids.map((id) => ({
      id,
      by: id,
      contract: { id, customer: id, supplier: 'hub', covers: ['hub'], startsOn: '2026-01-01' },
      on: '2026-01-01',
      note: id,
    })),
  };
}

/** Texts come back as they went in, and two that look alike stay two. */
export function describeTexts(makeStore: MakeStore): void {
  describe('a text', () => {
    const { store } = eachWithStore(makeStore);
    const all = CONFUSABLE.flat();

    it('comes back exactly, wherever it stands', async () => {
      await store().commit(puts(modelWith(all)), WRITER);
      expect(contentOf(await store().snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(modelWith(all))));
    });

    it('finds its own institution and no twin of it', async () => {
      await store().commit(puts(modelWith(all)), WRITER);
      for (const id of all) {
        const names = namesIn(await store().snapshot({ kind: 'institutions', ids: partyIds(id) }));
        const owned = all.filter((other) => names.has(`links ${linkKey(other, 'CONNECTS_VIA', 'hub')}`));
        expect(owned).toEqual([id]);
        expect(names.has(`contracts ${id}`)).toBe(true);
      }
    });

    it('is removed without its twins', async () => {
      await store().commit(puts(modelWith(all)), WRITER);
      const ids = CONFUSABLE.map(([id]) => id ?? '');
      const gone = ids.flatMap((id) => [
        remove('contracts', id),
        remove('decisions', JSON.stringify([id, id])),
        remove('findings', id),
        remove('proposals', id),
      ]);
      await store().commit(gone, WRITER);
      const names = namesIn(await store().snapshot({ kind: 'all' }));
      expect(all.filter((id) => !names.has(`contracts ${id}`))).toEqual(ids);
      expect(all.filter((id) => !names.has(`decisions ${JSON.stringify([id, id])}`))).toEqual(ids);
      expect(all.filter((id) => !names.has(`findings ${id}`))).toEqual(ids);
      expect(all.filter((id) => !names.has(`proposals ${id}`))).toEqual(ids);
    });
  });
}
