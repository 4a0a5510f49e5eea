import { ruleCases } from '../cases.ts';

ruleCases('NOTICE_UNDEFINED', [
  {
    it: 'finds a contract without hours of notice where no party else would tell, and asks its parties',
    model: ['his: h ON_PREMISES', 'iaas: v IAAS', 'his RUNS_ON iaas', 'contract k h<v iaas'],
    gaps: ['k LOW h v'],
  },
  {
    it: 'is silent where the contract states hours',
    model: ['his: h ON_PREMISES', 'iaas: v IAAS', 'his RUNS_ON iaas', 'contract k h<v iaas notice=24'],
    gaps: [],
  },
  {
    it: 'finds the next contract of a chain, and stops there',
    model: [
      'his: h ON_PREMISES',
      'paas: v PAAS',
      'iaas: w IAAS',
      'dc: x ON_PREMISES',
      'his RUNS_ON paas',
      'paas RUNS_ON iaas',
      'iaas RUNS_ON dc',
      'contract k h<v paas notice=24',
      'contract l v<w iaas',
      'contract m w<x dc',
    ],
    gaps: ['l LOW v w'],
  },
  {
    it: 'is silent for carriers, for sales, and where a level of notice is needed and undefined',
    model: [
      'lan: h NETWORK',
      'line: v LINE',
      'vpn: h APPLIANCE',
      'sold: w OPERATION',
      'use: h USAGE needs=notice:24',
      'saas: x SAAS',
      'lan CONNECTS_VIA line',
      'vpn OPERATED_BY sold',
      'use USES saas',
      'contract k h<v line',
      'contract l h<w sold sale',
      'contract m h<x saas',
    ],
    gaps: [],
  },
  {
    it: 'is graver where what it binds is exposed or holds medical data',
    model: [
      'his: h ON_PREMISES traits=holds-medical-data',
      'iaas: v IAAS',
      'net: h NETWORK',
      'line: w APPLIANCE exposure=INTERNET',
      'his RUNS_ON iaas',
      'net CONNECTS_VIA line',
      'contract k h<v iaas',
      'contract l h<w line',
    ],
    gaps: ['k MEDIUM h v', 'l MEDIUM h w'],
  },
]);
