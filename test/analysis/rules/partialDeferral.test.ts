import { ruleCases } from '../cases.ts';

const DEVICE = ['vpn: h APPLIANCE', 'care: v OPERATION', 'vpn OPERATED_BY care', 'vpn says patch SUPPLIER via=care'];

ruleCases('PARTIAL_DEFERRAL', [
  {
    it: 'finds a consumer that leaves all of it to a supplier that does only a part',
    model: [...DEVICE, 'care says patch SHARED duties=fw'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'finds it without duty items too',
    model: [...DEVICE, 'care says patch SHARED'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'is silent where the supplier leaves all of it to the consumer',
    model: [...DEVICE, 'care says patch CONSUMER'],
    gaps: [],
  },
  {
    it: 'is silent where the consumer’s part does not arise for it: the supplier does it alone',
    model: [...DEVICE, 'care says patch SHARED duties=fw when=mobile'],
    gaps: [],
  },
  {
    it: 'finds it where the consumer has the trait',
    model: [...DEVICE, 'vpn: h APPLIANCE traits=mobile', 'care says patch SHARED duties=fw when=mobile'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'holds though another component claims the items',
    model: [...DEVICE, 'care says patch SHARED duties=fw', 'lan: h NETWORK', 'lan says patch SELF satisfies=fw'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'is silent where the consumer relies on another supplier',
    model: [
      ...DEVICE.slice(0, 3),
      'guard: w OPERATION',
      'vpn OPERATED_BY guard',
      'vpn says patch SUPPLIER via=guard',
      'care says patch SHARED',
      'guard says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'is heavier by exposure, lighter for SHOULD, and lists its phases',
    model: [
      ...DEVICE,
      'care: v OPERATION exposure=REMOTE_MAINTENANCE',
      'requirement demo:patch phases=normal,disaster',
      'requirement demo:log priority=SHOULD',
      'vpn says log SUPPLIER via=care',
      'care says patch@disaster SHARED',
      'care says patch@normal SELF',
      'care says log SHARED',
    ],
    gaps: ['vpn → care patch disaster CRITICAL h v', 'vpn → care log normal HIGH h v'],
  },
]);
