import { readConversation } from '../../src/core/reading/read.ts';
import { ownText } from '../../src/core/reading/similar/own-text.ts';
import { countedFrom } from '../../src/core/reading/similar/pattern.ts';
import { rankSimilar } from '../../src/core/reading/similar/rank.ts';
import { searchTermsOf } from '../../src/core/reading/similar/search-terms.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { createSurroundingsReader } from '../../src/zendesk/read-surroundings.ts';
import { aCase, aMessage, aTicket, now } from '../support/a-case.ts';
import { aWorkbench } from '../support/fake-zaf.ts';
import { phrasebook } from '../support/phrasebook.ts';
import { accountOf, type Planted } from './similar/account.ts';

const size = 20_000;

/** All that reading and search know of one of the planted tickets. */
function caseOf({ id, report }: Planted) {
  const [subject = '', ...body] = report.split('\n');
  return aCase({
    ticket: aTicket({ id, subject, tags: [] }),
    messages: [aMessage({ text: body.join('\n') })],
  });
}

type Count = { found: number; right: number; wanted: number };
const share = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const line = (name: string, { found, right, wanted }: Count) =>
  `  ${name.padEnd(22)} precision ${share(right, found).padStart(7)}, recall ${share(right, wanted).padStart(7)}`;

/** Looks from each of the planted tickets for the others of its family, as the app does. */
export async function figures(): Promise<string> {
  const { scenario, first, planted } = accountOf(size);
  const bench = aWorkbench(first, scenario);
  const zaf = createZaf(bench.client, bench.clock);
  const [installation, fields] = await Promise.all([readInstallation(zaf), readFieldIds(zaf)]);
  if (installation.kind !== 'done' || fields.kind !== 'done')
    throw new Error('The workbench does not answer');
  const { place } = installation.value;
  const fieldIds = fields.value;
  const calendar = createCalendar();
  const byFamily = new Map<string, Count>();
  const all = { counted: { found: 0, right: 0, wanted: 0 }, shown: { found: 0, right: 0, wanted: 0 } };
  let slowest = 0;
  for (const own of planted) {
    const source = { zaf, clock: bench.clock, place, ticketId: own.id, fieldIds, revenueField: null };
    const reading = readConversation(caseOf(own), calendar, phrasebook);
    const terms = searchTermsOf({ ...caseOf(own), readAt: now }, reading);
    const start = performance.now();
    const answer = await createSurroundingsReader(source).similar(terms, new AbortController().signal);
    const candidates = answer.kind === 'done' ? answer.value : [];
    const text = ownText(caseOf(own), reading, terms.errors);
    const ranked = rankSimilar({ text, terms }, candidates);
    slowest = Math.max(slowest, performance.now() - start);
    const family = new Set(
      planted.filter((each) => each.family === own.family && each !== own).map(({ id }) => id),
    );
    const ofFamily = byFamily.get(own.family) ?? { found: 0, right: 0, wanted: 0 };
    const add = (count: Count, from: number) => {
      const found = ranked.filter(({ similarity }) => similarity >= from);
      count.found += found.length;
      count.right += found.filter(({ id }) => family.has(id)).length;
      count.wanted += family.size;
    };
    add(all.shown, 0);
    add(all.counted, countedFrom);
    add(ofFamily, countedFrom);
    byFamily.set(own.family, ofFamily);
  }
  const bytes = bench.exchanges.reduce((sum, { answer }) => sum + JSON.stringify(answer).length, 0);
  const searches = bench.exchanges.length;
  return [
    `similar tickets among ${size.toLocaleString('en')}, ${planted.length} planted in ${byFamily.size} families:`,
    line('counted as the same', all.counted),
    ...[...byFamily].map(([name, count]) => line(`  ${name}`, count)),
    line('shown', all.shown),
    `  ${searches / planted.length} request a ticket, ${(bytes / searches / 1000).toFixed(0)} kB an answer, at most ${slowest.toFixed(0)} ms with ranking`,
  ].join('\n');
}
