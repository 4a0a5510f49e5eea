import { ruleCases } from '../cases.ts';

const GUARDED = [
  'requirement demo:patch layers=network,platform,application defends=PREVENT',
  'vpn: h APPLIANCE exposure=INTERNET',
  'lan: h NETWORK',
  'ehr: h ON_PREMISES traits=holds-medical-data layers=application',
  'lan CONNECTS_VIA vpn',
  'ehr CONNECTS_VIA lan',
];

ruleCases('THIN_ROUTE', [
  {
    it: 'finds a way in that one component alone holds',
    model: [...GUARDED, 'lan says patch SELF'],
    gaps: ['vpn MEDIUM h'],
  },
  {
    it: 'is silent where two hold, and where none does',
    model: [...GUARDED, 'lan says patch SELF', 'vpn says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent for a cloud that stands in the Internet and holds: nothing is before it',
    model: [
      'requirement demo:patch layers=network,platform,application defends=PREVENT',
      'use: h USAGE',
      'saas: v SAAS exposure=INTERNET traits=holds-medical-data layers=application',
      'use USES saas',
      'saas says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'does not count a component whose guard was taken on by signature, with no party named',
    model: [
      ...GUARDED,
      'lan says patch SELF',
      'care: v OPERATION',
      'care says patch CONSUMER',
      'vpn OPERATED_BY care',
      'contract k h<v care annexes=care/1',
    ],
    gaps: ['vpn MEDIUM h'],
  },
]);
