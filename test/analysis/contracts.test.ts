import { describe, expect, it } from 'vitest';
import type { Pair } from '../../server/analysis/chain.ts';
import { lastDay, standingOf } from '../../server/analysis/contracts/contracts.ts';
import { dayNumber, dayText, NO_DAY } from '../../server/model/snapshot/days.ts';
import { day } from '../../server/model/values.ts';
import { TODAY } from './cases.ts';
import { analysisOf, compiledOf } from './engine.ts';
import { tell } from './modelDsl.ts';

/** The snapshot of one contract with these terms, in row 0. */
const withContract = (terms: string) =>
  compiledOf([tell(['saas: v SAAS', `contract k h<v saas from=2026-10-01 ${terms}`.trim()])]).snapshot;

describe('a contract', () => {
  it.each([
    ['', '2026-09-30', 'OTHER'],
    ['', '2026-10-01', 'IN_FORCE'],
    ['', '2099-12-31', 'IN_FORCE'],
    ['to=2026-11-01', '2026-11-01', 'IN_FORCE'],
    ['to=2026-11-01', '2026-11-02', 'ENDED'],
    ['to=2026-11-01 renews', '2026-11-02', 'IN_FORCE'],
    ['terminated=2026-11-01', '2026-11-01', 'IN_FORCE'],
    ['terminated=2026-11-01', '2026-11-02', 'ENDED'],
    ['to=2026-10-15 renews terminated=2026-11-01', '2026-11-01', 'IN_FORCE'],
    ['to=2026-10-15 renews terminated=2026-11-01', '2026-11-02', 'ENDED'],
    ['to=2026-10-15 terminated=2026-11-01', '2026-10-16', 'ENDED'],
    ['to=2026-12-15 terminated=2026-11-01', '2026-11-02', 'ENDED'],
    ['to=2026-10-01 terminated=2026-10-01', '2026-10-01', 'IN_FORCE'],
  ])('from 2026-10-01 %s stands on %s as %s', (terms, on, standing) => {
    expect(standingOf(withContract(terms), 0, dayNumber(day.parse(on)))).toBe(standing);
  });

  it.each([
    ['', undefined],
    ['to=2026-11-01', '2026-11-01'],
    ['to=2026-11-01 renews', undefined],
    ['terminated=2026-11-01', '2026-11-01'],
    ['to=2026-12-01 terminated=2026-11-01', '2026-11-01'],
    ['to=2026-11-01 terminated=2026-12-01', '2026-11-01'],
    ['to=2026-11-01 renews terminated=2026-12-01', '2026-12-01'],
  ])('from 2026-10-01 %s lasts until %s', (terms, last) => {
    const found = lastDay(withContract(terms), 0);
    expect(found === NO_DAY ? undefined : dayText(found)).toBe(last);
  });
});

describe('the contracts that bind a pair', () => {
  /** Ids of the binding contracts of a pair of `h`’s chain. */
  function bindersOf(model: readonly string[], consumer: string, supplier: string, standing: 'IN_FORCE' | 'ENDED') {
    const { context } = analysisOf([tell(model)], TODAY, 'h');
    const pair: Pair | undefined = context.chain.pairs.find(
      (p) => p.consumer.id === consumer && p.supplier.id === supplier,
    );
    if (pair === undefined) throw new Error(`no link ${consumer} → ${supplier}`);
    return context.contracts.binders(pair, standing).map((row) => context.snapshot.contracts.ids.get(row));
  }

  const CLOUD = [
    'use: h USAGE',
    'saas: v SAAS',
    'iaas: w IAAS',
    'use USES saas',
    'saas RUNS_ON iaas',
    'contract bundle h<v saas bundles',
    'contract plain h<v saas',
    'contract theirs v<w iaas',
    'contract old h<w iaas to=2026-10-31',
    'contract far x<w iaas',
  ];

  it('are those of the consumer’s owner and of the institution that cover the supplier', () => {
    expect(bindersOf(CLOUD, 'use', 'saas', 'IN_FORCE')).toEqual(['bundle', 'plain']);
  });

  it('are also the bundles that reach the consumer, after those that bind it directly', () => {
    expect(bindersOf(CLOUD, 'saas', 'iaas', 'IN_FORCE')).toEqual(['theirs', 'bundle']);
  });

  it('are told apart by whether they run or have ended', () => {
    expect(bindersOf(CLOUD, 'saas', 'iaas', 'ENDED')).toEqual(['old']);
    expect(bindersOf(CLOUD, 'use', 'saas', 'ENDED')).toEqual([]);
  });

  it('are those by which a supplier works at its customer’s site', () => {
    const site = [
      'his: h ON_PREMISES',
      'vpn: h APPLIANCE',
      'care: v OPERATION',
      'his OPERATED_BY care',
      'care CONNECTS_VIA vpn',
    ];
    expect(bindersOf([...site, 'contract k h<v care'], 'care', 'vpn', 'IN_FORCE')).toEqual(['k']);
  });

  it('are only those by which it works there, not all of that customer’s contracts', () => {
    const site = [
      'his: h ON_PREMISES',
      'vpn: h APPLIANCE',
      'care: v OPERATION',
      'his OPERATED_BY care',
      'care CONNECTS_VIA vpn',
    ];
    const others = ['use: h USAGE', 'saas: w SAAS', 'use USES saas', 'contract other h<w saas'];
    expect(bindersOf([...site, ...others, 'contract k h<v care'], 'care', 'vpn', 'IN_FORCE')).toEqual(['k']);
  });

  it('are none within one owner', () => {
    expect(
      bindersOf(['ehr: h ON_PREMISES', 'lan: h NETWORK', 'ehr CONNECTS_VIA lan'], 'ehr', 'lan', 'IN_FORCE'),
    ).toEqual([]);
  });
});
