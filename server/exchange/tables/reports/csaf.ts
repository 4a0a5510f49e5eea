import { z } from 'zod';
import { type Report, type Reported, titleOf } from './reported.ts';

const text = z.string().optional();
const product = z.object({ product_id: z.string(), name: z.string() });

interface Branch {
  readonly category: string;
  readonly name: string;
  readonly product?: z.infer<typeof product> | undefined;
  readonly branches?: readonly Branch[] | undefined;
}

const branch: z.ZodType<Branch> = z.lazy(() =>
  z.object({
    category: z.string(),
    name: z.string(),
    product: product.optional(),
    branches: z.array(branch).optional(),
  }),
);

const ids = z.array(z.string()).optional();

/** As much of CSAF 2.0 (and of VEX as its profile) as findings are made of. */
const csaf = z.object({
  document: z.object({
    title: z.string(),
    tracking: z.object({ id: z.string(), current_release_date: text, initial_release_date: text }),
  }),
  product_tree: z
    .object({
      branches: z.array(branch).optional(),
      full_product_names: z.array(product).optional(),
      relationships: z.array(z.object({ product_reference: z.string(), full_product_name: product })).optional(),
    })
    .optional(),
  vulnerabilities: z
    .array(
      z.object({
        cve: text,
        title: text,
        ids: z.array(z.object({ text: z.string() })).optional(),
        notes: z.array(z.object({ category: z.string(), text: z.string() })).optional(),
        discovery_date: text,
        release_date: text,
        product_status: z
          .object({
            known_affected: ids,
            first_affected: ids,
            last_affected: ids,
            under_investigation: ids,
            fixed: ids,
            first_fixed: ids,
            known_not_affected: ids,
            recommended: ids,
          })
          .optional(),
        scores: z
          .array(z.object({ products: z.array(z.string()), cvss_v3: z.object({ baseSeverity: text }).optional() }))
          .optional(),
      }),
    )
    .default([]),
});

type Csaf = z.infer<typeof csaf>;
type Vulnerability = Csaf['vulnerabilities'][number];
type Named = { readonly product: string; readonly version?: string | undefined };

/** Every product of a document by its id: by the branches that lead to it, else by its full name. */
function productsOf({ product_tree: tree = {} }: Csaf): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  const walk = (branches: readonly Branch[], above: Partial<Named>): void => {
    for (const each of branches) {
      const named = {
        ...above,
        ...(each.category === 'product_name' ? { product: each.name } : {}),
        ...(each.category === 'product_version' ? { version: each.name } : {}),
      };
      if (each.product !== undefined)
        found.set(each.product.product_id, { ...named, product: named.product ?? each.product.name });
      walk(each.branches ?? [], named);
    }
  };
  walk(tree.branches ?? [], {});
  for (const { product_id: id, name } of tree.full_product_names ?? []) found.set(id, { product: name });
  for (const { product_reference: of, full_product_name: whole } of tree.relationships ?? [])
    found.set(whole.product_id, found.get(of) ?? { product: whole.name });
  return found;
}

/** The products of a vulnerability with the status that the document gives them; those with the worst first. */
function statusesOf({ product_status: of = {} }: Vulnerability): [id: string, cleared: string | undefined][] {
  const open = [of.known_affected, of.first_affected, of.last_affected, of.under_investigation];
  const cleared: readonly [string, readonly string[] | undefined][] = [
    ['fixed', of.fixed],
    ['first_fixed', of.first_fixed],
    ['recommended', of.recommended],
    ['known_not_affected', of.known_not_affected],
  ];
  const seen = new Set<string>();
  const once = (id: string): boolean => !seen.has(id) && seen.add(id).has(id);
  return [
    ...open.flatMap((list = []) => list.filter(once).map((id): [string, undefined] => [id, undefined])),
    ...cleared.flatMap(([status, list = []]) => list.filter(once).map((id): [string, string] => [id, status])),
  ];
}

/** What a CSAF document or a VEX in its form says; undefined where it is none, and why is in the error. */
export function readCsaf(value: unknown): Report {
  const read = csaf.parse(value);
  const products = productsOf(read);
  const { title, tracking } = read.document;
  const reported = read.vulnerabilities.flatMap((each): Reported[] => {
    const number = each.cve ?? each.ids?.[0]?.text ?? tracking.id;
    const words = each.notes?.find(({ category }) => category === 'summary' || category === 'description')?.text;
    return statusesOf(each).map(([id, cleared]) => ({
      number,
      title: titleOf(each.title, words, title),
      severity: each.scores?.find((score) => score.products.includes(id))?.cvss_v3?.baseSeverity,
      ...(products.get(id) ?? { product: id }),
      foundOn: each.discovery_date ?? each.release_date ?? tracking.initial_release_date,
      cleared,
    }));
  });
  return { source: `CSAF ${tracking.id}`, reported };
}
