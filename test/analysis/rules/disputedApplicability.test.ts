import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas'];
const SIDE = ['ehr: h ON_PREMISES', 'net: v NETWORK', 'ehr CONNECTS_VIA net'];

ruleCases('DISPUTED_APPLICABILITY', [
  {
    it: 'finds a duty to which the consumer answers that it does not arise',
    model: [...USAGE, 'saas says patch CONSUMER duties=a', 'use says patch NOT_APPLICABLE'],
    gaps: ['use → saas patch normal MEDIUM h v'],
  },
  {
    it: 'finds a duty to which the consumer answers that it is not allowed',
    model: [...USAGE, 'saas says patch SHARED', 'use says patch FORBIDDEN'],
    gaps: ['use → saas patch normal MEDIUM h v'],
  },
  {
    it: 'is silent where the consumer’s line takes it on in any other way',
    model: [...USAGE, 'saas says patch CONSUMER', 'use says patch SUPPLIER via=saas'],
    gaps: [],
  },
  {
    it: 'goes before signature: an annex does not answer it',
    model: [
      ...USAGE,
      'saas says patch CONSUMER',
      'use says patch NOT_APPLICABLE',
      'contract k h<v saas annexes=saas/1',
    ],
    gaps: ['use → saas patch normal MEDIUM h v'],
  },
  {
    it: 'comes after claims: another component that takes all items on settles it',
    model: [
      ...USAGE,
      'saas says patch CONSUMER duties=a',
      'use says patch NOT_APPLICABLE',
      'pc: h TERMINAL',
      'pc says patch SELF satisfies=a',
    ],
    gaps: [],
  },
  {
    it: 'comes after claims: some claimed makes the others unsatisfied instead',
    model: [
      ...USAGE,
      'saas says patch CONSUMER duties=a,b',
      'use says patch NOT_APPLICABLE',
      'pc: h TERMINAL',
      'pc says patch SELF satisfies=a',
    ],
    gaps: [],
  },
  {
    it: 'holds over a side link for a duty without items',
    model: [...SIDE, 'net says patch CONSUMER', 'ehr says patch NOT_APPLICABLE'],
    gaps: ['ehr → net patch normal MEDIUM h v'],
  },
  {
    it: 'is silent over a side link for a duty with items: the line is about the consumer itself',
    model: [...SIDE, 'net says patch CONSUMER duties=a', 'ehr says patch NOT_APPLICABLE'],
    gaps: [],
  },
  {
    it: 'is silent where the duty does not arise for this consumer',
    model: [...USAGE, 'saas says patch CONSUMER when=mobile', 'use says patch NOT_APPLICABLE'],
    gaps: [],
  },
  {
    it: 'lists the phases, and is heavier by exposure and lighter for SHOULD',
    model: [
      ...USAGE,
      'use: h USAGE exposure=INTERNET',
      'requirement demo:patch phases=normal,disaster,system-failure',
      'requirement demo:log priority=SHOULD',
      'saas says patch CONSUMER',
      'saas says log CONSUMER',
      'use says patch@system-failure,disaster FORBIDDEN',
      'use says log NOT_APPLICABLE',
    ],
    gaps: ['use → saas patch disaster+system-failure HIGH h v', 'use → saas log normal MEDIUM h v'],
  },
  {
    it: 'asks the supplier of a bundle within whose reach the consumer is',
    model: [
      ...USAGE,
      'iaas: w IAAS',
      'saas RUNS_ON iaas',
      'iaas says patch CONSUMER',
      'saas says patch NOT_APPLICABLE',
      'contract k h<x saas bundles',
    ],
    gaps: ['saas → iaas patch normal MEDIUM v w x'],
  },
]);
