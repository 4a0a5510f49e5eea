import { describe, expect, it } from 'vitest';
import { analyse, build, contract, GROUND, items, link, onRequirements, patch, sheet, verdictOf } from './build.ts';
import type { Component, Link, ModelDocument, Requirement, SheetLine } from './types.ts';

/** The ground with other fields on `demo:patch`. */
function groundWith(requirement: Partial<Requirement>): ModelDocument {
  const patching: Requirement = { id: 'patch', layers: ['network', 'platform'], phases: ['normal'], ...requirement };
  return { ...GROUND, catalogues: [{ id: 'demo', requirements: [patching] }] };
}

/** The hospital's server `own` calls an API of the vendor's service `saas`. */
function calling(
  own: readonly SheetLine[],
  service: readonly SheetLine[],
  more: Partial<Component> = {},
): ModelDocument {
  return {
    components: [
      build('own', 'h', 'ON_PREMISES', { layers: ['platform'], ...more }),
      build('api', 'v', 'API'),
      build('saas', 'v', 'SAAS'),
    ],
    links: [link('own', 'CALLS', 'api'), link('api', 'EXPOSED_BY', 'saas')],
    sheets: [sheet('own', ...own), sheet('saas', ...service)],
  };
}

/** The hospital's objects `one` and `two`, both operated by the vendor's `care`, and a system `side` that is not. */
function operated(lines: Readonly<Record<'one' | 'two' | 'side' | 'care', readonly SheetLine[]>>): ModelDocument {
  return {
    components: [
      build('one', 'h', 'APPLIANCE'),
      build('two', 'h', 'APPLIANCE'),
      build('side', 'h', 'NETWORK'),
      build('care', 'v', 'OPERATION'),
    ],
    links: [link('one', 'OPERATED_BY', 'care'), link('two', 'OPERATED_BY', 'care')],
    sheets: Object.entries(lines).map(([component, said]) => sheet(component, ...said)),
  };
}

describe('an API without a line of its own', () => {
  const interfaces = groundWith({ layers: ['platform', 'interface'] });

  it('hands its service’s duties on only if the requirement is about interfaces', () => {
    const document = calling([patch('SELF')], [patch('CONSUMER', items('key'))]);
    expect(onRequirements(analyse(document, interfaces))).toEqual(['ORPHANED_DUTY own → api demo:patch HIGH']);
    expect(onRequirements(analyse(document))).toEqual([]);
    expect(verdictOf(analyse(document), 'api')).toBe('none');
  });

  it('is held to what its service relies on, and adds no gap of its own', () => {
    const document = calling([patch('SUPPLIER', { via: 'api' })], [patch('SUPPLIER', { via: 'gone' })]);
    const analysis = analyse(document);
    expect(onRequirements(analysis)).toEqual(['BROKEN_RELIANCE saas demo:patch HIGH']);
    expect(['own', 'api', 'saas'].map((c) => verdictOf(analysis, c))).toEqual(['GAP', 'GAP', 'GAP']);
  });

  it('has its duty taken on by the annexed sheet of the service, under a contract that covers the service', () => {
    const document = calling([], [patch('CONSUMER', items('key'))]);
    const annexes = [{ component: 'saas', sheetVersion: '1' }];
    const contracts = [contract('k', 'h', 'v', ['saas'], { annexes })];
    const analysis = analyse({ ...document, contracts }, interfaces);
    expect(onRequirements(analysis)).toEqual([
      'TACIT_DUTY own → api demo:patch MEDIUM',
      'UNDECLARED own demo:patch MEDIUM',
    ]);
  });

  it('is undeclared, not without a sheet, while its service has one', () => {
    const analysis = analyse(calling([patch('SELF')], []), groundWith({ layers: ['interface'] }));
    expect(onRequirements(analysis)).toEqual(['UNDECLARED api demo:patch MEDIUM']);
  });
});

describe('lines read through an API', () => {
  it('claim items as the service’s line does, so that the API stands beside the service', () => {
    const document: ModelDocument = {
      components: [
        build('gate', 'h', 'ON_PREMISES', { layers: [] }),
        build('gate-api', 'h', 'API'),
        build('lan', 'v', 'NETWORK', { layers: [] }),
      ],
      links: [link('gate', 'CONNECTS_VIA', 'lan'), link('gate-api', 'EXPOSED_BY', 'gate')],
      sheets: [sheet('gate', patch('SELF', { satisfies: ['a'] })), sheet('lan', patch('CONSUMER', items('a')))],
    };
    expect(verdictOf(analyse(document), 'lan')).toBe('COVERED gate gate-api');
  });

  it('make a cycle with the service, a gap at the service alone', () => {
    const document: ModelDocument = {
      components: [build('gate', 'h', 'ON_PREMISES'), build('gate-api', 'h', 'API')],
      links: [link('gate', 'CALLS', 'gate-api'), link('gate-api', 'EXPOSED_BY', 'gate')],
      sheets: [sheet('gate', patch('SUPPLIER'))],
    };
    expect(onRequirements(analyse(document))).toEqual(['CIRCULAR_RELIANCE gate demo:patch CRITICAL']);
  });
});

