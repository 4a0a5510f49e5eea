import type { Context } from './context.ts';
import type { Finding } from './findings.ts';
import { byCodeUnits } from './gaps.ts';
import { component, owner } from './model.ts';

/** The ids of the credentials that open a component. */
export const credentialsOf = ({ model }: Context, c: string): readonly string[] =>
  component(model, c).credentials ?? [];

/** SHARED_CREDENTIAL: "a credential id k stands on at least two components of Chain(I). One gap per k: `term` = k". */
export function credentialFindings(context: Context): readonly Finding[] {
  const ids = new Set(context.chain.flatMap((c) => credentialsOf(context, c)));
  return [...ids].flatMap((k): Finding[] => {
    const components = context.chain.filter((c) => credentialsOf(context, c).includes(k)).sort(byCodeUnits);
    if (components.length < 2) return [];
    const actors = components.map((c) => owner(context.model, c));
    return [{ rule: 'SHARED_CREDENTIAL', place: { term: k }, components, actors }];
  });
}
