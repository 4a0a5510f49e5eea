import { describe, expect, it } from 'vitest';
import { finish } from '../../../server/model/steps.ts';
import { viewingDeeming } from '../../../server/usecases/queries/deeming/deemingView.ts';
import { viewingIncident } from '../../../server/usecases/queries/incident/incidentView.ts';
import type { InstitutionView } from '../../../server/usecases/queries/institutionView.ts';
import { viewingNotice } from '../../../server/usecases/queries/notice/noticeView.ts';
import { type RouteView, viewingRoutes } from '../../../server/usecases/queries/routes/routesView.ts';
import { SEED_DAY, seedModel, sessionOf } from '../support.ts';

/** A seeded case as its institution sees it. */
function look(name: string, institution: string): InstitutionView {
  const session = sessionOf(seedModel(`scenarios/${name}.json`), SEED_DAY, {
    id: 'e',
    role: 'INSTITUTION_EDITOR',
    party: institution,
  });
  const view = session.institution(session.snapshot.parties.rows.get(institution) ?? -1);
  if (view === undefined) throw new Error(`${institution} does not see itself`);
  return view;
}

/** Each hop in brief: `component state settled/asked (who has what is settled)`. */
const brief = ({ hops }: RouteView): string[] =>
  hops.map(({ component, isHeld, settled, asked, by, defences }) => {
    const parties = new Set(
      defences.flatMap(({ isGuard, isSettled, performing }) =>
        isGuard && isSettled ? performing.map(({ data }) => data.id) : [],
      ),
    );
    const how = by.length === 0 ? '' : `${by.join(' ')} → `;
    return `${how}${component.data.id} ${isHeld ? 'held' : 'open'} ${settled}/${asked} ${[...parties].sort().join(' ')}`.trim();
  });

function wayIn(
  view: InstitutionView,
  entry: string,
): { depth: number | undefined; rule: string | undefined; way: string[] } {
  const found = finish(viewingRoutes(view))?.entries.find(({ key }) => key === entry);
  const least = found?.least;
  return { depth: found?.depth, rule: found?.gap?.finding.rule, way: least === undefined ? [] : brief(least) };
}

