/** Small words around what somebody did and how it ended. */
export type AttemptWord =
  /** Nothing but "and also" before a verb. */
  | 'attempt:bare-lead'
  /** Right before the verb it makes what may be an order a thing done: "ya reinicie". */
  | 'attempt:already'
  /** What stands between the two: "ya lo reinicie". */
  | 'attempt:object-pronoun'
  /** "Mon compte est désactivé": so it is, nobody did it to mend. */
  | 'attempt:state'
  /** Who speaks, where more than a few words up to the verb are another clause. */
  | 'attempt:speaker'
  | 'attempt:and'
  /** The pronoun that has the letters of a department: "it". */
  | 'attempt:no-department'
  /** With a capital only because the clause begins: no name. */
  | 'attempt:no-name'
  /** Between a name and the verb: "Errol then pressed". */
  | 'attempt:behind-name'
  | 'attempt:nothing'
  /** "We did as follows". */
  | 'attempt:as-follows'
  /** What is announced: "we tried three things". */
  | 'attempt:things'
  /** "Two of them restarted" tells how it went. */
  | 'attempt:share'
  /** "That stopped it" tells of what was said before. */
  | 'attempt:pointing'
  /** Behind a verb: no second thing. */
  | 'attempt:no-object'
  /** Before the verb, where a language has the object there: "die App gelöscht und das Kabel getauscht". */
  | 'attempt:object-before'
  /** Between two verbs: the second one is done to the same thing. */
  | 'attempt:same-object';
