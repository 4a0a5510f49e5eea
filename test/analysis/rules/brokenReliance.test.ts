import { ruleCases } from '../cases.ts';

const DEVICE = ['vpn: h APPLIANCE', 'new: v OPERATION', 'vpn OPERATED_BY new', 'new says patch SELF'];

ruleCases('BROKEN_RELIANCE', [
  {
    it: 'finds the device of section 7 whose sheet still names the vendor that was replaced',
    model: [...DEVICE, 'vpn: h APPLIANCE exposure=INTERNET', 'care: v OPERATION', 'vpn says patch SUPPLIER via=care'],
    gaps: ['vpn patch normal CRITICAL h'],
  },
  {
    it: 'finds a name that is not in the model',
    model: [...DEVICE, 'vpn says patch SUPPLIER via=nobody'],
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'finds a line that names no supplier where there are two suppliers',
    model: [...DEVICE, 'news: w OPERATION', 'vpn OPERATED_BY news', 'vpn says patch SUPPLIER'],
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'finds a line that names no supplier where there is no supplier',
    model: ['vpn: h APPLIANCE', 'vpn says patch SUPPLIER'],
    gaps: ['vpn patch normal HIGH h'],
  },
  {
    it: 'is silent where the line names no supplier and there is one supplier, over two links',
    model: [
      'ehr: h ON_PREMISES',
      'box: v APPLIANCE',
      'ehr RUNS_ON box',
      'ehr CONNECTS_VIA box',
      'ehr says patch SUPPLIER',
      'box says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'is silent where the line names any of its suppliers',
    model: [...DEVICE, 'news: w OPERATION', 'vpn OPERATED_BY news', 'vpn says patch SUPPLIER via=new'],
    gaps: [],
  },
  {
    it: 'finds a line that names the component itself, or one of its consumers',
    model: [
      ...DEVICE,
      'ehr: h ON_PREMISES',
      'ehr CONNECTS_VIA vpn',
      'requirement demo:log',
      'vpn says patch SUPPLIER via=vpn',
      'vpn says log SUPPLIER via=ehr',
    ],
    gaps: ['vpn log normal HIGH h', 'vpn patch normal HIGH h'],
  },
  {
    it: 'counts the service that exposes an API as its supplier',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'api says patch SUPPLIER',
      'saas says patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'stands at the service alone where its API only reads its line',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas says patch SUPPLIER via=gone',
    ],
    gaps: ['saas patch normal HIGH v'],
  },
  {
    it: 'lists its phases, is lighter for SHOULD, and is silent for other stances',
    model: [
      ...DEVICE,
      'requirement demo:patch phases=normal,disaster,cyberattack priority=SHOULD',
      'vpn says patch@cyberattack,normal SUPPLIER via=gone',
      'vpn says patch@disaster SELF',
    ],
    gaps: ['vpn patch normal+cyberattack MEDIUM h'],
  },
]);
