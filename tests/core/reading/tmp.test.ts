import { test } from 'vitest';
import { readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { toCase } from './gold/to-case.ts';
import { dev } from './gold/halves.ts';
test('x', () => {
  for (const g of dev.filter((g) => g.language === 'en')) {
    const { findings } = readConversation(toCase(g), createCalendar());
    console.log(`## ${g.id} | ${g.subject}`);
    for (const f of findings) if (['observed', 'expected', 'step', 'start-state', 'frequency', 'since', 'ruled-out', 'why-now', 'customer-expects'].includes(f.kind)) console.log(`  ${f.quotes[0].messageId} ${f.kind}: ${'text' in f ? f.text.slice(0, 150) : ''} ${f.kind === 'since' ? (f.at && new Date(f.at).toISOString()) : ''}`);
  }
});
