import { ruleCases } from '../cases.ts';

const ASKS = [
  'use: h USAGE',
  'saas: v SAAS layers=network',
  'use USES saas',
  'saas says patch CONSUMER when=kiosk,clinic',
];

ruleCases('CONDITION_UNCONFIRMED', [
  {
    it: 'finds a duty for consumers of a kind where this one has not said whether it is of it',
    model: ASKS,
    gaps: ['use → saas patch INFO h'],
  },
  {
    it: 'is silent where the consumer has one of the traits',
    model: [...ASKS, 'use: h USAGE traits=clinic'],
    gaps: [],
  },
  {
    it: 'is silent where it lacks all of them, and holds where it lacks one',
    model: [...ASKS, 'use: h USAGE lacks=kiosk,clinic', 'one: h USAGE lacks=kiosk', 'one USES saas'],
    gaps: ['one → saas patch INFO h'],
  },
  {
    it: 'does not look at lines that leave nothing to consumers, nor at lines without a condition',
    model: [
      'use: h USAGE',
      'saas: v SAAS layers=network',
      'use USES saas',
      'requirement demo:log layers=network',
      'saas says patch SELF',
      'saas says log CONSUMER',
    ],
    gaps: [],
  },
]);
