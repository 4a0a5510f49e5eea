import { auth, type Driver, driver, type ProfiledPlan } from 'neo4j-driver';
import type { Fields, Run, Statement } from '../../../server/store/neo4j/cypher.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';

/** What one statement did: its operators and how often it asked the store underneath. */
export interface Profile {
  readonly statement: string;
  readonly operators: readonly string[];
  readonly hits: number;
}

/** Does the work in one transaction that is rolled back, every statement with PROFILE before it. */
export async function profiled(server: Neo4jAccess, work: (run: Run) => Promise<unknown>): Promise<Profile[]> {
  const client: Driver = driver(server.uri, auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const session = client.session({ database: server.database });
  const profiles: Profile[] = [];
  const transaction = await session.beginTransaction();
  const run: Run = async <Row extends Fields>({ text }: Statement<Row>, parameters: Fields = {}) => {
    const { records, summary } = await transaction.run<Row>(`PROFILE ${text}`, parameters);
    if (summary.profile === false) throw new Error(`no profile of ${text}`);
    const steps = stepsOf(summary.profile);
    profiles.push({
      statement: text,
      operators: steps.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
      hits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
    });
    return records.map((record) => record.toObject());
  };
  try {
    await work(run);
  } finally {
    await transaction.rollback();
    await client.close();
  }
  return profiles;
}

const stepsOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(stepsOf)];

/** Operators that look at everything there is, or at every path instead of every node. */
const EXHAUSTIVE = /^(AllNodes|.*Label|.*RelationshipType|.*AllRelationships)[A-Za-z]*Scan|^VarLengthExpand\(All\)/;

/** The statements that look further than an index leads them, each with the operators that do. */
export const exhaustive = (profiles: readonly Profile[]): string[] =>
  profiles.flatMap(({ statement, operators }) => {
    const bad = operators.filter((operator) => EXHAUSTIVE.test(operator));
    return bad.length === 0 ? [] : [`${bad.join(', ')} in ${statement}`];
  });
