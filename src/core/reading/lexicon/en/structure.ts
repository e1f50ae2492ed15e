import type { Structure } from '../lexicon.ts';
import { phrasesOf, wordsOf } from '../words-of.ts';

export const stopWords = wordsOf(`
    the and is are was were it this that we you our my your they of to with for from at not have has had
    when which but after be been there can will would should does doesn't don't it's still i how what
    where why who if do did no all any as or an please could their them only than just by out about same
    us me get some its i'm we're i've since again now here please pls thanks today tomorrow yesterday customer cust
    tried works worked failed confirmed fixed gone needs wants says said got off back every while until before more
    new last next first one two he she his her himself w/ without none abt eta asked told seems looks also yes
  `);

/** January first; each as it is written and as it is shortened. */
export const months = wordsOf(`
    january|jan february|feb march|mar april|apr may june|jun
    july|jul august|aug september|sept|sep october|oct november|nov december|dec
  `);

/** "Actual result", "expected output". */
const named = (adjectives: string): readonly string[] =>
  wordsOf(adjectives).flatMap((adjective) =>
    wordsOf('behavior behaviour result results outcome outcomes output response value state display').map(
      (noun) => `${adjective} ${noun}`,
    ),
  );

export const structure: Structure = {
  headings: {
    observed: [
      ...named('actual observed current unexpected incorrect wrong faulty'),
      ...phrasesOf(`
    actual, actually, observed, current, current situation, observation, observations, behavior, behaviour,
    what happens, what happened, what actually happens, what actually happened, what i see, what i got, what you got,
    what happens instead, what happened instead, what do you see instead, what is happening,
    what do you get instead, what did you see instead, what is the current behavior, what is the current behaviour,
    results you received, detailed description, describe the problem, describe the issue, describe the bug,
    symptom, symptoms, problem, the problem, problem description, problem statement, problem summary,
    description of problem, description of the problem, description of bug, description of the bug,
    description of issue, description of the issue, error description, issue, the issue, issue description,
    bug, the bug, bug description, bug report, result, results, outcome, what went wrong, what's wrong,
    what is wrong, what is the problem, what's the problem, what is the issue, what's the issue, what is the bug,
    what's happening, got, i got, i get, now, instead
  `),
    ],
    expected: [
      ...named('expected desired intended correct wanted ideal preferred'),
      ...phrasesOf(`
    expected, expectation, expectations, i expected, what should happen, what should happen instead, what i expected,
    what did you expect, what did you expect to happen, what you expected, what you expected to happen,
    what is expected, what do you expect, what do you expect to happen, what do you expect to see, what i expect,
    what was expected, what i expected to happen, what i was expecting, what would you expect,
    what would you expect to happen, what should have happened, what should it do, what we expect, what we expected,
    results you expected, what is the expected output, what is the expected behavior,
    what is the expected behaviour, what is the expected result, should be, how it should work, how should it work,
    how it should be, how should it be, wanted, proposed behavior, proposed behaviour, suggestion, suggested fix,
    proposal, proposed solution, feature request, feature requested, request, desired, possible solution,
    suggestions, what did you expect to see
  `),
    ],
    outcome: phrasesOf(`
    expected vs actual, actual vs expected, expected and actual, actual and expected, expected vs observed,
    observed vs expected
  `),
    steps: phrasesOf(`
    steps, steps to reproduce, steps for reproduction, steps to recreate, steps to replicate, steps to repeat,
    steps to trigger, steps to produce, steps to repro, steps to see, steps taken, steps performed, steps leading to,
    steps leading up to, steps that reproduce, steps needed to reproduce, step to reproduce, step by step,
    how to reproduce, how to repeat, how to recreate, how to replicate, how to trigger, reproduce,
    reproduction, reproduction steps, reproducer, reproducible example, repro, repro steps, to reproduce, str,
    to recreate, to replicate, replication steps, recreate steps, test case, testcase, test steps, test scenario,
    what i was doing, what did you do, what you did, what were you doing, actions taken,
    actions performed, minimal repro, reproducing, minimal reproduction, minimal example, minimal working example,
    minimal reproducible example, minimal test case, how can we reproduce, how do we reproduce, how do you reproduce,
    how can i reproduce, how can it be reproduced, how can this be reproduced, how did you trigger, how do you trigger,
    reproducible test case, scenario, what steps will reproduce, what steps reproduce, repeat by
  `),
    environment: phrasesOf(`
    environment, environment details, environment info, environment information, env, system, browser,
    browsers, browser version, os, operating system, version, versions, platform, device, devices,
    your environment, system info, system information, system details, build, app version, software,
    hardware, setup, configuration, version info, version information, user agent, user-agent,
    build identifier, software version, on what operating system, which operating system,
    what version are you using, which version are you using, what version of the product are you using, additional environment details
  `),
    tried: phrasesOf(`
    tried, what i did, what we did, what i tried, what we tried, what i've tried, what we've tried, already tried,
    what have you tried, what was tried, troubleshooting, troubleshooting steps, tried so far,
    what i have tried, what we have tried, attempted fixes, attempts, things tried, workaround,
    workarounds, known workaround, steps already taken, troubleshooting done, troubleshooting so far
  `),
    errors: phrasesOf(`
    error, errors, error message, error messages, error log, error logs, log, logs, output, stack trace,
    stacktrace, stack, traceback, backtrace, log output, console output, console, log file, log files,
    exception, error details, error text, debug log, console log
  `),
    other: phrasesOf(`
    additional information, additional info, additional context, additional details, notes, note,
    additional environment, attachments, screenshots, screenshot, impact, business impact, severity,
    priority, frequency, reproducible, reproducibility, details, summary, title, description,
    background, context, cause, root cause, references, related, other, see also, comment, comments,
    links, url, subject, customer, account, date, time, question, questions, more info,
    additional information below, additional information here, more information, other information, further information, analysis
  `),
  },
  headingTails: wordsOf('the this that it bug issue problem error crash behavior behaviour defect'),
  headingParts: {
    steps: phrasesOf(`
    to reproduce, reproduction, reproducer, reproduce it, reproduce this, reproduce the, be reproduced, repro, to repeat,
    to trigger, trigger it, trigger this, to replicate, to recreate, replication, steps to, steps that, steps did,
    steps leading, step by step, code sample, code example, sample code, example code, reproducible example,
    reproducible test, working example, verifiable example, minimal example, did you do, were you doing,
    command run, commands run, command used, commands used, command to, commands to
  `),
    outcome: phrasesOf('expected vs, vs expected, expected and, and expected'),
    expected: phrasesOf(`
    expected, expect to, expecting, did you expect, should happen, should have happened, should work, should it,
    desired behavior, desired behaviour
  `),
    environment: phrasesOf('version, operating system, browser, platform'),
    observed: phrasesOf(`
    actual, observed, current behavior, current behaviour, what happened, actually happened, what happens,
    is happening, went wrong,
    bug description, issue description, problem description, problem statement, error description,
    description of the
  `),
  },
  headingAsks: wordsOf('have has had is are was were can could do does did will would should may'),
  headingLeads: wordsOf(
    'please list describe provide explain give enter the a an your my our some any exact detailed',
  ),
  greetings: phrasesOf(`
    hi, hello, hey, dear, hallo, good morning, good afternoon, good evening, greetings
  `),
  closings: phrasesOf(`
    regards, best regards, kind regards, warm regards, kindest regards, many thanks, thanks, thank you,
    thanks in advance, thank you in advance, best, best wishes, all the best, cheers, sincerely,
    yours sincerely, yours faithfully, yours truly, respectfully, thx, ta, br,
    looking forward to your reply, looking forward to hearing from you, cordially, with kind regards
  `),
  mailer: [
    ...['sent from my ', 'sent from outlook', 'sent from mail for', 'sent via ', 'get outlook for '],
    ...['sent with ', 'sent from yahoo'],
  ],
  replyIntros: [['on ', 'wrote:']],
  mailFrom: ['from:'],
  mailAbout: ['sent:', 'date:', 'subject:', 'to:'],
  forwards: ['forwarded message', 'forwarded by'],
  passesOn: [
    ...[
      'passing this on',
      'passing on',
      'passed on to',
      'pass this on',
      'forwarding',
      'i forward',
      'forward you',
    ],
    ...[
      'exchange below',
      'mail below',
      'message below',
      'thread below',
      'report below',
      'below from our',
      'below from my',
    ],
  ],
  prompts: [
    ...['a clear and concise description of', 'if applicable, add', 'add any other context about'],
    ...['tell us what should', 'tell us what happens', 'tell us how'],
    ...['please fill in', 'please fill out', 'delete this line', 'remove this section'],
  ],
  originals: ['original message', 'original appointment', 'reply above this line'],
  disclaimers: phrasesOf(`
    intended recipient, intended solely for, this email and any attachments,
    this e-mail and any attachments, confidential and may be privileged,
    please consider the environment before printing, if you have received this email in error,
    if you have received this message in error, if you received it in error, if you are not the addressee, intended for the addressee, this message contains confidential
  `),
  automatic: phrasesOf(`
    out of office, out of the office, automatic reply:, auto-reply:, autoreply:, this is an auto, i am on leave,
    i am currently away, this is an automated, this is an automatic, delivery status notification,
    undeliverable, mail delivery failed, delivery has failed to these recipients,
    your request has been received, we have received your request, do not reply to this email
  `),
  abbreviations: wordsOf(`
    e.g i.e eg ie etc vs mr mrs ms dr prof st no nr approx incl fig ver inc ltd co corp dept est jan feb
    mar apr jun jul aug sep sept oct nov dec a.m p.m aka cf max min resp ca
  `),
  vague: wordsOf(`
    third time help issue issues problem problems question questions urgent error errors bug support request ticket re fwd fw conversation hello hi feedback inquiry enquiry trouble please need asap important new message contact form web chat call phone caller incoming voicemail back reply update follow up broken working fix something wrong
  `),
  stepWords: ['step'],
};
