import type { DrillAnswer, IncidentNode } from '../answers.ts';

/** What a drill may be pointed at, or what was broken into: a component or a party, by key. */
export type Aim = { readonly component: string } | { readonly party: string };

const fits = ({ pointAt }: DrillAnswer, { component }: IncidentNode): boolean =>
  pointAt.kinds.includes(component.kind) &&
  (pointAt.exposures.length === 0 || (component.exposure !== null && pointAt.exposures.includes(component.exposure))) &&
  (pointAt.traits.length === 0 || pointAt.traits.some((trait) => component.traits.includes(trait)));

/** The components that a drill may be pointed at; where none has the exposures that it asks for, those of its kinds. */
function targetsOf(drill: DrillAnswer, nodes: readonly IncidentNode[]): IncidentNode[] {
  const wanted = drill.pointAt.what === 'VENDOR' ? nodes.filter(({ isOwn }) => !isOwn) : nodes;
  const exact = wanted.filter((node) => fits(drill, node));
  return exact.length > 0 ? exact : wanted.filter(({ component }) => drill.pointAt.kinds.includes(component.kind));
}

/** What a drill is pointed at where a person has not chosen: the first that fits. */
export function aimOf(drill: DrillAnswer, nodes: readonly IncidentNode[]): Aim | undefined {
  const [first] = targetsOf(drill, nodes);
  if (first === undefined) return undefined;
  return drill.pointAt.what === 'VENDOR' ? { party: first.owner.key } : { component: first.key };
}
