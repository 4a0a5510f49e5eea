import { existsSync, readdirSync } from 'node:fs';

/** The folder in which each rule is declared, one file a rule; the file is named as the rule is, in camel case. */
export const RULES_FOLDER = 'server/analysis/rules/';

/** Files of the folder that are no rules. */
const NO_RULES: readonly string[] = ['index.ts', 'places.ts', 'rule.ts'];

/** What belongs to a rule besides its own file, found by its name: folder, what comes after the name, what it is. */
const PARTS: readonly (readonly [folder: string, ending: string, what: string])[] = [
  ['server/text/rules/', '.ts', 'its badge, sentences and remedy in Japanese and English'],
  ['server/usecases/queries/rules/', '.ts', 'its facts and its remedies'],
  ['test/analysis/rules/', '.test.ts', 'its table of cases'],
];

/** The id of the rule that is declared in `name.ts`: `slaUnbacked`, `SLA_UNBACKED`. */
export const idOfName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const namesIn = (folder: URL, ending: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(ending) && file !== 'index.ts')
    .map((file) => file.slice(0, -ending.length));

/**
 * The names of the rules of a checkout, in the order of their ids. Throws where a part of a rule is missing, or a part is
 * there without its rule, with one line for each such file.
 */
export function ruleNames(root: URL): string[] {
  const rules = readdirSync(new URL(RULES_FOLDER, root))
    .filter((file) => file.endsWith('.ts') && !NO_RULES.includes(file))
    .map((file) => file.slice(0, -'.ts'.length));
  const problems = PARTS.flatMap(([folder, ending, what]) => {
    const there = namesIn(new URL(folder, root), ending);
    const missing = rules.filter((name) => !there.includes(name));
    const left = there.filter((name) => !rules.includes(name));
    return [
      ...missing.map((name) => `${folder}${name}${ending} is missing: ${idOfName(name)} needs ${what} there`),
      ...left.map((name) => `${folder}${name}${ending} belongs to no rule: ${RULES_FOLDER}${name}.ts is not there`),
    ];
  });
  if (problems.length > 0) throw new Error([...problems, `(see ${RULES_FOLDER}README.md, "To add a rule")`].join('\n'));
  const byId = (a: string, b: string) => (idOfName(a) < idOfName(b) ? -1 : 1);
  return rules.sort(byId);
}
