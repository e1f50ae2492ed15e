import type { ErrorTag } from '../error-tag.ts';

export const errors: Record<ErrorTag, readonly string[]> = {
  'error:says': [
    'message|messages|msg|popup|pop-up|toast|alert|dialog|banner|notification|warning|prompt',
    'displays|displayed|reads|appears|appeared|throws|threw|complains',
    'error|errors|exception',
    'fails|failed|failing|ends|aborts|aborted|rejected|refuses|crashes|crashed with',
    'shows|showed|showing|shown|show',
  ],
  'error:gets': [
    'say|says|said|saying|get|gets|getting|got|see|sees|saw|receive|receives|received|returns|returned|answers|answered|responds|responded|stops',
    'answer|response|reply of|is|from',
    'read|display|appear|appears|it',
  ],
  'error:word': [
    'error|errors|exception|fatal|failed|fail|fails|failure|failing',
    "cannot|couldn't|can't|unable",
    'could|can|did|does|was|were|is|has|have|are|may not',
    "didn't|doesn't|wasn't|weren't|isn't|hasn't|aren't",
    'invalid|denied|forbidden|unauthorized|unauthorised|rejected|refused|expired|exceeded|unavailable|unexpected|unknown|missing|mismatch|lost|corrupt|corrupted|timeout|aborted|interrupted|unsupported|incompatible|blocked|locked|disabled|broken|duplicate|conflict|insufficient|wrong|incorrect|unreachable|declined|suspended|restricted|exhausted|oops|problem|warning|warnings',
    'timed|time out',
    'too many|large|long|small|short|big|old|few',
    'no such|longer|permission|access|connection|response|results|data|space|internet|network|route|valid',
    'not found|allowed|permitted|available|supported|possible|authorized|exist|respond|responding|enough|recognized|recognised|valid|reachable|configured|loaded',
    'went wrong',
    'already exists|in|been|used|taken',
    'try|sign|log again|in later?|again?',
    'out of memory|space|range|sync|date|service|stock',
    'limit reached|exceeded',
    'must be|not|have',
    'please contact|try|check|wait',
    'redirects',
    'undefined|null|nan',
  ],
  'error:code': [
    'error|errors|err',
    'error? code[s]',
    'status code',
    'exception',
    'errno|sqlstate|errorcode',
    'error number|no',
  ],
  'error:id': [
    'request|correlation|trace|transaction|operation|event|delivery|session|log|incident|reference|diagnostic|support|error|batch|job|message id[s]',
    'request-id|requestid|trace-id|traceid|correlation-id|correlationid|x-request-id|x-correlation-id|x-trace-id|traceparent|cf-ray',
    'ray id',
    'request|trace|correlation no|number|uuid|guid',
  ],
  'error:control': [
    'button|buttons|link|tab|menu|option|checkbox|field|column|label|page|screen|section|setting|settings|folder|tick|box|heading|title|named|called|status|role|view|filter|dropdown|template|report|list|item|plan',
    'click|press|choose|select|tap|pick|open|tick|untick|enable|disable|set|rename|renamed|enter|type|go',
  ],
};
