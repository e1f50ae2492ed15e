import type { Phrases } from '../lexicon.ts';
import { acts, actsButUse, actsOfOthers, did, doing, gestures, states } from './acts.ts';

const conditions = [
  'when|whenever|if|once|after|while|until|before|as',
  'anytime|everytime',
  'every|each|any time',
  'as soon as',
  'the moment',
];
const me = 'i|we|you|one';
const others =
  'they|he|she|someone|somebody|anyone|anybody|people|users|customers|admins|agents|members|everyone';
const role = 'user|person|customer|admin|administrator|agent|member|visitor|colleague|developer|editor';
const another = 'the|a|an|this|my|our|another';
const little = 'really|then|now|first|just|simply|also|only|later';

export const steps: Phrases = {
  'steps:i-act': conditions.flatMap((when) => [
    `${when} ${me} ${little}? _`,
    `${when} ${little}? ${acts}|go`,
  ]),
  'steps:user-acts': conditions.flatMap((when) => [
    `${when} ${others} ${little}? _`,
    `${when} ${another}? ${role} ${little}? _`,
  ]),
  'steps:no-act': conditions.flatMap((when) => [
    `${when} ${me}|${others} ${little}? ${states}`,
    `${when} ${me} am|are not|no|unable|able|interested|wrong|right|sure|running|on|in|aware|missing|allowed`,
    `${when} ${another}? ${role} ${little}? ${states}`,
    `${when} ${another}? ${role} is|are not`,
  ]),
  'steps:done': conditions.flatMap((when) => [
    `${when} the|a|an|this|my|our|any|it … is|are|gets|was *ed`,
    `${when} *ed`,
  ]),
  'steps:acting': [
    'when|while|after|upon|whilst|whenever|during successfully|simply|first|just|only? *ing',
    'upon|after|on|during login|logout|startup|restart|reboot|upload|upgrade|installation|save|submit|import|refresh|reload',
  ],
  'steps:more': [`and|or|then then|i|we|you? ${acts}|go`, `and|then i|we? ${did}`, `and|or ${doing}|going`],
  'steps:by': [`by|via simply|just? ${doing}|going|using`],
  'steps:trying': ['tr[y,ies,ied,ying] to|*ing', 'attempt[s,ed,ing] to'],
  'steps:maybe': ['would|could|might|may|will'],
  'steps:did': [
    `i|we have|had|ve|just|then|also|only|first|recently|even|simply? just|also|recently|already|then? ${did}`,
    `i've|we've just|also|recently|already? ${did}`,
    `i'm|we're ${doing}|trying`,
    `i|we am|are|was|were ${doing}|trying`,
  ],
  'steps:does': [
    `i|we|you just|then|also|only|first|now|simply|will|can? ${actsButUse}|go`,
    `user|users then? ${actsOfOthers}`,
    `users ${acts}|go`,
  ],
  'steps:order': [
    acts,
    'double|right|left|middle|long click|tap|press',
    'bring up|the|it',
    'go|goto to|back|into|through|over|here|there',
    `then|now|next|first|simply|just|and ${acts}|go`,
  ],
  'steps:shows': [
    'here is|are|s',
    "here's",
    'following',
    'like this|so',
    'look[s,ed] like',
    'as follows',
    'for example|instance',
    'below|attached',
    'example|sample|examples',
    'this is my|our|the|a',
    'e g',
  ],
  'steps:material': [
    'code|command|commands|script|snippet|query|request|url|config|configuration|call|test|markup|html|xml|css|sql',
    'function|method|program|example|sample|dockerfile|file|line|lines|steps|scenario|settings|json|curl|template',
    'test case',
    'mapping|mappings|entity|entities|class|classes|model|schema|statement|input|snippets|definition|setup|rule|rules',
  ],
  'steps:output': [
    'log|logs|error|errors|trace|stack|output|message|exception|response|result|results|screenshot|dump|crash',
  ],
  'steps:sequence': ['then', 'first', 'next', 'finally', 'afterwards', 'after that|this', 'and then', 'now'],
  'steps:gesture': [gestures, 'go|goes|going|went to'],
  'steps:sample': [
    'jsfiddle|fiddle|codepen|gist',
    'sample|example|demo|minimal|failing|unit|test app|project|repo|page|site|file|code|test',
  ],
  'steps:other-list': [
    'options|solutions|alternatives|possibilities|suggestions|ideas|proposals|improvements|requirements|benefits|advantages',
    'work around|arounds|round|rounds',
  ],
  'steps:unknown': [
    "can't|cannot|cant|couldn't|couldnt|didn't|not|never|unable|yet reliably|always|consistently? to? reproduce|reproduced|repro|recreate|replicate",
    'not been|able able? to? reproduce|reproduced|recreate|replicate',
    "haven't|havent|hasn't been? able? to? reproduce|reproduced|recreate|replicate",
    "not|don't|dont|no sure|know|idea|clue how to|i|we? reproduce|recreate|replicate|trigger",
    'no steps|way to reproduce',
    'not reproducible|repeatable|reproduceable',
    "can't|cannot|couldn't|could-not|unable|not figure|find out? any|a|the? trigger[s]|way|pattern",
    "not|don't|dont|didn't|no know|sure|idea|clue … to? reproduce|recreate|replicate|trigger",
  ],
  'steps:reproduce': [
    'reproduce|repro|recreate|replicate',
    'reproduce[d] by|with|using|it|this|the',
    'reproduced|reproducible',
    'steps to',
    'test case',
    'scenario',
    'recreated by',
  ],
};
