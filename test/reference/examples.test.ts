import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyse, build, GROUND, items, link, onRequirements, patch, sheet, verdictOf } from './build.ts';
import type { ModelDocument, Sheet, SheetLine } from './types.ts';

const LEFT_TO_CUSTOMER = patch('CONSUMER', items('fw'));

/** The example of SEMANTICS.md section 7, with other sheets, and with another OPERATION behind the device where `operation` says so. */
function example(
  sheets: {
    readonly vpn?: readonly SheetLine[];
    readonly care?: readonly SheetLine[];
    readonly more?: readonly Sheet[];
  },
  operation = 'care',
): ModelDocument {
  return {
    components: [
      build('ehr', 'h', 'ON_PREMISES'),
      build('vpn', 'h', 'APPLIANCE', { exposure: 'INTERNET' }),
      build(operation, 'v', 'OPERATION'),
      build('lan', 'h', 'NETWORK'),
    ],
    links: [link('ehr', 'CONNECTS_VIA', 'vpn'), link('vpn', 'OPERATED_BY', operation)],
    sheets: [
      sheet('ehr', patch('SELF')),
      ...(sheets.vpn ? [sheet('vpn', ...sheets.vpn)] : []),
      ...(sheets.care ? [sheet(operation, ...sheets.care)] : []),
      ...(sheets.more ?? [sheet('lan', patch('SELF'))]),
    ],
  };
}

describe('the example of SEMANTICS.md section 7', () => {
  it('is one gap: hospital and vendor each leave the device to the other', () => {
    const analysis = analyse(example({ vpn: [patch('SUPPLIER', { via: 'care' })], care: [LEFT_TO_CUSTOMER] }));
    expect(onRequirements(analysis)).toEqual(['MUTUAL_DEFERRAL vpn → care demo:patch CRITICAL']);
    expect(analysis.gaps.find((gap) => gap.rule === 'MUTUAL_DEFERRAL')?.actors).toEqual(['h', 'v']);
  });

  it('without the vendor’s line is a reliance on nothing', () => {
    const analysis = analyse(example({ vpn: [patch('SUPPLIER', { via: 'care' })], care: [] }));
    expect(onRequirements(analysis)).toEqual(['UNSUPPORTED_RELIANCE vpn → care demo:patch CRITICAL']);
  });

  it('without the hospital’s line is a duty that no party has taken on', () => {
    const analysis = analyse(example({ vpn: [], care: [LEFT_TO_CUSTOMER] }));
    expect(onRequirements(analysis)).toEqual(['ORPHANED_DUTY vpn → care demo:patch CRITICAL']);
  });

  it('without either line is undeclared at the device alone', () => {
    const analysis = analyse(example({ vpn: [], care: [] }));
    expect(onRequirements(analysis)).toEqual(['UNDECLARED vpn demo:patch HIGH']);
    expect(verdictOf(analysis, 'care')).toBe('none');
  });

  it('without any sheet of the device is one NO_SHEET, which counts its cells', () => {
    const analysis = analyse(example({ care: [] }));
    expect(onRequirements(analysis)).toEqual(['NO_SHEET vpn CRITICAL']);
    expect(analysis.gaps.find((gap) => gap.rule === 'NO_SHEET')).toMatchObject({ cells: 1, actors: ['h'] });
  });

  it('with another operation behind the device is a broken reliance', () => {
    const analysis = analyse(example({ vpn: [patch('SUPPLIER', { via: 'care' })], care: [] }, 'new'));
    expect(onRequirements(analysis)).toEqual(['BROKEN_RELIANCE vpn demo:patch CRITICAL']);
  });

  it('leaves the duty of the device’s own sheet open, as the EHR’s SELF is about the EHR', () => {
    const analysis = analyse(example({ vpn: [patch('CONSUMER', items('fw2'))], care: [LEFT_TO_CUSTOMER] }));
    expect(onRequirements(analysis)).toEqual(['ORPHANED_DUTY ehr → vpn demo:patch CRITICAL']);
  });

  it('is in order once another line of the hospital takes that duty on', () => {
    const claim = sheet('lan', patch('SELF', { satisfies: ['fw2'] }));
    const analysis = analyse(
      example({ vpn: [patch('CONSUMER', items('fw2'))], care: [LEFT_TO_CUSTOMER], more: [claim] }),
    );
    expect(onRequirements(analysis)).toEqual([]);
    expect(verdictOf(analysis, 'vpn')).toBe('COVERED lan');
    expect(verdictOf(analysis, 'care')).toBe('COVERED lan');
  });
});

