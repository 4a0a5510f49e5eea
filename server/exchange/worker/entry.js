// What a thread starts with.
import { loadModule } from '../../loadModule.js';

const load = (module) => loadModule(new URL(module, import.meta.url).href);

const { handingOver } = await load('./handOver.ts');
const reading = await load('./readEntities.ts');
const writing = await load('./writeFile.ts');
const mapping = await load('../tables/mapTables.ts');

export async function readEntities(task) {
  const read = await reading.readEntities(task);
  return handingOver(read, read.ok ? read.pieces : []);
}

export async function mapTables(task) {
  const mapped = await mapping.mapTables(task);
  return handingOver(mapped, mapping.bytesOfMapped(mapped));
}

export async function writePaperFile(task) {
  const written = await writing.writePaperFile(task);
  return handingOver(written, [written]);
}
