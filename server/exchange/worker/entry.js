// What a thread starts with. What a task needs is loaded with the first one of its kind: a thread that reads a model takes half as much without what writes papers.
import { loadModule } from '../../loadModule.js';

const load = (module) => loadModule(new URL(module, import.meta.url).href);

export async function readEntities(task) {
  const [{ handingOver }, reading] = await Promise.all([load('./handOver.ts'), load('./readEntities.ts')]);
  const read = await reading.readEntities(task);
  return handingOver(read, read.ok ? read.pieces : []);
}

export async function mapTables(task) {
  const [{ handingOver }, mapping] = await Promise.all([load('./handOver.ts'), load('../tables/mapTables.ts')]);
  const mapped = await mapping.mapTables(task);
  return handingOver(mapped, mapping.bytesOfMapped(mapped));
}

export async function writePaperFile(task) {
  const [{ handingOver }, writing] = await Promise.all([load('./handOver.ts'), load('./writeFile.ts')]);
  const written = await writing.writePaperFile(task);
  return handingOver(written, [written]);
}
