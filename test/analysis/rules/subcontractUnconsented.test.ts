import { ruleCases } from '../cases.ts';

const CLOUD = ['use: h USAGE', 'saas: v SAAS', 'iaas: w IAAS', 'use USES saas', 'saas RUNS_ON iaas'];

ruleCases('SUBCONTRACT_UNCONSENTED', [
  {
    it: 'finds a subcontractor to whom no customer has consented',
    model: [...CLOUD, 'contract k h<v saas policy=CONSENT'],
    gaps: ['k w MEDIUM h v'],
  },
  {
    it: 'is silent for a subcontractor who was consented to, and finds the other',
    model: [...CLOUD, 'deep: x IAAS', 'iaas RUNS_ON deep', 'contract k h<v saas policy=CONSENT consented=w'],
    gaps: ['k x MEDIUM h v'],
  },
  {
    it: 'is silent under other policies',
    model: [
      ...CLOUD,
      'contract k h<v saas policy=FREE',
      'contract k2 h<v saas policy=PROHIBITED',
      'contract k3 h<v saas',
    ],
    gaps: [],
  },
  {
    it: 'looks at each contract for itself',
    model: [
      ...CLOUD,
      'contract k h<v saas policy=CONSENT consented=w',
      'contract k2 h<v saas policy=CONSENT consented=x',
    ],
    gaps: ['k2 w MEDIUM h v'],
  },
  {
    it: 'is silent where the contract covers what the other owner supplies',
    model: [...CLOUD, 'contract k h<v saas,iaas policy=CONSENT'],
    gaps: [],
  },
  {
    it: 'is silent where the supplier runs it itself',
    model: [...CLOUD, 'iaas: v IAAS', 'contract k h<v saas policy=CONSENT'],
    gaps: [],
  },
]);
