import warning12 from '@zendeskgarden/svg-icons/src/12/alert-warning-stroke.svg?raw';
import building12 from '@zendeskgarden/svg-icons/src/12/building-stroke.svg?raw';
import check12 from '@zendeskgarden/svg-icons/src/12/check-sm-stroke.svg?raw';
import clock12 from '@zendeskgarden/svg-icons/src/12/clock-stroke.svg?raw';
import info12 from '@zendeskgarden/svg-icons/src/12/info-stroke.svg?raw';
import list12 from '@zendeskgarden/svg-icons/src/12/list-bullet-stroke.svg?raw';
import link12 from '@zendeskgarden/svg-icons/src/12/new-window-stroke.svg?raw';
import quote12 from '@zendeskgarden/svg-icons/src/12/quote-stroke.svg?raw';
import speech12 from '@zendeskgarden/svg-icons/src/12/speech-bubble-plain-stroke.svg?raw';
import tag12 from '@zendeskgarden/svg-icons/src/12/tag-stroke.svg?raw';
import person12 from '@zendeskgarden/svg-icons/src/12/user-solo-stroke.svg?raw';
import warning from '@zendeskgarden/svg-icons/src/16/alert-warning-stroke.svg?raw';
import change from '@zendeskgarden/svg-icons/src/16/arrow-retweet-stroke.svg?raw';
import yesFilled from '@zendeskgarden/svg-icons/src/16/check-circle-fill.svg?raw';
import yes from '@zendeskgarden/svg-icons/src/16/check-circle-stroke.svg?raw';
import critical from '@zendeskgarden/svg-icons/src/16/chevron-double-up-stroke.svg?raw';
import down from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw';
import right from '@zendeskgarden/svg-icons/src/16/chevron-right-stroke.svg?raw';
import up from '@zendeskgarden/svg-icons/src/16/chevron-up-stroke.svg?raw';
import unreachable from '@zendeskgarden/svg-icons/src/16/clock-cycle-stroke.svg?raw';
import medium from '@zendeskgarden/svg-icons/src/16/dash-stroke.svg?raw';
import info from '@zendeskgarden/svg-icons/src/16/info-stroke.svg?raw';
import note from '@zendeskgarden/svg-icons/src/16/notes-stroke.svg?raw';
import dots from '@zendeskgarden/svg-icons/src/16/overflow-vertical-stroke.svg?raw';
import pencil from '@zendeskgarden/svg-icons/src/16/pencil-stroke.svg?raw';
import create from '@zendeskgarden/svg-icons/src/16/plus-circle-stroke.svg?raw';
import unsureFilled from '@zendeskgarden/svg-icons/src/16/question-mark-fill.svg?raw';
import unsure from '@zendeskgarden/svg-icons/src/16/question-mark-stroke.svg?raw';
import shield from '@zendeskgarden/svg-icons/src/16/shield-stroke.svg?raw';
import speech from '@zendeskgarden/svg-icons/src/16/speech-bubble-plain-stroke.svg?raw';
import tag from '@zendeskgarden/svg-icons/src/16/tag-stroke.svg?raw';
import group from '@zendeskgarden/svg-icons/src/16/user-group-stroke.svg?raw';
import noFilled from '@zendeskgarden/svg-icons/src/16/x-circle-fill.svg?raw';
import no from '@zendeskgarden/svg-icons/src/16/x-circle-stroke.svg?raw';
import close from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw';

const drawings = {
  check12,
  clock12,
  list12,
  link12,
  tag12,
  person12,
  building12,
  quote12,
  info12,
  speech12,
  warning12,
  change,
  close,
  create,
  critical,
  dots,
  down,
  group,
  info,
  medium,
  no,
  noFilled,
  note,
  pencil,
  right,
  shield,
  speech,
  tag,
  unreachable,
  unsure,
  unsureFilled,
  up,
  warning,
  yes,
  yesFilled,
} as const;

export type IconName = keyof typeof drawings;

const paths = (drawing: string) =>
  drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('<')).replace(/\n\s*/g, '');

type Props = { name: IconName; className?: string };

/** One of Garden's icons in the colour of the text. It is never the only sign: the words stand beside it. */
export function Icon({ name, className }: Props) {
  const size = name.endsWith('12') ? 12 : 16;
  return (
    <svg
      aria-hidden="true"
      className={className}
      focusable="false"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is a constant of Garden's package, bundled at build time
      dangerouslySetInnerHTML={{ __html: paths(drawings[name]) }}
    />
  );
}
