import { describe, expect, it } from 'vitest';
import { analyse, build, contract, GROUND, link, onContracts, sheet } from './build.ts';
import type { Contract, ModelDocument } from './types.ts';

/** The hospital uses the vendor's `saas`, which runs on `iaas` of a subcontractor. */
function cloud(...contracts: readonly Contract[]): ModelDocument {
  return {
    components: [
      build('use', 'h', 'USAGE'),
      build('saas', 'v', 'SAAS', { disclosures: [{ kind: 'SDS' }] }),
      build('iaas', 'w', 'IAAS'),
    ],
    links: [link('use', 'USES', 'saas'), link('saas', 'RUNS_ON', 'iaas')],
    contracts,
  };
}

describe('links', () => {
  it('without a contract are ours to settle at the door, and behind it only to be asked about', () => {
    const { gaps } = analyse(cloud());
    expect(gaps.filter((gap) => gap.rule === 'UNCONTRACTED_LINK')).toMatchObject([
      { consumer: 'use', supplier: 'saas', severity: 'HIGH', actors: ['h', 'v'] },
      { consumer: 'saas', supplier: 'iaas', severity: 'LOW', actors: ['v', 'w'] },
    ]);
  });

  it('are bound through the whole chain by a contract that bundles it', () => {
    const document = cloud(contract('k', 'h', 'v', ['saas'], { bundles: true }));
    expect(onContracts(analyse(document))).toEqual([]);
  });

  it('of the chain have expired with the bundle that bound them', () => {
    const document = cloud(contract('k', 'h', 'v', ['saas'], { bundles: true, endsOn: '2026-10-31' }));
    expect(onContracts(analyse(document))).toEqual([
      'CONTRACT_EXPIRED use → saas HIGH',
      'CONTRACT_EXPIRED saas → iaas LOW',
    ]);
  });

  it('expire where they are unbound on any of the next 90 days, whatever follows', () => {
    const first = contract('k', 'h', 'v', ['saas'], { bundles: true, endsOn: '2026-11-20' });
    const from = (startsOn: string): readonly string[] =>
      onContracts(analyse(cloud(first, contract('k2', 'h', 'v', ['saas'], { bundles: true, startsOn }))));
    expect(from('2026-11-21')).toEqual([]);
    expect(from('2026-11-22')).toEqual(['CONTRACT_EXPIRING use → saas LOW']);
  });

  it('do not expire with the calendar', () => {
    const document = cloud(contract('k', 'h', 'v', ['saas'], { bundles: true, endsOn: '9999-12-31' }));
    expect(onContracts(analyse(document, GROUND, '9999-12-01'))).toEqual([]);
  });

  it('expire within 90 days, the ninetieth not counted', () => {
    const until = (endsOn: string): readonly string[] =>
      onContracts(analyse(cloud(contract('k', 'h', 'v', ['saas'], { bundles: true, endsOn }))));
    expect(until('2027-01-30')).toEqual([]);
    expect(until('2027-01-29')).toEqual(['CONTRACT_EXPIRING use → saas LOW']);
  });

  it('of a pair are one gap, which has expired only if each unbound link would have been bound', () => {
    const remote: ModelDocument = {
      components: [
        build('lan', 'h', 'ON_PREMISES', { disclosures: [{ kind: 'MDS' }] }),
        build('care', 'v', 'OPERATION'),
        build('tool', 'v', 'ON_PREMISES'),
      ],
      links: [
        link('lan', 'OPERATED_BY', 'care'),
        link('care', 'CONNECTS_VIA', 'lan'),
        link('tool', 'CONNECTS_VIA', 'lan'),
        link('tool', 'AUTHENTICATES_VIA', 'lan'),
        link('care', 'RUNS_ON', 'tool'),
      ],
    };
    const bound = analyse({ ...remote, contracts: [contract('k', 'h', 'v', ['care'])] });
    expect(onContracts(bound)).toEqual(['UNCONTRACTED_LINK tool → lan HIGH']);
    const ended = analyse({ ...remote, contracts: [contract('k', 'h', 'v', ['care'], { endsOn: '2026-01-31' })] });
    expect(onContracts(ended)).toEqual([
      'CONTRACT_EXPIRED care → lan HIGH',
      'CONTRACT_EXPIRED lan → care HIGH',
      'UNCONTRACTED_LINK tool → lan HIGH',
    ]);
  });
});

describe('reach', () => {
  const consent = { subcontracting: { policy: 'CONSENT' as const } };

  it('finds subcontractors that no customer has consented to', () => {
    const document = cloud(contract('k', 'h', 'v', ['saas'], consent), contract('k2', 'v', 'w', ['iaas']));
    expect(onContracts(analyse(document))).toEqual(['SUBCONTRACT_UNCONSENTED k w MEDIUM']);
  });

  it('ends where another contract of the institution begins', () => {
    const document = cloud(contract('k', 'h', 'v', ['saas'], consent), contract('k2', 'h', 'w', ['iaas']));
    expect(onContracts(analyse(document))).toEqual([]);
  });
});

