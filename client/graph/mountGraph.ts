import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Picture } from '../model/lanes/index.ts';
import { type Classes, edgeId, elementsOf } from './elements.ts';
import { readPalette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';

/** Where the picture stands: the px of its origin on the stage, and how many times it is magnified. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What the stage wants to hear. */
export interface GraphEvents {
  readonly onViewport: (viewport: Viewport) => void;
  readonly onNode: (id: string) => void;
  readonly onLink: (id: string) => void;
  readonly onGround: () => void;
}

/** A drawn chain. */
export interface Graph {
  /** Redraws a picture, keeping the viewport. */
  readonly draw: (picture: Picture, classes: Classes) => void;
  /** Changes classes only: nothing moves. */
  readonly mark: (classes: Classes) => void;
  /** Takes the colours of the theme that now holds. */
  readonly paint: () => void;
  /** Shows the picture's whole width, or all of it, between two magnifications; its upper left corner where it is larger. */
  readonly fit: (least: number, most: number, what: 'width' | 'all') => void;
  /** Shows what is not hidden, as large as it fits and no larger than life, right of the owners' names. */
  readonly frame: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves as little as is needed to bring a point of the picture into sight, left of what covers that many px at the right. */
  readonly reveal: (x: number, y: number, covered?: number) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

/** Free border around the picture, px. */
const EDGE = 12;

/** Room for the owners' names left of what is shown, and for a band's head above it, px at zoom 1. */
const OWNERS = 168;
const HEAD = 40;

/** Gives every element its classes; elements whose classes stay are not touched, so that a step of the walk costs little. */
function mark(cy: Core, classes: Classes, last: Map<string, string>): void {
  cy.batch(() => {
    for (const [id, names] of classes) {
      const now = names.join(' ');
      if (last.get(id) === now) continue;
      last.set(id, now);
      const element = cy.getElementById(id);
      const drawn = element.nonempty() ? element : cy.getElementById(edgeId(id));
      const shape = drawn.hasClass('straight') ? ['straight'] : [];
      drawn.classes([...shape, ...names]);
    }
  });
}

function listen(cy: Core, events: GraphEvents): void {
  cy.on('viewport', () => {
    const { x, y } = cy.pan();
    events.onViewport({ x, y, zoom: cy.zoom() });
  });
  cy.on('tap', 'node', (event: EventObject) => events.onNode(String(event.target.id())));
  cy.on('tap', 'edge', (event: EventObject) => events.onLink(String(event.target.data('link'))));
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) events.onGround();
  });
}

/** Keeps a border of the picture on the stage, so that it cannot be dragged out of sight. */
function kept(cy: Core, axis: 'x' | 'y', pan: number): number {
  const box = cy.elements().boundingBox();
  const size = axis === 'x' ? cy.width() : cy.height();
  const end = (axis === 'x' ? box.x2 : box.y2) * cy.zoom() + EDGE;
  return Math.min(0.5, Math.max(pan, Math.min(0, size - end)));
}

function onWheel(cy: Core, event: WheelEvent): void {
  event.preventDefault();
  if (event.ctrlKey) {
    const level = cy.zoom() * 1.002 ** -event.deltaY;
    cy.zoom({ level, renderedPosition: { x: event.offsetX, y: event.offsetY } });
    return;
  }
  const [dx, dy] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
  cy.pan({ x: kept(cy, 'x', cy.pan().x - dx), y: kept(cy, 'y', cy.pan().y - dy) });
}

/** Draws chains on an element. The only door to the drawing library: what it draws comes from `layoutLanes`. */
export function mountGraph(host: HTMLElement, events: GraphEvents): Graph {
  const cy = cytoscape({
    container: host,
    style: stylesheet(readPalette(host)),
    layout: { name: 'preset' },
    minZoom: 0.2,
    maxZoom: 2,
    // The wheel scrolls, as everywhere else on the page; with Ctrl it magnifies.
    userZoomingEnabled: false,
    autoungrabify: true,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const last = new Map<string, string>();
  listen(cy, events);
  host.addEventListener('wheel', (event) => onWheel(cy, event), { passive: false });
  return {
    draw(picture, classes) {
      last.clear();
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elementsOf(picture, classes));
      });
    },
    mark: (classes) => mark(cy, classes, last),
    paint: () => cy.style(stylesheet(readPalette(host))),
    fit(least, most, what) {
      const box = cy.elements().boundingBox();
      const wide = (cy.width() - EDGE) / Math.max(1, box.x2);
      const high = (cy.height() - EDGE) / Math.max(1, box.y2);
      const zoom = Math.max(least, Math.min(most, wide, what === 'width' ? most : high));
      // Half a pixel, so that thin frames fall on pixels and not between them.
      cy.viewport({ zoom, pan: { x: 0.5, y: 0.5 } });
    },
    frame() {
      const box = cy.elements(':visible').boundingBox();
      const wide = (cy.width() - 2 * EDGE) / Math.max(1, box.w + OWNERS);
      const high = (cy.height() - 2 * EDGE) / Math.max(1, box.h + HEAD);
      const zoom = Math.max(0.5, Math.min(1, wide, high));
      cy.viewport({ zoom, pan: { x: (OWNERS - box.x1) * zoom, y: Math.min(0.5, (HEAD - box.y1) * zoom) } });
    },
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    reveal(x, y, covered = 0) {
      const at = { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
      const margin = 90;
      const dx = Math.max(0, margin - at.x) - Math.max(0, at.x - cy.width() + covered + margin);
      const dy = Math.max(0, margin - at.y) - Math.max(0, at.y - cy.height() + margin);
      if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
    },
    resize: () => cy.resize(),
    destroy: () => cy.destroy(),
  };
}
