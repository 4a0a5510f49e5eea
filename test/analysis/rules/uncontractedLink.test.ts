import { ruleCases } from '../cases.ts';

const NET = ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net'];

/** h uses v's SaaS by contract; it runs on w's cloud. */
const CLOUD = ['use: h USAGE', 'saas: v SAAS', 'iaas: w IAAS', 'use USES saas', 'saas RUNS_ON iaas'];

/** v's people work on h's server by remote access through h's device. */
const ON_SITE = [
  'vpn: h APPLIANCE',
  'his: h ON_PREMISES',
  'care: v OPERATION',
  'his OPERATED_BY care',
  'care CONNECTS_VIA vpn',
];

/** v's SaaS calls the API of w's service; h buys the first. */
const JOINT = [
  'use: h USAGE',
  'saas: v SAAS',
  'other: w SAAS',
  'api: w API',
  'use USES saas',
  'saas CALLS api',
  'api EXPOSED_BY other',
  'contract k h<v saas',
];

ruleCases('UNCONTRACTED_LINK', [
  {
    it: 'finds a link to another owner without a contract',
    model: NET,
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent where a contract of the consumer’s owner covers the supplier',
    model: [...NET, 'contract k h<v net'],
    gaps: [],
  },
  {
    it: 'is silent where a distributor’s contract covers it',
    model: [...NET, 'contract k h<x net'],
    gaps: [],
  },
  {
    it: 'finds the link where the contract covers another component of the supplier',
    model: [...NET, 'line: v LINE', 'contract k h<v line'],
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent within one owner and over EXPOSED_BY',
    model: ['ehr: h ON_PREMISES', 'lan: h NETWORK', 'api: h API', 'ehr CONNECTS_VIA lan', 'api EXPOSED_BY ehr'],
    gaps: [],
  },
  {
    it: 'finds a link whose contract begins tomorrow',
    model: [...NET, 'contract k h<v net from=2026-11-02'],
    gaps: ['ehr → net HIGH h v'],
  },
  {
    it: 'is silent on a contract’s first day',
    model: [...NET, 'contract k h<v net from=2026-11-01'],
    gaps: [],
  },
  {
    it: 'is silent where a contract that would have bound it has ended: that one expired',
    model: [...NET, 'contract k h<v net to=2026-10-31'],
    gaps: [],
  },
  {
    it: 'is lighter by two where the link is not ours, and asks only its ends',
    model: [...CLOUD, 'contract k h<v saas'],
    gaps: ['saas → iaas LOW v w'],
  },
  {
    it: 'is silent where the supplier has its own contract with its supplier',
    model: [...CLOUD, 'contract k h<v saas', 'contract k2 v<w iaas'],
    gaps: [],
  },
  {
    it: 'is silent where the institution itself contracts with its supplier’s supplier',
    model: [...CLOUD, 'contract k h<v saas', 'contract k2 h<w iaas'],
    gaps: [],
  },
  {
    it: 'finds the link where another party has a contract on it',
    model: [...CLOUD, 'contract k h<v saas', 'contract k2 x<w iaas'],
    gaps: ['saas → iaas LOW v w'],
  },
  {
    it: 'is silent for the whole chain of a contract that bundles',
    model: [...CLOUD, 'deep: x IAAS', 'iaas RUNS_ON deep', 'contract k h<v saas bundles'],
    gaps: [],
  },
  {
    it: 'finds a call from inside a bundle: calls are joints, not part of the bundle',
    model: [...JOINT, 'contract k h<v saas bundles'].filter((sentence) => sentence !== 'contract k h<v saas'),
    gaps: ['saas → api LOW v w'],
  },
  {
    it: 'ends a bundle at the institution’s own door',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'lan: h NETWORK',
      'care: w OPERATION',
      'use USES saas',
      'saas CONNECTS_VIA lan',
      'lan OPERATED_BY care',
      'contract k h<v saas bundles',
    ],
    gaps: ['lan → care HIGH h w'],
  },
  {
    it: 'ends a bundle where another contract of the institution begins',
    model: [...CLOUD, 'deep: x IAAS', 'iaas RUNS_ON deep', 'contract k h<v saas bundles', 'contract k2 h<w iaas'],
    gaps: ['iaas → deep LOW w x'],
  },
  {
    it: 'is not stopped by a bundling contract of another customer',
    model: [...CLOUD, 'contract k h<v saas', 'contract k2 x<v saas bundles'],
    gaps: ['saas → iaas LOW v w'],
  },
  {
    it: 'is silent where a supplier connects to its customer’s device to work there',
    model: [...ON_SITE, 'contract k h<v care'],
    gaps: [],
  },
  {
    it: 'is silent where the supplier’s own helper connects to the customer’s device',
    model: [
      ...ON_SITE.slice(0, 4),
      'sub: w OPERATION',
      'care OPERATED_BY sub',
      'sub CONNECTS_VIA vpn',
      'contract k h<v care',
      'contract k2 v<w sub',
    ],
    gaps: [],
  },
  {
    it: 'finds the connection to the device of a party that is no customer',
    model: ['party g INSTITUTION type=I adopts=demo', ...ON_SITE, 'vpn: g APPLIANCE', 'contract k h<v care'],
    gaps: ['care → vpn LOW g v'],
  },
  {
    it: 'finds a supplier on site that does more than connect; the link is ours as it ends at our component',
    model: [...ON_SITE, 'care AUTHENTICATES_VIA his', 'contract k h<v care'],
    gaps: ['care → his HIGH h v'],
  },
  {
    it: 'finds a pair of which one of two links is not bound',
    model: [...ON_SITE, 'vpn: h ON_PREMISES', 'care AUTHENTICATES_VIA vpn', 'contract k h<v care'],
    gaps: ['care → vpn HIGH h v'],
  },
  {
    it: 'finds a pair of which an ended contract would have bound only one of two links',
    model: [...ON_SITE, 'vpn: h ON_PREMISES', 'care AUTHENTICATES_VIA vpn', 'contract k h<v care to=2026-10-31'],
    gaps: ['care → vpn HIGH h v'],
  },
  {
    it: 'asks the institution about a call between two services that it has put together by contract',
    model: [...JOINT, 'contract k2 h<w other'],
    gaps: ['saas → api HIGH h v w'],
  },
  {
    it: 'asks only its ends about a call to a service that the institution has no contract on',
    model: JOINT,
    gaps: ['saas → api LOW v w'],
  },
  {
    it: 'asks only its ends about a call to a service on which the contract has ended',
    model: [...JOINT, 'contract k2 h<w other to=2026-10-31'],
    gaps: ['saas → api LOW v w'],
  },
  {
    it: 'covers an API only when it is named',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'contract k h<v saas',
    ],
    gaps: ['his → api HIGH h v'],
  },
  {
    it: 'holds for every institution alike: one that supplies another needs a contract too',
    model: ['party g INSTITUTION type=II adopts=demo', 'use: h USAGE', 'ehr: g ON_PREMISES', 'use USES ehr'],
    gaps: ['use → ehr HIGH g h'],
  },
  {
    it: 'follows a cycle of links to its end',
    model: [
      'a: h ON_PREMISES',
      'b: v ON_PREMISES',
      'c: v ON_PREMISES',
      'a RUNS_ON b',
      'b RUNS_ON c',
      'c RUNS_ON a',
      'contract k h<v b bundles',
    ],
    gaps: [],
  },
]);
