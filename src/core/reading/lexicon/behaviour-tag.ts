/** What speaks of doing something to see the problem. */
type StepTag =
  /** "when I click", "if you open": a condition, who writes or reads, and what they do. */
  | 'steps:i-act'
  /** "when the user clicks". */
  | 'steps:user-acts'
  /** The same start with a verb that is no act: "if you need", "when I am". */
  | 'steps:no-act'
  /** "when clicking", "after the upload". */
  | 'steps:acting'
  /** "when the box is checked". */
  | 'steps:done'
  /** "… and click": one act more. */
  | 'steps:more'
  | 'steps:by'
  | 'steps:trying'
  /** "would", "might": what is only thought of. */
  | 'steps:maybe'
  /** "I clicked", "we opened". */
  | 'steps:did'
  /** "I click", "you open", "the user selects". */
  | 'steps:does'
  /** "click", "open": says most where a sentence begins with it. */
  | 'steps:order'
  /** "here is", "for example", "like this". */
  | 'steps:shows'
  /** What is shown so that others can do it again: code, commands, a query. */
  | 'steps:material'
  /** What is shown as an answer of the machine: a log, a trace. */
  | 'steps:output'
  | 'steps:sequence'
  /** What a hand does on a screen: "click", "scrolled". */
  | 'steps:gesture'
  /** What was made small so that others can see it: "a sample project", "a failing test". */
  | 'steps:sample'
  /** What a list is of that holds no steps: ways to choose from. */
  | 'steps:other-list'
  | 'steps:reproduce'
  /** "Could not reproduce it": there are none. */
  | 'steps:unknown';

/** What speaks of how it ought to be. */
type ExpectedTag =
  | 'expected:should'
  | 'expected:no-should'
  /** What is wanted from support, not from the product. */
  | 'expected:of-us'
  | 'expected:expect'
  | 'expected:would-be'
  /** "Could be shown as a list", "need to be able to". */
  | 'expected:proposed'
  | 'expected:wish'
  | 'expected:need'
  | 'expected:instead'
  | 'expected:before'
  | 'expected:documented';

/** What speaks of something being wrong. */
type ObservedTag =
  | 'observed:failure'
  | 'observed:error'
  | 'observed:negation'
  | 'observed:wrong'
  | 'observed:outcome'
  | 'observed:contrast'
  | 'observed:seems'
  | 'observed:persists';

export type BehaviourTag = StepTag | ExpectedTag | ObservedTag;
