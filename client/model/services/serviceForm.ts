import type { ComponentFieldsFragment, ComponentKind, Exposure } from '../../api/generated/documents.ts';
import { traitsOf } from '../editor/fields.ts';
import { componentEntity, type Entity } from '../firstSteps/entities.ts';

/** By this trait the published sheets of a component are public (schema/component.graphql). */
export const PUBLIC_TRAIT = 'public-sheet';

/** The kinds of what a vendor supplies; an organisation and a use are none. */
export const SERVICE_KINDS: readonly ComponentKind[] = [
  'SAAS',
  'OPERATION',
  'PAAS',
  'IAAS',
  'LINE',
  'NETWORK',
  'APPLIANCE',
  'API',
  'ON_PREMISES',
  'TERMINAL',
];

/** How a component can be reached from outside, in the order of the form. */
export const EXPOSURES: readonly Exposure[] = ['INTERNET', 'PARTNER', 'REMOTE_MAINTENANCE', 'MEDIA'];

/** What a component can consist of, in the order of the model. */
export const LAYERS = [
  'GOVERNANCE',
  'ORGANISATION',
  'DATA',
  'APPLICATION',
  'PLATFORM',
  'INFRASTRUCTURE',
  'NETWORK',
  'CONNECTION',
  'TERMINAL',
  'FACILITY',
  'IDENTITY',
  'INTERFACE',
] as const;
/** One of them. */
export type LayerCode = (typeof LAYERS)[number];

/** The fields of a service, as typed. */
export interface ServiceForm {
  readonly ja: string;
  readonly en: string;
  readonly kana: string;
  readonly kind: ComponentKind;
  /** Null: what its kind usually consists of. */
  readonly layers: readonly LayerCode[] | null;
  readonly exposure: Exposure | '';
  /** Separated by commas, without the one that makes it public. */
  readonly traits: string;
  readonly isPublic: boolean;
}

/** The fields in the order of the form. */
export const SERVICE_FIELDS = [
  'ja',
  'en',
  'kana',
  'kind',
  'layers',
  'exposure',
  'traits',
  'isPublic',
] as const satisfies readonly (keyof ServiceForm)[];

/** The form of a service that is not there yet. */
export const EMPTY_SERVICE: ServiceForm = {
  ja: '',
  en: '',
  kana: '',
  kind: 'SAAS',
  layers: null,
  exposure: '',
  traits: '',
  isPublic: false,
};

/** What the form shows of a component. */
export function serviceFormOf(component: ComponentFieldsFragment): ServiceForm {
  const { name, kana, kind, layers, exposure, traits } = component;
  return {
    ja: name.ja,
    en: name.en ?? '',
    kana: kana ?? '',
    kind,
    // What the kind has anyway is not written into the model (entities.ts).
    layers: 'layers' in componentEntity(component) ? LAYERS.filter((layer) => layers.includes(layer)) : null,
    exposure: exposure ?? '',
    traits: traits.filter((trait) => trait !== PUBLIC_TRAIT).join(', '),
    isPublic: traits.includes(PUBLIC_TRAIT),
  };
}

/** A component as the model has it: what the form is about as typed, all else as it was. */
export function serviceEntity(
  id: string,
  owner: string,
  form: ServiceForm,
  before: ComponentFieldsFragment | undefined,
): Entity {
  const { ja, en, kana, kind, layers, exposure, isPublic } = form;
  const {
    name: _name,
    kana: _kana,
    layers: _layers,
    exposure: _exposure,
    traits: _traits,
    ...kept
  } = before === undefined ? {} : componentEntity(before);
  const traits = [...traitsOf(form.traits), ...(isPublic ? [PUBLIC_TRAIT] : [])];
  return {
    ...kept,
    id,
    owner,
    kind,
    name: { ja: ja.trim(), ...(en.trim() === '' ? {} : { en: en.trim() }) },
    ...(kana.trim() === '' ? {} : { kana: kana.trim() }),
    ...(layers === null ? {} : { layers: layers.map((layer) => layer.toLowerCase()) }),
    ...(exposure === '' ? {} : { exposure }),
    ...(traits.length === 0 ? {} : { traits: [...new Set(traits)] }),
  };
}