describe('annexes', () => {
  const published = (...annexed: readonly string[]): readonly string[] => {
    const annexes = annexed.map((sheetVersion) => ({ component: 'saas', sheetVersion }));
    const document = cloud(contract('k', 'h', 'v', ['saas'], { bundles: true, annexes }));
    const draft = { ...sheet('saas'), version: 'draft', publishedOn: null };
    const old = { ...sheet('saas'), version: '0', publishedOn: '2025-04-01' };
    return onContracts(analyse({ ...document, sheets: [sheet('saas'), old, draft] }));
  };

  it('are missing, drifted or current', () => {
    expect(published()).toEqual(['SHEET_NOT_ANNEXED k saas LOW']);
    expect(published('0')).toEqual(['SHEET_DRIFT k saas MEDIUM']);
    expect(published('draft')).toEqual(['SHEET_DRIFT k saas MEDIUM']);
    expect(published('0', '1')).toEqual([]);
  });
});

describe('service levels', () => {
  const promising = (use: Contract['terms'], below: Contract['terms']): ModelDocument => {
    const contracts = [
      contract('k', 'h', 'v', ['saas'], use ? { terms: use } : {}),
      contract('k2', 'v', 'w', ['iaas'], below ? { terms: below } : {}),
    ];
    const document = cloud(...contracts);
    const needs = { availability: 0.99, rtoHours: 8, assurance: { aal: 2 } };
    return { ...document, components: (document.components ?? []).map((c) => (c.id === 'use' ? { ...c, needs } : c)) };
  };

  it('are undefined, short or unbacked, term by term', () => {
    const analysis = analyse(promising({ rtoHours: 12 }, { rtoHours: 24, availability: 0.9 }));
    expect(onContracts(analysis)).toEqual([
      'ASSURANCE_SHORTFALL use aal HIGH',
      'SLA_SHORTFALL use rtoHours MEDIUM',
      'SLA_UNBACKED saas rtoHours MEDIUM',
      'SLA_UNDEFINED use availability MEDIUM',
    ]);
  });

  it('are in order where the supplier promises as much, and the identity provider behind gives the level', () => {
    const document = promising({ availability: 0.999, rtoHours: 8 }, { availability: 0.999, rtoHours: 8 });
    const components = [...(document.components ?? []), build('idp', 'v', 'PAAS', { assurance: { aal: 2 } })];
    const links = [...(document.links ?? []), link('saas', 'AUTHENTICATES_VIA', 'idp')];
    expect(onContracts(analyse({ ...document, components, links }))).toEqual([]);
  });
});

describe('evidence and basis', () => {
  const ground: ModelDocument = {
    ...GROUND,
    catalogues: [
      { id: 'demo', requirements: [{ id: 'patch', layers: ['network'], phases: ['normal'], evidenceRequired: true }] },
    ],
  };
  const claiming = (evidence: readonly string[]): readonly string[] => {
    const line = { requirement: 'demo:patch', stance: 'SELF' as const, evidence };
    const document = {
      components: [build('lan', 'h', 'NETWORK')],
      sheets: [sheet('lan', line)],
      evidence: [{ id: 'past', validUntil: '2026-10-31' }, { id: 'today', validUntil: '2026-11-01' }, { id: 'open' }],
    };
    return analyse(document, ground).gaps.map(({ rule }) => rule);
  };

  it('is missing, expired or valid to its last day', () => {
    expect(claiming([])).toEqual(['UNEVIDENCED']);
    expect(claiming(['past'])).toEqual(['EVIDENCE_EXPIRED']);
    expect(claiming(['past', 'today'])).toEqual([]);
    expect(claiming(['open'])).toEqual([]);
  });

  it('is outdated where every line is against a catalogue that is not adopted', () => {
    const document = {
      components: [build('lan', 'h', 'NETWORK', { layers: [] }), build('pc', 'h', 'TERMINAL', { layers: [] })],
      sheets: [sheet('lan', { requirement: 'gone:one', stance: 'SELF' as const }), sheet('pc')],
    };
    expect(onContracts(analyse(document))).toEqual(['OUTDATED_BASIS lan MEDIUM']);
  });
});

describe('actors', () => {
  it('of a cell inside a bundle include who answers for the bundle', () => {
    const document = cloud(contract('k', 'h', 'v', ['saas'], { bundles: true }));
    const ground = {
      ...GROUND,
      catalogues: [
        { id: 'demo', requirements: [{ id: 'site', layers: ['facility' as const], phases: ['normal' as const] }] },
      ],
    };
    expect(analyse(document, ground).gaps).toMatchObject([
      { rule: 'NO_SHEET', component: 'iaas', actors: ['v', 'w'], cells: 1 },
    ]);
  });
});
