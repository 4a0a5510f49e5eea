import type { ChainView } from '../../model/chain/chainView.ts';
import type { Band, Picture } from '../../model/lanes/index.ts';
import { cutTo } from '../../model/words.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { useText } from '../state/useText.ts';
import { markOf } from './Badges.tsx';
import type { Drawing } from './usePicture.ts';
import { secondLine } from './words.ts';

/** Left of the picture's origin nothing is drawn; the lanes' heads stand above it. */
const HEAD = 34;

function pathOf(points: Picture['routes'][number]['points']): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
}

function Owner({ band, view }: { readonly band: Band; readonly view: ChainView }) {
  const { name } = useText();
  const owner = view.owners.find(({ party }) => party.key === band.owner);
  const y = band.head ? band.top + 20 : band.middle + 5;
  return (
    <text x="18" y={y} className={classNames('paperPicture', 'owner')}>
      {cutTo(name(owner?.party.name), band.head ? 40 : 9)}
    </text>
  );
}

function Nodes({ drawing, view }: { readonly drawing: Drawing; readonly view: ChainView }) {
  const saying = useText();
  return drawing.picture.nodes.map(({ id, x, y, width, height }) => {
    const node = view.nodes.get(id);
    const mark = drawing.marks.get(id);
    const name = node === undefined ? id : saying.name(node.component.name);
    const line = node === undefined ? undefined : secondLine(node, saying).words;
    return (
      <g key={id} transform={`translate(${String(x)} ${String(y)})`}>
        <rect
          width={width}
          height={height}
          rx="6"
          className={classNames('paperPicture', 'frame')}
          data-severity={mark?.severity}
        />
        <text x="9" y="18" className={classNames('paperPicture', 'name')}>
          {cutTo(name, (width - 18) / 13)}
        </text>
        <text x="9" y="35" className={classNames('paperPicture', 'second')}>
          {cutTo(line ?? '', (width - 18) / 12)}
        </text>
        {mark === undefined ? null : (
          <text x="9" y="53" className={classNames('paperPicture', 'name')}>
            {saying.t.severity[mark.severity]} {cutTo(saying.say(mark.badge), (width - 46) / 12)}
          </text>
        )}
      </g>
    );
  });
}

function Badges({ drawing }: { readonly drawing: Drawing }) {
  const { t, say } = useText();
  return drawing.picture.badges.map((spot) => {
    const mark = markOf(spot, drawing.marks);
    if (mark === undefined) return null;
    const left = spot.x - spot.width / 2;
    return (
      <g key={spot.trunk} transform={`translate(${String(left)} ${String(spot.y - 13)})`}>
        <rect
          width={spot.width}
          height="26"
          rx="4"
          className={classNames('paperPicture', 'frame')}
          data-severity={mark.severity}
        />
        <svg x="6" y="5" width="16" height="16" aria-hidden="true">
          <SeverityIcon severity={mark.severity} className={classNames('paperPicture', 'onPaper')} />
        </svg>
        <text x="27" y="18" className={classNames('paperPicture', 'name')}>
          {spot.compact ? t.severity[mark.severity] : cutTo(say(mark.badge), (spot.width - 32) / 13)}
        </text>
      </g>
    );
  });
}

/** The whole picture as lines and words for paper, whatever is in sight on the screen. */
export function PaperPicture({ drawing, view }: { readonly drawing: Drawing; readonly view: ChainView }) {
  const { t } = useText();
  const { picture } = drawing;
  return (
    <svg
      className={classNames('paperPicture', 'picture')}
      viewBox={`0 ${String(-HEAD)} ${String(picture.width + 16)} ${String(picture.height + HEAD + 8)}`}
      role="img"
      aria-label={t.screens.chain}
    >
      <defs>
        <marker
          id="paper-arrow"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {picture.bands.map((band) => (
        <g key={band.owner}>
          <path
            d={`M0 ${String(band.top + band.height)}H${String(picture.width)}`}
            className={classNames('paperPicture', 'line')}
          />
          <Owner band={band} view={view} />
        </g>
      ))}
      {picture.lanes
        .filter(({ empty }) => !empty)
        .map(({ lanes: [lane], x }) => (
          <text key={x} x={x} y="-14" className={classNames('paperPicture', 'name')}>
            {lane === undefined ? '' : t.chain.lanes[lane]}
          </text>
        ))}
      {picture.routes.map(({ id, points }) => (
        <path
          key={id}
          d={pathOf(points)}
          className={classNames('paperPicture', 'route')}
          data-severity={drawing.marks.get(id)?.severity}
          markerEnd="url(#paper-arrow)"
        />
      ))}
      <Nodes drawing={drawing} view={view} />
      {picture.boundary === undefined ? null : (
        <>
          <path
            d={`M0 ${String(picture.boundary)}H${String(picture.width)}`}
            className={classNames('paperPicture', 'boundary')}
          />
          <text
            x={picture.boundaryLabel}
            y={picture.boundary - 5}
            textAnchor="middle"
            className={classNames('paperPicture', 'owner')}
          >
            {t.chain.boundary}
          </text>
        </>
      )}
      <Badges drawing={drawing} />
    </svg>
  );
}
