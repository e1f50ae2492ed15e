import type { ReportTag } from '../report-tag.ts';

/** Words of titles. */
export const titles: Partial<Record<ReportTag, readonly string[]>> = {
  'report:asking': [
    'how|why|what|where|which|who|is|are|can|does|do|could|will|has|have|any|am|did|would',
    'when will|is|can|does',
  ],
  'report:making': [
    'add|adds|adding|allow|allows|support|supports|provide|implement|enable|make|improve|introduce|expose|remove|removal',
    'consider|use|move|publish|replace|warn|explore|include|extend|create|export|drop|deprecate|split|reduce|simplify',
    'rename|switch|persist|highlight|display|hide|let|give|develop|port|upgrade|convert|migrate|merge|integrate|optimize',
    'optimise|speed|refactor|unify|standardize|document|clarify|adopt|bring|build|configure|cancel|prevent|avoid|detect',
    'disable|freeze|surface|leverage|expand|ship|release|return|accept|automatically|option|ability|feature|features',
    'proposal|request|rfc|idea|suggestion|better|more|please|prototype|wishlist|new',
    "why not|don't",
  ],
  'report:failing': [
    "cannot|can't|cant|unable|couldn't|failed|failure|error|getting|got|problem|problems|issue|issues|help|need|trouble",
    'can|could not',
    'not able',
  ],
  'report:mending': ['fix|fixes|fixed'],
  'report:bug': ['bug|bugs'],
  'report:error': ['error|errors|exception|exceptions|traceback'],
  'report:naming-a-wish': [
    'feature|rfc|proposal|suggestion|enhancement|improvement|ability',
    'request for|to',
    'option|setting to|for',
    'support for|of',
    'in the future',
    'when|will … support',
    'should be able',
    'could be',
  ],
};
