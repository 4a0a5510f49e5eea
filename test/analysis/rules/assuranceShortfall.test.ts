import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE needs=aal:2', 'saas: v SAAS', 'use USES saas'];
const THROUGH = [...USAGE, 'idp: w SAAS', 'saas AUTHENTICATES_VIA idp'];

ruleCases('ASSURANCE_SHORTFALL', [
  {
    it: 'finds a level below the one needed',
    model: [...USAGE, 'saas: v SAAS aal=1'],
    gaps: ['use aal HIGH h v'],
  },
  {
    it: 'finds an unknown level',
    model: [...USAGE, 'saas: v SAAS ial=3 fal=3'],
    gaps: ['use aal HIGH h v'],
  },
  {
    it: 'is silent where the level is reached',
    model: [...USAGE, 'saas: v SAAS aal=2'],
    gaps: [],
  },
  {
    it: 'looks at each term for itself, by its name',
    model: ['use: h USAGE needs=ial:2+aal:2+fal:2', 'saas: v SAAS aal=3 fal=1', 'use USES saas'],
    gaps: ['use fal HIGH h v', 'use ial HIGH h v'],
  },
  {
    it: 'takes the level of what the service authenticates via where it gives none itself',
    model: [...THROUGH, 'idp: w SAAS aal=2'],
    gaps: [],
  },
  {
    it: 'takes the least level on the way',
    model: [...THROUGH, 'saas: v SAAS aal=3', 'deep: x SAAS aal=1', 'idp AUTHENTICATES_VIA deep'],
    gaps: ['use aal HIGH h v'],
  },
  {
    it: 'does not know the level where the last on the way gives none',
    model: [...THROUGH, 'saas: v SAAS aal=3'],
    gaps: ['use aal HIGH h v'],
  },
  {
    it: 'does not know the level where one of two ends of the way gives none',
    model: [...THROUGH, 'idp: w SAAS aal=3', 'idp2: x SAAS', 'saas AUTHENTICATES_VIA idp2'],
    gaps: ['use aal HIGH h v'],
  },
  {
    it: 'goes round a cycle once: one level on it is enough, none is unknown',
    model: [
      'use: h USAGE needs=aal:2+ial:1',
      'saas: v SAAS',
      'idp: w SAAS aal=2',
      'use USES saas',
      'saas AUTHENTICATES_VIA idp',
      'idp AUTHENTICATES_VIA saas',
    ],
    gaps: ['use ial HIGH h v'],
  },
  {
    it: 'looks at what is used, not at what the usage itself authenticates via or runs beside',
    model: [
      ...USAGE,
      'saas: v SAAS aal=1',
      'idp: h ON_PREMISES aal=3',
      'use AUTHENTICATES_VIA idp',
      'saas RUNS_ON idp',
    ],
    gaps: ['use aal HIGH h v'],
  },
  {
    it: 'is not heavier by exposure',
    model: [...USAGE, 'saas: v SAAS aal=1 exposure=INTERNET'],
    gaps: ['use aal HIGH h v'],
  },
]);
