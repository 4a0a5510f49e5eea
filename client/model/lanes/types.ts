/** Lanes from left to right. */
export const LANES = ['own', 'api', 'saas', 'paas', 'iaas', 'network', 'operation'] as const;
export type Lane = (typeof LANES)[number];

/** A component to be placed. */
export interface LaneNode {
  readonly id: string;
  /** Party id; nodes of one owner stand in one band. */
  readonly owner: string;
  readonly lane: Lane;
  /** Whether a gap is written at its foot: such a node is higher. */
  readonly strip?: boolean;
}

/** All links between one consumer and one supplier, drawn as one run. */
export interface LaneLink {
  readonly id: string;
  readonly consumer: string;
  readonly supplier: string;
  /** Links of the same kind to the same supplier join into one trunk. */
  readonly kind: string;
  /** Estimated width of the badge's text in full, px at zoom 1; absent without a gap. */
  readonly badge?: number;
}

/** What is to be laid out. The order of the lists does not matter; links whose ends are missing are left out. */
export interface LaneChain {
  /** Whose chain it is: its band comes first, then the boundary. */
  readonly institution: string;
  readonly nodes: readonly LaneNode[];
  readonly links: readonly LaneLink[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A placed node: `x` and `y` are its upper left corner, px at zoom 1. */
export interface PlacedNode extends Box {
  readonly id: string;
  /** Index into `Picture.columns`. */
  readonly column: number;
  /** Counted over all bands; no two nodes have the same column and row. */
  readonly row: number;
  readonly band: number;
}

/** A drawn run from the consumer's border to the supplier's: first point, bends, last point; all runs are orthogonal. */
export interface Route {
  readonly id: string;
  readonly consumer: string;
  readonly supplier: string;
  /** The same for runs that share their last stretch and their arrowhead. */
  readonly trunk: string;
  readonly points: readonly Point[];
}

/** One owner's rows. */
export interface Band {
  readonly owner: string;
  readonly top: number;
  readonly height: number;
  /** Centre of the first row, where the label stands when the band has no head of its own. */
  readonly middle: number;
  /** Whether the label has a line of its own above the rows. */
  readonly head: boolean;
}

/** A lane's head, or a strip for neighbouring lanes that are empty (`lanes` has them all). */
export interface LaneHead {
  readonly lanes: readonly Lane[];
  readonly empty: boolean;
  readonly x: number;
  readonly width: number;
}

/** One sub-column of a lane. */
export interface Column {
  readonly lane: Lane;
  readonly x: number;
  readonly width: number;
}

/** Where the badge of a trunk stands; `x` and `y` are its centre. */
export interface BadgeSpot extends Box {
  readonly trunk: string;
  /** Links whose gaps it counts, sorted. */
  readonly links: readonly string[];
  /** There is room for the icon only. */
  readonly compact: boolean;
}

/** The whole picture, px at zoom 1, origin at the upper left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LaneHead[];
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  /** The boundary between the institution and all other parties; absent when there are none. */
  readonly boundary: number | undefined;
  /** Centre of the boundary's label, clear of runs and badges; x only. */
  readonly boundaryLabel: number;
  readonly nodes: readonly PlacedNode[];
  readonly routes: readonly Route[];
  readonly badges: readonly BadgeSpot[];
}
