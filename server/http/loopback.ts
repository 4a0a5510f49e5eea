import type { RequestHandler } from 'express';
import { isLoopback } from '../config.ts';

const hostName = (host: string): string => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');

/**
 * With AUTH=local whoever reaches the server is its administrator, so a page elsewhere must not reach it under a name
 * of its own that leads to this machine: only requests to a loopback name are answered.
 */
export const onlyLoopbackNames: RequestHandler = (request, response, next) => {
  if (isLoopback(hostName(request.headers.host ?? ''))) return next();
  response.status(421).type('text/plain').send('This server answers to localhost only.\n');
};
