import { ruleCases } from '../cases.ts';

const USAGE = ['use: h USAGE', 'saas: v SAAS', 'use USES saas'];
const SIGNED = [...USAGE, 'contract k h<v saas annexes=saas/1'];

const API = [
  'requirement demo:patch layers=interface',
  'his: h ON_PREMISES',
  'saas: v SAAS',
  'api: v API',
  'his CALLS api',
  'api EXPOSED_BY saas',
  'saas says patch CONSUMER duties=key',
];

ruleCases('TACIT_DUTY', [
  {
    it: 'finds a duty taken on by signature alone, as a whole though it has items',
    model: [...SIGNED, 'saas says patch CONSUMER duties=mfa,review'],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'is silent without an annex',
    model: [...USAGE, 'contract k h<v saas', 'saas says patch CONSUMER duties=mfa'],
    gaps: [],
  },
  {
    it: 'is silent once the consumer speaks to the duty',
    model: [...SIGNED, 'saas says patch CONSUMER', 'use says patch SELF'],
    gaps: [],
  },
  {
    it: 'finds the item that no line claims while another is claimed',
    model: [...SIGNED, 'saas says patch CONSUMER duties=mfa,review', 'use says patch SELF satisfies=mfa'],
    gaps: ['use → saas patch review normal MEDIUM h'],
  },
  {
    it: 'finds each item where the consumer’s line claims something else',
    model: [...SIGNED, 'saas says patch CONSUMER duties=review,mfa', 'use says patch SELF satisfies=old'],
    gaps: ['use → saas patch mfa normal MEDIUM h', 'use → saas patch review normal MEDIUM h'],
  },
  {
    it: 'takes an annex of an older version that left all of it to the customer without a list',
    model: [
      ...USAGE,
      'sheet saas/0 2020-01-01',
      'saas/0 says patch CONSUMER',
      'saas says patch CONSUMER duties=mfa',
      'contract k h<v saas annexes=saas/0',
    ],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'is silent where a part was signed and all of it is left now',
    model: [
      ...USAGE,
      'sheet saas/0 2020-01-01',
      'saas/0 says patch SHARED duties=mfa',
      'saas says patch CONSUMER duties=mfa',
      'contract k h<v saas annexes=saas/0',
    ],
    gaps: [],
  },
  {
    it: 'finds the items that were signed, and not what a later version adds',
    model: [
      ...USAGE,
      'sheet saas/0 2020-01-01',
      'saas/0 says patch SHARED duties=mfa',
      'saas says patch SHARED duties=mfa,review',
      'contract k h<v saas annexes=saas/0',
    ],
    gaps: ['use → saas patch mfa normal MEDIUM h'],
  },
  {
    it: 'is one gap about the whole where two annexed versions name all items between them',
    model: [
      ...USAGE,
      'sheet saas/0 2020-01-01',
      'saas/0 says patch SHARED duties=mfa',
      'sheet saas/2 2026-12-01',
      'saas/2 says patch CONSUMER duties=review',
      'saas says patch SHARED duties=mfa,review',
      'contract k h<v saas annexes=saas/0,saas/2',
    ],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'takes an annex of a version that is published tomorrow, but none of a draft',
    model: [
      ...USAGE,
      'saas says patch CONSUMER',
      'saas says log CONSUMER',
      'requirement demo:log',
      'sheet saas/2 2026-11-02',
      'saas/2 says patch CONSUMER',
      'sheet saas/3 draft',
      'saas/3 says log CONSUMER',
      'contract k h<v saas annexes=saas/2,saas/3',
    ],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'does not look at `when` on the annexed version',
    model: [
      ...USAGE,
      'saas says patch CONSUMER',
      'sheet saas/2 2026-12-01',
      'saas/2 says patch CONSUMER when=mobile',
      'contract k h<v saas annexes=saas/2',
    ],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'resolves the annexed version’s lines through mappings as well',
    model: [
      ...USAGE,
      'requirement old:patch',
      'mapping old:patch EQUAL demo:patch',
      'saas says patch CONSUMER',
      'sheet saas/0 2020-01-01',
      'saas/0 says old:patch CONSUMER',
      'contract k h<v saas annexes=saas/0',
    ],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'lists the phases that the annexed version left to the customer',
    model: [
      ...USAGE,
      'requirement demo:patch phases=normal,disaster,cyberattack',
      'saas says patch CONSUMER duties=a',
      'sheet saas/0 2020-01-01',
      'saas/0 says patch@normal,disaster CONSUMER duties=a,b',
      'contract k h<v saas annexes=saas/0',
    ],
    gaps: ['use → saas patch normal+disaster MEDIUM h'],
  },
  {
    it: 'takes the annex of the service where its API is read through it and only the service is covered',
    model: [...API, 'contract k h<v saas annexes=saas/1'],
    gaps: ['his → api patch normal MEDIUM h'],
  },
  {
    it: 'takes the annex of a vendor that has signed its own supplier’s sheet',
    model: [
      ...USAGE,
      'iaas: w IAAS',
      'saas RUNS_ON iaas',
      'iaas says patch CONSUMER',
      'contract k v<w iaas annexes=iaas/1',
    ],
    gaps: ['saas → iaas patch normal MEDIUM v'],
  },
  {
    it: 'takes no annex of a contract that begins tomorrow',
    model: [...USAGE, 'saas says patch CONSUMER', 'contract k h<v saas from=2026-11-02 annexes=saas/1'],
    gaps: [],
  },
  {
    it: 'takes no annex of another component’s sheet, though its version has the same name',
    model: [
      ...USAGE,
      'line: v LINE',
      'sheet line',
      'saas says patch CONSUMER',
      'contract k h<v saas,line annexes=line/1',
    ],
    gaps: [],
  },
  {
    it: 'takes the annex of a distributor’s contract',
    model: [...USAGE, 'saas says patch CONSUMER', 'contract k h<x saas annexes=saas/1'],
    gaps: ['use → saas patch normal MEDIUM h'],
  },
  {
    it: 'is lighter for SHOULD and heavier by exposure',
    model: [
      ...SIGNED,
      'requirement demo:log priority=SHOULD',
      'saas says patch CONSUMER',
      'saas says log CONSUMER',
      'use: h USAGE exposure=INTERNET',
    ],
    gaps: ['use → saas patch normal HIGH h', 'use → saas log normal MEDIUM h'],
  },
]);
