import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas'];

ruleCases('SHEET_NOT_ANNEXED', [
  {
    it: 'finds a contract on a component that has a sheet, which it does not annex',
    model: [...USAGE, 'sheet saas', 'contract k h<v saas'],
    gaps: ['k saas LOW h v'],
  },
  {
    it: 'is silent where the sheet in force is annexed',
    model: [...USAGE, 'sheet saas', 'contract k h<v saas annexes=saas/1'],
    gaps: [],
  },
  {
    it: 'is silent where any version is annexed, an old one or a draft',
    model: [...USAGE, 'sheet saas', 'sheet saas/2 draft', 'contract k h<v saas annexes=saas/2'],
    gaps: [],
  },
  {
    it: 'is silent where the component has no sheet in force',
    model: [...USAGE, 'sheet saas 2026-11-02', 'contract k h<v saas'],
    gaps: [],
  },
  {
    it: 'is silent where no link in the chain needs the contract for that component',
    model: [
      ...USAGE,
      'line: v LINE',
      'sheet line',
      'lan: v NETWORK',
      'saas CONNECTS_VIA lan',
      'sheet lan',
      'contract k h<v saas,line,lan',
    ],
    gaps: [],
  },
  {
    it: 'finds it once for several links to the component, and for each contract',
    model: [...USAGE, 'use2: h USAGE', 'use2 USES saas', 'sheet saas', 'contract k h<v saas', 'contract k2 h<x saas'],
    gaps: ['k saas LOW h v', 'k2 saas LOW h x'],
  },
  {
    it: 'finds it for a supplier’s supplier on which the institution has a contract itself',
    model: [...USAGE, 'iaas: w IAAS', 'saas RUNS_ON iaas', 'sheet iaas', 'contract k h<v saas', 'contract k2 h<w iaas'],
    gaps: ['k2 iaas LOW h w'],
  },
  {
    it: 'is silent for contracts between vendors, ended contracts and what a bundle merely reaches',
    model: [
      ...USAGE,
      'iaas: w IAAS',
      'saas RUNS_ON iaas',
      'sheet iaas',
      'contract k h<v saas bundles',
      'contract k2 v<w iaas',
      'contract k3 h<w iaas to=2026-10-31',
    ],
    gaps: [],
  },
  {
    it: 'is silent for an API that has no sheet of its own',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'sheet saas',
      'contract k h<v api',
    ],
    gaps: [],
  },
]);
