import type { StylesheetStyle } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Bends are measured from the ends of a run; the library's types do not know this value yet (documented since 3.31). */
const ENDPOINTS: object = { 'edge-distances': 'endpoints' };

/**
 * How the picture is drawn: about twenty selectors, all by class, no functions, replaced as a whole when the theme changes
 * (what is drawn, and only that, is here; words and badges are DOM layers above).
 */
export function stylesheet(p: Palette): StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': p.surface,
        'border-width': 1,
        'border-color': p.wire,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.high, node.critical', style: { 'border-color': p.high } },
    { selector: 'node.critical', style: { 'border-color': p.critical, 'border-width': 2 } },
    { selector: 'node.medium', style: { 'border-color': p.medium } },
    { selector: 'node.end', style: { 'border-color': p.ink, 'border-width': 2 } },
    { selector: 'node.chosen', style: { 'border-color': p.accent, 'border-width': 3 } },
    {
      selector: 'node.walked',
      style: { 'outline-width': 4, 'outline-color': p.focusRing, 'outline-offset': 3, 'outline-opacity': 1 },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [7],
        ...ENDPOINTS,
        'source-endpoint': 'data(begin)',
        'target-endpoint': 'data(end)',
        width: 1.25,
        'line-color': p.wire,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': p.wire,
        'arrow-scale': 0.75,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge.same', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 3] } },
    {
      selector: 'edge.high',
      style: { width: 1.5, 'line-color': p.highWire, 'target-arrow-color': p.high, 'z-index': 2 },
    },
    {
      selector: 'edge.critical',
      style: {
        width: 3.5,
        'line-color': p.critical,
        'target-arrow-color': p.critical,
        'arrow-scale': 1,
        'z-index': 3,
        'underlay-color': p.surface,
        'underlay-opacity': 1,
        'underlay-padding': 3,
      },
    },
    { selector: 'edge.onpath', style: { width: 2.5, 'z-index': 4 } },
    { selector: 'edge.chosen', style: { width: 3.5, 'z-index': 5, 'arrow-scale': 1.1 } },
    { selector: 'edge.chosen.plain', style: { 'line-color': p.accent, 'target-arrow-color': p.accent } },
    { selector: '.hidden', style: { visibility: 'hidden' } },
  ];
}
