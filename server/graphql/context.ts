import { WorkTurns } from '../support/yieldToEventLoop.ts';
import { type QueryScope, WHOLE_MODEL } from '../usecases/access/queryScope.ts';
import type { Viewer } from '../usecases/access/viewer.ts';
import type { Services } from '../usecases/services.ts';
import type { ViewerSession } from '../usecases/viewerSession.ts';
import { LongTexts } from './longTexts.ts';

/** What one request's resolvers share. */
export interface Context {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** What stands for where the request comes from; left out where it comes from no network. */
  readonly address?: string;
  /** The path below which browsers find the server; left out: none. */
  readonly basePath?: string;
  /** Aborted when the client has gone or the time is up. */
  readonly signal: AbortSignal;
  /** Long texts of the request that are not in its variables. */
  readonly longTexts: LongTexts;
  readonly services: Services;
  /** Keeps one request from keeping all others waiting. */
  readonly turns: WorkTurns;
  /** How far the operation looks, as soon as that is known. */
  scope: QueryScope;
  /** One look at the model for the whole request; it is taken when first asked for. */
  read(): Promise<ViewerSession>;
}

/** What a request brings. */
export interface RequestFacts {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly address?: string;
  readonly basePath?: string;
  readonly signal: AbortSignal;
  readonly longTexts?: LongTexts;
}

/** The context of one request. */
export function makeContext(services: Services, facts: RequestFacts): Context {
  let session: Promise<ViewerSession> | undefined;
  const context: Context = {
    ...facts,
    services,
    longTexts: facts.longTexts ?? new LongTexts(),
    turns: new WorkTurns(),
    scope: WHOLE_MODEL,
    read: () => {
      session ??= services.read(facts.viewer, { scope: context.scope, signal: facts.signal });
      return session;
    },
  };
  return context;
}
