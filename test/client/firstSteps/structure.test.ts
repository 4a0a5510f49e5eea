import { describe, expect, test } from 'vitest';
import { planOf } from '../../../client/model/firstSteps/plan.ts';
import { answerKeyOf, structureOf } from '../../../client/model/firstSteps/structure.ts';
import {
  commonnessIn,
  defaultAnswer,
  missingRoles,
  usualSystems,
  withSystem,
} from '../../../client/model/firstSteps/templates.ts';
import { readModel } from '../../../server/model/read.ts';
import { CLASSES, documentOf, draftOf, TEMPLATES, withAllLinks } from './support.ts';

const problemsOf = (draft: ReturnType<typeof draftOf>) => {
  const read = readModel([{ name: 'plan', value: documentOf(planOf(TEMPLATES, 'i', withAllLinks(draft))) }]);
  return read.ok ? [] : read.problems;
};
const systemOf = (id: string) => {
  const found = TEMPLATES.systems.find((system) => system.id === id);
  if (found === undefined) throw new Error(`no system ${id}`);
  return found;
};

describe('the shipped templates', () => {
  test.each(CLASSES)('make a sound model for a %s with what is usual there, and with all that occurs', (facility) => {
    const usual = usualSystems(TEMPLATES, facility);
    expect(usual.length).toBeGreaterThan(4);
    expect(problemsOf(draftOf(facility, usual))).toEqual([]);
    let all: string[] = [];
    for (const system of TEMPLATES.systems) {
      if (commonnessIn(system, facility) !== undefined) all = withSystem(TEMPLATES, all, system.id, true);
    }
    expect(problemsOf(draftOf(facility, all))).toEqual([]);
  });

  test('make a sound model with every answer to every question', () => {
    const beside = ['lan', 'gateway', 'internet-line', 'remote-vpn', 'pcs', 'idp', 'virtual-platform'];
    for (const system of TEMPLATES.systems) {
      const most = Math.max(...system.questions.map(({ options }) => options.length));
      for (let at = 0; at < most; at += 1) {
        const answers = Object.fromEntries(
          system.questions.map(({ id, options }) => [
            answerKeyOf(system.id, id),
            options[Math.min(at, options.length - 1)]?.value ?? '',
          ]),
        );
        const draft = draftOf('HOSPITAL', [...new Set([...beside, 'ehr-saas', system.id])], { answers });
        expect(problemsOf(draft), `${system.id} ${at}`).toEqual([]);
      }
    }
  });
});

describe('the structure of chosen systems', () => {
  test('has what the answers say, and links to other systems only where these are chosen', () => {
    const alone = structureOf(TEMPLATES, { facilityClass: 'CLINIC', systems: ['ehr-saas'], answers: {} });
    expect(alone.elements.map(({ id }) => id)).toEqual(['ehr-saas-use', 'ehr-saas-svc', 'ehr-saas-api']);
    expect(alone.connections.every(({ isWithin }) => isWithin)).toBe(true);
    expect(alone.contracts).toMatchObject([{ slot: 'ehr-vendor', covers: ['ehr-saas-svc', 'ehr-saas-api'] }]);
    const beside = structureOf(TEMPLATES, {
      facilityClass: 'CLINIC',
      systems: ['lan', 'ehr-saas'],
      answers: { 'ehr-saas.sub': 'yes', 'ehr-saas.reach': 'registered' },
    });
    expect(beside.elements.map(({ id }) => id)).toContain('ehr-saas-sup');
    expect(beside.elements.find(({ id }) => id === 'ehr-saas-svc')?.exposure).toBeUndefined();
    expect(alone.elements.find(({ id }) => id === 'ehr-saas-svc')?.exposure).toBe('INTERNET');
    expect(beside.connections.filter(({ isWithin }) => !isWithin)).toEqual([
      { consumer: 'ehr-saas-use', supplier: 'lan-net', kind: 'CONNECTS_VIA', isWithin: false },
    ]);
  });

  test('takes an answer that is not offered for none', () => {
    const question = systemOf('pcs').questions.find(({ id }) => id === 'care');
    expect(question && defaultAnswer(question, 'CLINIC')).toBe('spot');
    const structure = (answer: string) =>
      structureOf(TEMPLATES, { facilityClass: 'CLINIC', systems: ['pcs'], answers: { 'pcs.care': answer } });
    expect(structure('never heard of')).toEqual(structure('spot'));
    expect(structure('managed')).not.toEqual(structure('spot'));
  });
});

describe('choosing systems', () => {
  test('drops what the chosen one is instead of, and keeps the order of the file', () => {
    const first = withSystem(TEMPLATES, ['pcs', 'ehr-onprem'], 'lan', true);
    expect(first).toEqual(['lan', 'pcs', 'ehr-onprem']);
    expect(withSystem(TEMPLATES, first, 'ehr-saas', true)).toEqual(['lan', 'pcs', 'ehr-saas']);
    expect(withSystem(TEMPLATES, first, 'pcs', false)).toEqual(['lan', 'ehr-onprem']);
  });

  test('says what is missing for what was chosen', () => {
    expect(missingRoles(TEMPLATES, ['pcs'])).toMatchObject([
      { system: 'pcs', role: { id: 'lan', providedBy: ['lan'] } },
    ]);
    expect(missingRoles(TEMPLATES, ['lan', 'pcs'])).toEqual([]);
  });

  test('begins with nothing of which there are two kinds', () => {
    expect(usualSystems(TEMPLATES, 'CLINIC')).not.toContain('ehr-saas');
    expect(usualSystems(TEMPLATES, 'OTHER')).toEqual(usualSystems(TEMPLATES, 'CLINIC'));
  });
});
