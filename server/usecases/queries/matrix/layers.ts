import { LAYERS, type Layer } from '../../../model/vocabulary.ts';
import type { ComponentHandle } from '../lists/entities.ts';

/** What a component consists of: its own layers, or those of its kind. */
export function layersOf({ session, row }: ComponentHandle): Layer[] {
  const mask = session.model.compiled.layersOf(row);
  return LAYERS.filter((_, i) => (mask & (1 << i)) !== 0);
}
