import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE needs=availability:0.99+rto:4', 'saas: v SAAS', 'use USES saas'];

ruleCases('SLA_SHORTFALL', [
  {
    it: 'finds less availability and more hours than needed',
    model: [...USAGE, 'contract k h<v saas availability=0.98 rto=4.5'],
    gaps: ['use availability MEDIUM h v', 'use rtoHours MEDIUM h v'],
  },
  {
    it: 'is silent where exactly what is needed, or better, is promised',
    model: [...USAGE, 'contract k h<v saas availability=0.99 rto=1'],
    gaps: [],
  },
  {
    it: 'takes the strictest of several promises',
    model: [...USAGE, 'contract k h<v saas availability=0.9 rto=4', 'contract k2 h<x saas availability=0.999 rto=24'],
    gaps: [],
  },
  {
    it: 'does not read promises of contracts that are not in force',
    model: [
      ...USAGE,
      'contract k h<v saas availability=0.9 rto=4',
      'contract k2 h<v saas availability=0.999 to=2026-10-31',
    ],
    gaps: ['use availability MEDIUM h v'],
  },
  {
    it: 'is silent where nothing is promised: that is undefined',
    model: [...USAGE, 'contract k h<v saas'],
    gaps: [],
  },
  {
    it: 'reads hours of zero as the strictest promise and the strictest need',
    model: ['use: h USAGE needs=rto:0+rpo:1', ...USAGE.slice(1), 'contract k h<v saas rto=1 rpo=0'],
    gaps: ['use rtoHours MEDIUM h v'],
  },
]);
