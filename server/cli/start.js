// `npm start`: installs, builds the page and starts the server, with Node and npm alone.
import { ensureInstalled } from './install.js';

ensureInstalled();
await import('./bunkai.js');
