import { STYLES } from './styles.ts';

/**
 * Names of a style module (`gaps` for gaps.module.css) as the page has them, for `className`; what is false is left out. A
 * name that the module does not have is refused: the element would stand there without its style.
 */
export function classNames(module: keyof typeof STYLES, ...names: readonly (string | false)[]): string {
  const given = names
    .filter((name) => name !== false)
    .map((name) => {
      const written = STYLES[module][name];
      if (written === undefined) throw new Error(`The styles ${module} have no ${name}.`);
      return written;
    });
  return given.join(' ');
}
