export { type Fold, foldChain } from './fold.ts';
export { layoutLanes } from './layoutLanes.ts';
export * from './types.ts';
