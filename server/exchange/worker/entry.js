// What a thread starts with: the sources run as they are, and a thread does not inherit the loader of whoever started it.
import { register } from 'tsx/esm/api';

register();

export const { readEntities } = await import('./readEntities.ts');
export const { writePaperFile } = await import('./writeFile.ts');
