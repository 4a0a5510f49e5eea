import { ruleCases } from '../cases.ts';

ruleCases('DISCLOSURE_MISSING', [
  {
    it: 'finds a used SaaS, PaaS or IaaS without an SDS, and asks its owner',
    model: ['SAAS', 'PAAS', 'IAAS'].flatMap((kind) => [
      `${kind}: v ${kind}`,
      `use-${kind}: h USAGE`,
      `use-${kind} USES ${kind}`,
    ]),
    gaps: ['IAAS LOW v', 'PAAS LOW v', 'SAAS LOW v'],
  },
  {
    it: 'is silent where the SDS is listed',
    model: ['use: h USAGE', 'saas: v SAAS discloses=MDS,SDS', 'use USES saas'],
    gaps: [],
  },
  {
    it: 'finds a used service that lists only other forms',
    model: ['use: h USAGE', 'saas: v SAAS discloses=MDS,CHECKLIST,CONFORMITY', 'use USES saas'],
    gaps: ['saas LOW v'],
  },
  {
    it: 'is silent for services underneath and for other things that are used',
    model: ['use: h USAGE', 'net: v NETWORK', 'iaas: w IAAS', 'his: h ON_PREMISES', 'use USES net', 'his RUNS_ON iaas'],
    gaps: [],
  },
  {
    it: 'is silent for a service of the institution’s own that another institution uses',
    model: ['party g INSTITUTION type=I adopts=demo', 'saas: h SAAS', 'use: g USAGE', 'use USES saas'],
    gaps: [],
  },
  {
    it: 'asks the institution and the vendor for the MDS of own equipment that a vendor operates',
    model: ['ON_PREMISES', 'TERMINAL', 'APPLIANCE'].flatMap((kind) => [
      `${kind}: h ${kind}`,
      'care: v OPERATION',
      `${kind} OPERATED_BY care`,
    ]),
    gaps: ['APPLIANCE LOW h v', 'ON_PREMISES LOW h v', 'TERMINAL LOW h v'],
  },
  {
    it: 'asks every operating vendor, but no institution that operates',
    model: [
      'party g INSTITUTION type=I adopts=demo',
      'vpn: h APPLIANCE discloses=SDS',
      'a: v OPERATION',
      'b: w OPERATION',
      'c: g OPERATION',
      'vpn OPERATED_BY a',
      'vpn OPERATED_BY b',
      'vpn OPERATED_BY c',
    ],
    gaps: ['vpn LOW h v w'],
  },
  {
    it: 'is silent where the MDS is listed',
    model: ['vpn: h APPLIANCE discloses=MDS', 'care: v OPERATION', 'vpn OPERATED_BY care'],
    gaps: [],
  },
  {
    it: 'is silent for equipment that no party or an institution operates, other kinds, and equipment of others',
    model: [
      'party g INSTITUTION type=I adopts=demo',
      'own: h OPERATION',
      'theirs: g OPERATION',
      'care: v OPERATION',
      'pc: h TERMINAL',
      'vpn: h APPLIANCE',
      'his: h ON_PREMISES',
      'lan: h NETWORK',
      'box: w APPLIANCE',
      'vpn OPERATED_BY own',
      'his OPERATED_BY theirs',
      'lan OPERATED_BY care',
      'lan CONNECTS_VIA box',
      'box OPERATED_BY care',
    ],
    gaps: [],
  },
]);
