import type { Put } from '../../../server/model/change.ts';
import { puts } from '../support/models.ts';

/** The n-th commit of a crash test: a vendor, its component, and evidence of the given size in bytes. They stand or fall together. */
export function commitNumber(n: number, bytes: number): Put[] {
  const name = { ja: `第${n}` };
  return puts({
    parties: [{ id: `p${n}`, type: 'VENDOR', name }],
    components: [{ id: `c${n}`, owner: `p${n}`, kind: 'LINE', name }],
    evidence: [{ id: `e${n}`, title: { ja: 'x'.repeat(bytes) } }],
  });
}