describe('a duty with a condition', () => {
  const conditional = patch('SHARED', { ...items('idp'), when: ['own-identity-provider'] });
  const interfaces = groundWith({ layers: ['platform', 'interface'] });

  it('counts as SELF toward a consumer without the trait, who may then rely on it', () => {
    const analysis = analyse(calling([patch('SUPPLIER', { via: 'api' })], [conditional]), interfaces);
    expect(onRequirements(analysis)).toEqual([]);
    expect(verdictOf(analysis, 'own')).toBe('COVERED api');
  });

  it('arises for a consumer with the trait, who may not rely on it', () => {
    const traits = ['own-identity-provider'];
    const analysis = analyse(calling([patch('SUPPLIER', { via: 'api' })], [conditional], { traits }), interfaces);
    expect(onRequirements(analysis)).toEqual(['PARTIAL_DEFERRAL own → api demo:patch HIGH']);
  });

  it('that leaves everything counts as not arising: relying on it is relying on nothing', () => {
    const left = patch('CONSUMER', { ...items('idp'), when: ['own-identity-provider'] });
    const analysis = analyse(calling([patch('SUPPLIER')], [left]), interfaces);
    expect(onRequirements(analysis)).toEqual(['UNSUPPORTED_RELIANCE own → api demo:patch HIGH']);
  });
});

describe('claims', () => {
  const care = [patch('CONSUMER', items('a', 'b'))];
  const claim = (...satisfies: readonly string[]): SheetLine[] => [patch('SELF', { satisfies })];

  it('over a stack link count from the object itself and from what is not operated, not from another object', () => {
    const other = operated({ one: claim('a', 'b'), two: [], side: [patch('SELF')], care });
    expect(onRequirements(analyse(other))).toEqual(['ORPHANED_DUTY two → care demo:patch HIGH']);
    const side = operated({ one: claim('a', 'b'), two: [], side: claim('a', 'b'), care });
    expect(onRequirements(analyse(side))).toEqual([]);
    expect(verdictOf(analyse(side), 'two')).toBe('COVERED side');
  });

  it('of some items leave the others open', () => {
    const analysis = analyse(operated({ one: [patch('SELF')], two: claim('a'), side: [patch('SELF')], care }));
    expect(onRequirements(analysis)).toEqual(['UNSATISFIED_DUTY two → care demo:patch b MEDIUM']);
  });

  it('that name other items only leave every item open', () => {
    const analysis = analyse(operated({ one: [patch('SELF')], two: claim('old'), side: [patch('SELF')], care }));
    expect(onRequirements(analysis)).toEqual([
      'UNSATISFIED_DUTY two → care demo:patch a MEDIUM',
      'UNSATISFIED_DUTY two → care demo:patch b MEDIUM',
    ]);
  });

  it('by the line that the duty comes from do not count', () => {
    const document: ModelDocument = {
      components: [build('lan', 'h', 'NETWORK'), build('pc', 'h', 'TERMINAL')],
      links: [link('pc', 'CONNECTS_VIA', 'lan')],
      sheets: [sheet('lan', patch('SHARED', { ...items('a'), satisfies: ['a'] })), sheet('pc')],
    };
    expect(onRequirements(analyse(document))).toEqual(['ORPHANED_DUTY pc → lan demo:patch HIGH']);
  });
});

describe('reliance', () => {
  const inLine = (links: readonly Link[], own: SheetLine): ModelDocument => ({
    components: [build('own', 'h', 'APPLIANCE'), build('care', 'v', 'OPERATION'), build('line', 'v', 'LINE')],
    links,
    sheets: [sheet('own', own), sheet('care', patch('SELF'))],
  });
  const care = link('own', 'OPERATED_BY', 'care');

  it('without a name is on the only supplier, however many links lead to it', () => {
    const analysis = analyse(inLine([care], patch('SUPPLIER')));
    expect(onRequirements(analysis)).toEqual([]);
    expect(verdictOf(analysis, 'own')).toBe('COVERED care');
  });

  it('without a name is broken where there are two suppliers', () => {
    const analysis = analyse(inLine([care, link('own', 'CONNECTS_VIA', 'line')], patch('SUPPLIER')));
    expect(onRequirements(analysis)).toEqual(['BROKEN_RELIANCE own demo:patch HIGH']);
  });

  it('in a cycle is a gap at each line of the cycle, and a verdict at who relies on it', () => {
    const document: ModelDocument = {
      components: [build('a', 'h', 'ON_PREMISES'), build('b', 'h', 'NETWORK'), build('c', 'v', 'APPLIANCE')],
      links: [link('a', 'CONNECTS_VIA', 'b'), link('b', 'CONNECTS_VIA', 'c'), link('c', 'CONNECTS_VIA', 'b')],
      sheets: [sheet('a', patch('SUPPLIER')), sheet('b', patch('SUPPLIER')), sheet('c', patch('SUPPLIER'))],
    };
    const analysis = analyse(document);
    expect(onRequirements(analysis)).toEqual([
      'CIRCULAR_RELIANCE b demo:patch CRITICAL',
      'CIRCULAR_RELIANCE c demo:patch CRITICAL',
    ]);
    expect(analysis.gaps.filter((gap) => gap.rule === 'CIRCULAR_RELIANCE').map(({ actors }) => actors)).toEqual([
      ['h', 'v'],
      ['h', 'v'],
    ]);
    expect(verdictOf(analysis, 'a')).toBe('GAP');
  });
});

