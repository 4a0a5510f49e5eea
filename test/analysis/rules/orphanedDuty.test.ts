import { ruleCases } from '../cases.ts';

const EXAMPLE = [
  'ehr: h ON_PREMISES',
  'vpn: h APPLIANCE exposure=INTERNET',
  'care: v OPERATION',
  'lan: h NETWORK',
  'ehr CONNECTS_VIA vpn',
  'vpn OPERATED_BY care',
  'ehr says patch SELF',
];

/** h uses v's SaaS, which leaves something to its users. */
const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas', 'saas says patch SHARED duties=mfa,review'];

/** h's system runs on v's platform and connects via h's LAN. */
const SIDE = ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net', 'net says patch CONSUMER duties=fw'];

/** h's server calls the API of v's SaaS; patch is about interfaces. */
const API = [
  'requirement demo:patch layers=interface',
  'his: h ON_PREMISES',
  'saas: v SAAS',
  'api: v API',
  'his CALLS api',
  'api EXPOSED_BY saas',
];

ruleCases('ORPHANED_DUTY', [
  {
    it: 'finds the device of section 7 when the hospital has no line for it and the vendor leaves it to the customer',
    model: [...EXAMPLE, 'sheet vpn', 'care says patch CONSUMER duties=fw'],
    gaps: ['vpn → care patch normal CRITICAL h'],
  },
  {
    it: 'finds what the hospital’s device of section 7 leaves to whoever runs behind it: the EHR’s SELF is about the EHR',
    model: [...EXAMPLE, 'vpn says patch CONSUMER duties=fw2', 'care says patch CONSUMER duties=fw'],
    gaps: ['ehr → vpn patch normal CRITICAL h'],
  },
  {
    it: 'is satisfied once another line of the hospital on that requirement takes the item on',
    model: [
      ...EXAMPLE,
      'vpn says patch CONSUMER duties=fw2',
      'care says patch CONSUMER duties=fw',
      'lan says patch SELF satisfies=fw2',
    ],
    gaps: [],
  },
  {
    it: 'finds a duty that falls on a consumer without any sheet',
    model: USAGE,
    gaps: ['use → saas patch normal HIGH h'],
  },
  {
    it: 'finds the supplier’s consumer in the middle of the chain, for its owner',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'iaas: w IAAS',
      'use USES saas',
      'saas RUNS_ON iaas',
      'iaas says patch CONSUMER',
    ],
    gaps: ['saas → iaas patch normal HIGH v'],
  },
  {
    it: 'takes any line of the consumer over a stack link as its answer',
    model: [...USAGE, 'use says patch SELF'],
    gaps: [],
  },
  {
    it: 'takes a line over a side link as the answer to a duty without items',
    model: [
      'ehr: h ON_PREMISES',
      'net: v NETWORK',
      'ehr CONNECTS_VIA net',
      'net says patch CONSUMER',
      'ehr says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'does not take it as the answer to a duty with items: it is about the consumer itself',
    model: [...SIDE, 'ehr says patch SELF'],
    gaps: ['ehr → net patch normal HIGH h'],
  },
  {
    it: 'takes reliance on the supplier itself over a side link as speaking to its duty',
    model: [...SIDE, 'ehr says patch SUPPLIER via=net'],
    gaps: [],
  },
  {
    it: 'does not take reliance on another supplier over a side link as speaking to it',
    model: [
      ...SIDE,
      'box: v APPLIANCE',
      'ehr CONNECTS_VIA box',
      'box says patch SELF',
      'ehr says patch SUPPLIER via=box',
    ],
    gaps: ['ehr → net patch normal HIGH h'],
  },
  {
    it: 'takes any line as speaking to it where one of parallel links is a stack link',
    model: [
      'ehr: h ON_PREMISES',
      'box: v APPLIANCE',
      'ehr CONNECTS_VIA box',
      'ehr RUNS_ON box',
      'box says patch CONSUMER duties=fw',
      'ehr says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'is one gap for a pair however many links it has',
    model: [
      'ehr: h ON_PREMISES',
      'box: v APPLIANCE',
      'ehr CONNECTS_VIA box',
      'ehr RUNS_ON box',
      'box says patch CONSUMER duties=fw',
    ],
    gaps: ['ehr → box patch normal HIGH h'],
  },
  {
    it: 'is silent where the duty arises only for traits that the consumer has none of',
    model: [...USAGE.slice(0, 3), 'saas says patch CONSUMER duties=a when=mobile,own-idp'],
    gaps: [],
  },
  {
    it: 'finds the duty where the consumer has one of the traits',
    model: [
      ...USAGE.slice(0, 3),
      'use: h USAGE traits=own-idp,x',
      'saas says patch CONSUMER duties=a when=mobile,own-idp',
    ],
    gaps: ['use → saas patch normal HIGH h'],
  },
  {
    it: 'is silent for a duty of which the customer signed the sheet',
    model: [...USAGE, 'contract k h<v saas annexes=saas/1'],
    gaps: [],
  },
  {
    it: 'finds the duty again when the contract with the annex ended yesterday',
    model: [...USAGE, 'contract k h<v saas to=2026-10-31 annexes=saas/1'],
    gaps: ['use → saas patch normal HIGH h'],
  },
  {
    it: 'finds the duty where the annexed version did not leave it to the customer yet',
    model: [...USAGE, 'sheet saas/0 2025-01-01', 'saas/0 says patch SELF', 'contract k h<v saas annexes=saas/0'],
    gaps: ['use → saas patch normal HIGH h'],
  },
  {
    it: 'finds the duty where another party than the consumer’s owner signed the sheet',
    model: [...USAGE, 'contract k w<v saas annexes=saas/1'],
    gaps: ['use → saas patch normal HIGH h'],
  },
  {
    it: 'finds what an API’s service leaves to callers where the requirement is about interfaces',
    model: [...API, 'saas says patch CONSUMER duties=key'],
    gaps: ['his → api patch normal HIGH h'],
  },
  {
    it: 'is silent for what a service leaves to its end users: they are not the callers of its API',
    model: [...API, 'requirement demo:patch layers=application', 'saas says patch CONSUMER duties=key'],
    gaps: [],
  },
  {
    it: 'is silent over EXPOSED_BY: no duty flows from a service to its API',
    model: [...API, 'api says patch SELF', 'saas says patch CONSUMER duties=key'],
    gaps: [],
  },
  {
    it: 'finds a duty on a cell that is not applicable to the consumer: statements count wherever they stand',
    model: [...USAGE.slice(0, 3), 'requirement demo:patch layers=facility', 'saas says patch CONSUMER'],
    gaps: ['use → saas patch normal HIGH h'],
  },
  {
    it: 'is lighter for SHOULD and heavier by exposure of either end',
    model: [
      ...USAGE.slice(0, 3),
      'requirement demo:log priority=SHOULD',
      'saas: v SAAS exposure=REMOTE_MAINTENANCE',
      'saas says patch CONSUMER',
      'saas says log CONSUMER',
    ],
    gaps: ['use → saas patch normal CRITICAL h', 'use → saas log normal HIGH h'],
  },
  {
    it: 'lists only the phases that are not answered',
    model: [
      ...USAGE.slice(0, 3),
      'requirement demo:patch phases=normal,disaster,cyberattack',
      'saas says patch@normal,cyberattack CONSUMER duties=a',
      'saas says patch@disaster SELF',
      'use says patch@normal SELF',
    ],
    gaps: ['use → saas patch cyberattack HIGH h'],
  },
  {
    it: 'asks the supplier of a bundle too where the consumer is within its reach',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'iaas: w IAAS',
      'use USES saas',
      'saas RUNS_ON iaas',
      'iaas says patch CONSUMER',
      'contract k h<x saas bundles',
    ],
    gaps: ['saas → iaas patch normal HIGH v x'],
  },
  {
    it: 'does not ask the supplier of a bundle where only the supplier of the link is within its reach',
    model: [...USAGE, 'contract k h<x saas bundles'],
    gaps: ['use → saas patch normal HIGH h'],
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
      'care says patch CONSUMER',
      'contract k h<v saas bundles',
    ],
    gaps: ['lan → care patch normal HIGH h'],
  },
  {
    it: 'does not let a component answer for itself: a claim in the very line that leaves the duty',
    model: ['a: h APPLIANCE', 'b: h APPLIANCE', 'a CONNECTS_VIA b', 'b says patch CONSUMER duties=fw satisfies=fw'],
    gaps: ['a → b patch normal HIGH h'],
  },
]);
