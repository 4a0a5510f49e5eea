import { ruleCases } from '../cases.ts';

// 90 days after 2026-11-01 is 2027-01-30.
const NET = ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net'];

ruleCases('CONTRACT_EXPIRING', [
  {
    it: 'finds a contract whose last day comes before the ninetieth day from now',
    model: [...NET, 'contract k h<v net to=2027-01-29'],
    gaps: ['ehr → net LOW h v'],
  },
  {
    it: 'is silent where the ninetieth day is the last',
    model: [...NET, 'contract k h<v net to=2027-01-30'],
    gaps: [],
  },
  {
    it: 'finds a contract whose last day is today',
    model: [...NET, 'contract k h<v net to=2026-11-01'],
    gaps: ['ehr → net LOW h v'],
  },
  {
    it: 'is silent where the contract has ended already',
    model: [...NET, 'contract k h<v net to=2026-10-31'],
    gaps: [],
  },
  {
    it: 'counts ninety days across a leap day',
    model: [
      ...NET,
      'net2: v NETWORK',
      'ehr CONNECTS_VIA net2',
      'contract k h<v net from=2020-01-01 to=2024-02-28',
      'contract k2 h<v net2 from=2020-01-01 to=2024-02-29',
    ],
    asOf: '2023-12-01',
    gaps: ['ehr → net LOW h v'],
  },
  {
    it: 'is silent where the contract renews itself',
    model: [...NET, 'contract k h<v net to=2026-12-31 renews'],
    gaps: [],
  },
  {
    it: 'finds a contract that is terminated within ninety days, renewal or not',
    model: [...NET, 'contract k h<v net to=2026-12-31 renews terminated=2027-01-29'],
    gaps: ['ehr → net LOW h v'],
  },
  {
    it: 'is silent where a successor begins on the day after the last',
    model: [...NET, 'contract k h<v net to=2026-12-31', 'contract k2 h<v net from=2027-01-01'],
    gaps: [],
  },
  {
    it: 'finds a hole of one day between two contracts',
    model: [...NET, 'contract k h<v net to=2026-12-31', 'contract k2 h<v net from=2027-01-02'],
    gaps: ['ehr → net LOW h v'],
  },
  {
    it: 'finds a hole that a successor leaves behind it',
    model: [...NET, 'contract k h<v net to=2026-12-31', 'contract k2 h<v net from=2027-01-01 to=2027-01-20'],
    gaps: ['ehr → net LOW h v'],
  },
  {
    it: 'finds a hole of two days beside contracts that go on',
    model: [
      ...['use: h USAGE', 'saas: v SAAS', 'vpn: h APPLIANCE', 'care: w OPERATION', 'vpn OPERATED_BY care'],
      'care CONNECTS_VIA vpn',
      'contract k h<w care to=2026-12-31',
      'contract k2 h<w care from=2027-01-03',
      'use USES saas',
      'contract k3 h<v saas',
    ],
    gaps: ['vpn → care LOW h w'],
  },
  {
    it: 'ends with the calendar: there is no day after the last',
    model: [...NET, 'contract k h<v net to=9999-12-31'],
    asOf: '9999-12-01',
    gaps: [],
  },
  {
    it: 'is silent for links of suppliers, which know their own contracts',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'iaas: w IAAS',
      'use USES saas',
      'saas RUNS_ON iaas',
      'contract k h<v saas',
      'contract k2 v<w iaas to=2026-12-31',
    ],
    gaps: [],
  },
  {
    it: 'finds the end of a bundle that covers the institution’s own device',
    model: [
      'vpn: h APPLIANCE',
      'care: w OPERATION',
      'vpn OPERATED_BY care',
      'contract k h<v vpn bundles to=2026-12-31',
    ],
    gaps: ['vpn → care LOW h w'],
  },
  {
    it: 'finds a link of which one of two contracts binds each kind, when either ends',
    model: [
      'party g INSTITUTION type=I adopts=demo',
      'care: h OPERATION',
      'his: g ON_PREMISES',
      'care CONNECTS_VIA his',
      'care AUTHENTICATES_VIA his',
      'contract k h<g his to=2026-12-31',
      'contract k2 g<h care',
    ],
    gaps: ['care → his LOW g h'],
  },
]);