describe('mappings', () => {
  const mapped: ModelDocument = {
    ...GROUND,
    catalogues: [
      ...(GROUND.catalogues ?? []),
      {
        id: 'old',
        requirements: [
          { id: 'p1', layers: ['network'], phases: ['normal'] },
          { id: 'p2', layers: ['network'], phases: ['normal'] },
        ],
        mappings: [
          { source: 'old:p1', target: 'demo:patch', relation: 'EQUAL' },
          { source: 'old:p2', target: 'demo:patch', relation: 'SUPERSET' },
        ],
      },
    ],
  };
  const saying = (...lines: readonly SheetLine[]): ModelDocument => ({
    components: [build('lan', 'h', 'NETWORK')],
    sheets: [sheet('lan', ...lines)],
  });

  it('carry lines over that agree, and no lines that do not', () => {
    const agreed = saying({ requirement: 'old:p2', stance: 'SELF' }, { requirement: 'old:p1', stance: 'SELF' });
    expect(onRequirements(analyse(agreed, mapped))).toEqual([]);
    const divided = saying({ requirement: 'old:p1', stance: 'SELF' }, { requirement: 'old:p2', stance: 'SUPPLIER' });
    expect(onRequirements(analyse(divided, mapped))).toEqual(['UNDECLARED lan demo:patch MEDIUM']);
  });

  it('carry nothing where the sheet has a line for the requirement, be it for another phase', () => {
    const lines = saying(patch('SELF', { phases: ['disaster'] }), { requirement: 'old:p1', stance: 'SELF' });
    expect(onRequirements(analyse(lines, mapped))).toEqual(['UNDECLARED lan demo:patch MEDIUM']);
  });
});

describe('severity', () => {
  it('is the worst of the phases', () => {
    const document: ModelDocument = {
      components: [build('pc', 'h', 'TERMINAL'), build('care', 'v', 'OPERATION')],
      links: [link('pc', 'OPERATED_BY', 'care')],
      sheets: [
        sheet('pc'),
        sheet(
          'care',
          patch('FORBIDDEN', { phases: ['normal'], compensation: { ja: '隔離' } }),
          patch('FORBIDDEN', { phases: ['disaster'] }),
        ),
      ],
    };
    const analysis = analyse(document, groundWith({ phases: ['disaster', 'normal'] }));
    expect(onRequirements(analysis)).toEqual(['FORBIDDEN_CONTROL pc → care demo:patch HIGH']);
    expect(analysis.gaps.find((gap) => gap.rule === 'FORBIDDEN_CONTROL')?.phases).toEqual(['normal', 'disaster']);
  });

  it('adds the steps up before it clamps them', () => {
    const document: ModelDocument = {
      components: [build('lan', 'h', 'NETWORK', { exposure: 'INTERNET' })],
      sheets: [sheet('lan')],
    };
    const analysis = analyse(document, groundWith({ priority: 'SHOULD', delegable: ['I'] }));
    expect(onRequirements(analysis)).toEqual(['UNDECLARED lan demo:patch LOW']);
  });
});

describe('verdicts', () => {
  it('follow what a supplier leaves over to its consumers in the chain', () => {
    const document: ModelDocument = {
      components: [build('own', 'h', 'ON_PREMISES'), build('iaas', 'v', 'IAAS'), build('pc', 'h', 'TERMINAL')],
      links: [link('own', 'RUNS_ON', 'iaas'), link('pc', 'CONNECTS_VIA', 'own')],
      sheets: [sheet('own', patch('SELF')), sheet('iaas', patch('SHARED', items('guest')))],
    };
    const analysis = analyse(document);
    expect(onRequirements(analysis)).toEqual([]);
    expect(verdictOf(analysis, 'iaas')).toBe('COVERED iaas own');
    expect(verdictOf(analysis, 'pc')).toBe('none');
  });

  it('are EXCLUDED where no party has anything to do', () => {
    const document: ModelDocument = {
      components: [build('lan', 'h', 'NETWORK')],
      sheets: [sheet('lan', patch('NOT_APPLICABLE'))],
    };
    expect(verdictOf(analyse(document), 'lan')).toBe('EXCLUDED');
  });
});
