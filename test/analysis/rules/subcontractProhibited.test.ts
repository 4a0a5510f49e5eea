import { ruleCases } from '../cases.ts';

const CLOUD = ['use: h USAGE', 'saas: v SAAS', 'iaas: w IAAS', 'use USES saas', 'saas RUNS_ON iaas'];

ruleCases('SUBCONTRACT_PROHIBITED', [
  {
    it: 'finds a subcontractor under a contract that prohibits it',
    model: [...CLOUD, 'contract k h<v saas policy=PROHIBITED'],
    gaps: ['k w HIGH h v'],
  },
  {
    it: 'is silent under other policies and where none is stated',
    model: [...CLOUD, 'contract k h<v saas policy=FREE', 'contract k2 h<v saas', 'contract k3 h<v saas policy=CONSENT'],
    gaps: [],
  },
  {
    it: 'does not read a list of consents',
    model: [...CLOUD, 'contract k h<v saas policy=PROHIBITED consented=w'],
    gaps: ['k w HIGH h v'],
  },
  {
    it: 'is silent where the contract covers what the other owner supplies',
    model: [...CLOUD, 'contract k h<v saas,iaas policy=PROHIBITED'],
    gaps: [],
  },
  {
    it: 'is silent where another contract of the institution covers it',
    model: [...CLOUD, 'contract k h<v saas policy=PROHIBITED', 'contract k2 h<w iaas'],
    gaps: [],
  },
  {
    it: 'finds it where that other contract has ended',
    model: [...CLOUD, 'contract k h<v saas policy=PROHIBITED', 'contract k2 h<w iaas to=2026-10-31'],
    gaps: ['k w HIGH h v'],
  },
  {
    it: 'names each subcontractor once, however deep and often it appears',
    model: [
      ...CLOUD,
      'deep: x IAAS',
      'net: w NETWORK',
      'iaas RUNS_ON deep',
      'deep CONNECTS_VIA net',
      'contract k h<v saas policy=PROHIBITED',
    ],
    gaps: ['k w HIGH h v', 'k x HIGH h v'],
  },
  {
    it: 'goes through the supplier’s own components',
    model: [
      ...CLOUD.slice(0, 4),
      'paas: v PAAS',
      'saas RUNS_ON paas',
      'paas AUTHENTICATES_VIA iaas',
      'contract k h<v saas policy=PROHIBITED',
    ],
    gaps: ['k w HIGH h v'],
  },
  {
    it: 'does not go through the institution’s own components',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'lan: h NETWORK',
      'care: w OPERATION',
      'use USES saas',
      'saas CONNECTS_VIA lan',
      'lan OPERATED_BY care',
      'contract k h<v saas policy=PROHIBITED',
    ],
    gaps: [],
  },
  {
    it: 'does not go over calls, but through the service that exposes a covered API',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'iaas: w IAAS',
      'other: x SAAS',
      'far: x API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas RUNS_ON iaas',
      'saas CALLS far',
      'far EXPOSED_BY other',
      'contract k h<v api policy=PROHIBITED',
    ],
    gaps: ['k w HIGH h v'],
  },
  {
    it: 'is silent for contracts between vendors and for contracts that are not in force',
    model: [
      ...CLOUD,
      'deep: x IAAS',
      'iaas RUNS_ON deep',
      'contract k v<w iaas policy=PROHIBITED',
      'contract k2 h<v saas policy=PROHIBITED from=2026-11-02',
    ],
    gaps: [],
  },
  {
    it: 'counts the owner of a resold component’s supplier, but neither party of the contract',
    model: [...CLOUD, 'own: x IAAS', 'iaas RUNS_ON own', 'contract k h<x saas policy=PROHIBITED'],
    gaps: ['k w HIGH h x'],
  },
]);
