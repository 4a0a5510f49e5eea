import { ruleCases } from '../cases.ts';

ruleCases('DEAD_END', [
  {
    it: 'finds what the institution leaves to consumers of its own component where there are none',
    model: ['vpn: h APPLIANCE', 'vpn says patch CONSUMER duties=fw'],
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'finds a part that is left to consumers',
    model: ['vpn: h APPLIANCE', 'vpn says patch SHARED'],
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'is silent where a component consumes it',
    model: ['ehr: h ON_PREMISES', 'vpn: h APPLIANCE', 'ehr CONNECTS_VIA vpn', 'vpn says patch CONSUMER'],
    gaps: [],
  },
  {
    it: 'is silent where a component outside the chain consumes it',
    model: ['vpn: h APPLIANCE', 'far: x ON_PREMISES', 'far CONNECTS_VIA vpn', 'vpn says patch CONSUMER'],
    gaps: [],
  },
  {
    it: 'is silent for components of others: they may have customers that are written down nowhere',
    model: [
      'party g INSTITUTION type=I adopts=demo',
      'use: h USAGE',
      'net: g NETWORK',
      'lan: g NETWORK',
      'use USES net',
      'net CONNECTS_VIA lan',
      'net says patch CONSUMER',
    ],
    gaps: [],
  },
  {
    it: 'is not stopped by EXPOSED_BY: an API consumes no duties of its service',
    model: ['his: h ON_PREMISES', 'api: h API', 'api EXPOSED_BY his', 'his says patch SHARED'],
    gaps: ['his patch normal HIGH h'],
  },
  {
    it: 'finds an API of the institution without callers, where its own sheet leaves work to callers',
    model: ['his: h ON_PREMISES', 'api: h API', 'api EXPOSED_BY his', 'api says patch CONSUMER'],
    gaps: ['api patch normal HIGH h'],
  },
  {
    it: 'stands at the service alone where its API only reads its line',
    model: [
      'requirement demo:patch layers=interface,platform',
      'his: h ON_PREMISES',
      'api: h API',
      'api EXPOSED_BY his',
      'his says patch CONSUMER',
    ],
    gaps: ['his patch normal HIGH h'],
  },
  {
    it: 'is silent for other stances',
    model: [
      'requirement demo:log',
      'requirement demo:ids',
      'vpn: h APPLIANCE',
      'vpn says patch SELF',
      'vpn says log SUPPLIER via=x',
      'vpn says ids FORBIDDEN',
    ],
    gaps: [],
  },
  {
    it: 'holds whatever traits the duty asks for',
    model: ['vpn: h APPLIANCE', 'vpn says patch CONSUMER when=mobile'],
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'is heavier by exposure, lighter for SHOULD, and lists its phases',
    model: [
      'requirement demo:patch phases=normal,disaster',
      'requirement demo:log priority=SHOULD',
      'vpn: h APPLIANCE exposure=INTERNET',
      'vpn says patch@disaster CONSUMER',
      'vpn says patch@normal SELF',
      'vpn says log SHARED',
    ],
    gaps: ['vpn patch disaster CRITICAL h', 'vpn log normal HIGH h'],
  },
]);
