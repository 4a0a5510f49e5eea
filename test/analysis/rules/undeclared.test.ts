import { ruleCases } from '../cases.ts';

const EXAMPLE = [
  'vpn: h APPLIANCE exposure=INTERNET',
  'care: v OPERATION',
  'vpn OPERATED_BY care',
  'sheet vpn',
  'sheet care',
];

/** h uses v's SaaS, which runs on w's cloud; patch is about the platform of both. */
const CLOUD = [
  'use: h USAGE',
  'saas: v SAAS layers=platform',
  'iaas: w IAAS layers=platform',
  'use USES saas',
  'saas RUNS_ON iaas',
  'sheet saas',
];

const API = [
  'requirement demo:patch layers=interface',
  'his: h ON_PREMISES',
  'saas: v SAAS',
  'api: v API',
  'his CALLS api',
  'api EXPOSED_BY saas',
];

ruleCases('UNDECLARED', [
  {
    it: 'finds the device of section 7 alone when neither sheet has the line',
    model: EXAMPLE,
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'is satisfied with a line of any stance, also one that answers badly',
    model: ['a: h APPLIANCE', 'a says patch NOT_APPLICABLE', 'b: h APPLIANCE', 'b says patch SUPPLIER via=nobody'],
    gaps: [],
  },
  {
    it: 'lists the phases that no line is about, in their order',
    model: [
      'vpn: h APPLIANCE',
      'requirement demo:patch phases=system-failure,disaster,normal,cyberattack',
      'vpn says patch@cyberattack SELF',
    ],
    gaps: ['vpn patch normal+disaster+system-failure MEDIUM h'],
  },
  {
    it: 'is one gap for each requirement, in the order of their keys',
    model: ['vpn: h APPLIANCE', 'sheet vpn', 'requirement demo:log', 'requirement demo:Zero'],
    gaps: ['vpn Zero normal MEDIUM h', 'vpn log normal MEDIUM h', 'vpn patch normal MEDIUM h'],
  },
  {
    it: 'is silent where the component has no sheet at all',
    model: ['vpn: h APPLIANCE'],
    gaps: [],
  },
  {
    it: 'is silent where a duty falls on the cell over a stack link',
    model: [...EXAMPLE, 'care says patch CONSUMER'],
    gaps: [],
  },
  {
    it: 'holds where a duty falls on the cell over a side link only',
    model: [
      'ehr: h ON_PREMISES',
      'lan: h NETWORK',
      'ehr CONNECTS_VIA lan',
      'sheet ehr',
      'lan says patch CONSUMER duties=a',
    ],
    gaps: ['ehr patch normal MEDIUM h'],
  },
  {
    it: 'is silent where one of two links to the supplier is a stack link',
    model: [
      'ehr: h ON_PREMISES',
      'box: v APPLIANCE',
      'ehr CONNECTS_VIA box',
      'ehr RUNS_ON box',
      'sheet ehr',
      'box says patch CONSUMER duties=a',
    ],
    gaps: [],
  },
  {
    it: 'uses the sheet in force: today’s replaces yesterday’s, tomorrow’s does not count yet',
    model: [
      'a: h APPLIANCE',
      'sheet a/1 2026-10-31',
      'a/1 says patch SELF',
      'sheet a/2 2026-11-01',
      'b: h APPLIANCE',
      'sheet b/1 2026-10-31',
      'b/1 says patch SELF',
      'sheet b/2 2026-11-02',
    ],
    gaps: ['a patch normal MEDIUM h'],
  },
  {
    it: 'is lighter for SHOULD',
    model: ['requirement demo:patch priority=SHOULD', 'vpn: h APPLIANCE', 'sheet vpn'],
    gaps: ['vpn patch normal LOW h'],
  },
  {
    it: 'is lighter where a supplier underneath, of another owner, says that it does it',
    model: [...CLOUD, 'iaas says patch SELF'],
    gaps: ['saas patch normal LOW v'],
  },
  {
    it: 'is lighter where that supplier’s part does not arise for this consumer',
    model: [...CLOUD, 'iaas says patch SHARED when=mobile'],
    gaps: ['saas patch normal LOW v'],
  },
  {
    it: 'is not lighter where the supplier underneath has the same owner, or relies on another',
    model: [
      ...CLOUD,
      'iaas: v IAAS layers=platform',
      'iaas says patch SELF',
      'his: h ON_PREMISES',
      'paas: w PAAS',
      'deep: x IAAS',
      'his RUNS_ON paas',
      'paas RUNS_ON deep',
      'sheet his',
      'paas says patch SUPPLIER via=deep',
      'deep says patch SELF',
    ],
    gaps: ['his patch normal MEDIUM h', 'saas patch normal MEDIUM v'],
  },
  {
    it: 'is not lighter for a supplier to which it only connects',
    model: ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net', 'sheet ehr', 'net says patch SELF'],
    gaps: ['ehr patch normal MEDIUM h'],
  },
  {
    it: 'counts the worst of its phases: lighter only if the supplier does it in all of them',
    model: [
      ...CLOUD,
      'requirement demo:patch layers=platform phases=normal,disaster',
      'iaas says patch@disaster SELF',
      'iaas says patch@normal NOT_APPLICABLE',
    ],
    gaps: ['saas patch normal+disaster MEDIUM v'],
  },
  {
    it: 'is lighter at the institution’s own component where its type may delegate it',
    model: [
      ...CLOUD,
      'requirement demo:patch layers=platform delegable=I,II',
      'his: h ON_PREMISES',
      'sheet his',
      'sheet iaas',
    ],
    gaps: ['iaas patch normal MEDIUM w', 'saas patch normal MEDIUM v', 'his patch normal LOW h'],
  },
  {
    it: 'is not lighter where only other types may delegate it, or the type is not given',
    model: [
      'requirement demo:patch layers=network delegable=II,IV',
      'vpn: h APPLIANCE',
      'sheet vpn',
      'party g INSTITUTION adopts=demo',
      'own: g APPLIANCE',
      'sheet own',
      'vpn CONNECTS_VIA own',
    ],
    gaps: ['own patch normal MEDIUM g', 'vpn patch normal MEDIUM h'],
  },
  {
    it: 'adds its steps up and stops at INFO',
    model: [
      'requirement demo:patch layers=platform delegable=I priority=SHOULD',
      'his: h ON_PREMISES',
      'iaas: v IAAS',
      'his RUNS_ON iaas',
      'sheet his',
      'iaas says patch SELF',
    ],
    gaps: ['his patch normal INFO h'],
  },
  {
    it: 'adds exposure to the steps before it stops at INFO',
    model: [
      'requirement demo:patch layers=platform delegable=I priority=SHOULD',
      'his: h ON_PREMISES exposure=INTERNET',
      'iaas: v IAAS',
      'his RUNS_ON iaas',
      'sheet his',
      'iaas says patch SELF',
    ],
    gaps: ['his patch normal INFO h'],
  },
  {
    it: 'reads what the service says for an API, whatever its own sheet leaves open',
    model: [...API, 'sheet api', 'saas says patch SELF'],
    gaps: [],
  },
  {
    it: 'takes SHARED over from the service of an API where the requirement is about interfaces',
    model: [...API, 'saas says patch SHARED duties=a'],
    gaps: [],
  },
  {
    it: 'leaves an API undeclared where its service leaves work to its end users and the requirement is not about interfaces',
    model: [
      ...API,
      'requirement demo:patch layers=platform',
      'api: v API layers=platform',
      'saas says patch CONSUMER duties=a',
    ],
    gaps: ['api patch normal MEDIUM v'],
  },
  {
    it: 'finds an API when its service has a sheet without the line',
    model: [...API, 'sheet saas'],
    gaps: ['api patch normal MEDIUM v'],
  },
  {
    it: 'reads a line that an equal or a wider requirement of another edition carries over',
    model: ['EQUAL', 'SUPERSET', 'SUBSET', 'INTERSECTS'].flatMap((relation) => [
      `requirement old:${relation}`,
      `requirement demo:${relation} layers=terminal`,
      `mapping old:${relation} ${relation} demo:${relation}`,
      'pc: h TERMINAL',
      `pc says old:${relation} SELF`,
    ]),
    gaps: ['pc INTERSECTS normal MEDIUM h', 'pc SUBSET normal MEDIUM h'],
  },
  {
    it: 'reads mappings as written: neither reversed nor chained',
    model: [
      'requirement demo:patch layers=terminal',
      'requirement old:patch',
      'requirement older:patch',
      'mapping demo:patch EQUAL old:patch',
      'mapping older:patch EQUAL old:patch',
      'mapping old:patch EQUAL demo:patch',
      'pc: h TERMINAL',
      'pc says older:patch SELF',
    ],
    gaps: ['pc patch normal MEDIUM h'],
  },
  {
    it: 'reads no carried line where the sheet has a line for the requirement, in whatever phase',
    model: [
      'requirement demo:patch layers=terminal phases=normal,disaster',
      'requirement old:patch phases=normal,disaster',
      'mapping old:patch EQUAL demo:patch',
      'pc: h TERMINAL',
      'pc says patch@normal SELF',
      'pc says old:patch SELF',
    ],
    gaps: ['pc patch disaster MEDIUM h'],
  },
  {
    it: 'reads no carried line where several disagree in stance, phase by phase',
    model: [
      'requirement demo:patch layers=terminal phases=normal,disaster',
      'requirement old:a phases=normal',
      'requirement old:b phases=normal,disaster',
      'mapping old:a EQUAL demo:patch',
      'mapping old:b SUPERSET demo:patch',
      'pc: h TERMINAL',
      'pc says old:a SELF',
      'pc says old:b NOT_APPLICABLE',
    ],
    gaps: ['pc patch normal MEDIUM h'],
  },
  {
    it: 'reads nothing that a mapping from an edition that is not loaded would carry over',
    model: [
      'requirement demo:patch layers=terminal',
      'mapping absent:patch EQUAL demo:patch',
      'pc: h TERMINAL',
      'pc says absent:patch SELF',
    ],
    gaps: ['pc patch normal MEDIUM h'],
  },
]);
