import type { ReportTag } from '../report-tag.ts';

const i = "i|i'm|im|i've|ive|i'd|i'll";
const one = "i|we|you|one|i'm|we're";
const somebody = 'anyone|anybody|someone|somebody';

/** How people write who ask. */
export const questions: Partial<Record<ReportTag, readonly string[]>> = {
  'report:asks-how': [
    `how do|does|did|can|could|should|would|is|are ${one}|the|it|this|that`,
    'how to',
    'what is|are the best|right|correct|proper|recommended|difference|differences|reason|purpose|meaning|point|way',
    'what should|do|can|could|am|are i|we',
    'what to do',
    'what does|do … mean',
    'what could|might|would|can be|cause|have',
    'which one|version|of|way|option',
    `where can|do|should|is|are ${i}|we|the`,
    'is there a|any|some … way|possibility|method|solution|chance|reason|example|plan|guide|documentation',
    'is it possible|normal|expected|safe|correct|ok|okay|true|intended|intentional|necessary',
    'is this|that|it normal|expected|intended|intentional|correct|right|supposed|possible|by|a|the|how|because|something|why',
    'am i|we missing|doing|wrong|using|right|overlooking|correct|misunderstanding|supposed',
    'why is|are|do|does|did|was|were|not|am|would|should|can|there|only|in|on',
    'how come',
    `do|should i|we need|have|really|use`,
    'how is|are … supposed|possible',
  ],
  'report:asks-somebody': [
    `${somebody} … know|knows|help|tell|explain|point|suggest|guide|assist|solve|solved|idea|able|clarify|confirm|experience|experienced|faced|found|else|please`,
    'any idea|ideas|clue|hint|hints|thoughts|suggestion|suggestions|advice|help|pointers|tips|insight|insights|guidance|feedback|info|information',
    'could|can|would|will you|someone|somebody|anyone please? help|tell|guide|explain|clarify|advise|confirm|point|show|let|elaborate',
    'please help|guide|advise|advice|explain|clarify|tell|assist|suggest|let|solve|resolve|someone|anyone|somebody|provide',
    'help me|us|please|needed|is|with|on|would',
    'need|needs|want|looking|seeking|request|asking some|your|any|urgent|for? help|assistance|advice|guidance|support',
    'wonder|wondering|wondered|curious if|whether|why|how|what|about|is',
    'my|a|the|quick|another|one|some question|questions',
    'like|want|love|need to know|understand|ask|learn|clarify',
    'thanks|thank in|you in|for advance|your|any|the|all',
    'grateful|appreciate|appreciated',
  ],
  'report:newcomer': [
    'new to',
    'beginner|newbie|noob|newcomer|novice|student|learner',
    'no|any idea how|what|why|where',
    `don't|dont|not|didn't|can't|couldn't understand|know|figure|find how|why|what|if|where|whether|out|any`,
    'not sure|certain how|what|if|why|whether|where|about',
    'stackoverflow|forum|forums|discord|tutorial|tutorials|udemy|youtube|reddit',
    'stack overflow',
    'learning',
    'first time',
    'followed|following|follow the|this|your|a|these|all|official … tutorial|guide|instructions|steps|documentation|docs|example|article|book|course|video|link|readme',
    'googled|googling|searched|searching|confused|confusing|confuses',
    'did|do|am|doing|done i|something|anything|it wrong',
    'best regards|wishes',
    'kind regards',
  ],
  'report:trying': [
    `${i}|am|was trying|attempting|using|working|running|getting|having|building|developing|facing|unable|struggling|creating|writing|making|following|planning|implementing|training|stuck`,
    `${i} tried|try|want|wanted|need|needed|have|had|got|get|keep|receive|received|encounter|encountered|met|face|faced|installed|downloaded|created|use|used|run|ran|thought|think|read|followed|wrote|made|changed`,
    `${i} can't|cannot|couldn't|cant|can|could|didn't|don't`,
    "would like|i'd like to",
    'keeps|keep getting|giving|showing',
    'gives|giving|throws|shows|got me',
    'tried to|everything|all|many|several|different|with|the|using|but|it',
    'unable to',
  ],
  'report:own-things': [
    'my own? code|model|app|application|project|component|components|program|script|file|files|dataset|data|machine|computer|laptop|pc|mac|system|case|problem|terminal|server|node|account|phone|device|network|camera|image|images|environment|team|company|situation|understanding|goal|website|site|page|browser|setup|configuration|config|setting|settings|input|output|function|class|work|colleagues',
  ],
  'report:personal': ["i|my|i'm|im|i've|hi|hello|hey|dear|whenever|please"],
  'report:careless': ['pls|plz|u|im|dont|cant|doesnt'],
};
