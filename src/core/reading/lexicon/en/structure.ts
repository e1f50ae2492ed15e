import type { Structure } from '../lexicon.ts';
import { phrasesOf, wordsOf } from '../words-of.ts';

export const stopWords = wordsOf(`
    the and is are was were it this that we you our my your they of to with for from at not have has had
    when which but after be been there can will would should does doesn't don't it's still i how what
    where why who if do did no all any as or an please could their them only than just by out about same
    us me get some its i'm we're i've since again now here please pls thanks today tomorrow yesterday customer cust
    tried works worked failed confirmed fixed gone needs wants says said got off back every while until before more
    new last next first one two he she his her himself w/ eta asked told seems looks also yes
  `);

/** January first; each as it is written and as it is shortened. */
export const months = wordsOf(`
    january|jan february|feb march|mar april|apr may june|jun
    july|jul august|aug september|sept|sep october|oct november|nov december|dec
  `);

export const structure: Structure = {
  headings: {
    observed: phrasesOf(`
    actual, actual result, actual results, actual behavior, actual behaviour, actual outcome, actually,
    observed, observed result, observed results, observed behavior, observed behaviour,
    current behavior, current behaviour, current result, current situation, current output,
    what happens, what happened, what actually happens, what actually happened, what i see,
    what happens instead, what happened instead, what do you see instead, what is happening,
    what do you get instead, detailed description, describe the problem, describe the issue,
    what did you see instead, results you received, actual output, symptom, symptoms,
    problem, the problem, problem description, description of problem, description of the problem,
    issue, the issue, issue description, bug, the bug, bug description, describe the bug, result,
    results, outcome, what went wrong, what's wrong, what is wrong, what's happening, got, i got, i get,
    actual outcomes, current, now, instead
  `),
    expected: phrasesOf(`
    expected, expected result, expected results, expected behavior, expected behaviour,
    expected outcome, expected output, expectation, expectations, desired behavior, i expected,
    desired behaviour, desired result, desired outcome, what should happen, what i expected,
    what did you expect, what did you expect to happen, what you expected, what is expected,
    what do you expect, what do you expect to happen, what i expect, what was expected,
    what i expected to happen, what should have happened, what we expect, what we expected,
    results you expected, what is the expected output, what is the expected behavior,
    what is the expected behaviour, should be, correct behavior, correct behaviour, wanted,
    proposed behavior, proposed behaviour, suggestion, suggested fix, proposal, proposed solution,
    feature request, feature requested, request, desired, possible solution, suggestions,
    what did you expect to see, expected outcomes, intended behavior, intended behaviour
  `),
    steps: phrasesOf(`
    steps, steps to reproduce, steps to reproduce the problem, steps to reproduce the issue,
    steps to reproduce the bug, steps to reproduce the behavior, steps to reproduce the behaviour,
    steps for reproduction, steps to recreate, steps to replicate, steps to repeat, steps taken,
    how to reproduce, how to reproduce it, how to repeat, how to recreate, how to replicate, reproduce,
    reproduction, reproduction steps, repro, repro steps, to reproduce, str, steps to repro,
    to reproduce the problem, to reproduce this, to recreate, test case, testcase, test steps,
    what i did, what did you do, what we did, minimal repro, reproducing, minimal reproduction,
    minimal example, how can we reproduce, how can we reproduce it, reproducible test case, scenario,
    steps to see, steps to see the problem, recreate steps, what steps will reproduce the problem,
    what steps will reproduce this, repeat by
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
    tried, what i tried, what we tried, what i've tried, what we've tried, already tried,
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
  headingParts: {
    steps: phrasesOf(`
    to reproduce, reproduction, reproducer, repro steps, to repeat, to trigger, steps to
  `),
    expected: phrasesOf('expected behavior, expected behaviour, expected result, should happen, expect to'),
    observed: phrasesOf(
      'current behavior, current behaviour, actual behavior, actual behaviour, actual result',
    ),
    environment: phrasesOf('version, operating system, browser, platform'),
  },
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
    if you have received this message in error, this message contains confidential
  `),
  automatic: phrasesOf(`
    out of office, out of the office, automatic reply, auto-reply, autoreply, i am on leave,
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
