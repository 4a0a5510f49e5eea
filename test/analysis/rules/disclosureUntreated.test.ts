import { ruleCases } from '../cases.ts';

const USED = ['use: h USAGE', 'use USES saas'];

ruleCases('DISCLOSURE_UNTREATED', [
  {
    it: 'finds an item answered no of which nothing has been decided, once for the component',
    model: [...USED, 'saas: v SAAS discloses=SDS/2026-04-01/1/mfa+log'],
    gaps: ['saas MEDIUM h v'],
  },
  {
    it: 'is silent once every item has been decided, in this very form',
    model: [
      ...USED,
      'saas: v SAAS discloses=SDS/2026-04-01/1/mfa+log',
      'party h INSTITUTION type=I adopts=demo treats=saas/SDS/mfa,saas/SDS/log',
    ],
    gaps: [],
  },
  {
    it: 'does not take a decision about another form for one about this',
    model: [
      ...USED,
      'saas: v SAAS discloses=SDS/2026-04-01/1/mfa,MDS/2026-04-01/1/mfa',
      'party h INSTITUTION type=I adopts=demo treats=saas/MDS/mfa',
    ],
    gaps: ['saas MEDIUM h v'],
  },
  {
    it: 'reads the latest form issued by the day, and the least version among equals',
    model: [
      ...USED,
      'saas: v SAAS discloses=SDS/2026-04-01/1/mfa,SDS/2026-10-01/2,SDS/2026-10-01/3/log,SDS/2027-01-01/1/mfa',
    ],
    gaps: [],
  },
  {
    it: 'reads a form without a day as issued before every day',
    model: [...USED, 'saas: v SAAS discloses=SDS///mfa'],
    gaps: ['saas MEDIUM h v'],
  },
  {
    it: 'is silent for forms that are not due',
    model: ['saas: v SAAS discloses=SDS/2026-04-01/1/mfa', 'his: h ON_PREMISES', 'his RUNS_ON saas'],
    gaps: [],
  },
]);
