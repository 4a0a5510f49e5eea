export type { Classes } from './elements.ts';
export { type Graph, type GraphEvents, mountGraph, type Viewport } from './mountGraph.ts';
