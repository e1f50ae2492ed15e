import type { TextWord } from '../text-word.ts';

export const textWords: Partial<Record<TextWord, string>> = {
  'text:no-answer': `
    n/?a, no response, not provided, none, nothing, no, not applicable, unknown,
    (?:please )?see (?:the )?(?:error|above|below|title|summary|description|video|screen(?:cast|shots?)|images?|logs?)(?: above| below)?,
    (?:i have )?no (?:idea|clue)(?: yet| so far)?, (?:i )?(?:don't|do not) know(?: yet)?, not sure(?: yet)?, as above, same(?: as above)?, tbd, todo
  `,
  'text:unfilled-step': 'go to, click(?: on)?, scroll (?:down )?to, enter',
  'text:copies': 'cc, reply-to',
  'text:currency': 'euros?, dollars?, pounds?',
  'text:technical': 'versions?, os, platform, browser, commit, date, cpu, gpu, compiler',
};
