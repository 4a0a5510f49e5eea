import { ruleCases } from '../cases.ts';

const SERVER = [
  'requirement demo:patch layers=platform phases=normal,disaster evidence',
  'his: h ON_PREMISES',
  'his says patch SELF evidence=iso',
];

ruleCases('EVIDENCE_EXPIRED', [
  {
    it: 'finds evidence whose last day was yesterday',
    model: [...SERVER, 'evidence iso until=2026-10-31'],
    gaps: ['his patch MEDIUM h'],
  },
  {
    it: 'is silent on its last day',
    model: [...SERVER, 'evidence iso until=2026-11-01'],
    gaps: [],
  },
  {
    it: 'finds evidence that is issued tomorrow',
    model: [...SERVER, 'evidence iso issued=2026-11-02'],
    gaps: ['his patch MEDIUM h'],
  },
  {
    it: 'is silent on its first day, and where it has no dates',
    model: [
      ...SERVER.slice(0, 2),
      'his says patch@normal SELF evidence=iso',
      'his says patch@disaster SELF evidence=soc',
      'evidence iso issued=2026-11-01',
      'evidence soc',
    ],
    gaps: [],
  },
  {
    it: 'is satisfied where one of several is valid, on whichever line',
    model: [
      ...SERVER.slice(0, 2),
      'his says patch@normal SELF evidence=iso',
      'his says patch@disaster SELF evidence=soc,iso',
      'evidence iso until=2026-10-31',
      'evidence soc until=2027-10-31',
    ],
    gaps: [],
  },
  {
    it: 'does not count valid evidence on a line that performs nothing',
    model: [
      ...SERVER.slice(0, 2),
      'his says patch@normal SELF evidence=iso',
      'his says patch@disaster NOT_APPLICABLE evidence=soc',
      'evidence iso until=2026-10-31',
      'evidence soc',
    ],
    gaps: ['his patch MEDIUM h'],
  },
  {
    it: 'is silent where no evidence is named, or none is required',
    model: [
      'requirement demo:log',
      'his: h ON_PREMISES',
      'his says patch SELF',
      'his says log SELF evidence=iso',
      'evidence iso until=2020-01-01',
    ],
    gaps: [],
  },
  {
    it: 'is lighter for SHOULD, and not heavier by exposure',
    model: [
      'requirement demo:patch evidence priority=SHOULD',
      'requirement demo:log evidence',
      'vpn: h APPLIANCE exposure=INTERNET',
      'vpn says patch SELF evidence=iso',
      'vpn says log SELF evidence=iso',
      'evidence iso until=2020-01-01',
    ],
    gaps: ['vpn log MEDIUM h', 'vpn patch LOW h'],
  },
]);
