import type { ComponentKind, Layer, LinkKind, Phase } from './types.ts';

/** SEMANTICS.md section 6: the order in which phases are listed. */
export const PHASES: readonly Phase[] = ['normal', 'disaster', 'cyberattack', 'system-failure'];

/** model/README.md, "Link": over these the consumer's statements are about the same thing. */
export const STACK_KINDS: readonly LinkKind[] = ['USES', 'RUNS_ON', 'OPERATED_BY'];

/** model/README.md, "Link", column "duties flow". */
export const DUTY_KINDS: readonly LinkKind[] = [...STACK_KINDS, 'CALLS', 'CONNECTS_VIA', 'AUTHENTICATES_VIA'];

/** model/README.md, "Link", column "needs a contract when owners differ". */
export const CONTRACT_KINDS: readonly LinkKind[] = DUTY_KINDS;

/** SEMANTICS.md section 3: the closure kinds. */
export const CLOSURE_KINDS: readonly LinkKind[] = [
  'RUNS_ON',
  'CONNECTS_VIA',
  'OPERATED_BY',
  'AUTHENTICATES_VIA',
  'EXPOSED_BY',
];

/** model/README.md, "Component", last column, for a component that has a RUNS_ON link. */
export const LAYERS: Readonly<Record<ComponentKind, readonly Layer[]>> = {
  ORGANISATION: ['governance', 'organisation'],
  ON_PREMISES: ['data', 'application', 'platform', 'infrastructure', 'identity', 'facility'],
  TERMINAL: ['terminal'],
  APPLIANCE: ['network'],
  NETWORK: ['network'],
  LINE: ['connection'],
  SAAS: ['data', 'application', 'identity'],
  PAAS: ['platform'],
  IAAS: ['infrastructure', 'facility'],
  OPERATION: [],
  API: ['interface'],
  USAGE: [],
};

/** model/README.md, "Component", last column: what comes on top "without a RUNS_ON link". */
export const LAYERS_WITHOUT_RUNS_ON: Partial<Readonly<Record<ComponentKind, readonly Layer[]>>> = {
  SAAS: ['platform', 'infrastructure', 'facility'],
  PAAS: ['infrastructure', 'facility'],
};
