import { ruleCases } from '../cases.ts';

const DEVICE = ['vpn: h APPLIANCE', 'care: v OPERATION', 'vpn OPERATED_BY care', 'vpn says patch SELF'];

ruleCases('DUPLICATE_CLAIM', [
  {
    it: 'finds an object of which owner and operator both say that they do it',
    model: [...DEVICE, 'care says patch SELF'],
    gaps: ['vpn → care patch normal INFO h v'],
  },
  {
    it: 'is silent where the operator does a part',
    model: [...DEVICE, 'care says patch SHARED'],
    gaps: [],
  },
  {
    it: 'finds an operator whose consumer’s part does not arise here: it does all of it',
    model: [...DEVICE, 'care says patch SHARED when=mobile'],
    gaps: ['vpn → care patch normal INFO h v'],
  },
  {
    it: 'is silent over other links: what runs underneath is another thing',
    model: ['ehr: h ON_PREMISES', 'iaas: v IAAS', 'ehr RUNS_ON iaas', 'ehr says patch SELF', 'iaas says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent where another consumer in the chain counts on the operator',
    model: [
      ...DEVICE,
      'care says patch SELF',
      'pc: h TERMINAL',
      'pc OPERATED_BY care',
      'pc says patch SUPPLIER via=care',
    ],
    gaps: [],
  },
  {
    it: 'takes no notice of a consumer outside the chain that counts on the operator',
    model: [
      ...DEVICE,
      'care says patch SELF',
      'far: x TERMINAL',
      'far OPERATED_BY care',
      'far says patch SUPPLIER via=care',
    ],
    gaps: ['vpn → care patch normal INFO h v'],
  },
  {
    it: 'looks at each phase for itself',
    model: [
      ...DEVICE,
      'requirement demo:patch phases=normal,disaster,cyberattack',
      'care says patch@disaster,cyberattack SELF',
      'pc: h TERMINAL',
      'pc OPERATED_BY care',
      'pc says patch@cyberattack SUPPLIER via=care',
    ],
    gaps: ['vpn → care patch disaster INFO h v'],
  },
  {
    it: 'stays INFO: exposure does not add to its base, and SHOULD cannot make it lighter',
    model: [
      'vpn: h APPLIANCE exposure=INTERNET',
      ...DEVICE.slice(1),
      'requirement demo:patch priority=SHOULD',
      'care says patch SELF',
    ],
    gaps: ['vpn → care patch normal INFO h v'],
  },
  {
    it: 'finds two operators of different owners, at the one on whom no component relies',
    model: [
      ...['vpn: h APPLIANCE', 'opa: v OPERATION', 'opb: w OPERATION', 'vpn OPERATED_BY opa', 'vpn OPERATED_BY opb'],
      ...['opa says patch SELF', 'opb says patch SELF', 'vpn says patch SUPPLIER via=opb'],
    ],
    gaps: ['vpn → opa patch normal INFO h v w'],
  },
  {
    it: 'finds two operators at the later id where no component relies on either, with the actors of all phases',
    model: [
      'requirement demo:patch phases=normal,disaster',
      ...['vpn: h APPLIANCE', 'opa: v OPERATION', 'opb: w OPERATION', 'opc: x OPERATION'],
      ...['vpn OPERATED_BY opa', 'vpn OPERATED_BY opb', 'vpn OPERATED_BY opc'],
      ...['opa says patch@normal SELF', 'opb says patch@disaster SELF', 'opc says patch SELF'],
    ],
    gaps: ['vpn → opc patch normal+disaster INFO h v w x'],
  },
  {
    it: 'is silent where two operations are of one party',
    model: [
      ...['vpn: h APPLIANCE', 'opa: v OPERATION', 'opb: v OPERATION', 'vpn OPERATED_BY opa', 'vpn OPERATED_BY opb'],
      ...['opa says patch SELF', 'opb says patch SELF', 'vpn says patch SUPPLIER via=opa'],
    ],
    gaps: [],
  },
  {
    it: 'holds where one owner has both',
    model: [
      'vpn: h APPLIANCE',
      'team: h OPERATION',
      'vpn OPERATED_BY team',
      'vpn says patch SELF',
      'team says patch SELF',
    ],
    gaps: ['vpn → team patch normal INFO h'],
  },
]);
