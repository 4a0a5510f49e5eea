import { describe, expect, it } from 'vitest';
import { analyse, build, contract, items, link, onRequirements, patch, sheet } from './build.ts';
import type { ModelDocument, SheetLine } from './types.ts';

describe('signing a version of a sheet', () => {
  /** The hospital uses the vendor's service, whose version 2 is in force, and has signed version 1, say its contracts. */
  const signed = (
    first: SheetLine,
    now: SheetLine,
    own: readonly SheetLine[] = [],
    versions: readonly string[] = ['1'],
  ): readonly string[] => {
    const annexes = versions.map((sheetVersion) => ({ component: 'saas', sheetVersion }));
    const document: ModelDocument = {
      components: [build('use', 'h', 'USAGE', { layers: ['platform'] }), build('saas', 'v', 'SAAS')],
      links: [link('use', 'USES', 'saas')],
      sheets: [
        sheet('saas', first),
        { component: 'saas', version: '2', publishedOn: '2026-06-01', lines: [now] },
        sheet('use', ...own),
      ],
      contracts: [contract('k', 'h', 'v', ['saas'], { annexes })],
    };
    return onRequirements(analyse(document));
  };

  it('takes on the items that it names, and no item that a later version adds', () => {
    const both = patch('SHARED', items('users', 'admins'));
    expect(signed(patch('SHARED', items('users')), both)).toEqual([
      'TACIT_DUTY use → saas demo:patch users MEDIUM',
      'UNSATISFIED_DUTY use → saas demo:patch admins MEDIUM',
    ]);
    const own = [patch('SELF', { satisfies: ['users'] })];
    expect(signed(patch('SHARED', items('users')), both, own)).toEqual([
      'UNSATISFIED_DUTY use → saas demo:patch admins MEDIUM',
    ]);
  });

  it('to do a part of it is not signing to do all of it; signing to do all of it is', () => {
    const [part, all] = [patch('SHARED', items('users')), patch('CONSUMER', items('users'))];
    expect(signed(part, all)).toEqual(['ORPHANED_DUTY use → saas demo:patch HIGH']);
    expect(signed(all, part)).toEqual(['TACIT_DUTY use → saas demo:patch MEDIUM']);
    expect(signed(patch('SHARED'), patch('CONSUMER'))).toContain('ORPHANED_DUTY use → saas demo:patch HIGH');
    expect(signed(patch('SHARED'), patch('SHARED'))).toContain('TACIT_DUTY use → saas demo:patch MEDIUM');
  });

  it('where everything is left without a list takes on each item; a part without a list takes on none', () => {
    const now = patch('SHARED', items('users'));
    expect(signed(patch('CONSUMER'), now)).toEqual(['TACIT_DUTY use → saas demo:patch MEDIUM']);
    expect(signed(patch('SHARED'), now)).toEqual(['ORPHANED_DUTY use → saas demo:patch HIGH']);
  });

  it('counts with all versions that are signed, item by item', () => {
    const now = patch('SHARED', items('users', 'admins'));
    expect(signed(patch('SHARED', items('users')), now, [], ['1', '2'])).toEqual([
      'TACIT_DUTY use → saas demo:patch MEDIUM',
    ]);
  });
});

describe('two operators of one object who both say that they do it', () => {
  const twice = (own: readonly SheetLine[], second = 'w'): ModelDocument => ({
    components: [build('vpn', 'h', 'APPLIANCE'), build('opa', 'v', 'OPERATION'), build('opb', second, 'OPERATION')],
    links: [link('vpn', 'OPERATED_BY', 'opa'), link('vpn', 'OPERATED_BY', 'opb')],
    sheets: [sheet('vpn', ...own), sheet('opa', patch('SELF')), sheet('opb', patch('SELF'))],
  });
  const claims = (document: ModelDocument) => analyse(document).gaps.filter((gap) => gap.rule === 'DUPLICATE_CLAIM');

  it('are reported at the one on whom no component relies, with both as actors', () => {
    for (const [via, other] of [
      ['opa', 'opb'],
      ['opb', 'opa'],
    ] as const) {
      const found = claims(twice([patch('SUPPLIER', { via })]));
      expect(found).toMatchObject([{ consumer: 'vpn', supplier: other, actors: ['h', 'v', 'w'] }]);
    }
  });

  it('are reported at the later id where no component relies on either', () => {
    expect(claims(twice([]))).toMatchObject([{ supplier: 'opb', actors: ['h', 'v', 'w'] }]);
  });

  it('stand beside an owner who says so too: each of them is reported', () => {
    expect(claims(twice([patch('SELF')]))).toMatchObject([
      { supplier: 'opa', actors: ['h', 'v'] },
      { supplier: 'opb', actors: ['h', 'v', 'w'] },
    ]);
  });

  it('are one where they are one party', () => {
    expect(claims(twice([patch('SUPPLIER', { via: 'opa' })], 'v'))).toEqual([]);
  });
});
