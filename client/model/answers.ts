import type {
  ChainQuery,
  GapCardQuery,
  GapListQuery,
  MatrixPartsQuery,
  MatrixQuery,
  OverviewQuery,
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
