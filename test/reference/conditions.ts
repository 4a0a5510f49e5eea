import type { Context } from './context.ts';
import type { Finding } from './findings.ts';
import { line } from './lines.ts';
import { component, isLinked, meet, owner, suppliersOf, traitsOf } from './model.ts';
import { DUTY_KINDS } from './vocabulary.ts';

/**
 * CONDITION_UNCONFIRMED: "c → u a duty link, line(u, r, p) has a `when`, its stance is SHARED or CONSUMER, c has none of these
 * traits, and not all of them stand in c's `lacks`; for some p ∈ phases(r), r ∈ R(I)."
 */
export function conditionFindings(context: Context): readonly Finding[] {
  const { model, chain, requirements } = context;
  return chain.flatMap((c) =>
    suppliersOf(model, c, DUTY_KINDS)
      .filter((u) => isLinked(model, c, u, DUTY_KINDS))
      .flatMap((u) =>
        requirements
          .filter((r) => r.phases.some((p) => isUnconfirmed(context, c, line(context, u, r, p))))
          .map((r): Finding => {
            const place = { consumer: c, supplier: u, requirement: r.key };
            return { rule: 'CONDITION_UNCONFIRMED', place, actors: [owner(model, c)] };
          }),
      ),
  );
}

function isUnconfirmed({ model }: Context, c: string, said: ReturnType<typeof line>): boolean {
  const when = said?.statement.when ?? [];
  if (when.length === 0 || (said?.stance !== 'SHARED' && said?.stance !== 'CONSUMER')) return false;
  const lacks = component(model, c).lacks ?? [];
  return !meet(when, traitsOf(model, c)) && !when.every((trait) => lacks.includes(trait));
}
