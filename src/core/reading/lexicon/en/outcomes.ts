import type { OutcomeTag } from '../outcome-tag.ts';
import { act, mend } from './verbs.ts';

/** What things do when all is well: they are never said to do it to something else here. */
const runs =
  'load|open|print|play|appear|show|arrive|connect|sync|synchronise|synchronize|send|save|boot|start|respond|ring|scan|run|charge|beep|upload|download|import|export|pair|pass|succeed|complete|finish|register|deploy|build|compile|render|refresh|update|log|unlock|balance|reconcile|flow|match|stick|hold|cut|light|display|react|process|stream|take|accept|join|talk|read';
const running = runs.split('|');
/** "loads", "passes", "replies". */
const third = running.map((verb) => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`)).join('|');
const gerund = running.map((verb) => `${verb.replace(/e$/, '')}ing`).join('|');
const past =
  'loaded|opened|printed|played|appeared|arrived|connected|synced|synchronised|synchronized|sent|saved|booted|started|responded|rang|scanned|ran|charged|uploaded|downloaded|imported|exported|paired|completed|finished|registered|deployed|built|compiled|rendered|refreshed|updated|processed|reacted|came|went|got|found|woke';

export const outcomes: Record<Exclude<OutcomeTag, 'result:runs'>, readonly string[]> = {
  'how:good': [
    'works|worked|working|work|functions|functioned|functioning|succeeds|succeeded|behaves|behaved',
    'fine|ok|okay|perfect|perfectly|flawless|flawlessly|correct|correctly|properly|normal|normally|stable|steady|healthy|happy|smooth|smoothly|intact|alright|spot-on|brilliantly|beautifully|cleanly|lovely|alive|humming|faultless|faultlessly|trouble-free|error-free|spotless',
    'is|are|was|were|look|looks|looked|seem|seems|sound|sounds|feels|all|now|came|comes good|great|clean|sharp|crisp|right|correct|complete',
    `they|everything|all|both|these|those|ones|orders|messages|calls|labels|files|payments|mails|emails|results|bookings|users|people|others do|did|now? ${runs}`,
    `does|do|did ${runs}`,
    `${past} straight|right|fine|again|first|in|through|without|at-once|immediately|instantly|correctly|there|perfectly|properly`,
    `${third} straight|right|fine|again|first|through|without|at-once|immediately|instantly|correctly|there|here|perfectly|properly|now`,
    'goes|went|go|comes|came|come|gets|got|get|sails|sailed|pops|popped … through|up|in|on|out|across|over|back',
    `can|could|able|lets|let|allows|allowed he|she|they|them|me|us|him|her|people|users|to|now|finally|again|all? ${runs}|${mend}|${act}|see|get|reach|access|sign|pay|book|work|hear|view|call|print|read|submit|finish`,
    'visible|readable|reachable|available|usable|online|live|audible|legible|present|up-to-date|back-again|there|up-and-running|operational|responsive|accepted|delivered|recognised|recognized|complete|green',
    'is|are|was|were|am|am-i|all|now back|in|up|through|there|quick|fast|quicker|faster|right|well|better',
    "it's|they're|that's|everything's|he's|she's|i'm|we're back|in|up|through|there|quick|fast|right|well|gone|fixed|solved",
    'did|does|done the trick|job|it',
    'all|both|every|everybody|everyone|everything _? _? right|good|fine|correct|fresh|up|in|open|there|kept|verify|verified|clean|accepted|obey|moving',
    'gave|gives|give|brought|brings|bring|got|gets|get me|us|him|her|them|the|my|our|its _? _? back',
    'disposed|rid of it|that|them',
    'solves|solved|fixes|fixed|cures|cured|resolves|resolved|sorts|sorted|helps|helped',
    'success|successful|successfully',
    'way out|round|around',
    'only thing|way|one that|to? works|worked|helps|helped|keeps|gets',
    'is|are|was|were how|what we|i get|manage|cope|work|do|live',
    'get|gets|getting|got by|round|around it|this|that|them?',
    'keeps|keep|kept us|me|them|things|it going|running|afloat|quiet|alive',
    'back to normal|life',
    `made|makes|got|gets it|them|things ${runs}|work|go|work-again`,
    'is|are|was|were possible',
    `${gerund}|processing|coming|arriving|receiving|selling again|now|normally|fine|properly|nicely|as-it-should|as-expected`,
  ],
  'how:runs': [`${third}|${past}|ran|goes|comes|gets`],
  'how:bad': [
    'killed|nowt|fail|fails|failed|failing|crash|crashes|crashed|crashing|freezes|froze|frozen|freezing|hangs|hung|hanging|dies|died|dead|stalls|stalled|breaks|broke|broken|stuck|blank|empty|missing|wrong|garbled|garbage|gibberish|offline|locked|greyed|grayed|silent|unreachable|unusable|unresponsive|worse|slower|lost|looping|loops|flickers|flickering|spins|spinning|red|black|white|dark|mute|nope|nada|zilch|useless|pointless',
    'drops|dropped|declined|declines|rejected|rejects|refused|refuses|bounced|bounces|denied|ignored|ignores|blocked|disconnects|disconnected|vanishes|disappears|complains|complained|moans|errors|errored',
    "can't|cannot|couldn't|cant|couldnt|unable|won't|wont|wouldn't|refused|refuses",
    'times|timed out',
    'kicks|kicked|throws|threw|thrown|logs|logged|booted|locks|locked me|us|him|her|them|people|users|everybody|everyone out|off',
    'stops|stopped|quits|quit|ceased *ing',
    'gives|gave|get|gets|got|getting|throws|threw|shows|showed|returns|returned|see|saw|sees|seeing|gets|reports|reported|with … error|errors|message|messages|timeout|timeouts|warning|spinner|exception|fault|code|400|401|403|404|409|429|500|502|503|504',
    'not there|here|in|back|yet|it',
    'no mail|email|answer|reply|sound|picture|signal|response|reaction|trace|sign|data|code|text|call',
    'remains|remained|stays|stayed to be _?',
    'to nothing|no-one',
    'sulks|sulk|sulked|sulking|bleeps|bleeping|beeping|misbehaves|misbehave|misbehaved',
    'turns|turned|turn me|us|him|her|both|it|them away',
    'nowhere near',
    'only|just delays|delayed|postpones|masks|hides',
    'comes|came|come back',
    'then|and|but is|was|it is|came|comes? back',
    'fail|crash|freeze|hang|die|stall|bounce|disappear|vanish|drop-off|drop-out|drops-off|falls-over|fell-over|gives-up|gave-up|packs-up',
  ],
  'how:trouble': [
    'error|errors|problem|problems|issue|issues|trouble|crash|crashes|failure|failures|timeout|timeouts|freeze|freezes|fault|faults|glitch|glitches|bug|symptom|symptoms|warning|warnings|alarm|alarms|duplicate|duplicates|double|doubles|drop|drops|dropouts|delay|delays|lag|echo|flicker|noise|spinner|message|loop|bounces|gap|gaps|stutter|hiccup|hiccups|hitch|complaint|complaints|exception|exceptions|404s|500s|503s|502s|401s|403s|429s',
  ],
  'how:effect': [
    'difference|result|results|influence|jot|effect|improvement|impact|odds|diff|bearing|luck|joy|dice|avail|success|use|help|benefit|progress|relief|cigar|change|solution|cure|remedy|good',
    'helped|help|helps|fixed|fix|solved|solve|cured|cure|changed|changes|brought|brings|bring|stopped|stop|stops|resolved|resolve|mattered|matter|alter|altered|improved|improve|affect|affected|achieved|achieve|make|made|do|did|does|touch|touched|shift|shifted|work|worked',
  ],
  'how:no': [
    'no|not|never|none|nothing|neither|nor|nobody|no-one|without|hardly|barely|no-longer|not-any',
    "don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|ain't|dont|doesnt|didnt|isnt|arent|wasnt|werent|havent|hasnt",
  ],
  'how:still': [
    'still|same|remains|remained|remain|persists|persisted|persist|continues|continued|nevertheless|nonetheless|stays|stayed|unchanged|identical|likewise|ditto|as-before|again-and-again',
  ],
  'how:over': [
    'gone|went-away|goes-away|gone-away|disappears|disappeared|vanished|vanishes|ceased|history',
    'ended|ends|stopped|stops|eliminates|eliminated|prevents|prevented|avoids|cured|cures|removes|silenced|fixes|clears … error|errors|problem|problems|issue|issues|crash|crashes|crashing|timeout|timeouts|freezing|freezes|failures|failing|dropping|drops|bouncing|bounces|alarm|alarms|duplicates|echo|flicker|flickering|noise|message|loop',
    'rid of',
    'made|makes … go away',
  ],
  'how:while': [
    'for … second|seconds|minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks|month|while|bit|moment|time|night|morning|shift',
    'until|till … again|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|evening|morning|noon|night',
    'once|twice|briefly|temporarily|at-first|initially|partly|partially|sometimes|half|mostly',
  ],
  'how:pending': [
    'fingers crossed',
    'as|while i|we write|type|speak',
    'too|bit|little|still early|soon to? tell|say|know|judge',
    'no telling|way-of-knowing|result-yet|results-yet|word-yet|news-yet|idea-yet|verdict-yet',
    "we'll|i'll|will|shall|let's|lets|we-will|i-will soon? see|know|find-out … tomorrow|tonight|monday|what|if|how|whether|more|then",
    "we'll|let's|lets|wait-and see",
    'let|tell you|u know … outcome|result|how|whether|if|tomorrow|tonight|later|then',
    "i'll|we'll|i-will|we-will|shall|will|can|to let|tell|report|update|ping you|u|back know",
    "can't|cannot|cant|couldn't|could-not|unable-to|hard-to|difficult-to|impossible-to tell|say|judge|know … if|whether|yet|now",
    'remains|yet to be seen',
    'not been? due|looked|checked|tested|tried|verified|confirmed|finished|done yet|till|until|before',
    "haven't|hasn't|havent|hasnt been? looked|checked|tested|tried|verified|confirmed|finished|had yet|since",
    'waiting|wait for|on|till|until|to next|see|hear|tomorrow|tonight|confirmation|feedback',
    'currently|just running|going|uploading|downloading|processing|copying|rebuilding|reindexing|syncing|installing|updating|charging|in-progress|under-way|underway',
    'in|under progress|way',
    'keep|keeping an eye on',
    'monitoring|observing it|this|closely',
    "jury's|jury-is still? out",
    'outcome|result|results|effect open|unknown|pending|to-follow|tomorrow|unclear',
  ],
  'how:maybe': [
    'would|should|might|may|must|please|whether|if|unless|hoping|hope|hopefully|thinking|expecting|until|so-that|in-case|how|why|suppose|supposed|will|expect|need|needs|want|wants|let-me|in-order',
  ],
};
