import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE needs=rto:4', 'saas: v SAAS', 'use USES saas'];

ruleCases('SLA_UNDEFINED', [
  {
    it: 'finds a need that the contract does not state',
    model: [...USAGE, 'contract k h<v saas availability=0.99'],
    gaps: ['use rtoHours MEDIUM h v'],
  },
  {
    it: 'is silent where the contract states it, well or badly',
    model: [...USAGE, 'contract k h<v saas rto=72'],
    gaps: [],
  },
  {
    it: 'finds each term without any contract, by the name of the term',
    model: ['use: h USAGE needs=rto:4+rpo:1+notice:24+availability:0.99', ...USAGE.slice(1)],
    gaps: [
      'use availability MEDIUM h v',
      'use incidentNoticeHours MEDIUM h v',
      'use rpoHours MEDIUM h v',
      'use rtoHours MEDIUM h v',
    ],
  },
  {
    it: 'reads a distributor’s contract, but asks the owner of the used component',
    model: [...USAGE, 'use2: h USAGE needs=rpo:1', 'use2 USES saas', 'contract k h<x saas rto=4'],
    gaps: ['use2 rpoHours MEDIUM h v'],
  },
  {
    it: 'does not read a contract that has ended, begins tomorrow, covers something else, or is another customer’s',
    model: [
      ...USAGE,
      'line: v LINE',
      'contract k1 h<v saas rto=4 to=2026-10-31',
      'contract k2 h<v saas rto=4 from=2026-11-02',
      'contract k3 h<v line rto=4',
      'contract k4 w<v saas rto=4',
    ],
    gaps: ['use rtoHours MEDIUM h v'],
  },
  {
    it: 'is silent for a usage without needs',
    model: ['use: h USAGE', ...USAGE.slice(1)],
    gaps: [],
  },
  {
    it: 'is not heavier by exposure',
    model: ['use: h USAGE needs=rto:4 exposure=INTERNET', ...USAGE.slice(1)],
    gaps: ['use rtoHours MEDIUM h v'],
  },
]);