describe('the ways in of the four stories', () => {
  it('lead over the VPN device of a town hospital that no party updated, and are held afterwards', () => {
    expect(wayIn(look('a-before', 'a-h'), 'a-s4')).toEqual({
      depth: 0,
      rule: 'OPEN_ROUTE',
      way: [
        'a-s4 open 3/5 a-h',
        'CONNECTED → a-n1 open 4/5 a-h',
        'CONNECTED → a-s2 open 4/5 a-h',
        'CARRIES → a-s1 open 2/3 a-h a-v2',
      ],
    });
    expect(wayIn(look('a-after', 'a-h'), 'a-s4')).toEqual({
      depth: 3,
      rule: undefined,
      way: ['a-s4 held 5/5 a-h a-v1', 'CONNECTED → a-n1 held 5/5 a-h', 'CONNECTED → a-s6 held 5/5 a-h a-v3'],
    });
  });

  it('lead from a caterer over its passwords to the records, and over held components only afterwards', () => {
    const before = wayIn(look('b-before', 'b-h'), 'b-s1');
    expect(before).toEqual({
      depth: 0,
      rule: 'OPEN_ROUTE',
      way: [
        'b-s1 open 2/5 b-v1',
        'CONNECTED → b-s2 open 4/5 b-v1 b-v2',
        'SAME_CREDENTIAL → b-s3 open 0/5',
        'SAME_CREDENTIAL → b-s4 open 2/5 b-v3',
      ],
    });
    expect(wayIn(look('b-after', 'b-h'), 'b-s1')).toEqual({
      depth: 4,
      rule: undefined,
      way: [
        'b-s1 held 5/5 b-v1 b-v2',
        'CONNECTED → b-n1 open 0/0',
        'CONNECTED → b-s7 held 5/5 b-h b-v4',
        'CONNECTED → b-n2 held 5/5 b-h',
        'CONNECTED → b-s4 held 5/5 b-v3',
      ],
    });
  });

  it('lead from the VPN device for maintenance with its own password to the records, and nowhere afterwards', () => {
    expect(wayIn(look('c-before', 'c-h'), 'c-s2')).toEqual({
      depth: 0,
      rule: 'OPEN_ROUTE',
      way: ['c-s2 open 2/5 c-h', 'SAME_CREDENTIAL → c-s1 open 4/5 c-h c-v1'],
    });
    expect(wayIn(look('c-after', 'c-h'), 'c-s2')).toEqual({ depth: undefined, rule: undefined, way: [] });
  });

  it('lead over a rented router that the clinic did not know it had to update', () => {
    expect(wayIn(look('d-before', 'd-h1'), 'd-s7')).toMatchObject({ depth: 0, rule: 'OPEN_ROUTE' });
    expect(wayIn(look('d-after', 'd-h1'), 'd-s7')).toEqual({
      depth: 3,
      rule: undefined,
      way: ['d-s7 held 5/5 d-v6', 'CONNECTED → d-n1 held 5/5 d-h1', 'CONNECTED → d-s9 held 5/5 d-h1 d-v9'],
    });
  });

  it('say of an open defence what leaves it open, and of a held one who said so', () => {
    const [entry] = finish(viewingRoutes(look('a-before', 'a-h')))?.entries ?? [];
    const patch = entry?.least?.hops[0]?.defences.find(({ key }) => key === 'core:patch');
    expect(patch?.gaps.map(({ finding }) => finding.rule)).toEqual(['MUTUAL_DEFERRAL']);
    expect(patch?.statements.map(({ spoken }) => spoken.component.id)).toEqual(['a-s4', 'a-v1-vpn']);
    const [held] = finish(viewingRoutes(look('a-after', 'a-h')))?.entries ?? [];
    const taken = held?.least?.hops[0]?.defences.find(({ key }) => key === 'core:patch');
    expect(taken?.performing.map(({ data }) => data.id)).toEqual(['a-v1']);
    expect(taken?.statements.at(-1)?.spoken).toMatchObject({ component: { id: 'a-v1-vpn' } });
  });

  it('are told of any component of the chain, and of none that is not in it', () => {
    const view = look('a-before', 'a-h');
    const from = finish(viewingRoutes(view, 'a-s2'))?.entries;
    expect(from?.map(({ key, depth }) => [key, depth])).toEqual([['a-s2', 0]]);
    expect(from?.[0]?.reached().some(({ component }) => component.data.id === 'a-s1')).toBe(true);
    expect(finish(viewingRoutes(view, 'b-s1'))).toBeUndefined();
  });

  it('are cut where there are more, and say how many', () => {
    const [entry] = finish(viewingRoutes(look('a-before', 'a-h')))?.entries ?? [];
    const one = entry && finish(entry.makingRoutes(1));
    expect(one?.routes.map(({ target }) => target.data.id)).toEqual(['a-s1']);
    expect(one?.leftOut).toBe(1);
  });
});

describe('who tells', () => {
  const waysOf = (view: InstitutionView, component?: string) =>
    Object.fromEntries(
      (finish(viewingNotice(view, component))?.ways ?? []).map(({ key, state, hours, legs }) => [
        key,
        [
          state,
          hours,
          ...legs.map(({ from, to, hours: h, contract }) => [from.data.id, to.data.id, h, contract?.data.id]),
        ],
      ]),
    );

  it('is said hop by hop, and where no party must', () => {
    expect(waysOf(look('a-before', 'a-h'), 'a-s4')).toEqual({
      'a-v1-vpn': ['SILENT', undefined, ['a-v1', 'a-h', undefined, undefined]],
      'a-v4-news': ['SILENT', undefined, ['a-v4', 'a-v1', undefined, undefined], ['a-v1', 'a-h', undefined, undefined]],
      'a-v5-news': [
        'SILENT',
        undefined,
        ['a-v5', 'a-v4', undefined, undefined],
        ['a-v4', 'a-v1', undefined, undefined],
        ['a-v1', 'a-h', undefined, undefined],
      ],
      'a-n2': ['PROMISED', 24, ['a-v6', 'a-h', 24, 'a-k4']],
    });
  });

  it('is added up for whoever sees every contract, and not for the institution that does not', () => {
    const model = seedModel('scenarios/a-after.json');
    const everything = sessionOf(model, SEED_DAY);
    const view = everything.institution(everything.snapshot.parties.rows.get('a-h') ?? -1);
    expect(view && waysOf(view)['a-v5-news']).toEqual([
      'PROMISED',
      72,
      ['a-v5', 'a-v4', 24, 'a-k6'],
      ['a-v4', 'a-v1', 24, 'a-k5'],
      ['a-v1', 'a-h', 24, 'a-k1b'],
    ]);
    expect(waysOf(look('a-after', 'a-h'))['a-v5-news']).toEqual([
      'UNSEEN',
      undefined,
      ['a-v5', 'a-v4', undefined, undefined],
      ['a-v4', 'a-v1', undefined, undefined],
      ['a-v1', 'a-h', 24, 'a-k1b'],
    ]);
  });
});

