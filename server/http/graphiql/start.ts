import { readFileSync } from 'node:fs';

const FIRST_QUERY = new URL('../../../schema/examples/whatToSettle.graphql', import.meta.url);

/**
 * The script that starts GraphiQL in the browser, with the addresses of its workers by the editor's names for them.
 *
 * - The package writes the query into the address at each key. Queries name hospitals, and addresses stay in the
 *   browser's history and the logs of proxies; a long one could not be opened again either. GraphiQL keeps what is open in
 *   the browser's storage anyway.
 * - Headers are not kept there: people put their API keys into them.
 * - Subscriptions have an address of their own and go by POST too: a GET would put the query into the logs again. No other
 *   `endpoint` may be named, or subscriptions went there as well; left out it is the address of the page.
 */
export function startScript(base: string, workers: Readonly<Record<string, string>>): string {
  const options = {
    title: 'Bunkai GraphiQL',
    logo: `<img src="${base}/mark.svg" alt="" width="24" height="24">`,
    defaultQuery: readFileSync(FIRST_QUERY, 'utf8'),
    method: 'POST',
    shouldPersistHeaders: false,
  };
  return `'use strict';
const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] };
history.replaceState = () => {};
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  ...${JSON.stringify(options)},
  subscriptionsEndpoint: new URL(${JSON.stringify(`${base}/graphql/stream`)}, location.href).href,
});
`;
}
