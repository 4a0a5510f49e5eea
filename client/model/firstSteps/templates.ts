import type {
  ComponentKind,
  ContractKind,
  Exposure,
  FacilityClass,
  LinkKind,
  NetworkType,
} from '../../api/generated/documents.ts';

/** Words in both languages, as the templates have them. */
export interface BothWords {
  readonly ja: string;
  readonly en: string;
}

/** Answers to questions of the same system: each named question must have one of the listed answers. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** How often institutions of a class have a system: about nine in ten, about half, less. */
export type Commonness = 'ALWAYS' | 'OFTEN' | 'SOMETIMES';

/** Fields of a component that an answer can change. */
interface Variable {
  readonly owner?: 'INSTITUTION' | 'VENDOR';
  readonly layers?: readonly string[];
  readonly traits?: readonly string[];
  readonly exposure?: Exposure;
}

/** A component of a system. `vendor` is the slot of the party that owns it where its owner is VENDOR. */
export interface TemplateComponent extends Variable {
  readonly suffix: string;
  readonly kind: ComponentKind;
  readonly name: BothWords;
  readonly owner: 'INSTITUTION' | 'VENDOR';
  readonly vendor?: string;
  readonly roles?: readonly string[];
  readonly if?: Condition;
  readonly set?: readonly (Variable & { readonly if: Condition })[];
}

/** A link between components of the system, or with components of other systems that have a role. */
export interface TemplateLink {
  readonly from?: string;
  readonly fromRole?: string;
  readonly to?: string;
  readonly toRole?: string;
  readonly kind: LinkKind;
  readonly network?: NetworkType;
  readonly if?: Condition;
}

/** What to ask about a system; only answers to STRUCTURE questions change components and links. */
export interface Question {
  readonly id: string;
  readonly text: BothWords;
  readonly why?: BothWords;
  readonly options: readonly { readonly value: string; readonly text: BothWords }[];
  readonly default: string;
  readonly defaultFor?: Partial<Readonly<Record<FacilityClass, string>>>;
  readonly decides: 'STRUCTURE' | 'WHAT_TO_WRITE';
}

/** A contract to ask about. */
export interface TemplateContract {
  readonly vendor: string;
  readonly kind: ContractKind;
  readonly covers: readonly string[];
  readonly ask: BothWords;
  readonly if?: Condition;
}

/** What institutions usually have: components, links, questions, contracts. Never a statement of a party's. */
export interface SystemTemplate {
  readonly id: string;
  readonly name: BothWords;
  readonly group: string;
  readonly facilities: Partial<Readonly<Record<FacilityClass, Commonness>>>;
  readonly insteadOf?: readonly string[];
  readonly needsRoles?: readonly string[];
  readonly components: readonly TemplateComponent[];
  readonly links: readonly TemplateLink[];
  readonly questions: readonly Question[];
  readonly contracts: readonly TemplateContract[];
}

/** The file of templates (`bunkai-templates/1`, seed/templates). */
export interface Templates {
  readonly groups: readonly { readonly id: string; readonly title: BothWords }[];
  readonly roles: readonly {
    readonly id: string;
    readonly name: BothWords;
    readonly takes: 'ONE' | 'ALL';
    readonly providedBy: readonly string[];
  }[];
  readonly vendors: readonly { readonly id: string; readonly name: BothWords }[];
  readonly systems: readonly SystemTemplate[];
}

/** The templates as their file has them. */
export function readTemplates(text: string): Templates {
  const templates: Templates = JSON.parse(text);
  return templates;
}

/** The class whose customs stand for those of a class without own ones. */
const LIKE: Partial<Readonly<Record<FacilityClass, FacilityClass>>> = { OTHER: 'CLINIC' };

/** How common a system is in a class; undefined where it does not occur there. */
export const commonnessIn = (system: SystemTemplate, facility: FacilityClass): Commonness | undefined =>
  system.facilities[LIKE[facility] ?? facility];

/** The answer that a question has until one is given. */
export const defaultAnswer = (question: Question, facility: FacilityClass): string =>
  question.defaultFor?.[LIKE[facility] ?? facility] ?? question.default;

/** Systems that nearly all institutions of a class have: what one begins with. Of two alternatives none is taken. */
export const usualSystems = ({ systems }: Templates, facility: FacilityClass): string[] =>
  systems
    .filter((system) => commonnessIn(system, facility) === 'ALWAYS' && system.insteadOf === undefined)
    .map(({ id }) => id);

/** Whether of two systems an institution has one or the other. */
export const areAlternatives = (a: SystemTemplate, b: SystemTemplate): boolean =>
  a.insteadOf?.includes(b.id) === true || b.insteadOf?.includes(a.id) === true;

/** The chosen systems after one of them was chosen or dropped, in the order of the file; alternatives of a chosen one go. */
export function withSystem(templates: Templates, chosen: readonly string[], id: string, isChosen: boolean): string[] {
  const changed = templates.systems.find((system) => system.id === id);
  const isLeft = (system: SystemTemplate) =>
    system.id === id
      ? isChosen
      : chosen.includes(system.id) && !(isChosen && changed !== undefined && areAlternatives(system, changed));
  return templates.systems.filter(isLeft).map((system) => system.id);
}

/** A role that a chosen system needs and no chosen system has, with the systems that would have it. */
export interface MissingRole {
  readonly system: string;
  readonly role: Templates['roles'][number];
}

/** What the chosen systems lack of one another. */
export function missingRoles({ systems, roles }: Templates, chosen: readonly string[]): MissingRole[] {
  return systems
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id, needsRoles = [] }) =>
      roles
        .filter((role) => needsRoles.includes(role.id) && !role.providedBy.some((other) => chosen.includes(other)))
        .map((role) => ({ system: id, role })),
    );
}
