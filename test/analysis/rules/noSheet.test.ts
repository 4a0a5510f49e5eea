import { ruleCases } from '../cases.ts';

const DEVICE = ['vpn: h APPLIANCE'];

/** A usage of v's SaaS, which exposes an API that h's server calls. */
const SERVICE = [
  'requirement demo:patch layers=platform,interface',
  'use: h USAGE',
  'saas: v SAAS layers=platform',
  'api: v API',
  'his: h ON_PREMISES',
  'use USES saas',
  'his CALLS api',
  'api EXPOSED_BY saas',
  'his says patch SELF',
];

/** h uses v's SaaS, which runs on w's cloud. */
const CLOUD = [
  'requirement demo:patch layers=infrastructure',
  'use: h USAGE',
  'saas: v SAAS',
  'iaas: w IAAS',
  'use USES saas',
  'saas RUNS_ON iaas',
];

ruleCases('NO_SHEET', [
  {
    it: 'finds a component that has no sheet and something that applies to it',
    model: DEVICE,
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'finds the device of section 7 once, critical by exposure, when the vendor says nothing either',
    model: ['vpn: h APPLIANCE exposure=INTERNET', 'care: v OPERATION', 'vpn OPERATED_BY care', 'sheet care'],
    gaps: ['vpn 1 CRITICAL h'],
  },
  {
    it: 'is heavier for remote maintenance, but not for partners or media',
    model: [
      'a: h APPLIANCE exposure=REMOTE_MAINTENANCE',
      'b: h APPLIANCE exposure=PARTNER',
      'c: h APPLIANCE exposure=MEDIA',
    ],
    gaps: ['a 1 CRITICAL h', 'b 1 HIGH h', 'c 1 HIGH h'],
  },
  {
    it: 'counts the cells of all requirements in all their phases and is not lighter for SHOULD',
    model: [...DEVICE, 'requirement demo:log phases=normal,disaster,cyberattack priority=SHOULD'],
    gaps: ['vpn 4 HIGH h'],
  },
  {
    it: 'takes no notice of a draft',
    model: [...DEVICE, 'sheet vpn draft', 'vpn says patch SELF'],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'takes no notice of a sheet that is published tomorrow',
    model: [...DEVICE, 'sheet vpn 2026-11-02', 'vpn says patch SELF'],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'is satisfied with a sheet that is published today, an empty one too',
    model: [...DEVICE, 'sheet vpn 2026-11-01'],
    gaps: [],
  },
  {
    it: 'is not about components to which nothing applies: other layers, none, or none by its list',
    model: [
      'pc: h TERMINAL',
      'net: h NETWORK layers=',
      'vpn: h APPLIANCE layers=',
      'care: v OPERATION',
      'pc OPERATED_BY care',
    ],
    gaps: [],
  },
  {
    it: 'asks for the traits that a requirement names, one of which is enough',
    model: [
      'requirement demo:patch traits=local-5g,signing',
      'a: h APPLIANCE',
      'b: h APPLIANCE traits=signing,other',
      'c: h APPLIANCE traits=other',
    ],
    gaps: ['b 1 HIGH h'],
  },
  {
    it: 'leaves out requirements for other facility types and of editions that are not adopted',
    model: [
      ...DEVICE,
      'requirement demo:patch types=II,III',
      'requirement other:patch layers=network',
      'requirement demo:log types=I,II',
    ],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'holds only requirements for all types against an institution whose type is not given',
    model: [...DEVICE, 'party h INSTITUTION adopts=demo', 'requirement demo:log types=I,II,III,IV'],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'does not count a cell on which a duty falls over a stack link',
    model: [
      ...DEVICE,
      'requirement demo:log',
      'care: v OPERATION',
      'vpn OPERATED_BY care',
      'care says patch CONSUMER duties=fw',
    ],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'says nothing where duties from below fall on every cell',
    model: [...DEVICE, 'care: v OPERATION', 'vpn OPERATED_BY care', 'care says patch SHARED'],
    gaps: [],
  },
  {
    it: 'counts a cell on which a duty falls over a side link: it is about the other thing',
    model: [...DEVICE, 'lan: h NETWORK', 'vpn CONNECTS_VIA lan', 'lan says patch CONSUMER duties=fw'],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'counts a cell again when the traits for which the duty arises are missing',
    model: [...DEVICE, 'care: v OPERATION', 'vpn OPERATED_BY care', 'care says patch CONSUMER duties=fw when=mobile'],
    gaps: ['vpn 1 HIGH h'],
  },
  {
    it: 'is not about an API whose service has a sheet',
    model: [...SERVICE, 'sheet saas'],
    gaps: [],
  },
  {
    it: 'is not about an API that has a sheet itself, though its service has none',
    model: [...SERVICE, 'sheet api'],
    gaps: ['saas 1 HIGH v'],
  },
  {
    it: 'finds an API and its service when neither has a sheet',
    model: SERVICE,
    gaps: ['api 1 HIGH v', 'saas 1 HIGH v'],
  },
  {
    it: 'asks a supplier of a supplier, and the vendor that bundles it',
    model: [...CLOUD, 'contract k h<v saas bundles'],
    gaps: ['iaas 1 HIGH v w'],
  },
  {
    it: 'asks only the owner where the contract with the customer does not bundle',
    model: [...CLOUD, 'contract k h<v saas'],
    gaps: ['iaas 1 HIGH w'],
  },
  {
    it: 'gives a SaaS the layers of the machine only while it runs on nothing else',
    model: [...CLOUD.filter((sentence) => sentence !== 'saas RUNS_ON iaas'), 'contract k h<v saas'],
    gaps: ['saas 1 HIGH v'],
  },
]);
