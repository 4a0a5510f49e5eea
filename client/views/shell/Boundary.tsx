import { Component, type ReactNode } from 'react';
import { classNames } from '../parts/classNames.ts';
import { useReturn } from '../state/connection.ts';
import { forgetFailures } from '../state/lazily.ts';
import { NotLoaded } from '../state/load.ts';
import { useText } from '../state/useText.ts';

function Broken({ error }: { readonly error: unknown }) {
  const { t } = useText();
  const isMissing = error instanceof NotLoaded;
  useReturn(() => {
    if (isMissing) location.reload();
  });
  return (
    <section className={classNames('state', 'state', 'stateError')} role="alert">
      <h1>{isMissing ? t.notLoaded.title : t.notLoaded.broken}</h1>
      <p>{isMissing ? t.notLoaded.body : t.notLoaded.brokenBody}</p>
      <button type="button" className={classNames('controls', 'button')} onClick={() => location.reload()}>
        {t.notLoaded.again}
      </button>
    </section>
  );
}

interface Props {
  /** Another value is another try. */
  readonly about: string;
  readonly children: ReactNode;
}

/** Shows what went wrong in the place of what could not be loaded or drawn; what stands around it stays. */
export class Boundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error() };
  }

  override componentDidUpdate({ about }: Props): void {
    if (about === this.props.about || this.state.error === undefined) return;
    forgetFailures();
    this.setState({ error: undefined });
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <Broken error={this.state.error} />;
  }
}
