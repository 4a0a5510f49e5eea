/** Colours of the picture, resolved for the theme that holds. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly wire: string;
  readonly accent: string;
  readonly focusRing: string;
  readonly critical: string;
  readonly high: string;
  readonly highWire: string;
  readonly medium: string;
}

const NAMES = {
  surface: '--surface',
  ink: '--ink',
  wire: '--wire',
  accent: '--accent',
  focusRing: '--focus-ring',
  critical: '--critical',
  high: '--high-line',
  highWire: '--high-wire',
  medium: '--medium-line',
} as const satisfies Readonly<Record<keyof Palette, string>>;

/**
 * Reads the semantic colours as the stylesheet resolves them for an element. The canvas understands neither variables nor
 * mixed colours, so each is painted on one pixel and read back.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  // A colour on its way from the last one would be read as the last one.
  probe.style.transitionProperty = 'none';
  host.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    if (pen === null) return getComputedStyle(probe).color;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
  };
  const palette: Palette = {
    surface: read(NAMES.surface),
    ink: read(NAMES.ink),
    wire: read(NAMES.wire),
    accent: read(NAMES.accent),
    focusRing: read(NAMES.focusRing),
    critical: read(NAMES.critical),
    high: read(NAMES.high),
    highWire: read(NAMES.highWire),
    medium: read(NAMES.medium),
  };
  probe.remove();
  return palette;
}
