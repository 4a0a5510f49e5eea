import { ruleCases } from '../cases.ts';

const GUARDED = [
  'requirement demo:patch layers=network,platform,application defends=PREVENT',
  'vpn: h APPLIANCE exposure=INTERNET',
  'lan: h NETWORK',
  'ehr: h ON_PREMISES traits=holds-medical-data layers=application',
  'lan CONNECTS_VIA vpn',
  'ehr CONNECTS_VIA lan',
];

ruleCases('OPEN_ROUTE', [
  {
    it: 'finds a way in on which no party holds; lighter where nothing has been said at all',
    model: GUARDED,
    gaps: ['vpn HIGH h'],
  },
  {
    it: 'finds it in full where a party has said that another does it, who does not',
    model: [
      ...GUARDED,
      'care: v OPERATION',
      'vpn OPERATED_BY care',
      'vpn says patch SUPPLIER via=care',
      'care says patch CONSUMER',
    ],
    gaps: ['vpn CRITICAL h'],
  },
  {
    it: 'is silent where one component on every way holds',
    model: [...GUARDED, 'lan says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent without an entry, without medical data, and without a requirement that could be a guard',
    model: GUARDED.map((sentence) => sentence.replace(' defends=PREVENT', '')),
    gaps: [],
  },
  {
    it: 'takes a way around the component that holds: one credential opens both ends',
    model: [
      ...GUARDED,
      'lan says patch SELF',
      'vpn: h APPLIANCE exposure=INTERNET credentials=admin',
      'ehr: h ON_PREMISES traits=holds-medical-data layers=application credentials=admin',
    ],
    gaps: ['vpn HIGH h'],
  },
  {
    it: 'does not lead into the people who come through a device, but from them to what they operate',
    model: [
      'requirement demo:patch layers=network,platform,application defends=PREVENT',
      'vpn: h APPLIANCE exposure=INTERNET',
      'care: v OPERATION',
      'ehr: h ON_PREMISES traits=holds-medical-data layers=application',
      'care CONNECTS_VIA vpn',
      'ehr OPERATED_BY care',
    ],
    gaps: [],
  },
  {
    it: 'asks whoever owns an open component on the way that has a guard',
    model: [
      'requirement demo:patch layers=network,platform,application defends=PREVENT',
      'line: x LINE exposure=INTERNET',
      'lan: h NETWORK',
      'box: v APPLIANCE',
      'ehr: h ON_PREMISES traits=holds-medical-data layers=application',
      'lan CONNECTS_VIA line',
      'lan CONNECTS_VIA box',
      'ehr CONNECTS_VIA box',
    ],
    gaps: ['line HIGH h v'],
  },
]);
