import type { Change } from '../../../server/model/change.ts';
import { change } from '../../../server/model/change.ts';
import type { ViewerName } from './viewers.ts';

/** A text that only some viewers may ever be shown, and the change that hides it in the model. */
export interface Secret {
  readonly text: string;
  readonly seenBy: readonly ViewerName[];
  readonly change: Change;
}

const ALL: readonly ViewerName[] = ['administrator', 'auditor'];
const HOSPITAL: readonly ViewerName[] = [...ALL, 'hospital', 'hospitalReader'];

const contract = (
  id: string,
  customer: string,
  supplier: string,
  covers: string,
  text: string,
  endsOn = '2026-12-31',
) =>
  change.parse({
    op: 'put',
    list: 'contracts',
    entity: {
      id,
      customer,
      supplier,
      covers: [covers],
      startsOn: '2026-01-01',
      endsOn,
      terms: { availability: 0.9012345 },
      documents: [{ title: { ja: text } }],
    },
  });

const draft = (component: string, text: string) =>
  change.parse({
    op: 'put',
    list: 'sheets',
    entity: {
      component,
      version: 'next',
      publishedOn: null,
      lines: [{ requirement: 'core:patch', stance: 'SELF', note: { ja: text } }],
    },
  });

const component = (entity: object) => change.parse({ op: 'put', list: 'components', entity });

const finding = (id: string, about: string, assignee?: string) =>
  change.parse({
    op: 'put',
    list: 'findings',
    entity: { id, component: about, title: { ja: id }, foundOn: '2026-06-01', ...(assignee && { assignee }) },
  });

/** The secrets of the test world; `gap` is a gap of the hospital. */
export const secretsFor = (gap: string): Secret[] => [
  { text: 'draft-of-hospital', seenBy: HOSPITAL, change: draft('a-s4', 'draft-of-hospital') },
  { text: 'draft-of-vendor', seenBy: [...ALL, 'vendor'], change: draft('a-v1-vpn', 'draft-of-vendor') },
  {
    text: 'contract-hospital-vendor',
    seenBy: [...HOSPITAL, 'vendor'],
    change: contract('secret-1', 'a-h', 'a-v1', 'a-v1-vpn', 'contract-hospital-vendor'),
  },
  {
    text: 'contract-hospital-other',
    seenBy: HOSPITAL,
    change: contract('secret-2', 'a-h', 'a-v2', 'a-v2-app', 'contract-hospital-other'),
  },
  {
    text: 'contract-vendors',
    seenBy: [...ALL, 'vendor'],
    change: contract('secret-3', 'a-v1', 'a-v4', 'a-v4-news', 'contract-vendors'),
  },
  {
    // In the hospital's chain, where it is missed; its name is for its parties.
    text: 'contract-of-strangers',
    seenBy: ALL,
    change: contract('a-k6', 'a-v4', 'a-v5', 'a-v5-news', 'contract-of-strangers', '2026-06-30'),
  },
  {
    // By this the vendor sees the component of the hospital that stands next.
    text: 'contract-on-hospital',
    seenBy: [...HOSPITAL, 'vendor'],
    change: contract('secret-4', 'a-h', 'a-v1', 'a-s6', 'contract-on-hospital'),
  },
  {
    text: 'credential-of-hospital',
    seenBy: HOSPITAL,
    change: component({
      id: 'a-s6',
      owner: 'a-h',
      kind: 'ON_PREMISES',
      name: { ja: '検査システム' },
      credentials: ['credential-of-hospital'],
    }),
  },
  {
    text: 'credential-of-vendor',
    seenBy: [...HOSPITAL, 'vendor'],
    change: component({
      id: 'a-v1-vpn',
      owner: 'a-v1',
      kind: 'OPERATION',
      name: { ja: 'VPN装置の保守' },
      traits: ['public-sheet'],
      credentials: ['credential-of-vendor'],
    }),
  },
  // The vendor to whom it is assigned is told of it by the hospital, as of drafts.
  { text: 'finding-of-hospital', seenBy: HOSPITAL, change: finding('finding-of-hospital', 'a-s6', 'a-v1') },
  { text: 'finding-of-vendor', seenBy: [...ALL, 'vendor'], change: finding('finding-of-vendor', 'a-v1-vpn') },
  {
    text: 'finding-for-clinic',
    seenBy: [...ALL, 'vendor'],
    change: finding('finding-for-clinic', 'a-v1-vpn', 'd-h1'),
  },
  {
    text: 'finding-for-hospital',
    seenBy: [...HOSPITAL, 'vendor'],
    change: finding('finding-for-hospital', 'a-v1-vpn', 'a-h'),
  },
  {
    text: 'proposal-to-hospital',
    seenBy: [...HOSPITAL, 'vendor'],
    change: change.parse({
      op: 'put',
      list: 'proposals',
      entity: {
        id: 'secret-proposal',
        by: 'a-v1',
        contract: {
          id: 'a-v1.secret',
          customer: 'a-h',
          supplier: 'a-v1',
          covers: ['a-v1-vpn'],
          startsOn: '2026-01-01',
        },
        on: '2026-11-01',
        note: 'proposal-to-hospital',
      },
    }),
  },
  {
    text: 'decision-of-hospital',
    seenBy: HOSPITAL,
    change: change.parse({
      op: 'put',
      list: 'decisions',
      entity: {
        institution: 'a-h',
        gap,
        state: 'IN_TALKS',
        reason: 'decision-of-hospital',
        by: 'decision-of-hospital',
        on: '2026-11-01',
      },
    }),
  },
];
