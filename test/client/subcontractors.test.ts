import { describe, expect, test } from 'vitest';
import type { LinkKind } from '../../client/api/generated/documents.ts';
import { consentTo } from '../../client/model/contracts/consent.ts';
import { subcontractorsOf } from '../../client/model/contracts/subcontractors.ts';

describe('the parties behind a supplier', () => {
  const nodes = new Map(
    Object.entries({ own: 'h', app: 'v', care: 'v', host: 'w', line: 'x', deep: 'y' }).map(([key, owner]) => [
      key,
      { key, owner: { key: owner } },
    ]),
  );
  const link = (from: string, to: string, kind: LinkKind = 'RUNS_ON') => ({ from, to, kinds: [kind] });
  const links = [
    link('own', 'app', 'USES'),
    link('app', 'host'),
    link('host', 'deep', 'OPERATED_BY'),
    link('app', 'line', 'CALLS'),
    link('app', 'own', 'CONNECTS_VIA'),
    link('host', 'app'),
  ];
  const contract = { customer: 'h', supplier: 'v', covers: ['app', 'care'] };

  test('are found along what it answers for, the nearest first, and not the customer nor what it calls', () => {
    expect(subcontractorsOf(contract, nodes, links, new Set())).toEqual([
      { party: 'w', component: 'host', by: 'app' },
      { party: 'y', component: 'deep', by: 'host' },
    ]);
  });

  test('are not those with whom the customer has a contract of its own, nor what is covered', () => {
    expect(subcontractorsOf(contract, nodes, links, new Set(['host']))).toEqual([]);
    const all = { ...contract, covers: ['app', 'host', 'deep'] };
    expect(subcontractorsOf(all, nodes, links, new Set())).toEqual([]);
  });

  test('are consented to by name, freely, or not', () => {
    const consented = [{ key: 'w' }];
    expect(consentTo(null, 'w')).toBe('UNSTATED');
    expect(consentTo({ policy: 'CONSENT', consented }, 'w')).toBe('CONSENTED');
    expect(consentTo({ policy: 'CONSENT', consented }, 'y')).toBe('CONSENT');
    expect(consentTo({ policy: 'PROHIBITED', consented }, 'w')).toBe('PROHIBITED');
  });
});
