// What a thread starts with.
import { loadModule } from '../../loadModule.js';

const load = (module) => loadModule(new URL(module, import.meta.url).href);

export const { readEntities } = await load('./readEntities.ts');
export const { mapTables } = await load('../tables/mapTables.ts');
export const { writePaperFile } = await load('./writeFile.ts');
