import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../state/useText.ts';

interface Group {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

function useGroups(): readonly Group[] {
  const { t } = useText();
  const k = t.keys;
  return [
    {
      title: k.everywhere,
      keys: [
        ['/', k.search],
        [`g ${k.andThen} o c m g k`, k.go],
        ['[ ]', k.gaps],
        ['Esc', k.escape],
        ['?', k.help],
      ],
    },
    {
      title: k.chain,
      keys: [
        ['← ↑ → ↓', k.arrows],
        ['Enter', k.enter],
        ['l / Shift+l', k.walk],
        ['f', k.path],
        ['+ - 0', k.zoom],
      ],
    },
    {
      title: k.matrix,
      keys: [
        ['← ↑ → ↓ Home End', k.move],
        ['Enter', k.trail],
        ['Space', k.row],
        ['p', k.phase],
      ],
    },
    {
      title: k.editing,
      keys: [
        ['1 – 6 / 0', k.marks],
        ['Shift+← ↑ → ↓', k.extend],
        ['Ctrl+Shift+↑ ↓', k.chapterEnd],
        ['Ctrl+Z / Ctrl+Y', k.undo],
        ['Ctrl+D / Ctrl+R', k.fill],
        ['Ctrl+C / Ctrl+V', k.clipboard],
        ['F2 / n', k.toPanel],
      ],
    },
    {
      title: k.list,
      keys: [
        ['↑ ↓', k.previousNext],
        ['Enter', k.openGap],
      ],
    },
  ];
}

/** The list of keys, over the page. */
export function KeyList({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useText();
  const groups = useGroups();
  return (
    <ModalOverlay
      className={classNames('popover', 'veil')}
      isOpen={open}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      isDismissable
    >
      <Modal className={classNames('popover', 'modal')}>
        <Dialog className={classNames('popover', 'dialog')}>
          <div className={classNames('panel', 'crumb')}>
            <Heading slot="title">{t.keys.title}</Heading>
            <button
              type="button"
              className={classNames('panel', 'closeButton')}
              aria-label={t.panel.close}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </div>
          <div className={classNames('keyList', 'keyList')}>
            {groups.map(({ title, keys }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {keys.map(([key, does]) => (
                    <div key={key} className={classNames('keyList', 'keyPair')}>
                      <dt>
                        <kbd>{key}</kbd>
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <p className={classNames('panel', 'fallBack')}>{t.keys.note}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
