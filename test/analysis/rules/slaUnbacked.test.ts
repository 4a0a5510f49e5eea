import { ruleCases } from '../cases.ts';

/** h uses v's SaaS, which runs on w's cloud and connects via x's line; with what is promised for the SaaS. */
const CLOUD = [
  'use: h USAGE',
  'saas: v SAAS',
  'iaas: w IAAS',
  'line: x LINE',
  'use USES saas',
  'saas RUNS_ON iaas',
  'saas CONNECTS_VIA line',
];

ruleCases('SLA_UNBACKED', [
  {
    it: 'finds more promised than the supplier is promised itself',
    model: [...CLOUD, 'contract k h<v saas availability=0.999', 'contract k2 v<w iaas availability=0.99'],
    gaps: ['saas availability MEDIUM v'],
  },
  {
    it: 'is silent where as much is promised',
    model: [...CLOUD, 'contract k h<v saas availability=0.99 rto=4', 'contract k2 v<w iaas availability=0.99 rto=4'],
    gaps: [],
  },
  {
    it: 'multiplies the availabilities of all suppliers',
    model: [
      ...CLOUD,
      'contract k h<v saas availability=0.99',
      'contract k2 v<w iaas availability=0.99',
      'contract k3 v<x line availability=0.99',
    ],
    gaps: ['saas availability MEDIUM v'],
  },
  {
    it: 'compares availabilities after rounding: 0.7 × 0.1 backs 0.07',
    model: [
      ...CLOUD,
      'contract k h<v saas availability=0.07',
      'contract k2 v<w iaas availability=0.7',
      'contract k3 v<x line availability=0.1',
    ],
    gaps: [],
  },
  {
    it: 'takes the most hours: no component recovers before its supplier does',
    model: [
      ...CLOUD,
      'contract k h<v saas rto=4 rpo=4 notice=4',
      'contract k2 v<w iaas rto=8 rpo=1 notice=4',
      'contract k3 v<x line rto=1 rpo=2 notice=5',
    ],
    gaps: ['saas incidentNoticeHours MEDIUM v', 'saas rtoHours MEDIUM v'],
  },
  {
    it: 'leaves out suppliers that promise nothing, and is silent where none promises',
    model: [
      ...CLOUD,
      'contract k h<v saas availability=0.999 rto=4',
      'contract k2 v<w iaas availability=0.999',
      'contract k3 v<x line notice=4',
    ],
    gaps: [],
  },
  {
    it: 'counts a supplier once, though two links lead to it',
    model: [
      'ehr: v ON_PREMISES',
      'box: w APPLIANCE',
      'use: h USAGE',
      'use USES ehr',
      'ehr RUNS_ON box',
      'ehr CONNECTS_VIA box',
      'contract k h<v ehr availability=0.9',
      'contract k2 v<w box availability=0.9',
    ],
    gaps: [],
  },
  {
    it: 'counts only what it runs on or connects via',
    model: [
      ...CLOUD.slice(0, 5),
      'care: w OPERATION',
      'saas OPERATED_BY care',
      'saas AUTHENTICATES_VIA iaas',
      'contract k h<v saas rto=1',
      'contract k2 v<w care,iaas rto=24',
    ],
    gaps: [],
  },
  {
    it: 'counts no promise within one owner',
    model: [...CLOUD, 'iaas: v IAAS', 'contract k h<v saas rto=1', 'contract k2 v<w iaas rto=24'],
    gaps: [],
  },
  {
    it: 'takes the strictest of several promises, to any consumer in the chain',
    model: [
      ...CLOUD,
      'party g INSTITUTION type=I adopts=demo',
      'pc: g ON_PREMISES',
      'pc RUNS_ON saas',
      'lan: h ON_PREMISES',
      'lan RUNS_ON pc',
      'contract k h<v saas rto=8',
      'contract k2 g<v saas rto=2',
      'contract k3 v<w iaas rto=4',
    ],
    gaps: ['saas rtoHours MEDIUM v'],
  },
  {
    it: 'counts no promise to a consumer outside the chain',
    model: [
      ...CLOUD,
      'far: x ON_PREMISES',
      'far RUNS_ON saas',
      'contract k h<v saas rto=8',
      'contract k2 x<v saas rto=2',
      'contract k3 v<w iaas rto=4',
    ],
    gaps: [],
  },
  {
    it: 'counts no contracts that are not in force, on either side',
    model: [
      ...CLOUD,
      'contract k h<v saas rto=1 to=2026-10-31',
      'contract k2 h<v saas rto=8',
      'contract k3 v<w iaas rto=8',
      'contract k4 v<w iaas rto=24 from=2026-11-02',
    ],
    gaps: [],
  },
  {
    it: 'counts only contracts of the consumer’s owner as promises to it',
    model: [...CLOUD, 'contract k h<v saas rto=1', 'contract k2 h<w iaas rto=24'],
    gaps: [],
  },
]);
