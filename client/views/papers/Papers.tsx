import type { Option } from '../parts/Choice.tsx';
import { Chooser } from '../parts/Chooser.tsx';
import { classNames } from '../parts/classNames.ts';
import { Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Downloads } from './Downloads.tsx';

/** Kinds that have no declaration form. */
const WITHOUT_FORM: ReadonlySet<string> = new Set(['USAGE', 'ORGANISATION']);

/** The other parties of the institution's chain, and the components about which a form can go out, each once; undefined: not known yet. */
function useSubjects({ institution, asOf }: Pick<ScreenProps, 'institution' | 'asOf'>) {
  const { name } = useText();
  const { answer } = useApiQuery(SOURCES.paperSubjects, { institution, asOf });
  if (answer === undefined) return undefined;
  const nodes = answer.institution?.chain?.nodes ?? [];
  const vendors = new Map<string, Option>();
  const components: Option[] = [];
  for (const { key, isOwn, owner, component } of nodes) {
    const label = name(owner.name);
    if (!isOwn) vendors.set(owner.key, { id: owner.key, label });
    if (!WITHOUT_FORM.has(component.kind)) components.push({ id: key, label: name(component.name), note: label });
  }
  return { vendors: [...vendors.values()], components };
}

/** What is written of an institution for people: every paper that the server has, in each of its formats. */
export function Papers({ institution, asOf, day }: ScreenProps) {
  const { t, day: sayDay } = useText();
  const place = usePlace();
  const subjects = useSubjects({ institution, asOf });
  const { vendors = [], components = [] } = subjects ?? {};
  const vendor = vendors.find(({ id }) => id === place.party);
  const component = components.find(({ id }) => id === place.component);
  const of = { institution, asOf };
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('papers', 'papers')}`}>
      <h1>{t.papers.title}</h1>
      <p className={classNames('screen', 'lead')}>{t.papers.lead(sayDay(day))}</p>
      <section aria-labelledby="papers-whole">
        <h2 id="papers-whole">{t.papers.whole}</h2>
        <Downloads {...of} />
      </section>
      <section aria-labelledby="papers-vendor">
        <h2 id="papers-vendor">{t.papers.toVendor}</h2>
        <p>{t.papers.toVendorLead}</p>
        {subjects === undefined ? (
          <Waiting />
        ) : (
          <Chooser
            label={t.papers.vendor}
            options={vendors}
            chosen={vendor}
            onChoose={(party) => move({ party }, 'replace')}
          />
        )}
        {vendor === undefined ? null : <Downloads {...of} vendor={vendor.id} />}
      </section>
      <section aria-labelledby="papers-component">
        <h2 id="papers-component">{t.papers.aboutComponent}</h2>
        <p>{t.papers.aboutComponentLead}</p>
        {subjects === undefined ? (
          <Waiting />
        ) : (
          <Chooser
            label={t.papers.component}
            options={components}
            chosen={component}
            onChoose={(chosen) => move({ component: chosen }, 'replace')}
          />
        )}
        {component === undefined ? null : <Downloads {...of} component={component.id} />}
      </section>
    </div>
  );
}
