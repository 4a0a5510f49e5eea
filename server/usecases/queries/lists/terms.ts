import type { AssuranceTerm, ServiceTerm } from '../../../model/vocabulary.ts';

/** What contracts promise and usages need: service levels and assurance levels. */
export type Term = ServiceTerm | AssuranceTerm;
