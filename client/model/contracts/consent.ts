import type { SubcontractingPolicy } from '../../api/generated/documents.ts';

/** Whether a contract lets its supplier hand work on to a party: freely, as consented to, not yet, not at all, or it does not say. */
export type Consent = 'FREE' | 'CONSENTED' | 'CONSENT' | 'PROHIBITED' | 'UNSTATED';

/** What a contract says of a party to which its supplier hands work on. */
export function consentTo(
  subcontracting:
    | { readonly policy: SubcontractingPolicy; readonly consented: readonly { readonly key: string }[] }
    | null
    | undefined,
  party: string,
): Consent {
  if (!subcontracting) return 'UNSTATED';
  if (subcontracting.policy !== 'CONSENT') return subcontracting.policy;
  return subcontracting.consented.some(({ key }) => key === party) ? 'CONSENTED' : 'CONSENT';
}
