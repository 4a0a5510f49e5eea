import { describe, expect, test } from 'vitest';
import type { SystemTemplate } from '../../client/model/firstSteps/templates.ts';
import { TEMPLATES } from '../client/firstSteps/support.ts';

const { groups, roles, vendors, systems } = TEMPLATES;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const missing = (named: readonly (string | undefined)[], known: readonly string[]) =>
  named.filter((name) => name !== undefined && !known.includes(name));

/** Every condition of a system as `question=answer`. */
const conditionsOf = ({ components, links, contracts }: SystemTemplate): string[] =>
  [...components, ...components.flatMap(({ set = [] }) => set), ...links, ...contracts].flatMap(
    ({ if: condition = {} }) =>
      Object.entries(condition).flatMap(([question, answers]) => answers.map((answer) => `${question}=${answer}`)),
  );

describe('the templates of systems', () => {
  test('have ids of their own', () => {
    for (const list of [groups, roles, vendors, systems]) expect(new Set(ids(list)).size).toBe(list.length);
  });

  test.each(systems.map((system) => ({ id: system.id, system })))('name only what there is: $id', ({ system }) => {
    const { components, links, questions, contracts, insteadOf = [], needsRoles = [], group } = system;
    const suffixes = components.map(({ suffix }) => suffix);
    const answers = questions.flatMap(({ id, options }) => options.map(({ value }) => `${id}=${value}`));
    expect(missing([group], ids(groups))).toEqual([]);
    expect(missing(insteadOf, ids(systems))).toEqual([]);
    expect(missing(conditionsOf(system), answers)).toEqual([]);
    expect(
      missing(
        [...components, ...contracts].map(({ vendor }) => vendor),
        ids(vendors),
      ),
    ).toEqual([]);
    expect(
      missing(
        links.flatMap(({ from, to }) => [from, to]),
        suffixes,
      ),
    ).toEqual([]);
    expect(
      missing(
        contracts.flatMap(({ covers }) => covers),
        suffixes,
      ),
    ).toEqual([]);
    const named = [
      ...needsRoles,
      ...components.flatMap((component) => component.roles ?? []),
      ...links.flatMap(({ fromRole, toRole }) => [fromRole, toRole]),
    ];
    expect(missing(named, ids(roles))).toEqual([]);
  });

  test('are said to be held by systems that there are', () => {
    expect(
      missing(
        roles.flatMap(({ providedBy }) => providedBy),
        ids(systems),
      ),
    ).toEqual([]);
  });
});
