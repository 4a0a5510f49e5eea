import { ruleCases } from '../cases.ts';

ruleCases('FINDING_UNASSIGNED', [
  {
    it: 'finds what no party was given, and what has no date, and asks the owner',
    model: [
      'vpn: h APPLIANCE',
      'finding f1 vpn due=2026-12-01',
      'finding f2 vpn assignee=v',
      'finding f3 vpn assignee=v due=2026-12-01',
    ],
    gaps: ['vpn f1 MEDIUM h', 'vpn f2 MEDIUM h'],
  },
  {
    it: 'is silent before it was found and from the day on which it was closed',
    model: ['vpn: h APPLIANCE', 'finding f1 vpn found=2026-11-02', 'finding f2 vpn closed=2026-11-01'],
    gaps: [],
  },
  {
    it: 'is graver on an exposed component, lighter for a recommendation, and names the requirement where it is adopted',
    model: [
      'requirement demo:log layers=network priority=SHOULD',
      'vpn: h APPLIANCE exposure=INTERNET',
      'finding f1 vpn about=demo:patch',
      'finding f2 vpn about=demo:log',
      'finding f3 vpn about=gone:patch',
    ],
    gaps: ['vpn f3 HIGH h', 'vpn patch f1 HIGH h', 'vpn log f2 MEDIUM h'],
  },
  {
    it: 'tells of others’ components only what the institution was given',
    model: [
      'his: h ON_PREMISES',
      'iaas: v IAAS',
      'his RUNS_ON iaas',
      'finding f1 iaas',
      'finding f2 iaas assignee=h',
      'finding f3 iaas assignee=w',
    ],
    gaps: ['iaas f2 MEDIUM v'],
  },
]);
