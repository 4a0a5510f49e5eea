import { ruleCases } from '../cases.ts';

const SERVER = [
  'requirement demo:patch layers=platform phases=normal,disaster evidence',
  'his: h ON_PREMISES',
  'evidence iso',
];

ruleCases('UNEVIDENCED', [
  {
    it: 'finds a component that says it does it and names no evidence',
    model: [...SERVER, 'his says patch SELF'],
    gaps: ['his patch LOW h'],
  },
  {
    it: 'finds a component that does its part and names no evidence',
    model: [...SERVER, 'pc: h TERMINAL', 'pc RUNS_ON his', 'his says patch SHARED'],
    gaps: ['his patch LOW h'],
  },
  {
    it: 'is silent where evidence is named',
    model: [...SERVER, 'his says patch SELF evidence=iso'],
    gaps: [],
  },
  {
    it: 'is silent where the requirement does not ask for evidence',
    model: ['his: h ON_PREMISES', 'his says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent for stances that perform nothing',
    model: ['CONSUMER', 'SUPPLIER', 'NOT_APPLICABLE', 'FORBIDDEN'].flatMap((stance) => [
      `requirement demo:${stance} evidence`,
      'his: h ON_PREMISES',
      `his says ${stance} ${stance}`,
    ]),
    gaps: [],
  },
  {
    it: 'is satisfied where one of several lines names evidence',
    model: [...SERVER, 'his says patch@normal SELF', 'his says patch@disaster SELF evidence=iso'],
    gaps: [],
  },
  {
    it: 'does not count evidence that a line names which performs nothing',
    model: [...SERVER, 'his says patch@normal SELF', 'his says patch@disaster NOT_APPLICABLE evidence=iso'],
    gaps: ['his patch LOW h'],
  },
  {
    it: 'asks the service, not the API that reads its line',
    model: [
      'requirement demo:patch layers=platform,interface evidence',
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas says patch SELF',
    ],
    gaps: ['saas patch LOW v'],
  },
  {
    it: 'is lighter for SHOULD, and not heavier by exposure',
    model: [
      'requirement demo:patch evidence priority=SHOULD',
      'requirement demo:log evidence',
      'vpn: h APPLIANCE exposure=INTERNET',
      'vpn says patch SELF',
      'vpn says log SELF',
    ],
    gaps: ['vpn log LOW h', 'vpn patch INFO h'],
  },
  {
    it: 'asks only the owner, though a bundle reaches the component',
    model: [
      ...SERVER,
      'use: h USAGE',
      'saas: v SAAS',
      'use USES saas',
      'saas says patch SELF',
      'contract k h<x saas bundles',
    ],
    gaps: ['saas patch LOW v'],
  },
  {
    it: 'holds for a line that a mapping carries over',
    model: [...SERVER, 'requirement old:patch', 'mapping old:patch EQUAL demo:patch', 'his says old:patch SELF'],
    gaps: ['his patch LOW h'],
  },
]);
