import { z } from 'zod';
import { componentId } from './values.ts';
import { type ComponentKind, LINK_KINDS, type LinkKind, NETWORK_TYPES } from './vocabulary.ts';

/** A dependence, directed from consumer to supplier (model/README.md, "Link"). */
export const link = z
  .strictObject({
    consumer: componentId.describe('Id of the component that depends'),
    supplier: componentId.describe('Id of the component depended upon'),
    kind: z.enum(LINK_KINDS).describe('How it depends; each kind joins certain kinds of component only'),
    network: z.exactOptional(z.enum(NETWORK_TYPES)).describe('MANAGED: endpoints or path are controlled'),
  })
  .meta({ id: 'Link', description: 'One component depends on another' });
export type Link = z.infer<typeof link>;

/** What a link of one kind may join, and what follows from it. One row of model/README.md's link table. */
export interface LinkRule {
  /** Consumers that are allowed; `undefined`: all but those in `notFrom`. */
  readonly from?: readonly ComponentKind[];
  readonly notFrom: readonly ComponentKind[];
  readonly to: readonly ComponentKind[];
  /** Whether both ends must have the same owner, different owners, or either. */
  readonly owners: 'same' | 'different' | 'any';
  /** Duties of the supplier's sheet fall on the consumer. */
  readonly carriesDuties: boolean;
  /** The consumer's statements are about the same thing as the supplier's. */
  readonly stack: boolean;
  readonly needsContract: boolean;
  /** Part of the closure of a component (SEMANTICS.md section 3). */
  readonly closure: boolean;
}

const DUTY = { carriesDuties: true, needsContract: true, owners: 'any' } as const;

export const LINK_RULES: Readonly<Record<LinkKind, LinkRule>> = {
  USES: {
    ...DUTY,
    from: ['USAGE'],
    notFrom: [],
    to: ['SAAS', 'PAAS', 'IAAS', 'NETWORK', 'LINE', 'OPERATION', 'API', 'ON_PREMISES'],
    owners: 'different',
    stack: true,
    closure: false,
  },
  RUNS_ON: {
    ...DUTY,
    notFrom: ['ORGANISATION', 'USAGE', 'API'],
    to: ['ON_PREMISES', 'TERMINAL', 'APPLIANCE', 'SAAS', 'PAAS', 'IAAS'],
    stack: true,
    closure: true,
  },
  OPERATED_BY: { ...DUTY, notFrom: [], to: ['OPERATION'], stack: true, closure: true },
  CALLS: { ...DUTY, notFrom: ['ORGANISATION'], to: ['API'], stack: false, closure: false },
  CONNECTS_VIA: {
    ...DUTY,
    notFrom: ['ORGANISATION', 'API'],
    to: ['NETWORK', 'LINE', 'APPLIANCE', 'TERMINAL', 'ON_PREMISES'],
    stack: false,
    closure: true,
  },
  AUTHENTICATES_VIA: {
    ...DUTY,
    notFrom: [],
    to: ['ON_PREMISES', 'SAAS', 'PAAS', 'IAAS'],
    stack: false,
    closure: true,
  },
  EXPOSED_BY: {
    from: ['API'],
    notFrom: [],
    to: ['ON_PREMISES', 'APPLIANCE', 'NETWORK', 'SAAS', 'PAAS', 'IAAS'],
    owners: 'same',
    carriesDuties: false,
    stack: false,
    needsContract: false,
    closure: true,
  },
};

/** Whether a component of this kind may be the consumer of a link of that kind. */
export function mayConsume(kind: LinkKind, consumer: ComponentKind): boolean {
  const { from, notFrom } = LINK_RULES[kind];
  return (from === undefined || from.includes(consumer)) && !notFrom.includes(consumer);
}
