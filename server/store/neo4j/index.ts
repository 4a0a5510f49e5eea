export { openNeo4jAccounts } from './accounts.ts';
export type { Neo4jAddress } from './connection.ts';
export { type Neo4jOptions, type Neo4jStore, openNeo4jStore } from './store.ts';
