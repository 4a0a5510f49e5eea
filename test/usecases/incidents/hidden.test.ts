import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Model } from '../../../server/model/document.ts';
import { finish } from '../../../server/model/steps.ts';
import { type Day, day } from '../../../server/model/values.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { viewingDeeming } from '../../../server/usecases/queries/deeming/deemingView.ts';
import { viewingIncident } from '../../../server/usecases/queries/incident/incidentView.ts';
import type { InstitutionView } from '../../../server/usecases/queries/institutionView.ts';
import { type NoticeWayView, viewingNotice } from '../../../server/usecases/queries/notice/noticeView.ts';
import { viewingRoutes } from '../../../server/usecases/queries/routes/routesView.ts';
import { modelOf } from '../../analysis/engine.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { repeats } from '../../support/repeats.ts';
import { sessionOf } from '../support.ts';
import { withoutHidden, withoutHiddenButBasis } from '../tenants/withoutHidden.ts';

vi.setConfig({ testTimeout: 300_000 });

const isHandle = (
  of: unknown,
): of is { readonly is: string; readonly key?: string; readonly data?: { readonly id: string } } =>
  typeof of === 'object' && of !== null && 'is' in of;

/** An answer with entities by their ids, and gaps and requirements by their keys. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, of: unknown) => {
      if (key === 'view' || key === 'statements') return undefined;
      return isHandle(of) ? [of.is, of.key ?? of.data?.id] : of;
    }) ?? 'null',
  );

const told = (ways: readonly NoticeWayView[] | undefined) => plain(ways);

function allOf(view: InstitutionView) {
  const parties = new Set(view.analysis.context.chain.nodes.map(({ owner }) => owner));
  const ids = [...parties].map((row) => view.session.party(row).data.id).sort();
  const routes = finish(viewingRoutes(view));
  return {
    routes: routes?.entries.map((entry) => ({
      key: entry.key,
      depth: entry.depth,
      reached: plain(entry.reached()),
      routes: plain(finish(entry.makingRoutes(20))),
      defences: plain(
        entry.least?.hops.map(({ defences }) => defences.map((of) => [of.key, of.isSettled, of.performers])),
      ),
    })),
    incidents: ids.map((party) => plain(finish(viewingIncident(view, { party }, 'cyberattack')))),
    deeming: plain(finish(viewingDeeming(view))),
  };
}

function viewOf(model: Model, viewer: Viewer, today: Day): InstitutionView | undefined {
  const session = sessionOf(model, today, viewer);
  return session.institution(session.snapshot.parties.rows.get(viewer.party ?? '') ?? -1);
}

it('what is hidden is absent in the ways in, in who tells, in the first hour and in who updates', () => {
  let seen = 0;
  const holds = fc.property(modelCase(), ({ documents, asOf }) => {
    const model = modelOf(documents);
    const today = day.parse(asOf);
    for (const { id, type } of model.parties) {
      const viewer: Viewer =
        type === 'VENDOR'
          ? { id: 'v', role: 'VENDOR_EDITOR', party: id }
          : { id: 'i', role: 'INSTITUTION_READER', party: id };
      const view = viewOf(model, viewer, today);
      expect(view === undefined).toBe(type === 'VENDOR');
      if (view === undefined) continue;
      const bare = viewOf(withoutHidden(model, viewer), viewer, today);
      const based = viewOf(withoutHiddenButBasis(model, viewer), viewer, today);
      if (bare === undefined || based === undefined) throw new Error(`${id} does not see itself`);
      expect(told(finish(viewingNotice(view))?.ways)).toEqual(told(finish(viewingNotice(bare))?.ways));
      expect(allOf(view)).toEqual(allOf(based));
      seen += 1;
    }
  });
  fc.assert(holds, { numRuns: repeats(10, 500) });
  expect(seen).toBeGreaterThan(0);
});
