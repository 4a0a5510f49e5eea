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
const ANSWER_TIMEOUT_MS = 5_000;

/** Whether the database answers a query within 5 s. A no comes after a short pause, so that a caller may ask again at once. */
export async function answers({ uri, user, password, database }: Address): Promise<boolean> {
  const client = driver(uri, auth.basic(user, password), { maxTransactionRetryTime: 0 });
  const query = client.executeQuery('RETURN 1', {}, { database }).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([query, sleep(ANSWER_TIMEOUT_MS, false, { ref: false })]);
  await client.close();
  if (!answered) await sleep(200);
  return answered;
}
