import type { Component } from '../component.ts';
import { LINK_RULES, type Link, mayConsume } from '../link.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';
import { COMPONENT_KINDS } from '../vocabulary.ts';

function checkEnds(link: Link, consumer: Component, supplier: Component, path: string, report: Report): void {
  const rule = LINK_RULES[link.kind];
  const ends = { kind: link.kind, consumer: consumer.id, supplier: supplier.id };
  if (!mayConsume(link.kind, consumer.kind)) {
    const allowed = COMPONENT_KINDS.filter((kind) => mayConsume(link.kind, kind)).join(', ');
    report('LINK_CONSUMER_KIND', `${path}.consumer`, { ...ends, found: consumer.kind, allowed });
  }
  if (!rule.to.includes(supplier.kind)) {
    report('LINK_SUPPLIER_KIND', `${path}.supplier`, { ...ends, found: supplier.kind, allowed: rule.to.join(', ') });
  }
  if (rule.owners === 'same' && consumer.owner !== supplier.owner) report('LINK_OTHER_OWNER', path, ends);
  if (rule.owners === 'different' && consumer.owner === supplier.owner) report('LINK_SAME_OWNER', path, ends);
}

/** The link table: ends, owners, no link to itself (model/README.md, "Link"). */
export function checkLink(link: Link, view: ModelView, path: string, report: Report): void {
  const consumer = view.component(link.consumer);
  const supplier = view.component(link.supplier);
  if (consumer === undefined) {
    report('UNKNOWN_REFERENCE', `${path}.consumer`, { kind: 'component', id: link.consumer });
  }
  if (supplier === undefined) {
    report('UNKNOWN_REFERENCE', `${path}.supplier`, { kind: 'component', id: link.supplier });
  }
  if (link.consumer === link.supplier) {
    report('SELF_LINK', path, { kind: link.kind, id: link.consumer });
  } else if (consumer !== undefined && supplier !== undefined) {
    checkEnds(link, consumer, supplier, path, report);
  }
}
