import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas', 'sheet saas/1 2025-04-01', 'sheet saas/2 2026-11-01'];

ruleCases('SHEET_DRIFT', [
  {
    it: 'finds a contract that annexes an older version than the one in force since today',
    model: [...USAGE, 'contract k h<v saas annexes=saas/1'],
    gaps: ['k saas MEDIUM h v'],
  },
  {
    it: 'is silent the day before',
    model: [...USAGE, 'contract k h<v saas annexes=saas/1'],
    asOf: '2026-10-31',
    gaps: [],
  },
  {
    it: 'is silent where the version in force is annexed beside older ones',
    model: [...USAGE, 'contract k h<v saas annexes=saas/1,saas/2'],
    gaps: [],
  },
  {
    it: 'finds a contract that annexes only a draft, or a version that is published tomorrow',
    model: [
      ...USAGE,
      'sheet saas/3 2026-11-02',
      'sheet saas/4 draft',
      'contract k h<v saas annexes=saas/3',
      'contract k2 h<v saas annexes=saas/4',
    ],
    gaps: ['k saas MEDIUM h v', 'k2 saas MEDIUM h v'],
  },
  {
    it: 'is silent where nothing is annexed',
    model: [...USAGE, 'contract k h<v saas'],
    gaps: [],
  },
  {
    it: 'is silent where only another component’s sheet is annexed',
    model: [...USAGE, 'line: v LINE', 'sheet line/1 2025-04-01', 'contract k h<v saas,line annexes=line/1'],
    gaps: [],
  },
  {
    it: 'is silent where no sheet is in force',
    model: [
      'use: h USAGE',
      'saas: v SAAS',
      'use USES saas',
      'sheet saas/1 2026-11-02',
      'contract k h<v saas annexes=saas/1',
    ],
    gaps: [],
  },
  {
    it: 'is silent for contracts between vendors and for ended ones',
    model: [
      ...USAGE,
      'iaas: w IAAS',
      'saas RUNS_ON iaas',
      'sheet iaas/1 2025-04-01',
      'sheet iaas/2 2026-04-01',
      'contract k v<w iaas annexes=iaas/1',
      'contract k2 h<v saas to=2026-10-31 annexes=saas/1',
    ],
    gaps: [],
  },
]);