describe('the first hour after the caterer was broken into', () => {
  const incident = finish(viewingIncident(look('b-before', 'b-h'), { party: 'b-v1' }, 'cyberattack'));

  it('says what hangs on it, which data, and what to cut first', () => {
    expect(incident?.components.map(({ data }) => data.id)).toEqual(['b-meal', 'b-s1', 'b-s2']);
    expect(incident?.hanging.map(({ component }) => component.data.id)).toEqual(['b-use', 'b-s3']);
    expect(incident?.data.map(({ component, depth }) => [component.data.id, depth])).toEqual([['b-s4', 0]]);
    const cuts = incident?.cuts.map(({ inside, outside, by, stops }) => [
      inside.data.id,
      outside.data.id,
      by.map(({ data }) => data.id),
      stops.map(({ component }) => component.data.id),
    ]);
    expect(cuts).toEqual([
      ['b-s7', 'b-n1', ['b-h', 'b-v4'], ['b-meal', 'b-v2-rem']],
      ['b-s3', 'b-v2-rem', ['b-h'], ['b-v2-rem']],
    ]);
  });

  it('follows the passwords from the caterer to the records', () => {
    expect(
      incident?.credentials.map(({ key, order, found, opens }) => [
        key,
        order,
        found.map(({ data }) => data.id),
        opens.map(({ data }) => data.id),
      ]),
    ).toEqual([
      ['b-cred-remote', 1, ['b-s2'], ['b-s3']],
      ['b-h-cred-admin', 2, ['b-s3'], ['b-s4', 'b-s6']],
    ]);
  });

  it('says who does what in an emergency, and what no party does', () => {
    const emergency = incident?.duties.filter(({ isEmergency }) => isEmergency);
    expect(emergency?.map(({ key, performers }) => [key, performers.map(({ data }) => data.id)])).toEqual([
      ['core:evidence-keeping', ['b-h']],
      ['core:first-response', ['b-h', 'b-v1']],
      ['core:outside-explanation', ['b-h']],
    ]);
    const open = incident?.duties.find(({ key }) => key === 'core:segmentation');
    expect(open).toMatchObject({ performers: [], settled: [] });
    expect(open?.open.map(({ data }) => data.id)).toEqual(['b-s1', 'b-s7']);
    expect(open?.gaps.map(({ finding }) => finding.rule)).toEqual(['UNDECLARED', 'UNDECLARED']);
  });

  it('is not known of what is not in the chain', () => {
    const view = look('b-before', 'b-h');
    for (const about of [{ party: 'a-v1' }, { component: 'a-s4' }, {}]) {
      expect(finish(viewingIncident(view, about, 'cyberattack'))).toBeUndefined();
    }
  });
});

describe('whether the edition for outsourced maintenance may be used alone', () => {
  const answers = (name: string, institution: string) => {
    const { applies, servers } = finish(viewingDeeming(look(name, institution)));
    const missing = servers.flatMap((server) =>
      server.missing.map(({ party, contract }) => [server.component.data.id, party?.data.id, contract?.data.id]),
    );
    return { applies, missing };
  };

  it('says in which contract the sentence is missing, and whom to ask', () => {
    expect(answers('b-before', 'b-h')).toEqual({
      applies: false,
      missing: [
        ['b-s3', 'b-v2', undefined],
        ['b-s4', 'b-v3', 'b-k3'],
      ],
    });
    expect(answers('b-after', 'b-h')).toEqual({ applies: true, missing: [] });
    expect(answers('c-after', 'c-h').missing).toEqual([['c-s4', undefined, undefined]]);
    expect(answers('d-before', 'd-h1').missing).toEqual([
      ['d-s5', 'd-v5', 'd-k7'],
      ['d-s9', 'd-v9', 'd-k10'],
    ]);
  });
});