describe('the example of INTERFACES.md', () => {
  const ground: ModelDocument = {
    format: 'bunkai-model/1',
    catalogues: [
      {
        id: 'demo',
        requirements: [
          {
            id: 'patch',
            layers: ['network', 'platform'],
            phases: ['normal'],
            delegable: ['II', 'IV'],
            priority: 'MUST',
            evidenceRequired: false,
          },
        ],
        mappings: [{ source: 'other:req-1', target: 'demo:patch', relation: 'EQUAL' }],
      },
    ],
    parties: GROUND.parties?.filter(({ id }) => id === 'h' || id === 'v') ?? [],
  };
  const document: ModelDocument = {
    components: [
      build('ehr', 'h', 'ON_PREMISES', { traits: ['holds-medical-data'] }),
      build('vpn', 'h', 'APPLIANCE', {
        exposure: 'INTERNET',
        disclosures: [{ kind: 'MDS', version: '5.0', issuedOn: '2025-05-01' }],
      }),
      build('care', 'v', 'OPERATION'),
    ],
    links: [{ ...link('ehr', 'CONNECTS_VIA', 'vpn'), network: 'OPEN' }, link('vpn', 'OPERATED_BY', 'care')],
    sheets: [
      sheet('ehr', patch('SELF', { evidence: ['iso'] })),
      sheet('vpn', patch('SUPPLIER', { via: 'care' })),
      sheet('care', patch('CONSUMER', { phases: ['normal'], ...items('fw') })),
    ],
    contracts: [
      {
        id: 'k1',
        customer: 'h',
        supplier: 'v',
        kind: 'AGREEMENT',
        covers: ['care'],
        startsOn: '2025-04-01',
        endsOn: '2027-03-31',
        renewal: 'AUTOMATIC',
        bundles: false,
        subcontracting: { policy: 'CONSENT', consented: [] },
        annexes: [{ component: 'care', sheetVersion: '1' }],
        terms: { incidentNoticeHours: 24 },
      },
    ],
    evidence: [{ id: 'iso', kind: 'CERTIFICATE', validUntil: '2027-01-31' }],
  };

  it('is one gap, two cells that are gaps and one that is covered', () => {
    const place = ['h', 'MUTUAL_DEFERRAL', 'vpn', 'care', null, null, null, 'demo:patch', null, null];
    const id = createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 32);
    expect(analyse(document, ground)).toEqual({
      id: 'h',
      cells: { covered: 1, gap: 2, excluded: 0 },
      gaps: [
        {
          id,
          rule: 'MUTUAL_DEFERRAL',
          severity: 'CRITICAL',
          consumer: 'vpn',
          supplier: 'care',
          requirement: 'demo:patch',
          phases: ['normal'],
          actors: ['h', 'v'],
        },
      ],
      detail: [
        { component: 'care', requirement: 'demo:patch', phase: 'normal', verdict: 'GAP', performers: [] },
        { component: 'ehr', requirement: 'demo:patch', phase: 'normal', verdict: 'COVERED', performers: ['ehr'] },
        { component: 'vpn', requirement: 'demo:patch', phase: 'normal', verdict: 'GAP', performers: [] },
      ],
    });
  });
});
