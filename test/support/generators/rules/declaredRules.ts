import { readFileSync } from 'node:fs';
import type { PlaceField, Rule, StepName } from '../../../../server/analysis/rules/rule.ts';
import { idOfName, RULES_FOLDER, ruleNames } from './ruleFiles.ts';

const ROOT = new URL('../../../../', import.meta.url);

/** A rule as its file declares it. */
export interface DeclaredRule {
  readonly name: string;
  readonly id: string;
  readonly rule: Rule;
  /** The first sentence of the comment above it, which says when it holds. */
  readonly meaning: string;
}

const LINK: readonly PlaceField[] = ['consumer', 'supplier'];

/** The fields that a gap of a rule has; `item` only where the gap is about one item of a duty. */
export function placeFields(rule: Rule): readonly PlaceField[] {
  if (rule.place === 'found') return rule.fields;
  if (rule.place === 'node') return rule.whole ? ['component'] : ['component', 'requirement'];
  return [...LINK, 'requirement', ...(rule.items === undefined ? [] : (['item'] as const))];
}

/** The steps of its own by which the severity of a gap of a rule may differ from its base. */
export function ownSteps(rule: Rule): readonly StepName[] {
  if (rule.place === 'found') return rule.steps ?? [];
  const own = [rule.lighter?.step, rule.place === 'node' ? rule.lighterRequirement?.step : undefined];
  return own.filter((step) => step !== undefined);
}

function meaningOf(name: string): string | undefined {
  const text = readFileSync(new URL(`${RULES_FOLDER}${name}.ts`, ROOT), 'utf8');
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export const ${name}\\b`).exec(text)?.[1];
  const plain = comment
    ?.replace(/^\s*\*? ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A dot inside a word (`SEMANTICS.md`) ends no sentence.
  return plain?.match(/^.*?\.(?= |$)/)?.[0];
}

/** Whether what a file exports under the rule's name is a rule of that name; the compiler holds it to the rest. */
function isRule(value: unknown, id: string): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'severity' in value;
}

async function readRule(name: string): Promise<DeclaredRule> {
  const id = idOfName(name);
  const file = `${RULES_FOLDER}${name}.ts`;
  const exported: Record<string, unknown> = await import(new URL(file, ROOT).href);
  const rule = exported[name];
  if (!isRule(rule, id)) throw new Error(`${file} has to export a rule \`${name}\` with the id '${id}'`);
  const meaning = meaningOf(name);
  if (meaning === undefined) throw new Error(`${file} has to say in a comment above \`${name}\` when the rule holds`);
  return { name, id, rule, meaning };
}

/** Every rule of the checkout, in the order of their ids. Rejects where a part of one is missing (ruleNames). */
export const declaredRules = (): Promise<DeclaredRule[]> => Promise.all(ruleNames(ROOT).map(readRule));
