import { LAYERS, type Layer } from '../../../model/vocabulary.ts';
import type { FoundComponent } from '../lists/entities.ts';

/** What a component consists of: its own layers, or those of its kind. */
export function layersOf({ reading, row }: FoundComponent): Layer[] {
  const mask = reading.model.compiled.layersOf(row);
  return LAYERS.filter((_, i) => (mask & (1 << i)) !== 0);
}
