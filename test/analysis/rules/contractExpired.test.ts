import { ruleCases } from '../cases.ts';

const NET = ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net'];
const CLOUD = ['use: h USAGE', 'saas: v SAAS', 'iaas: w IAAS', 'use USES saas', 'saas RUNS_ON iaas'];

ruleCases('CONTRACT_EXPIRED', [
  {
    it: 'finds a link whose contract ended yesterday',
    model: [...NET, 'contract k h<v net to=2026-10-31'],
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent on a contract’s last day',
    model: [...NET, 'contract k h<v net to=2026-11-01'],
    gaps: [],
  },
  {
    it: 'is silent where the contract renews itself',
    model: [...NET, 'contract k h<v net to=2026-10-31 renews'],
    gaps: [],
  },
  {
    it: 'finds a link whose contract was terminated yesterday, renewal or not',
    model: [...NET, 'contract k h<v net to=2026-12-31 renews terminated=2026-10-31'],
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent on the day of termination',
    model: [...NET, 'contract k h<v net terminated=2026-11-01'],
    gaps: [],
  },
  {
    it: 'finds a link whose contract ended before a later termination could',
    model: [...NET, 'contract k h<v net to=2026-10-31 terminated=2026-12-31'],
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent where another contract has taken its place',
    model: [...NET, 'contract k h<v net to=2026-10-31', 'contract k2 h<x net from=2026-11-01'],
    gaps: [],
  },
  {
    it: 'finds a link whose successor begins tomorrow',
    model: [...NET, 'contract k h<v net to=2026-10-31', 'contract k2 h<v net from=2026-11-02'],
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent where there never was a contract',
    model: NET,
    gaps: [],
  },
  {
    it: 'is lighter by two where the link is not ours',
    model: [...CLOUD, 'contract k h<v saas', 'contract k2 v<w iaas to=2026-10-31'],
    gaps: ['saas → iaas LOW v w'],
  },
  {
    it: 'finds every link that an ended bundle would have bound',
    model: [...CLOUD, 'deep: x IAAS', 'iaas RUNS_ON deep', 'contract k h<v saas bundles to=2026-10-31'],
    gaps: ['use → saas HIGH h v', 'iaas → deep LOW w x', 'saas → iaas LOW v w'],
  },
  {
    it: 'lets the contracts of today end the reach of a bundle of yesterday',
    model: [
      ...CLOUD,
      'deep: x IAAS',
      'iaas RUNS_ON deep',
      'contract k h<v saas bundles to=2026-10-31',
      'contract k2 h<w iaas',
    ],
    gaps: ['use → saas HIGH h v'],
  },
  {
    it: 'does not let two ended contracts end each other’s reach',
    model: [
      ...CLOUD,
      'deep: x IAAS',
      'iaas RUNS_ON deep',
      'contract k h<v saas bundles to=2026-10-31',
      'contract k2 h<w iaas to=2026-10-31',
    ],
    gaps: ['use → saas HIGH h v', 'iaas → deep LOW w x', 'saas → iaas LOW v w'],
  },
  {
    it: 'finds a supplier that still connects to its customer’s device after its contract has ended',
    model: [
      'vpn: h APPLIANCE',
      'his: h ON_PREMISES',
      'care: v OPERATION',
      'his OPERATED_BY care',
      'care CONNECTS_VIA vpn',
      'contract k h<v care to=2026-10-31',
    ],
    gaps: ['care → vpn HIGH h v', 'his → care HIGH h v'],
  },
  {
    it: 'finds a pair of which one link is bound and the other would have been',
    model: [
      'his: h ON_PREMISES',
      'care: v OPERATION',
      'his OPERATED_BY care',
      'care CONNECTS_VIA his',
      'care AUTHENTICATES_VIA his',
      'contract k h<v care',
      'contract k2 v<h his to=2026-10-31',
    ],
    gaps: ['care → his HIGH h v'],
  },
  {
    it: 'asks the institution too about a call between two services that it has put together',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'other: w SAAS',
      'api: w API',
      'use USES saas',
      'saas CALLS api',
      'api EXPOSED_BY other',
      'contract k h<v saas',
      'contract k2 h<w other',
      'contract k3 v<w api to=2026-10-31',
    ],
    gaps: ['saas → api HIGH h v w'],
  },
]);
