/** What programs and threads begin with, below `server`: names without their folders are unique. */
export const ENTRIES = [
  'main.ts',
  'exchange/tables/mapTables.ts',
  'exchange/worker/handOver.ts',
  'exchange/worker/readEntities.ts',
  'exchange/worker/writeFile.ts',
  'store/sqlite/checkFolder.ts',
];
