/** A process that starts a server, prints its address and then waits to be killed: see the test that the server goes with it. */
import { startNeo4j } from './start.ts';

const { uri } = await startNeo4j();
process.stdout.write(`${uri}\n`);
