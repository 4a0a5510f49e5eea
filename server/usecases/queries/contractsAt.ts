import { lastDay } from '../../analysis/contracts/contracts.ts';
import type { GapHandle } from './gaps/gapView.ts';
import type { ContractHandle } from './lists/entities.ts';

/**
 * The contracts around a gap's place that the viewer may see: its own; else those in force that bind its link, or cover its
 * component for the institution or the component's owner; else those that ended and did, the last to end first. Empty only
 * where there is none of either.
 */
export function contractsAt({ view, finding }: GapHandle): ContractHandle[] {
  const { session, analysis } = view;
  const { contracts, snapshot, institution } = analysis.context;
  const { consumer, supplier, component, contract } = finding;
  const shown = (rows: readonly number[]) => [...new Set(rows)].filter(session.access.contract).map(session.contract);
  if (contract !== undefined) return shown([contract]);
  const pair = consumer?.suppliers.find((p) => p.supplier === supplier);
  const around = (standing: 'IN_FORCE' | 'ENDED'): number[] => {
    if (pair !== undefined) return contracts.binders(pair, standing);
    return component === undefined ? [] : contracts.covering(institution, component.row, standing);
  };
  const running = shown(around('IN_FORCE'));
  if (running.length > 0) return running;
  return shown([...around('ENDED')].sort((a, b) => lastDay(snapshot, b) - lastDay(snapshot, a)));
}
