import type { CueTag } from '../cue-tag.ts';
import { network, product } from './cue-classes.ts';
import { everyForm } from './forms-of-verbs.ts';

/** Who leaves, sues, writes about it, asks for money or is at the top, in parts. */
export const businessParts: Partial<Record<CueTag, readonly string[]>> = {
  'part:ends': [
    'part[ing] ways|company',
    'this|that|it will|would|is|was? be? our|my|the last',
    'cancel[led,ing,ling,s]|terminat[e,es,ed,ing]|discontinu[e,ed,ing]|cancellation|termination|ditch[ing]|scrap[ping]',
    "not|won't|wont|never|don't|no-longer|will-not|shan't|decided-against to? be|going-to|want-to? renew[ing]|continue|continuing|carry-on|carrying-on|go-on|going-on|extend[ing]|prolong[ing]|stay[ing]|sign[ing]|use|using|stick",
    'get|want|wants|wanting|getting|need out of',
    'walk|walks|walking|walked|step|stepping away',
  ],
  'part:bond': [
    'subscription[s]|contract[s]|agreement|plan|membership|licence[s]|license[s]|account[s]|renewal|trial|partnership|cooperation|everything|the-lot',
    'with|by|at|from you|your',
    'year|term|period is|runs|comes up|out|over',
    'beyond|past|after the|this|our',
  ],
  'part:moves': [
    everyForm(
      'sign look move migrate switch transfer pilot trial demo quote offer compare evaluate talk speak:spoke:spoken negotiate shop+ test try change type defect go:went:gone take:took:taken bring:brought:brought turn choose:chose:chosen pick buy:bought:bought hire hand invite meet:met:met find:found:found start prefer ask vote',
    ),
  ],
  'part:rival': [
    `another|other|a-different|a-new|a-cheaper|a-better|new|different|alternative|second|rival|competing _? ${product}|providers|vendors|suppliers|companies|firms|platforms|systems|tools`,
    "competitor[s]|competition|rival[s]|competitor's|rival's|alternative[s]",
    'someone|somebody else who|that|for|to',
  ],
  'part:courts': [
    'demo|quote|quoted|offer|offered|called|phoned|visited|pitched|been-here|cheaper|half-the-price|does-it|do-it|can-do|waiting|knocking',
  ],
  'part:lawyer': [
    "legal-adviser[s]|legal-advisor[s]|gc|lawyer[s]|attorney[s]|solicitor[s]|barrister[s]|counsel|law-firm|legal-team|legal-department|lawyer's|attorney's|solicitor's|barrister's|counsel's|insurer[s]",
  ],
  'part:acts-at-law': [
    `${everyForm('pass hand forward advise instruct involve claim sue threaten write:wrote:written copy address decide rule draft review consult appoint brief hire prepare ask tell:told:told see contact take-this:took-this:taken-this take-it:took-it take-you')}|reading|advice|opinion|letter|hear-from|heard-from|hearing-from|lies-with|goes-to|gone-to|going-to|go-to|ends-up|end-up|wants|want|liable|liability|damages|files|filed|proceedings|hearing|demand|case|settlement|dispute|breach|in-touch|talk-to|talking-to|talking-of|take-over|small-claims|say|says|get|recover`,
  ],
  'part:authority': [
    'ombudsman|ombudsperson|regulator[s]|trading-standards|fair-trading|information-commissioner|ico|fcc|ftc|fca|watchdog|consumer-protection|consumer-association|data-protection-authority|data-protection-commissioner|supervisory-authority|central-bank|inspectorate|authorities|prosecutor|arbitration-board',
  ],
  'part:files': [
    `${everyForm('report complain notify inform mention open investigate file lodge write-to:wrote-to turn-to refer take-this take-it contact tell:told:told ask involve go-to:went-to:gone-to')}|complaint|inquiry|hears|requires|demands|case|obliged|off-to`,
  ],
  'part:court': ['small-claims|judge|tribunal|court[s]|magistrate[s]|arbitration|bailiff[s]'],
  'part:top': [
    'ceo|cfo|cto|coo|cio|ciso|cmo|cro|vp|svp|chairman|chairwoman|chairperson|vice-president|founder|co-founder|board-of-directors|executive-board|supervisory-board|directors|chief-executive|chief-exec|managing-director|managing-partner|senior-partner|general-manager|head-teacher|headteacher|headmaster|headmistress|principal|dean|mayor|minister|rector|superintendent|medical-director|finance-director|executive-director|regional-director',
    'chief _ officer',
    'our|their|your|his|her|my|the md|gm|chair|president|board|director|owner|leadership',
    'head of the? _',
    'whoever|person|somebody|someone|the-one who|that? runs|owns|heads|leads|is-in-charge|in-charge|responsible',
  ],
  'part:stirs': [
    `${everyForm('ask want demand expect insist phone telephone email write:wrote join+ follow chase hear:heard:heard step-in ping message text mail discuss reach watch')}|rang|rings|rung|called|calls|to-ring|to-call|furious|livid|angry|unhappy|upset|breathing|knows|personally|nervous|had-enough|not-happy|not-pleased|on-the-call|on-the-phone|reads|reading|his-card|is-on|has-been|gave-me|amused|copied|informed|told|aware|briefed|in-copy|in-cc|looped-in|involved|explanation`,
  ],
  'part:is-told': [
    `${everyForm('copy loop inform tell:told:told brief involve speak:spoke:spoken talk escalate complain raise reach contact explain justify write-to:wrote-to answer-to report-to call phone email')}|gone-up|going-up|goes-up|up-to|up-with|before|cc|in-copy|agenda|aware|put-me-through|put-through|connect|account-for|go-to|going-to|gone-to|letter-to|straight-to|name-of|number-of|address-of|call-from|letter-from|hear-from|ring|rang`,
  ],
  'part:wants': [
    "want[s]|wanted|like|expect[s]|demand[s,ed]|request[s,ed]|need[s]|please|pls|ask[s,ed,ing]|claim[ing]|insist[s]|owe[s,d]|entitled|deserve|waiting|have-to-do|require|give|send|get|hand|isn't|hasn't|haven't|unless",
  ],
  'part:sum': [
    'money|fee[s]|deposit|payment[s]|price|charge[s]|bill|amount|licence|license|subscription|month[s]|year|quarter|difference|quid|euro[s]|pound[s]|bucks|cent[s]|penny|cash|cost[s]|instalment|premium|rent|commission|postage|shipping|prepayment|fare',
    'what i|we paid|pay|spent',
  ],
  'part:back': [
    'back|returned|refund[ed]|reimburs[e,ed,ement]|credited|paid-out|pay-out|repaid|repay|reversed|reverse|compensat[e,ed,ion]|waived|waive|written-off',
    'hand|bring it|this|that|them in and',
  ],
  'part:press': [
    'newspaper[s]|local-paper|the-papers|the-paper|the-press|gazette|courier|herald|chronicle|tribune|evening-post|magazine|radio|telly|tv|television|journalist[s]|reporter[s]|columnist|local-news|bbc',
  ],
  'part:alerts': [
    `${everyForm('tell:told:told call phone contact go-to:went-to:gone-to talk-to speak-to:spoke-to write-to:wrote-to ask interview pick-up write-about:wrote-about inform run:ran:run want')}|rang|rung|statement|named-us|off-to|reads|hears|will|keep|comment|story|filmed|waiting`,
  ],
  'part:medium': [
    `${network}|channel|blog|vlog|blogger|influencer|forum|review-site[s]|social-media|socials|subscribers|followers|hashtag|post|tweet|reel|thread|column|video|viewers`,
  ],
  'part:tells': [
    `${everyForm('tell:told:told write:wrote:written put+:put:put post publish tweet share hear:heard:heard cover mention complain warn go:went:gone run+:ran:run print air film upload name')}|rang|rung|viral|doing-the-rounds|circulating|reads|read|up-on`,
  ],
  'part:of-us': [
    'your name|company|firm|app|service|product|logo',
    'why|how-long|how-you|what-you|what-happened|the-whole|saga|story|experience|screenshots|warning|it|this',
  ],
};
