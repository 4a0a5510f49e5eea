/** The path of downloads. */
export const EXPORT_PATH = '/export';

/** How a model document is downloaded in a format. */
export interface Download {
  /** How the address and the command line name the format. */
  readonly format: 'bunkai' | 'bunkai-yaml';
  readonly written: 'json' | 'yaml';
  readonly fileName: string;
  readonly mediaType: string;
}

/** The downloads that there are; the first is the usual one. */
export const DOWNLOADS = {
  BUNKAI: { format: 'bunkai', written: 'json', fileName: 'bunkai-model.json', mediaType: 'application/json' },
  BUNKAI_YAML: { format: 'bunkai-yaml', written: 'yaml', fileName: 'bunkai-model.yaml', mediaType: 'application/yaml' },
} as const satisfies Readonly<Record<string, Download>>;

/** The address of a download on a server that is found below a path. */
export const exportAddress = ({ format }: Download, base: string): string => `${base}${EXPORT_PATH}?format=${format}`;
