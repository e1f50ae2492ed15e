import type { AttemptTag } from '../attempt-tag.ts';
import { results } from './results.ts';
import { act, done, mend, mended, toDo, toMend } from './verbs.ts';

/** Who does something for the writer. */
const person =
  'colleague|colleagues|coworker|co-worker|friend|neighbour|neighbor|boss|manager|admin|admins|administrator|assistant|technician|electrician|engineer|engineers|consultant|integrator|developer|developers|dev|devs|contractor|vendor|provider|carrier|isp|installer|plumber|porter|nurse|doctor|secretary|receptionist|librarian|teacher|student|students|pupil|trainee|intern|apprentice|volunteer|volunteers|husband|wife|partner|son|daughter|brother|sister|mother|father|nephew|niece|grandson|granddaughter|kid|kids|user|users|member|members|driver|drivers|cashier|foreman|caretaker|janitor|accountant|bookkeeper|treasurer|guy|guys|girl|girls|team|department|staff|lead|head|helpdesk|sysadmin|operator|operators|supplier|agency|freelancer|caller|customer|customers|client|clients|patient|parent|parents|guest|tenant|tenants|candidate|candidates|editor|author|buyer|seller|person';
/** Past tenses that end otherwise. */
const irregular =
  'put|set|ran|took|gave|froze|wrote|built|made|swapped|reset|left|split|cut|undid|rolled|shut|let|bought|did|drove|brought|redid|redrew|rebuilt|rewrote|spun|bent|hung|tore|blew|wound|dug|lent|flew|threw|drew|chose|shook';

/** Also done without trouble, and no thing that one mends: only where it is done in another way than usual. */
const usual =
  'logging|signing|going|doing|calling|copying|paying|ordering|trying|printing|sending|scanning|using|opening|running|exporting|importing|uploading|downloading|connecting|saving|testing|entering';

/** Not the one that it fails with. */
const otherOf =
  'another|other|different|second|third|private|incognito|older|old|previous|borrowed|alternative|test|dummy|spare|several|three|two-different';
const freshOf = 'new|fresh|brand-new|replacement|clean|shorter|longer|wired|external';
/** What one takes another one of. */
const hard =
  'cable|cables|lead|card|cards|battery|batteries|charger|adapter|adaptor|router|switch|monitor|screen|headset|mouse|keyboard|scanner|sim|port|socket|outlet|psu|usb|stick|drive|disk|ssd|toner|cartridge|roll|paper|antenna|sensor|dongle|hub|dock|tablet|laptop|phone|handset|pc|computer|printer|modem|camera|microphone|reader|terminal|machine|device|bulb|fuse|profile|account|token|key|password|certificate|install|installation|database|session';
const thing = `${hard}|browser|browsers|computers|machines|devices|phones|network|wifi|connection|hotspot|user|users|window|file|files|format|version|address|addresses|server|node|template|folder|line|number|bank|room|image|country|region|language|currency|date|customer|product|supplier|carrier|location|method|tab|shift|vehicle`;

