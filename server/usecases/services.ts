import type { Day } from '../model/values.ts';
import { type Analyses, keepAnalyses } from './read/analyses.ts';
import { type ModelAt, Reading } from './read/reading.ts';
import type { Viewer } from './viewer.ts';

/** Where the newest model comes from; it is ready when it is handed out. */
export interface ModelSource {
  current(): Promise<ModelAt>;
}

/** What the services stand on. */
export interface ServiceParts {
  readonly source: ModelSource;
  /** The day where none is given. */
  readonly today: () => Day;
}

/** Everything that the API can do, for whoever asks. */
export interface Services {
  /** One consistent look at the newest model. */
  read(viewer: Viewer): Promise<Reading>;
}

/** Puts the use cases on a store. Analyses are shared by everybody: what a viewer may see is decided after them. */
export function makeServices({ source, today }: ServiceParts): Services {
  const analyses: Analyses = keepAnalyses();
  return {
    read: async (viewer) => new Reading(await source.current(), { viewer, today: today(), analyses }),
  };
}
