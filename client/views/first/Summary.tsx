import { STEPS, type Step } from '../../model/firstSteps/draft.ts';
import { isTyped, proposedLinks, slotsOf, structureIn, vendorOf } from '../../model/firstSteps/plan.ts';
import { connectionKey } from '../../model/firstSteps/structure.ts';
import { classNames } from '../parts/classNames.ts';
import type { linkTo } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import type { FirstSteps } from './useFirstSteps.ts';

/** What a step that is not open holds, in one line. */
function useSummary({ draft, templates, stored }: FirstSteps, step: Step): string {
  const { t, language } = useText();
  if (stored === undefined) return t.first.later;
  const structure = structureIn(templates, draft);
  switch (step) {
    case 'institution': {
      const { name, facilityClass } = draft.institution;
      return t.dots([name, t.first.facilityClasses[facilityClass]]);
    }
    case 'systems': {
      const names = templates.systems.filter(({ id }) => draft.systems.includes(id)).map(({ name }) => name[language]);
      return names.length === 0 ? t.first.none : t.list(names);
    }
    case 'vendors': {
      const slots = slotsOf(structure);
      const named = slots.filter((slot) => vendorOf(draft, slot).name.trim() !== '').length;
      return t.first.named(named, slots.length);
    }
    case 'contracts': {
      const typed = structure.contracts.filter(({ slot }) => {
        const fields = draft.contracts[slot];
        return fields !== undefined && isTyped(fields);
      });
      return t.first.signed(typed.length, structure.contracts.length);
    }
    case 'links': {
      const links = proposedLinks(structure);
      const open = links.filter((link) => draft.links[connectionKey(link)] === undefined).length;
      return t.first.linksOpen(links.length, open);
    }
  }
}

/** A step that is not open: what it holds, and the way to it. */
export function Summary({
  steps,
  step,
  link,
}: {
  readonly steps: FirstSteps;
  readonly step: Step;
  readonly link: ReturnType<typeof linkTo> | undefined;
}) {
  const { t } = useText();
  const summary = useSummary(steps, step);
  return (
    <p className={classNames('first', 'summary')}>
      <span>{summary}</span>
      {link === undefined ? null : (
        <a
          href={link.href}
          onClick={link.onClick}
          aria-label={t.first.openStep(STEPS.indexOf(step) + 1, t.first.steps[step])}
        >
          {t.first.open}
        </a>
      )}
    </p>
  );
}
