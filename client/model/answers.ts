import type {
  ChainQuery,
  DeemingQuery,
  GapCardQuery,
  GapListQuery,
  IncidentQuery,
  IncidentSubjectsQuery,
  MatrixPartsQuery,
  MatrixQuery,
  NoticeQuery,
  OverviewQuery,
  RoutesQuery,
  TrailQuery,
} from '../api/generated/documents.ts';

type Of<Answer extends { readonly institution: unknown }, Field extends string> = NonNullable<
  NonNullable<Answer['institution']> extends infer I
    ? I extends { readonly [K in Field]: infer V }
      ? V
      : never
    : never
>;

/** One page for people in a hurry. */
export type OverviewAnswer = Of<OverviewQuery, 'overview'>;
/** What an institution depends on. */
export type ChainAnswer = Of<ChainQuery, 'chain'>;
/** Requirements down, parties or components across. */
export type MatrixAnswer = Of<MatrixQuery, 'matrix'>;
/** Requirements of a matrix, component by component. */
export type MatrixPartsAnswer = Of<MatrixPartsQuery, 'matrix'>;
/** Who said what about one cell. */
export type TrailAnswer = Of<TrailQuery, 'trail'>;
/** The work list. */
export type GapListAnswer = Of<GapListQuery, 'gapList'>;
/** One gap in full. */
export type GapAnswer = Of<GapCardQuery, 'gap'>;
/** The ways into the house. */
export type RoutesAnswer = Of<RoutesQuery, 'routes'>;
/** Where ways begin. */
export type RouteEntry = RoutesAnswer['entries']['nodes'][number];
/** A way from an entry to medical data. */
export type RouteAnswer = RouteEntry['routes']['routes'][number];
/** A component on a way. */
export type RouteHop = RouteAnswer['hops'][number];
/** Who must tell the institution. */
export type NoticeAnswer = Of<NoticeQuery, 'notice'>;
/** How it comes to know of what happens at one component. */
export type NoticeWay = NoticeAnswer['ways']['nodes'][number];
/** Who must tell whom outward. */
export type NoticeDutiesAnswer = NoticeQuery['noticeDuties'];
/** The first hour. */
export type IncidentAnswer = Of<IncidentQuery, 'incident'>;
/** The institution of a first hour, with whom to turn to. */
export type IncidentInstitution = NonNullable<IncidentQuery['institution']>;
/** What can be broken into. */
export type IncidentNode = Of<IncidentSubjectsQuery, 'chain'>['nodes'][number];
/** A tabletop drill. */
export type DrillAnswer = IncidentSubjectsQuery['drills'][number];
/** Who updates which server. */
export type DeemingAnswer = Of<DeemingQuery, 'deeming'>;
