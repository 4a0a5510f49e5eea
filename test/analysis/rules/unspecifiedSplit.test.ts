import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas'];

ruleCases('UNSPECIFIED_SPLIT', [
  {
    it: 'finds a line that leaves a part to consumers without saying what',
    model: [...USAGE, 'saas says patch SHARED'],
    gaps: ['saas patch normal INFO v'],
  },
  {
    it: 'finds a line that leaves all of it to consumers without saying what',
    model: [...USAGE, 'saas says patch CONSUMER when=mobile'],
    gaps: ['saas patch normal INFO v'],
  },
  {
    it: 'is silent where the line has an item',
    model: [...USAGE, 'saas says patch SHARED duties=mfa'],
    gaps: [],
  },
  {
    it: 'is silent for stances that leave nothing',
    model: [...USAGE, 'requirement demo:log', 'saas says patch SELF', 'saas says log FORBIDDEN'],
    gaps: [],
  },
  {
    it: 'lists the phases whose line has no item, and stays INFO for SHOULD and exposure',
    model: [
      ...USAGE,
      'saas: v SAAS exposure=INTERNET',
      'requirement demo:patch phases=normal,disaster,system-failure priority=SHOULD',
      'saas says patch@system-failure,normal SHARED',
      'saas says patch@disaster SHARED duties=a',
    ],
    gaps: ['saas patch normal+system-failure INFO v'],
  },
  {
    it: 'stands at the service alone where its API only reads its line',
    model: [
      'requirement demo:patch layers=interface',
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas says patch SHARED',
    ],
    gaps: ['saas patch normal INFO v'],
  },
  {
    it: 'asks the supplier of a bundle within whose reach the component is',
    model: [...USAGE, 'saas says patch SHARED', 'contract k h<x saas bundles'],
    gaps: ['saas patch normal INFO v x'],
  },
  {
    it: 'holds for a line that a mapping carries over',
    model: [...USAGE, 'requirement old:patch', 'mapping old:patch SUPERSET demo:patch', 'saas says old:patch SHARED'],
    gaps: ['saas patch normal INFO v'],
  },
]);
