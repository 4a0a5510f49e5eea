import { ruleCases } from '../cases.ts';

/** gaps.md section 7: an EHR behind a VPN device that a vendor looks after. */
const EXAMPLE = [
  'ehr: h ON_PREMISES',
  'vpn: h APPLIANCE exposure=INTERNET',
  'care: v OPERATION',
  'ehr CONNECTS_VIA vpn',
  'vpn OPERATED_BY care',
  'ehr says patch SELF',
];

ruleCases('MUTUAL_DEFERRAL', [
  {
    it: 'finds the device of section 7 that hospital and vendor each leave to the other',
    model: [...EXAMPLE, 'vpn says patch SUPPLIER via=care', 'care says patch CONSUMER duties=fw'],
    gaps: ['vpn → care patch normal CRITICAL h v'],
  },
]);
