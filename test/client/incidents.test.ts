import { describe, expect, it } from 'vitest';
import type { IncidentAnswer, NoticeDutiesAnswer, NoticeWay, RouteAnswer } from '../../client/model/answers.ts';
import { callOf, vendorsToTell } from '../../client/model/incidents/firstHour.ts';
import { foldWays, outwardDuties, silentVendors } from '../../client/model/incidents/notice.ts';
import { defenceTable, linesOf, unsettledOf } from '../../client/model/incidents/routes.ts';

const name = (ja: string) => ({ ja, en: null });
const party = (key: string, type: 'VENDOR' | 'INSTITUTION' = 'VENDOR') => ({ key, type, name: name(key) });
const component = (key: string, owner = party('v1')) => ({ key, kind: 'ON_PREMISES' as const, name: name(key), owner });

type Defence = RouteAnswer['hops'][number]['defences'][number];

const defence = (key: string, more: Partial<Defence> = {}): Defence => ({
  key,
  requirement: null,
  defends: 'PREVENT',
  isGuard: true,
  verdict: 'COVERED',
  isSettled: true,
  performing: [],
  gaps: [],
  ...more,
});

const hop = (position: number, isHeld: boolean, defences: readonly Defence[]): RouteAnswer['hops'][number] => ({
  position,
  component: component(`c${position}`),
  owner: party('v1'),
  by: [],
  credentials: [],
  isHeld,
  isGuarded: true,
  isOnlySilence: false,
  isTarget: false,
  settled: 0,
  asked: defences.length,
  defences: [...defences],
});

const route: RouteAnswer = {
  depth: 1,
  target: component('c3'),
  hops: [
    hop(1, false, [defence('patch', { isSettled: false }), defence('logs', { defends: 'DETECT', isGuard: false })]),
    hop(2, true, [defence('patch'), defence('mfa', { isGuard: false })]),
    hop(3, false, [defence('backup', { defends: 'RECOVER', isGuard: false }), defence('rights', { isSettled: false })]),
  ],
};

describe('a way as a table', () => {
  it('has a row for each defence and a place for each component, by what defences do', () => {
    const { guards, also, after } = defenceTable(route);
    expect(guards.map(({ key, cells }) => [key, cells.map((cell) => cell?.isSettled)])).toEqual([
      ['patch', [false, true, undefined]],
      ['rights', [undefined, undefined, false]],
    ]);
    expect(also.map(({ key }) => key)).toEqual(['mfa']);
    expect(after.map(({ key }) => key)).toEqual(['logs', 'backup']);
  });

  it('is broken up to the first component that is held', () => {
    expect(linesOf(route)).toEqual(['BROKEN', 'BROKEN', 'PASSED']);
    expect(route.hops.map((each) => unsettledOf(each).map(({ key }) => key))).toEqual([['patch'], [], ['rights']]);
  });
});

const way = (key: string, owner: string, state: NoticeWay['state'], hours: number | null): NoticeWay => ({
  key,
  component: component(key, party(owner)),
  owner: party(owner),
  state,
  hours,
  legs: [
    { component: component(key), from: party(owner), to: party('h', 'INSTITUTION'), state, hours, contract: null },
  ],
});

describe('notice', () => {
  it('of components that is given in the same way is one line', () => {
    const ways = [way('a', 'v1', 'PROMISED', 24), way('b', 'v2', 'SILENT', null), way('c', 'v1', 'PROMISED', 24)];
    expect(foldWays(ways).map(({ components }) => components.map(({ key }) => key))).toEqual([['a', 'c'], ['b']]);
    expect(silentVendors([...ways, way('d', 'v2', 'SILENT', null)]).map(({ key }) => key)).toEqual(['v2']);
  });

  it('outward is what an institution itself owes after an incident, the most urgent first', () => {
    const duty = (
      key: string,
      urgency: 'AT_ONCE' | 'PROMPT' | 'WITHIN',
      more = {},
    ): NoticeDutiesAnswer['duties'][number] => ({
      key,
      occasion: 'INCIDENT',
      from: 'INSTITUTION',
      to: { kind: 'MINISTRY', name: name(key) },
      trigger: name('t'),
      deadlines: [{ urgency, days: null, text: name('w') }],
      strength: 'LAW',
      source: { basis: name('b'), reading: 'PRIMARY' },
      applies: null,
      ...more,
    });
    const duties = [
      duty('late', 'WITHIN'),
      duty('first', 'AT_ONCE'),
      duty('before', 'AT_ONCE', { occasion: 'BEFOREHAND' }),
      duty('some', 'AT_ONCE', { applies: name('designated') }),
      duty('others', 'AT_ONCE', { from: 'VENDOR' }),
      duty('second', 'PROMPT'),
    ];
    expect(outwardDuties({ asOf: '2026-11-30', duties }).map(({ key }) => key)).toEqual(['first', 'second', 'late']);
  });
});

describe('whom to call', () => {
  const contact = (purpose: 'INCIDENT' | 'OPERATION' | 'CONTRACT', phone: string | null) => ({
    purpose,
    name: purpose,
    phone,
    hours: null,
  });
  const callable = (key: string, ...contacts: ReturnType<typeof contact>[]) => ({ ...party(key), contacts });

  it('is the contact for incidents, else the one for operation, and never the one for contracts', () => {
    expect(callOf(callable('a', contact('OPERATION', '2'), contact('INCIDENT', '1'))).phone).toBe('1');
    expect(callOf(callable('a', contact('OPERATION', '2'), contact('INCIDENT', null))).phone).toBe('2');
    expect(callOf(callable('a', contact('CONTRACT', '3')))).toEqual({
      who: undefined,
      phone: undefined,
      hours: undefined,
    });
  });

  it('are one’s own vendors that can do something, each once, and not the one that was broken into', () => {
    const broken = callable('broken');
    const net = callable('net');
    const incident: IncidentAnswer = {
      asOf: '2026-11-30',
      components: [component('x', broken)],
      contracts: [],
      hanging: [],
      data: [],
      cuts: [
        { key: '1', inside: component('i'), outside: component('x', broken), kinds: [], by: [broken, net], stops: [] },
        { key: '2', inside: component('i'), outside: component('x', broken), kinds: [], by: [net], stops: [] },
      ],
      credentials: [],
      notice: [],
      duties: { totalCount: 0, nodes: [] },
    };
    expect(vendorsToTell(incident).map(({ key }) => key)).toEqual(['net']);
  });
});
