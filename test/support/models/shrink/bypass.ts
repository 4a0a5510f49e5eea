import type { Component, Link, ModelDocument } from '../types.ts';
import { FREE_LINK_KINDS, mayLink } from '../vocabulary.ts';
import type { Step } from './shrinker.ts';

/** A link in place of two: of the consumer's kind if it may be, else of any kind that may. */
function spanning(first: Link, consumer: Component, supplier: Component): Link | undefined {
  const kind = [first.kind, ...FREE_LINK_KINDS].find((each) => mayLink(each, consumer, supplier));
  return kind && { consumer: consumer.id, supplier: supplier.id, kind };
}

/** Whether the link is already there, or is a second one of a kind of which its consumer has exactly one. */
function isTaken(links: readonly Link[], { consumer, supplier, kind }: Link, middle: string): boolean {
  const single = kind === 'USES' || kind === 'EXPOSED_BY';
  return links.some(
    (other) =>
      other.consumer === consumer &&
      other.kind === kind &&
      (other.supplier === supplier || (single && other.supplier !== middle)),
  );
}

/** Links from what consumed a component to what supplied it. */
function spans(document: ModelDocument, middle: string): Link[] {
  const { components = [], links = [] } = document;
  const byId = new Map(components.map((component) => [component.id, component]));
  const made: Link[] = [];
  for (const first of links.filter(({ supplier }) => supplier === middle)) {
    for (const second of links.filter(({ consumer }) => consumer === middle)) {
      const [consumer, supplier] = [byId.get(first.consumer), byId.get(second.supplier)];
      const link = consumer && supplier && spanning(first, consumer, supplier);
      if (link && !isTaken([...links, ...made], link, middle)) made.push(link);
    }
  }
  return made;
}

/** Steps that take a component out of the middle of a chain and join its consumers to its suppliers. */
export function bypassSteps(document: ModelDocument): Step<ModelDocument>[] {
  const { components = [], links = [] } = document;
  const between = components.filter(
    ({ id }) => links.some(({ supplier }) => supplier === id) && links.some(({ consumer }) => consumer === id),
  );
  return between.map(({ id }) => ({
    rank: 1,
    make: () => ({
      ...document,
      components: components.filter((component) => component.id !== id),
      links: [...links.filter(({ consumer, supplier }) => consumer !== id && supplier !== id), ...spans(document, id)],
    }),
  }));
}
