import type { CueTag } from '../cue-tag.ts';
import { owners, parties, party, precious, secret, thing } from './cue-classes.ts';
import { everyForm, oneAndMany } from './forms-of-verbs.ts';

const be = "is|are|was|were|has|have|had|isn't|aren't";
const other = 'neighbouring|neighboring|unknown|another|other|different|a-different|foreign|unrelated';
const not = "not|never|didn't|don't|doesn't|do-not|did-not|does-not|haven't|hasn't|hadn't|have-not|didnt";
const did = everyForm(
  'make:made:made send:sent:sent do:did:done request order set:set:set create authorise authorize place start open approve ask-for initiate book trigger issue add write:wrote:written change run+:ran:run touch buy:bought publish',
);
const out =
  'gone|lost|vanished|disappeared|wiped|erased|purged|swallowed|eaten|overwritten|emptied|cleared|blanked|deleted';

/** What is lost, seen, entered and left open, in parts: who, what, whose. */
export const securityParts: Partial<Record<CueTag, readonly string[]>> = {
  'unless:parts': [
    'on purpose',
    'wrong word',
    'as it should|ought',
    'by design',
    'meant|intended for|to',
    'which is the idea|point',
    'quite right',
    'what would|will happen|become',
    'would happen|become',
    'all along',
    'pen|penetration test by',
    'as always|usual',
    'demo|test|dummy|sample data|patients|customers|records|entries',
    'how to wipe|delete|remove|clear|hide',
    'can|could we|i|you|the|they|this|that be hidden|limited|restricted',
    'who gets to',
    'is how',
  ],
  'part:kept': [`${precious}|files|document[s]|folder[s]|everything|all-of-it|half|rest`],
  'part:own-kept': [
    `all|whole|entire|every|half|most of? the|our|my|this? _? ${precious}`,
    `our|my|his|her|their|these|those|this _? _? ${precious}`,
    `morning's|day's|night's|week's|month's|year's|yesterday's|today's ${precious}`,
  ],
  'part:gone': [
    "did not|didn't|haven't|hasn't survive|survived|make|made it? the|through|over",
    'replaced by|with blanks|zeros|zeroes|nothing|nonsense|empty',
    `is|are|was|were|got|been|being all|just|simply|completely|been|being? ${out}`,
    'has|have|had all|just|simply? vanished|disappeared',
    'down the drain|pan',
    'vanished|evaporated|poof',
    'without|no|not-a trace|sign of',
    "i've|we've|i|we|it|app|update|sync|program|system lost",
  ],
  'part:not-there': [
    `${be} not|no-longer|nowhere|never there|here|found|listed|in-it|in-there`,
    "isn't|aren't|wasn't|weren't there|here|in _? _? _? any-more|anymore|now",
    "can't|cannot|can-no-longer be? found|find",
    `no-longer|${not} exist|exists`,
  ],
  'part:for-good': [
    "can't|cannot|couldn't|could-not|can-no-longer|never|unable-to be|get|bring|to? restore[d]|recover[ed]|retrieve[d]|brought-back|rescue[d]|reconstruct[ed]",
    'recycle|trash|waste? bin is|was? empty',
    'nobody can|kept|has|had get|bring|a|the back|copy',
  ],
  'part:program': [
    'it|app|update|version|sync|import|merge|migration|upgrade|program|programme|system|software|job|script|cleanup|bug|restore|reset|server|tool|which|that|module|release|crash|outage|technician',
  ],
  'part:wipes': [
    everyForm(
      'eat:ate:eaten delete remove wipe erase swallow bin+ clear empty overwrite:overwrote:overwritten lose:lost:lost destroy purge discard throw-away:threw-away:thrown-away reset:reset:reset',
    ),
  ],
  'part:private': [thing],
  'part:very-private': [secret],
  'part:of-others': [
    'belongs|belonging to a|an|another|other|someone|somebody',
    `${other} _? ${owners}|${parties}`,
    `another|a-different|a-neighbouring|some _? ${party}`,
    "someone|somebody|anyone|everybody|everyone else's",
    "someone's|somebody's|stranger's|neighbour's|neighbor's|competitor's|rival's|each-other's|one-another's|strangers'",
    "isn't|aren't|weren't|wasn't|is-not|are-not|were-not|not ours|mine|theirs|hers|his|yours|my|our",
    'all|any|every-of the others',
    'of|from his|her|my|our|the neighbour|neighbor',
    `i've|we've|i|we|he|she|they|nobody ${not} heard|met|seen|recognise|recognize of?`,
    `people|person|someone|somebody|child|man|woman|company|customer|names i|we|he|she|it|they ${not} know|employ|teach|treat|serve`,
    'of|by|for|to a? complete|total|perfect? stranger|strangers|outsiders|competitors',
    'wrong person|patient|parents|family|customer|client|recipient|people',
  ],
  'part:some-party': [
    'a mr|mrs|ms|dr|miss',
    `of|about|for year|class|form|group|ward|branch|room _ ${parties}`,
  ],
  'part:sees': [
    everyForm(
      'see:saw:seen view open access download read:read:read get:got:got receive show:showed:shown display find:found:found contain include appear land look-at look-in browse mix forward email mail send:sent:sent deliver copy turn-up:turned-up:turned-up',
    ),
    'visible|readable|accessible|made-out|addressed|went|came-up|pops-up|popped-up|listed',
    'in|into|among|on|between our|my|his|her|their|your|the|this _? _? inbox|mailbox|account|zip|export|download|folder|file|list|app|portal|calendar|basket|feed|report|dashboard|profile|post|envelope|bundle|batch|history|queue',
    'on it|them|top',
    'can|could|may look into',
  ],
  'part:sees-by-others': [
    `could|can|may|might|was|were|is|are|has-been|have-been be? visible|opened|read|seen|viewed|accessed|downloaded|shown|sent|found|exposed|readable|published to|by ${other}|all|any|every|anyone|everyone|anybody|everybody|outsiders|strangers|the-public|the-world|unauthorised|unauthorized|third`,
  ],
  'part:open-to-all': [
    'publicly accessible|available|readable|visible|listed',
    'no|without-a|without-any login|log-in|sign-in|authentication',
    'search engine|results|hit',
    'when|if|by you|i|one|people|they|someone? google|googles|googled|search|searches|googling',
  ],
  'part:trace': [
    'session[s]|login[s]|logon[s]|sign-ins|a-sign-in|forwarding|rule[s]|transfer[s]|payment[s]|withdrawal[s]|transaction[s]|device[s]|phone|iphone|ipad|laptop|computer|api-key|payout[s]|iban|bank-details|bank-account|ip|ips|ip-address|connection[s]|administrator|admin[s]|delegate',
  ],
  'part:not-us': [
    'no idea who|whose|where',
    "wasn't|wasnt|weren't|isn't|isnt|aren't|was-not|were-not|is-not|are-not|not me|us|ours|mine|him|hers|theirs|one-of-us|by-us|by-me",
    'none of us|ours|them',
    'none of our|your|my|his|her|the staff|people|team|users|colleagues|lot',
    "don't|do-not|can't|cannot|doesn't|didn't recognise|recognize",
    'nobody|none-of-us|no-one|none knows|recognises|recognizes',
  ],
  'part:done-thing': [
    `${oneAndMany('order booking purchase message invoice refund subscription export download user account signature listing campaign advert profile token password filter folder appointment call contract ticket')}|cards|mails|emails|texts|posts|address|addresses|ads|changes|loan`,
  ],
  'part:never-did': [
    'behind my|our back',
    `i|we|he|she|they ${not} ${did}`,
    `nobody|no-one|none|none-of-us in-our|of-us|of-our|at-our|on-our|in-this|in-the|at-the|of-them|here? _? ${did}|admits`,
    'not|and-not by us|me|him|her|any-of-us',
  ],
  'part:outsider': [
    'who|that left|quit|resigned|no-longer-works|retired',
    'some|a|complete|total|perfect|the stranger',
    'strangers|intruder[s]|hacker[s]|thief|thieves|crook[s]|fraudster[s]|scammer[s]|burglar|attacker|impostor',
    'was|were|been|got|is|we|they|i sacked|fired|dismissed|let-go|made-redundant|suspended|banned|laid-off',
    'sacked|fired|dismissed|departed|deactivated|disgruntled|former|ex|resigned _',
  ],
  'part:someone': ['someone|somebody|person|people … in|from _? _?', 'someone|somebody|people'],
  'part:our-place': [
    'our|my _? account[s]|mailbox|inbox|system|systems|network|server|servers|portal|admin|workspace|shop|office|database|drive|profile|password|email|phone|bank|pin|address|name',
  ],
  'part:enters': [
    'got|get|gets|broke|breaks|came in|into|inside|past|access|hold',
    'still|can|could|has|had … access|into|inside|open|log|sign',
    `${everyForm('sign log+ clock badge')}|let himself|herself|themselves? in|into|on`,
    'used|changed|took|stole|downloaded|deleted|copied|opened|accessed|emptied|transferred|ordered|bought|sent|read|unlocked|withdrew|reset|hijacked|approved|edited|exported|connected|issued',
    'still|keeps opens|uses|enters|gets|works|reads|sees|comes|walks|has|can|posts|writes|logging|signing|coming|using',
    'following|tracking|spying|snooping|stalking|impersonating',
    'under|in my|our name',
  ],
  'part:stolen': ['stolen|leaked|phished|hijacked|compromised|cloned|published|skimmed'],
  'part:credential': [
    'cookie[s]|token[s]|key[s]|password[s]|pin[s]|badge[s]|fob[s]|credentials|login|logins|identity|session|account[s]|mailbox',
  ],
  'part:locked-out': ["can't|cant|cannot|can-no-longer|couldn't|unable-to get|log|sign in|into|on"],
  'part:guard': [
    'old|expired|revoked|deleted|guest|used|same link[s]|url[s]|code[s]',
    'password[s]|pin[s]|code[s]|token[s]|otp|2fa|mfa|login|session[s]|cookie[s]|key[s]|credential[s]|permission[s]|role[s]|keypad|lock|badge[s]|fob[s]|reset-link[s]|share-link[s]|sign-in|magic-link[s]|invitation[s]|certificate[s]|signature[s]|captcha|two-factor|door|gate|barrier|locker|safe|turnstile',
  ],
  'part:weak': [
    "never|doesn't|does-not|don't|won't expire[s]|expired|end|lock[s]",
    'goes-on|keeps|keep|still|continues|stay|stays|remain|remains working|to-work|works|valid|usable|opens|lets|does-let|access|active after|once|even|when|any|forever|although|for',
    'tried|guessed|used|entered as-often|any-number|without-limit|endlessly|again-and-again|for-ever',
    'accept[s,ed]|open[s,ed]|take[s]|work[s]|unlock[s]|let[s] … any|every|empty|wrong|random|arbitrary|expired|half',
    "isn't|aren't|is-not|are-not|not|never ended|killed|closed|expired|cleared|checked|verified|validated|enforced|required|asked|encrypted|hashed|invalidated|revoked",
    'guess[ed,ing,able]|brute|bypass[ed,es,ing]|circumvent[ed,ing]|sidestep[s,ped]|skip[s,ped,ping]|predictable|sequential|unencrypted|unhashed|unsalted|world-readable|forge[d]|spoof[ed]',
    'in plain|clear text',
  ],
  'part:anyone': [
    'anyone|anybody|everyone|everybody|any|every|one|pupils|students|guests|visitors|outsiders|strangers|attacker|attackers|somebody|someone can|could|may|might|gets|get|is-able|manage|manages|managed',
    'a|any|every|plain|normal|ordinary|regular|simple|basic|mere|guest|read-only|non-admin|unprivileged|anonymous|unauthenticated|unverified|expired|free _? user[s]|member[s]|account[s]|guest[s]|visitor[s]|customer[s]|employee[s]|token|session|viewer[s]|student[s]|pupil[s]|junior can|could|may|lets|gets|does',
    'anyone|anybody|everyone who|with knows|has|guesses|finds|a|the',
    "it's|it-is|is|was possible|easy|enough|trivial to",
  ],
  'part:power': [
    "into|at|in the|an _? teacher's|admin's|manager's|owner's|admin|administrator|teacher|staff|back-end|backend|management view|mode|page|pages|area|panel|rights|account|console|settings",
    `${everyForm('make:made turn promote elevate grant give:gave appoint')} himself|herself|themselves|themself|myself|yourself|itself|oneself`,
    'become|becomes|became|act-as|acts-as|pose-as|log-in-as|sign-in-as|impersonate[s,d]|impersonating',
    `${everyForm('upload delete download write:wrote overwrite:overwrote change edit cancel')} … any|every|arbitrary|others|paid|other|the-delivery|the-price|the-bank`,
  ],
  'part:tampers': [
    `${everyForm('put+:put:put type enter write:wrote paste change edit guess add swap+ replace remove increment count modify manipulate alter forge')} … id|ids|number|numbers|digit|url|address|link|parameter|query|request|header|cookie|token|code|field|payload`,
  ],
  'part:own-power': [
    'approve|approves|approved|sign-off|confirm|raise|change|set|give|grant|mark his|her|their|ones|your|my|its own|himself|herself|yourself|myself|themselves',
  ],
  'part:hole': ['hole|gap|loophole|backdoor|back-door|weakness|flaw|exploit|trick|security-bug'],
  'part:script': ['script[s]|javascript|html|sql|payload|macro|markup|code|command[s]|formula|tag[s]'],
  'part:runs': [
    'run|runs|ran|executes|executed|execute|fires|fired|is-run|gets-run|evaluated|interpreted|unescaped|unfiltered|unsanitised|unsanitized',
  ],
  'part:field': [
    'comment|comments|chat|review|guestbook|nickname|username|signature|bio|search|feedback|subject|title|name|message|notes field|box|form|line|boxes?',
  ],
};
