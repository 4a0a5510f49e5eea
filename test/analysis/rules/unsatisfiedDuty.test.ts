import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas'];
const TWO_ITEMS = [...USAGE, 'saas says patch SHARED duties=mfa,review'];

ruleCases('UNSATISFIED_DUTY', [
  {
    it: 'finds the item that no line claims while another is claimed',
    model: [...TWO_ITEMS, 'use says patch SELF satisfies=review'],
    gaps: ['use → saas patch mfa normal MEDIUM h'],
  },
  {
    it: 'finds every item where the consumer’s line claims something else',
    model: [...TWO_ITEMS, 'use says patch SELF satisfies=old,older'],
    gaps: ['use → saas patch mfa normal MEDIUM h', 'use → saas patch review normal MEDIUM h'],
  },
  {
    it: 'is silent where all items are claimed, by several components of the owner',
    model: [...TWO_ITEMS, 'pc: h TERMINAL', 'pc says patch SELF satisfies=mfa', 'use says patch SELF satisfies=review'],
    gaps: [],
  },
  {
    it: 'is silent where the consumer’s line names no items at all',
    model: [...TWO_ITEMS, 'use says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent where nothing is claimed and no party speaks: that is an orphaned duty',
    model: TWO_ITEMS,
    gaps: [],
  },
  {
    it: 'is silent for a part that was taken on by signature',
    model: [...TWO_ITEMS, 'use says patch SELF satisfies=review', 'contract k h<v saas annexes=saas/1'],
    gaps: [],
  },
  {
    it: 'does not count claims of another owner',
    model: [
      ...TWO_ITEMS,
      'his: v ON_PREMISES',
      'saas RUNS_ON his',
      'his says patch SELF satisfies=mfa',
      'use says patch SELF satisfies=review',
    ],
    gaps: ['use → saas patch mfa normal MEDIUM h'],
  },
  {
    it: 'does not count a claim in a line on another requirement',
    model: [
      ...TWO_ITEMS,
      'requirement demo:log',
      'pc: h TERMINAL',
      'pc says log SELF satisfies=mfa',
      'use says patch SELF satisfies=review',
    ],
    gaps: ['use → saas patch mfa normal MEDIUM h'],
  },
  {
    it: 'does not count a claim in a sheet that is not in force yet',
    model: [
      ...TWO_ITEMS,
      'pc: h TERMINAL',
      'sheet pc 2026-11-02',
      'pc says patch SELF satisfies=mfa',
      'use says patch SELF satisfies=review',
    ],
    gaps: ['use → saas patch mfa normal MEDIUM h'],
  },
  {
    it: 'does not let one usage of a service claim for another that has a stack link to it too',
    model: [
      ...TWO_ITEMS,
      'use2: h USAGE',
      'use2 USES saas',
      'use says patch SELF satisfies=mfa',
      'use2 says patch SELF satisfies=mfa,review',
    ],
    gaps: ['use → saas patch review normal MEDIUM h'],
  },
  {
    it: 'does not let one system on a platform claim for another',
    model: [
      'a: h TERMINAL',
      'b: h TERMINAL',
      'saas: v SAAS',
      'a RUNS_ON saas',
      'b RUNS_ON saas',
      'saas says patch SHARED duties=x,y',
      'a says patch SELF satisfies=x',
      'b says patch SELF satisfies=x,y',
    ],
    gaps: ['a → saas patch y normal MEDIUM h'],
  },
  {
    it: 'lets a component with only a side link to the supplier claim for the usage',
    model: [
      'net: v NETWORK',
      'use: h USAGE',
      'pc: h TERMINAL',
      'use USES net',
      'pc CONNECTS_VIA net',
      'net says patch SHARED duties=a,b,c',
      'pc says patch SELF satisfies=a',
      'use says patch SELF satisfies=b',
    ],
    gaps: ['pc → net patch c normal MEDIUM h', 'use → net patch c normal MEDIUM h'],
  },
  {
    it: 'lets any component of the owner claim for another over side links: a duty is owed once',
    model: [
      'pc: h TERMINAL',
      'ehr: h ON_PREMISES',
      'net: v NETWORK',
      'pc CONNECTS_VIA net',
      'ehr CONNECTS_VIA net',
      'net says patch CONSUMER duties=a,b',
      'pc says patch SELF satisfies=a',
    ],
    gaps: ['ehr → net patch b normal MEDIUM h', 'pc → net patch b normal MEDIUM h'],
  },
  {
    it: 'finds the item that a later version adds to what was signed',
    model: [
      ...TWO_ITEMS,
      'sheet saas/0 2020-01-01',
      'saas/0 says patch SHARED duties=mfa',
      'contract k h<v saas annexes=saas/0',
      'use says patch SELF satisfies=mfa',
    ],
    gaps: ['use → saas patch review normal MEDIUM h'],
  },
  {
    it: 'finds the item that a later version adds where no party has spoken',
    model: [
      ...TWO_ITEMS,
      'sheet saas/0 2020-01-01',
      'saas/0 says patch SHARED duties=mfa',
      'contract k h<v saas annexes=saas/0',
    ],
    gaps: ['use → saas patch review normal MEDIUM h'],
  },
  {
    it: 'looks at each phase for itself and joins them item by item',
    model: [
      ...USAGE,
      'requirement demo:patch phases=normal,disaster,cyberattack',
      'saas says patch@normal,disaster SHARED duties=mfa,review',
      'saas says patch@cyberattack SHARED duties=review',
      'use says patch@normal SELF satisfies=mfa',
      'use says patch@disaster SELF satisfies=review',
      'use says patch@cyberattack SELF satisfies=mfa',
    ],
    gaps: ['use → saas patch mfa disaster MEDIUM h', 'use → saas patch review normal+cyberattack MEDIUM h'],
  },
  {
    it: 'is silent where the duty does not arise for the consumer, claims or no claims',
    model: [...USAGE, 'saas says patch SHARED duties=a,b when=mobile', 'use says patch SELF satisfies=a'],
    gaps: [],
  },
  {
    it: 'finds nothing over a side link where the line claims something else but is not about the supplier',
    model: [
      'ehr: h ON_PREMISES',
      'net: v NETWORK',
      'ehr CONNECTS_VIA net',
      'net says patch CONSUMER duties=a',
      'ehr says patch SELF satisfies=old',
    ],
    gaps: [],
  },
  {
    it: 'finds the items over a side link where the line relies on the supplier and claims something else',
    model: [
      'ehr: h ON_PREMISES',
      'net: v NETWORK',
      'ehr CONNECTS_VIA net',
      'net says patch CONSUMER duties=a',
      'ehr says patch SUPPLIER via=net satisfies=old',
    ],
    gaps: ['ehr → net patch a normal MEDIUM h'],
  },
  {
    it: 'is lighter for SHOULD and heavier by exposure of either end',
    model: [
      ...USAGE,
      'saas: v SAAS exposure=INTERNET',
      'requirement demo:log priority=SHOULD',
      'saas says patch SHARED duties=a,b',
      'saas says log SHARED duties=a,b',
      'use says patch SELF satisfies=a',
      'use says log SELF satisfies=a',
    ],
    gaps: ['use → saas patch b normal HIGH h', 'use → saas log b normal MEDIUM h'],
  },
]);
