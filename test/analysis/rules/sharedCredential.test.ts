import { ruleCases } from '../cases.ts';

ruleCases('SHARED_CREDENTIAL', [
  {
    it: 'finds one credential on several components, and asks their owners',
    model: ['a: h ON_PREMISES credentials=admin', 'b: v SAAS credentials=admin,other', 'a RUNS_ON b'],
    gaps: ['admin HIGH h v'],
  },
  {
    it: 'is silent where each has its own, and where the other component is not in the chain',
    model: ['a: h ON_PREMISES credentials=one', 'b: h ON_PREMISES credentials=two', 'c: v SAAS credentials=one'],
    gaps: [],
  },
  {
    it: 'is graver where the Internet or remote maintenance reaches one of them',
    model: [
      'a: h ON_PREMISES credentials=x,y',
      'b: h APPLIANCE exposure=INTERNET credentials=x',
      'c: h TERMINAL exposure=PARTNER credentials=y',
    ],
    gaps: ['x CRITICAL h', 'y HIGH h'],
  },
]);