export const attempts: Record<AttemptTag | 'try:way' | 'try:doing-often', readonly string[]> = {
  'try:did': [
    mended,
    'tried|attempted',
    'rolled … back',
    'came|come|gone|went back to',
    'followed|gone-through|went-through|worked-through|been-through … steps|guide|article|instructions|checklist|troubleshooting|documentation|wizard',
    'power cycled',
    'switched|turned … off|on|back|to',
    'went|gone|returned|changed|moved back to|from',
    'logged|signed … out|off',
    'logging|signing out|off',
    'ran … again|by-hand|manually|instead',
    'asked|let|had a|my|our|another|one|two|some colleague|colleagues|coworker|friend|user|users|teammate|manager|boss|admin|administrator|assistant|technician|neighbour|neighbor|customer|client|parent|member|student|driver',
    'looked|checked|tested|tried|opened|viewed … on|in|with|from … own|other|another|different|laptop|phone|computer|pc|machine|tablet',
    'opened|used|ran|tested|printed|sent|uploaded|scanned|connected|took … different|another|other|second|new|private|incognito|same|old|older|spare|instead',
    'took|taken … out|off|apart|offline',
    'put|set … back|to factory',
    'had|got … looked-at|examined|checked|inspected|tested|looked-into',
    'put|plugged|built in|into … new|other|another|spare|different',
  ],
  'try:did-often': [done, 'opted|selected|chose … instead'],
  'try:doing': [
    'in|on|with|using google? firefox|chrome|edge|safari|incognito|opera|brave',
    `if|when|once|after i|we|you ${act}|${mend}`,
    'on|in|with|from|via my|our|her|his|their own|private|home|work? phone|laptop|pc|computer|tablet|ipad|mac|home|mobile',
    'mobile data|hotspot|network',
    'with|without|using the|a flag|option|setting|parameter|switch|workaround|argument|plugin|add-on|extension|proxy|vpn|cable',
    `after|by|only|also|even|simply|just|then? a|the? ${toMend}|${toDo}`,
    `after|by|only|also|even|simply|just? ${usual} … different|another|other|second|incognito|private|older|previous|instead|manually|directly|again|by-hand`,
    'if|when|by i|we|you … from|with|on|in|via a|an|the? old|older|another|other|different|second|private|incognito',
    `with|in|on|from|using|via|under|over|at|through? a|an|my|our|some|any? ${otherOf} ${thing}`,
    `with|in|on|from|using|via|under|over|at|through the ${otherOf} ${thing}`,
    `the|my|our old|older|previous|spare|second ${thing}`,
    `with|in|on|from|using|via|under|over|at|through? a|an|the|my|our|some? ${freshOf} ${hard}`,
    `a|an|my|our ${otherOf} _ ${thing}`,
    'on|over|via|using|through|with? mobile-data|4g|5g|lte|cellular|hotspot|tethering|guest-wifi|home-wifi|guest-network',
    'on|over|from|in|via|using|at|through safe-mode|test-mode|compatibility-mode|airplane-mode|home|staging|sandbox|cable|ethernet|landline|the-web|the-desktop|the-app|the-website|the-web-version|the-browser|the-desktop-app|the-mobile-app|the-sandbox|web|desktop|mobile|a-wired|wired|usb|bluetooth|lan|vpn|localhost|linux|windows|mac|android|ios',
    `your|the|a suggestion|idea|advice|tip|trick of|to ${toMend}|${toDo}|${mend}|${act}`,
    'by *ing',
    `if|once|after|unless|until i|we|they|he|she|you|people|users then|also|already|just|had|have? *ed`,
    `when|whenever i|we|they|he|she|people|users then|also|just|had|have? ${mended}`,
    `if|when|whenever|once|after the|a|it _? _? is|was|gets renamed|removed|disabled|moved|replaced|switched|turned|set|restarted|opened|unplugged|shortened|split|compressed`,
    `ended up|with|by|resorted to? ${toMend}|${toDo}|buying|borrowing|getting|having`,
    'as far as *ing',
    `having|getting|letting my|our|the|a|an|another|one|two|some|his|her|him|them|someone|somebody … ${mend}|${act}|try|log|check|sign|look|go|do`,
    'after a|the|one|another? restart|reboot|reinstall|reset|reinstallation|rollback|downgrade|refresh',
    'a|the restart|reboot|reinstall|reset|rollback|downgrade|factory-reset|refresh|re-login',
  ],
  'did:self': [
    "i|we|i've|we've|ive|i-have|we-have … *ed",
    'i|we also|already|even|just? try|restart|reboot|reinstall|clear|update|change with|from|on|in|the|it|my|our|again|another|other',
    "i|we|i've|we've … put|set|ran|took|gave|given|froze|frozen|wrote|written|built|made|swapped|reset|left|split|cut|undid|rolled|shut|let|got-rid-of|bought|switched",
  ],
  'did:other': [
    'he|she|they|cust|cx|cu|customer|caller|client|usr|colleague|colleagues|guys|team|technician … *ed',
    'my|our|a|another|one … colleague|coworker|boss|friend|neighbour … try|tried|tries|tested|checked',
    'my|our … guy|guys|department|admin|consultant|integrator|developer|technician|electrician|partner … *ed',
    'had|let|got|asked|told him|her|them|cust|cx|customer|caller|user|client to? _',
    'had|let|got|asked|told|made him|her|them to? _',
    'asked|told|got the? customer|user|client|caller to _',
    'had the|my|a|our|one user|customer|client|caller|colleague|agent|driver|nurse _',
    'he|she|they|colleague|colleagues|guys|team … put|set|ran|took|gave|reset|split|undid|shut',
    `my|our|the|a|another|one|his|her … ${person} _? *ed`,
    `my|our|the|a|another|one|his|her … ${person} then|also|even|already|just|has|have|had? ${irregular}`,
    `had|let|got|asked|made|told|having|getting|asking|letting my|our|the|a|an|another|one|two|some|his|her … ${person} to? ${mend}|${act}|try|log|check|sign|look|go|do`,
  ],
  'try:doing-often': [toDo, `i|we|you ${act}`],
  'try:way': [
    'another|different|second|fresh|spare|private|incognito|instead|manually|by-hand|from-scratch|rather-than|as-a-test|for-testing|to-test|to-rule|to-be-sure|just-in-case|in-case|other|own|old|older|previous|alternative|temporary|temporarily',
    'to see if|whether',
    'in the hope',
    'hoping|thinking',
    'to no',
  ],
  'try:tried': [
    'tried|attempted|attempts|workaround|workarounds|troubleshooting|endeavoured',
    'already|what i|we did',
    'already did|done|tried',
    "what|things|stuff|steps|everything i|we|ive|weve|i've|we've … did|done|tried|checked|tested|ruled-out",
    'had|gave|given it? a go|shot|try|whirl at|with?',
    'done|steps|measures|troubleshooting so-far|taken|already|performed',
    'following|these measures|steps|things|actions',
    'following was|were|has|have been? done|tried|taken|attempted',
    'so far|tried-so-far',
    'have|has done so?',
    'did so|as',
  ],
  'try:when': [
    'when|whenever|if|while|because|unless|until|once|since|why|how|where|before',
    'as soon as',
    'every time',
    'expected to',
  ],
  'try:not': [
    'i am|was',
    'we are|were',
    "i'm|we're",
    'will|would|can|could|should|may|might|to|not|never|cannot|please|must|shall|be|being',
    "don't|doesn't|didn't|won't|can't|couldn't|haven't|hasn't|i'll|we'll|you'll|they'll",
  ],
  'try:other': [
    "he|she|customer|cust|cx|cu|caller|user|usr|client|they|colleague|colleagues|guys|it|team|he's|she's",
  ],
  'try:self': ["i|we|i've|we've|my|our|i'm"],
  'try:you': ["you|you've|your"],
  'try:been': ['has|have|had been', 'is|are now', 'was|were'],
  'try:propose': [
    'please|pls|plz|kindly',
    'could|can|would|will you|someone|he|she|they',
    'would you mind',
    'try|retry',
    'have a go',
    'give … try|go|shot|whirl',
    'have you tried',
    'have|did you already|also|ever|yet',
    'does|do the|this|that same? also? happen|occur|work|appear when|if|with|in|on you?',
    'like|want you to',
    'i would|d first|rather|start',
    'does it|that|this make a|any difference|change if|when|once you?',
    'does it also? happen|occur|work when|if|with|in|on you?',
    'do|does|is|are|will|did … if|when|once|after you|he|she|they',
    'any difference|better|luck if|when|with you?',
    'you can|could|may|might',
    'i|we would|d? suggest|recommend|advise|propose that? you?',
    'it|that|this may|might|could|should help|work',
    "let's",
    'as a workaround|stopgap',
    'until then|it|this',
    'for now|the-time-being',
    'as a first|quick measure|step|test',
    'and|what if you',
    'what|how about',
    'meanwhile',
    'next|one|another one|step|thing|idea|suggestion',
    'best|easiest to',
    'you might|may need|want|have|like to',
  ],
  'try:do': [`${mend}|${act}|log|sign|go|click|make`],
  'try:ask': [
    'stay|live|manage|send|provide|tell|share|attach|confirm|describe|explain|clarify|answer|forward|specify|name|list|note|bear|keep|see|read|find|accept|excuse|expect|call|reply|contact|remember|say|watch|reproduce|check|verify|look',
    'let me|us know',
    'add|include|paste|post|upload it|them|that|those|these',
    'give me|us',
    'do not',
    "don't",
    'have a look',
  ],
  'try:told': [
    'need|indeed|speed|feed|red|hundred|based|needed|wanted|expected|happened|called|mentioned|described|liked|hoped|decided|wondered|realized|realised|experienced|encountered|lived|discussed|worked|failed|purchased|ordered|joined|hired|crashed|stopped-working|started-getting|learned|assumed|thought|believed|agreed|promised|planned|apologized|apologised|missed|loved|enjoyed|appreciated|clicked|entered|visited|watched|arrived|waited|received|processed|signed-up|enrolled|prepared|requested|contacted|emailed|messaged|wasted|struggled|locked-out',
    'uploaded|prepared|made|built|created … for you',
    'passed|forwarded|escalated|informed|asked|told|attached|received|noted|found|identified|confirmed|looked|seen|noticed|handed',
    'tried to find|reach|contact|call|understand|figure|explain|locate|get|work-out|look',
    'relieved|pleased|delighted|annoyed|worried|confused|surprised|concerned|convinced|interested|disappointed|frustrated|tired|excited|stranded|stressed|embarrassed',
    'reported|reproduced|reproduce|chased|spoken|talked|understood|heard|taken-over',
    'added … note|list|ticket|case',
    'raised … with|ticket|priority',
    'opened|created|filed|logged a|an|the … ticket|bug|issue|case|request',
    'started|begun to',
    'sent|checked|scheduled|booked|merged-the',
  ],
  'try:and': ['and|then|also|plus'],
  ...results,
};
