export { type Graph, type GraphEvents, mountGraph, type Viewport } from './mountGraph.ts';
export type { Classes } from './scene.ts';
