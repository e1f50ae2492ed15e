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
  /** "640 users are affected": a thing that was done has none of them. */
  | 'attempt:be'
  /** What begins a clause that says which one is meant. */
  | 'attempt:who'
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
  | 'attempt:same-object'
  /** Joins what was done with the words around it. */
  | 'attempt:joint'
  /** What follows tells of something else. */
  | 'attempt:new-clause'
  /** "Tried Chrome, Firefox and Safari". */
  | 'attempt:tried'
  | 'attempt:tried-with'
  /** Between the parts of a list. */
  | 'attempt:and-or'
  /** "Tried to …": a verb follows, no list. */
  | 'attempt:to'
  /** No part of a list, no thing of its own. */
  | 'attempt:pronoun'
  /** Before a thing done: "your suggestion of …", "we ended up …". */
  | 'attempt:doing-lead'
  /** Joins a thing done with how it ended, which was said before. */
  | 'attempt:doing-joint'
  | 'attempt:after'
  | 'attempt:using'
  | 'attempt:nor'
  /** "It stopped printing": no thing done to mend. */
  | 'attempt:begins'
  | 'attempt:not-even'
  /** Alone behind a sign: it did not help. "Reinstall: no". */
  | 'attempt:no'
  | 'attempt:yes'
  /** A time, and no attempt. */
  | 'attempt:day'
  /** Between the sign and the result. */
  | 'attempt:answer-lead'
  /** What follows is set against what was said. */
  | 'attempt:against'
  /** What follows is a reason, no result. */
  | 'attempt:reason'
  | 'attempt:not'
  /** A share, of the thing or of the success. */
  | 'attempt:some-of'
  /** Before a share of the success. */
  | 'attempt:before-share'
  /** What somebody makes of it. */
  | 'attempt:conclusion'
  /** "Unplugged it for a minute". */
  | 'attempt:of-length'
  | 'attempt:up-to-now'
  | 'attempt:denying-all'
  | 'attempt:instead'
  /** It was done, but not just now. */
  | 'attempt:long-ago'
  /** Where or when something is to be done: "in the print agent, untick …". */
  | 'attempt:order-where'
  | 'attempt:order-lead'
  | 'attempt:it'
  /** Nothing new is proposed. */
  | 'attempt:once-more'
  | 'attempt:order-end'
  /** It did not stay as good as was said. */
  | 'attempt:taking-back'
  /** Said of all that was told before. */
  | 'attempt:of-all'
  /** This one failed as the one before did. */
  | 'attempt:as-before'
  /** Between the start of a clause and who acts. */
  | 'attempt:before-subject'
  | 'attempt:and-but'
  /** Goes on with what was done. */
  | 'attempt:of-it'
  /** It happens then: told of the problem. */
  | 'attempt:when'
  | 'attempt:when-lead'
  /** In a result: said of an attempt, and not of the problem. */
  | 'attempt:effect'
  /** Past tenses that begin a sentence and end otherwise than most. */
  | 'attempt:past'
  /** How a verb ends that is a thing done: "restarting". */
  | 'attempt:doing-ending'
  /** How a participle ends. */
  | 'attempt:past-ending'
  /** Begins a clause. */
  | 'attempt:clause-joint'
  /** "The missing file": of a thing, and not of how it went. */
  | 'attempt:before-thing'
  | 'attempt:the'
  | 'attempt:article'
  /** What is "a" behind it is a verb: "ça a marché". */
  | 'attempt:it-has'
  /** "Dropped the quality": a thing done. */
  | 'attempt:object'
  | 'attempt:before-runs'
  /** "He opened it": somebody did, where "the menu opened" by itself. */
  | 'attempt:doer'
  | 'attempt:behind-runs'
  /** Nothing has changed. */
  | 'attempt:same'
  | 'attempt:same-lead'
  | 'attempt:but-not'
  | 'attempt:did-lead'
  /** "It didn't." */
  | 'attempt:did-not'
  | 'attempt:did'
  | 'attempt:own'
  /** "So I can work": what for, and not how it went. */
  | 'attempt:purpose'
  | 'attempt:purpose-lead'
  | 'attempt:purpose-subject'
  /** "So nobody can open it". */
  | 'attempt:reached'
  /** It went well, if only for a while. */
  | 'attempt:passing'
  /** And goes on so. */
  | 'attempt:lasting'
  /** "Tested it": what support did. */
  | 'attempt:answer-pronoun'
  /** The answer is to all that was proposed. */
  | 'attempt:all-of-it'
  /** "OK", "great": before thanks, nothing was tried yet. */
  | 'attempt:fine'
  | 'attempt:thanks'
  | 'attempt:will-do'
  | 'attempt:not-yet'
  | 'attempt:greeting'
  /** Before the answer itself. */
  | 'attempt:answer-opening'
  | 'attempt:polite'
  /** "9 of 14". */
  | 'attempt:out-of'
  | 'attempt:of-the'
  /** No more than a part. */
  | 'attempt:but-rest'
  | 'attempt:rest'
  /** It is back: no content answer. */
  | 'attempt:again'
  /** A clause of its own: it did not help. */
  | 'attempt:bare-no'
  /** Begins a sentence that tells of the problem or of people, and names no thing done. */
  | 'attempt:no-thing'
  /** A day before: what was done then led to the problem, or has nothing to do with it. */
  | 'attempt:earlier'
  /** It was done just now, whatever day is named behind it: "I have …". */
  | 'attempt:perfect'
  /** "As it did", "what it does": no answer. */
  | 'attempt:out-of-step'
  /** Alone at the end of a clause it says what was said before: "the tablet does not". */
  | 'attempt:auxiliary'
  /** Behind a time: what came then. */
  | 'attempt:thereafter'
  /** None of what went wrong: "not one". */
  | 'attempt:no-more'
  | 'attempt:so-far'
  /** From one on. */
  | 'attempt:numbers'
  /** Somebody is asked for what tells support more. */
  | 'attempt:for-support'
  /** What follows is about something else. */
  | 'attempt:other-matter';
