import { ruleCases } from '../cases.ts';

ruleCases('FINDING_OVERDUE', [
  {
    it: 'finds what is open after its date, and asks the owner and whoever was given it',
    model: ['vpn: h APPLIANCE', 'finding f1 vpn assignee=v due=2026-10-31', 'finding f2 vpn due=2026-10-31'],
    gaps: ['vpn f1 HIGH h v', 'vpn f2 HIGH h'],
  },
  {
    it: 'is silent on the very day, without a date, and once it is closed',
    model: [
      'vpn: h APPLIANCE',
      'finding f1 vpn assignee=v due=2026-11-01',
      'finding f2 vpn assignee=v',
      'finding f3 vpn assignee=v due=2026-10-01 closed=2026-10-20',
    ],
    gaps: [],
  },
  {
    it: 'is graver on an exposed component',
    model: ['vpn: h APPLIANCE exposure=REMOTE_MAINTENANCE', 'finding f1 vpn assignee=v due=2026-10-31'],
    gaps: ['vpn f1 CRITICAL h v'],
  },
]);
