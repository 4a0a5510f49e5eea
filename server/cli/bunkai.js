#!/usr/bin/env node
import { ensureInstalled } from './install.js';

ensureInstalled();
// Nothing here behaves otherwise by it, but libraries leave out checks that are for their own developers.
process.env.NODE_ENV ??= 'production';
const { loadModule } = await import('../loadModule.js');
await loadModule(new URL('../main.ts', import.meta.url).href);
