import { ruleCases } from '../cases.ts';

const DEVICE = ['vpn: h APPLIANCE', 'care: v OPERATION', 'vpn OPERATED_BY care', 'vpn says patch SUPPLIER via=care'];

ruleCases('UNSUPPORTED_RELIANCE', [
  {
    it: 'finds the device of section 7 when the vendor’s sheet has no such line, critical by exposure',
    model: [...DEVICE, 'vpn: h APPLIANCE exposure=INTERNET', 'sheet care'],
    gaps: ['vpn → care patch normal CRITICAL h v'],
  },
  {
    it: 'finds a supplier that has no sheet',
    model: DEVICE,
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'finds a supplier whose only sheet is a draft',
    model: [...DEVICE, 'sheet care draft', 'care says patch SELF'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'finds a supplier that says it does not arise',
    model: [...DEVICE, 'care says patch NOT_APPLICABLE'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'finds a supplier that does not allow it',
    model: [...DEVICE, 'care says patch FORBIDDEN'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'finds a supplier whose CONSUMER line does not arise for this consumer: it does nothing then',
    model: [...DEVICE, 'care says patch CONSUMER when=mobile'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'is silent where the supplier does it',
    model: [...DEVICE, 'care says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent where the supplier’s SHARED line does not arise for this consumer: it does all of it',
    model: [...DEVICE, 'care says patch SHARED when=mobile'],
    gaps: [],
  },
  {
    it: 'is silent where the supplier relies on its own supplier; the root stands where that one is silent',
    model: [...DEVICE, 'news: w OPERATION', 'care OPERATED_BY news', 'care says patch SUPPLIER'],
    gaps: ['care → news patch normal HIGH v w'],
  },
  {
    it: 'is silent where the supplier’s reliance is broken: the gap stands at its root',
    model: [...DEVICE, 'care says patch SUPPLIER via=nobody'],
    gaps: [],
  },
  {
    it: 'reads what an API’s service says, as reliance on the service',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'iaas: w IAAS',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas RUNS_ON iaas',
      'his says patch SUPPLIER',
      'saas says patch SUPPLIER via=iaas',
    ],
    gaps: ['saas → iaas patch normal HIGH v w'],
  },
  {
    it: 'finds an API that relies on its silent service over EXPOSED_BY',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'api says patch SUPPLIER',
      'sheet saas',
    ],
    gaps: ['api → saas patch normal HIGH v'],
  },
  {
    it: 'finds a caller that relies on what a service leaves to its end users: not said of the API',
    model: [
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'his says patch SUPPLIER via=api',
      'saas says patch SHARED',
    ],
    gaps: ['his → api patch normal HIGH h v'],
  },
  {
    it: 'is one gap for the phases in which it holds, lighter for SHOULD',
    model: [
      ...DEVICE,
      'requirement demo:patch phases=normal,disaster,cyberattack priority=SHOULD',
      'care says patch@cyberattack SELF',
      'care says patch@disaster NOT_APPLICABLE',
    ],
    gaps: ['vpn → care patch normal+disaster MEDIUM h v'],
  },
  {
    it: 'holds on a line for a requirement that is not applicable to the component',
    model: [...DEVICE, 'requirement demo:patch layers=facility'],
    gaps: ['vpn → care patch normal HIGH h v'],
  },
  {
    it: 'is not about requirements that do not address the institution',
    model: [...DEVICE, 'requirement demo:patch types=II'],
    gaps: [],
  },
]);
