import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type Site, startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked there, the run starts the server with the demo where it has not yet, and answers with its address. */
    readonly demoSite: string;
  }
}

/**
 * One server with the demo for all files of a run that change nothing on it. It starts when the first test asks for it, so
 * that runs without browser tests do without it, and stops with the run.
 */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  let site: Promise<Site> | undefined;
  const door = createServer((_, response) => {
    site ??= startSite();
    site.then(
      ({ base }) => response.end(base),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  return new Promise((resolve) => {
    door.listen(0, '127.0.0.1', () => {
      const address = door.address();
      project.provide('demoSite', `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
      resolve(async () => {
        door.close();
        await (await site)?.stop();
      });
    });
  });
}
