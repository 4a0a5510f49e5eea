// Checks a data folder in a process of its own and prints what it found as JSON (checkFolder.ts).
import { loadModule } from '../../loadModule.js';

const { checkFolder } = await loadModule(new URL('./checkFolder.ts', import.meta.url).href);
process.stdout.write(JSON.stringify(checkFolder(process.argv[2])));
