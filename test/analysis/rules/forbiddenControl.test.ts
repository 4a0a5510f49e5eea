import { ruleCases } from '../cases.ts';

const TERMINAL = ['pc: h TERMINAL', 'care: v OPERATION', 'pc OPERATED_BY care'];

ruleCases('FORBIDDEN_CONTROL', [
  {
    it: 'finds a supplier that does not allow the control',
    model: [...TERMINAL, 'care says patch FORBIDDEN'],
    gaps: ['pc → care patch normal HIGH h v'],
  },
  {
    it: 'holds whatever the consumer says',
    model: [...TERMINAL, 'care says patch FORBIDDEN', 'pc says patch SELF'],
    gaps: ['pc → care patch normal HIGH h v'],
  },
  {
    it: 'is lighter where the supplier names what stands in for it',
    model: [...TERMINAL, 'care says patch FORBIDDEN compensation=isolated'],
    gaps: ['pc → care patch normal MEDIUM h v'],
  },
  {
    it: 'counts the worst phase: lighter only if every phase is compensated',
    model: [
      ...TERMINAL,
      'requirement demo:patch phases=normal,disaster',
      'care says patch@normal FORBIDDEN compensation=isolated',
      'care says patch@disaster FORBIDDEN',
    ],
    gaps: ['pc → care patch normal+disaster HIGH h v'],
  },
  {
    it: 'adds SHOULD, compensation and exposure up',
    model: [
      'pc: h TERMINAL exposure=REMOTE_MAINTENANCE',
      ...TERMINAL.slice(1),
      'requirement demo:patch priority=SHOULD',
      'requirement demo:log',
      'care says patch FORBIDDEN compensation=isolated',
      'care says log FORBIDDEN',
    ],
    gaps: ['pc → care log normal CRITICAL h v', 'pc → care patch normal MEDIUM h v'],
  },
  {
    it: 'holds over a side link',
    model: ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net', 'net says patch FORBIDDEN'],
    gaps: ['ehr → net patch normal HIGH h v'],
  },
  {
    it: 'is silent over EXPOSED_BY, where no duties flow, but holds for the caller of the API',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas says patch FORBIDDEN compensation=gateway',
    ],
    gaps: ['his → api patch normal MEDIUM h v'],
  },
  {
    it: 'is silent where the consumer forbids and the supplier does not',
    model: [...TERMINAL, 'pc says patch FORBIDDEN', 'care says patch NOT_APPLICABLE'],
    gaps: [],
  },
  {
    it: 'asks the supplier of a bundle within whose reach the consumer is',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'care: w OPERATION',
      'use USES saas',
      'saas OPERATED_BY care',
      'care says patch FORBIDDEN',
      'contract k h<x saas bundles',
    ],
    gaps: ['saas → care patch normal HIGH v w x'],
  },
]);
