// `npm start`: installs, builds the page and starts the server, with Node and npm alone.
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';

ensureInstalled();
ensureBuilt();
process.argv.splice(2, 0, 'serve');
await import('./bunkai.js');
