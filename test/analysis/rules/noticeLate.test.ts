import { ruleCases } from '../cases.ts';

const CHAIN = [
  'use: h USAGE needs=notice:24',
  'saas: v SAAS',
  'iaas: w IAAS',
  'use USES saas',
  'saas RUNS_ON iaas',
  'contract k h<v saas notice=24',
];

ruleCases('NOTICE_LATE', [
  {
    it: 'finds a chain behind the used service whose hours add up to more than is needed',
    model: [...CHAIN, 'contract l v<w iaas notice=1'],
    gaps: ['use incidentNoticeHours MEDIUM h v'],
  },
  {
    it: 'is silent where they add up to what is needed, and where no party tells at all',
    model: [
      'use: h USAGE needs=notice:24',
      'saas: v SAAS',
      'iaas: w IAAS',
      'other: x IAAS',
      'use USES saas',
      'saas RUNS_ON iaas',
      'saas RUNS_ON other',
      'contract k h<v saas notice=23',
      'contract l v<w iaas notice=1',
    ],
    gaps: [],
  },
  {
    it: 'takes the quickest way: a contract of the institution’s own with whoever is behind',
    model: [...CHAIN, 'contract l v<w iaas notice=8', 'contract m h<w iaas notice=12'],
    gaps: [],
  },
  {
    it: 'is silent where the service itself is promised too late: that is a shortfall',
    model: [...CHAIN, 'contract k h<v saas notice=48', 'contract l v<w iaas notice=1'].filter(
      (sentence) => sentence !== 'contract k h<v saas notice=24',
    ),
    gaps: [],
  },
]);
