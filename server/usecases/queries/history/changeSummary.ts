import type { Change, Entity, Put } from '../../../model/change.ts';
import type { EntityList } from '../../../model/document.ts';
import { isPublished } from '../../../model/sheet.ts';
import { unreachable } from '../../../model/unreachable.ts';
import { textsOf } from './entityKeys.ts';

type Op = Change['op'];

/**
 * As much of a change as decides who may see it and whom it concerns, and as names its entity: most of it is the key.
 * Owner, customer, supplier, component and assignee of what a change removes are those that it had; undefined as long as they are not known.
 */
export type ChangeSummary =
  | { readonly op: Op; readonly list: 'catalogues' | 'parties' | 'evidence'; readonly id: string }
  | { readonly op: Op; readonly list: 'components'; readonly id: string; readonly owner: string | undefined }
  | {
      readonly op: Op;
      readonly list: 'links';
      readonly consumer: string;
      readonly supplier: string;
      readonly kind: string;
    }
  | {
      readonly op: Op;
      readonly list: 'sheets';
      readonly component: string;
      readonly version: string;
      readonly state: string;
    }
  | {
      readonly op: Op;
      readonly list: 'contracts' | 'proposals';
      readonly id: string;
      readonly customer: string | undefined;
      readonly supplier: string | undefined;
    }
  | {
      readonly op: Op;
      readonly list: 'findings';
      readonly id: string;
      readonly component: string | undefined;
      readonly assignee: string | undefined;
    }
  | { readonly op: Op; readonly list: 'decisions'; readonly institution: string; readonly gap: string };

function summaryOfPut({ list, entity }: Put): ChangeSummary {
  const op = 'put';
  switch (list) {
    case 'catalogues':
    case 'parties':
    case 'evidence':
      return { op, list, id: entity.id };
    case 'components':
      return { op, list, id: entity.id, owner: entity.owner };
    case 'links':
      return { op, list, consumer: entity.consumer, supplier: entity.supplier, kind: entity.kind };
    case 'sheets': {
      const state = isPublished(entity) ? 'published' : 'draft';
      return { op, list, component: entity.component, version: entity.version, state };
    }
    case 'contracts':
      return { op, list, id: entity.id, customer: entity.customer, supplier: entity.supplier };
    case 'findings':
      return { op, list, id: entity.id, component: entity.component, assignee: entity.assignee };
    case 'decisions':
      return { op, list, institution: entity.institution, gap: entity.gap };
    case 'proposals': {
      const { customer, supplier } = entity.contract;
      return { op, list, id: entity.id, customer, supplier };
    }
    default:
      return unreachable(list);
  }
}

function summaryOfRemoved(list: EntityList, key: string, before: Entity | undefined): ChangeSummary {
  const op = 'remove';
  const [first = '', second = '', third = ''] = textsOf(key);
  switch (list) {
    case 'catalogues':
    case 'parties':
    case 'evidence':
      return { op, list, id: key };
    case 'components':
      return { op, list, id: key, owner: before !== undefined && 'owner' in before ? before.owner : undefined };
    case 'links':
      return { op, list, consumer: first, supplier: second, kind: third };
    case 'sheets':
      return { op, list, component: first, version: second, state: third };
    case 'contracts': {
      const { customer, supplier } = before !== undefined && 'covers' in before ? before : {};
      return { op, list, id: key, customer, supplier };
    }
    case 'proposals': {
      const { customer, supplier } = before !== undefined && 'contract' in before ? before.contract : {};
      return { op, list, id: key, customer, supplier };
    }
    case 'findings': {
      const { component, assignee } = before !== undefined && 'foundOn' in before ? before : {};
      return { op, list, id: key, component, assignee };
    }
    case 'decisions':
      return { op, list, institution: first, gap: second };
    default:
      return unreachable(list);
  }
}

/** What is kept in mind of a change; `before` is what was there before it, which only removals need. */
export const summaryOf = (change: Change, before?: Entity): ChangeSummary =>
  change.op === 'put' ? summaryOfPut(change) : summaryOfRemoved(change.list, change.key, before);

/** Whether a change takes out something of which the key alone does not say whose it was. */
export const needsBefore = ({ op, list }: ChangeSummary): boolean =>
  op === 'remove' && (list === 'components' || list === 'contracts' || list === 'findings' || list === 'proposals');

/** The key of the entity, as keyOfEntity makes it. */
function keyOf(summary: ChangeSummary): string {
  switch (summary.list) {
    case 'links':
      return JSON.stringify([summary.consumer, summary.supplier, summary.kind]);
    case 'sheets':
      return JSON.stringify([summary.component, summary.version, summary.state]);
    case 'decisions':
      return JSON.stringify([summary.institution, summary.gap]);
    default:
      return summary.id;
  }
}

/** List and key of what a change is about: the same text as nameOfChange gives. */
export const nameOf = (summary: ChangeSummary): string => `${summary.list}/${keyOf(summary)}`;
