import { ruleCases } from '../cases.ts';

/** SEMANTICS.md section 7: an EHR behind a VPN device that a vendor looks after. */
const EXAMPLE = [
  'ehr: h ON_PREMISES',
  'vpn: h APPLIANCE exposure=INTERNET',
  'care: v OPERATION',
  'ehr CONNECTS_VIA vpn',
  'vpn OPERATED_BY care',
  'ehr says patch SELF',
  'vpn says patch SUPPLIER via=care',
];

ruleCases('MUTUAL_DEFERRAL', [
  {
    it: 'finds the device of section 7 that hospital and vendor each leave to the other',
    model: [...EXAMPLE, 'care says patch CONSUMER duties=fw'],
    gaps: ['vpn → care patch normal CRITICAL h v'],
  },
  {
    it: 'is silent where the vendor does it, or has said nothing',
    model: [...EXAMPLE, 'requirement demo:log', 'vpn says log SUPPLIER via=care', 'care says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent where the vendor does a part: that is a partial deferral',
    model: [...EXAMPLE, 'care says patch SHARED duties=fw'],
    gaps: [],
  },
  {
    it: 'takes the only supplier where the line names none',
    model: [...EXAMPLE.slice(0, -1), 'vpn says patch SUPPLIER', 'care says patch CONSUMER'],
    gaps: ['vpn → care patch normal CRITICAL h v'],
  },
  {
    it: 'is silent where the line relies on another supplier',
    model: [
      ...EXAMPLE.slice(0, -1),
      'guard: w OPERATION',
      'vpn OPERATED_BY guard',
      'vpn says patch SUPPLIER via=guard',
      'care says patch CONSUMER',
      'guard says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'is silent where the vendor’s duty does not arise for this consumer: the reliance is unsupported then',
    model: [...EXAMPLE, 'care says patch CONSUMER when=mobile'],
    gaps: [],
  },
  {
    it: 'holds though the duty is annexed or claimed elsewhere',
    model: [
      ...EXAMPLE,
      'care says patch CONSUMER duties=fw',
      'lan: h NETWORK',
      'lan says patch SELF satisfies=fw',
      'contract k h<v care annexes=care/1',
    ],
    gaps: ['vpn → care patch normal CRITICAL h v'],
  },
  {
    it: 'is lighter for SHOULD and stays CRITICAL without exposure',
    model: [
      ...EXAMPLE,
      'vpn: h APPLIANCE',
      'requirement demo:log phases=normal,disaster priority=SHOULD',
      'vpn says log SUPPLIER via=care',
      'care says patch CONSUMER',
      'care says log@disaster CONSUMER',
      'care says log@normal SELF',
    ],
    gaps: ['vpn → care patch normal CRITICAL h v', 'vpn → care log disaster HIGH h v'],
  },
  {
    it: 'is not made heavier again by exposure where SHOULD makes it lighter: its base is CRITICAL',
    model: [...EXAMPLE, 'requirement demo:patch layers=network priority=SHOULD', 'care says patch CONSUMER'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'holds over a link on which no duties flow: an API that relies on the service that exposes it',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'api says patch SUPPLIER via=saas',
      'saas says patch CONSUMER',
    ],
    gaps: ['api → saas patch normal CRITICAL v'],
  },
  {
    it: 'asks the supplier of a bundle within whose reach the consumer is',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'iaas: w IAAS',
      'use USES saas',
      'saas RUNS_ON iaas',
      'saas says patch SUPPLIER',
      'iaas says patch CONSUMER',
      'contract k h<x saas bundles',
    ],
    gaps: ['saas → iaas patch normal CRITICAL v w x'],
  },
]);
