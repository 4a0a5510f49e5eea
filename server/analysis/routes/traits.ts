import { intAt } from '../../model/snapshot/at.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';

/** Whether a component has a trait. */
export const hasTrait = ({ snapshot }: AnalysisContext, node: Node, trait: string): boolean =>
  snapshot.strings.listAt(intAt(snapshot.components.traits, node.row)).includes(trait);
