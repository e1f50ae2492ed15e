import { hasAny } from '../lexicon/has.ts';
import { greetings } from '../lexicon/known.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { lowerCase, textsIn } from '../prepare/words.ts';
import type { Block, PreparedMessage } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import type { ReportText } from './report-text.ts';
import { asks, firstSignsIn, type Said, signsIn } from './said.ts';
import type { Layout } from './scorecard.ts';

/** Fewer words say nothing. */
const nothing = 4;

const errorName = /\b[A-Z]\w{0,60}(?:Error|Exception)\b|__\w{1,60}__/;

/** What a report looks like. A sign that is met twice is there twice. */
export function layoutOf({ title, said, body, titleMessage }: ReportText): readonly Layout[] {
  const first = firstSignsIn(title);
  const words = said.reduce((sum, each) => sum + each.words, 0);
  const topics = new Set(body.blocks.map(({ topic }) => topic));
  const numbered = body.blocks.filter((block) => block.kind === 'item' && block.number !== null);
  return [
    ...when('title asks', asks(title) || first.has('asking')),
    ...when('title names an error', errorName.test(title.text) || signsIn(title).has('error')),
    ...when('title wants something made', first.has('making') && !saysTrouble(title, titleMessage)),
    ...when('greets', greets(body.message.text)),
    ...said.filter(asks).map((): Layout => 'asks'),
    ...when('nothing but a title', title.words > 0 && words < nothing),
    ...when('steps', body.blocks.some(isToldStep) || numbered.length > 1),
    ...when('behaviour', topics.has('observed') || topics.has('expected')),
  ];
}

/** Code alone shows how somebody does something, not that it goes wrong. */
const isToldStep = ({ kind, topic }: Block) => topic === 'steps' && kind !== 'code';

const when = (layout: Layout, is: boolean): readonly Layout[] => (is ? [layout] : []);

const greets = (text: string) => {
  const [first = '', second = ''] = textsIn(lowerCase(text.slice(0, 200)));
  return greetings.has(first) || greetings.has(`${first} ${second}`);
};

/** "Export is missing rows" orders nothing. */
const saysTrouble = (title: Said, message: PreparedMessage) =>
  signsIn(title).has('goes-wrong') ||
  [...sentencesOf(message)].some(({ sentence }) => hasAny(sentence.hits, troubles));

const troubles: ReadonlySet<Hit['tag']> = new Set(['observed:failure', 'observed:wrong', 'cue:defect']);
