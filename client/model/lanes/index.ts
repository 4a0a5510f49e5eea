export { type Fold, type Folded, foldChain, foldId } from './fold.ts';
export { layoutLanes } from './layoutLanes.ts';
export * from './types.ts';
