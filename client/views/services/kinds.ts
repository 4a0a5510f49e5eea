import { type KindTemplate, readKinds } from '../../model/services/sheetRows.ts';
import { load } from '../state/load.ts';

/** The templates of kinds of service, loaded when they are first needed. */
export const loadKinds = (): Promise<readonly KindTemplate[]> =>
  load(async () => readKinds((await import('../../../seed/papers/kinds.json?raw')).default));
