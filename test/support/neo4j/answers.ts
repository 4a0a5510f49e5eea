import { setTimeout as sleep } from 'node:timers/promises';
import { auth, driver } from 'neo4j-driver';

/** Where to ask, and as whom. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Also bounds the answer itself: what listens on the port may be something else, which accepts and then says nothing. */
const ANSWER_TIMEOUT_MS = 20_000;

/** Whether the database answers a query within 20 s. A no comes after a short pause, so that a caller may ask again at once. */
export const answers = (address: Address): Promise<boolean> => asks(address, 'RETURN 1');

/** The password of every new server, which lets in for nothing but setting another one. */
const FIRST_PASSWORD = 'neo4j';

/**
 * Whether a new server has taken the password of the address within 20 s; that is sooner than a Java machine for Neo4j's own
 * tool would be. A no comes after a short pause.
 */
export const takesPassword = ({ password, ...address }: Address): Promise<boolean> =>
  asks(
    { ...address, password: FIRST_PASSWORD, database: 'system' },
    'ALTER CURRENT USER SET PASSWORD FROM $first TO $password',
    { first: FIRST_PASSWORD, password },
  );

async function asks(
  { uri, user, password, database }: Address,
  statement: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const client = driver(uri, auth.basic(user, password), { maxTransactionRetryTime: 0 });
  const query = client.executeQuery(statement, parameters, { database }).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([query, sleep(ANSWER_TIMEOUT_MS, false, { ref: false })]);
  await client.close();
  if (!answered) await sleep(200);
  return answered;
}
