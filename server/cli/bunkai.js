#!/usr/bin/env node
// The sources run as they are: tsx strips the types, so that there is no build that could be older than they are.
import { ensureInstalled } from './install.js';

ensureInstalled();
// Nothing here behaves otherwise by it, but libraries leave out checks that are for their own developers.
process.env.NODE_ENV ??= 'production';
const { register } = await import('tsx/esm/api');
register();
await import('../main.ts');
