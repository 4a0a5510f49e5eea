import { finishInTurns, type Steps } from '../../model/steps.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { viewingDeeming } from '../../usecases/queries/deeming/deemingView.ts';
import { updatesSentence } from '../../usecases/queries/deeming/sentence.ts';
import { examining } from '../../usecases/queries/examined.ts';
import { viewingIncident } from '../../usecases/queries/incident/incidentView.ts';
import type { InstitutionView } from '../../usecases/queries/institutionView.ts';
import { pageOf } from '../../usecases/queries/lists/page.ts';
import { viewingNotice } from '../../usecases/queries/notice/noticeView.ts';
import { viewingRoutes } from '../../usecases/queries/routes/routesView.ts';
import { within } from '../bounds.ts';
import type { Context } from '../context.ts';
import type {
  DeemingResolvers,
  IncidentResolvers,
  InstitutionResolvers,
  NoticeResolvers,
  RouteEntryResolvers,
  RouteHopResolvers,
  RoutesResolvers,
} from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';

/** What is made in steps, made in turns with other work. */
const inTurns = <T>(steps: Steps<T>, signal: AbortSignal): Promise<T> => finishInTurns(steps, yieldInTurns(signal));

const itself = <T>(value: T): T => value;

/** What institutions ask about incidents: the ways in, who tells, the first hour, and who updates. */
export const incidentFields: Required<Pick<InstitutionResolvers, 'routes' | 'notice' | 'incident' | 'deeming'>> = {
  routes: async ({ session, row }, { entry, asOf }, { signal }) => {
    const view = await session.institutionSoon(row, asOf ?? undefined, signal);
    const from = entry ? modelId(entry, 'Component') : undefined;
    return view && inTurns(viewingRoutes(view, from), signal);
  },
  notice: async ({ session, row }, { component, asOf }, { signal }) => {
    const view = await session.institutionSoon(row, asOf ?? undefined, signal);
    const at = component ? modelId(component, 'Component') : undefined;
    return view && inTurns(viewingNotice(view, at), signal);
  },
  incident: async ({ session, row }, { at, phase, asOf }, { signal }) => {
    const view = await session.institutionSoon(row, asOf ?? undefined, signal);
    const about = at.component
      ? { component: modelId(at.component, 'Component') }
      : { party: modelId(at.party ?? '', 'Vendor', 'Institution') };
    return view && inTurns(viewingIncident(view, about, phase ?? 'cyberattack'), signal);
  },
  deeming: async ({ session, row }, { asOf }, { signal }) => {
    const view = await session.institutionSoon(row, asOf ?? undefined, signal);
    return view && inTurns(viewingDeeming(view), signal);
  },
};

const examined = ({ view }: { readonly view: InstitutionView }, _: unknown, { signal }: Context) =>
  inTurns(examining(view), signal);

export const routes: RoutesResolvers = {
  examined,
  entries: ({ entries }, page) => pageOf(entries, page, ({ key }) => key, itself),
};

export const routeEntry: RouteEntryResolvers = {
  routes: (entry, { most }, { signal }) => inTurns(entry.makingRoutes(within('most', most ?? 5, 1, 20)), signal),
  reached: (entry, page) => pageOf(entry.reached(), page, ({ component }) => component.data.id, itself),
};

export const routeHop: RouteHopResolvers = {
  defences: ({ defences }, { requirement, phase }) => {
    const key = requirement ? modelId(requirement, 'Requirement') : undefined;
    return defences.filter((of) => (key === undefined || of.key === key) && (!phase || of.phases.includes(phase)));
  },
};

export const notice: NoticeResolvers = {
  component: ({ about }) => about,
  ways: ({ ways }, page) => pageOf(ways, page, ({ key }) => key, itself),
};

export const incident: IncidentResolvers = {
  duties: ({ duties }, page) => pageOf(duties, page, ({ key }) => key, itself),
};

export const deeming: DeemingResolvers = {
  examined,
  servers: ({ servers }, page) => pageOf(servers, page, ({ component }) => component.data.id, itself),
  counts: ({ servers }) => {
    const count = (answer: 'YES' | 'NO' | 'UNCLEAR') => servers.filter((server) => server.answer === answer).length;
    return { yes: count('YES'), no: count('NO'), unclear: count('UNCLEAR') };
  },
  sentence: updatesSentence,
};
