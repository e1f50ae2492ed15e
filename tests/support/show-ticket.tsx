import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Places } from '../../src/features/places.tsx';
import { Ticket } from '../../src/features/ticket.tsx';
import type { Asked, Session } from '../../src/flows/session-commands.ts';
import type { View } from '../../src/flows/view.ts';
import { I18nProvider } from '../../src/i18n/context.tsx';
import { placeOf } from '../../src/i18n/place.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { Theme } from '../../src/ui/Theme.tsx';
import de from '../../translations/de.json' with { type: 'json' };
import en from '../../translations/en.json' with { type: 'json' };
import { anAgent } from './a-case.ts';
import { aClock } from './a-clock.ts';
import { goneOn, sideConversations } from './elsewhere.ts';
import { words } from './words.ts';

// Loaded here, so that the screens that come later are there in the next turn.
import '../../src/core/masking/mask-text.ts';
import '../../src/features/LateScreen.tsx';
import '../../src/features/send/FormRows.tsx';
import '../../src/features/send/Send.tsx';

type Call = readonly [command: string, ...values: unknown[]];

/** A session that shows one view and remembers what it was told. `show` replaces the view. */
function aFakeSession(first: View) {
  let view = first;
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  let asked: Asked | null = null;
  const tell =
    (command: string) =>
    (...values: unknown[]) => {
      calls.push([command, ...values]);
    };
  const tellLater =
    (command: string) =>
    async (...values: unknown[]) =>
      tell(command)(...values);
  const session: Session = {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: tell('open'),
    goTo: tell('goTo'),
    answer: tell('answer'),
    chooseTarget: tell('chooseTarget'),
    chooseSeverity: tell('chooseSeverity'),
    edit: tell('edit'),
    restore: tell('restore'),
    excuse: tell('excuse'),
    explainAgainst: tell('explainAgainst'),
    explainChoice: tell('explainChoice'),
    explainKeeping: tell('explainKeeping'),
    // A screen asks for it by itself, the agent does not.
    readForm: () => {},
    enter: tell('enter'),
    findPeople: async () => [],
    restoreMasked: tell('restoreMasked'),
    discard: tell('discard'),
    takeRival: tell('takeRival'),
    keepMine: tell('keepMine'),
    send: tellLater('send'),
    linkInstead: tellLater('linkInstead'),
    count: tell('count'),
    makeProblem: async (ids) => {
      tell('makeProblem')(ids);
      return { kind: 'made', attached: ids, left: [] };
    },
    readLearned: async () => null,
    readOftenReturned: async () => [],
    readSideConversations: async () => sideConversations,
    putArticle: async (article, how) => {
      tell('putArticle')(article, how);
      return 'put';
    },
    finish: tellLater('finish'),
    keepInSupport: tellLater('keepInSupport'),
    backToDraft: tell('backToDraft'),
    startAgain: tell('startAgain'),
    adopt: tellLater('adopt'),
    clearCopy: async () => {
      tell('clearCopy')();
      return null;
    },
    goOnAt: async (...how) => {
      tell('goOnAt')(...how);
      return goneOn.shift() ?? 'shown';
    },
    makeFollowUp: async () => {
      tell('makeFollowUp')();
      return goneOn.shift() ?? 'shown';
    },
    closeDouble: tellLater('closeDouble'),
    refreshIssue: tell('refreshIssue'),
    close: tell('close'),
    giveUp: tellLater('giveUp'),
    takeNews: tell('takeNews'),
    follow: async () => null,
    askCustomer: async (how) => {
      tell('askCustomer')(how);
      return asked;
    },
  };
  const show = (next: View) =>
    act(() => {
      view = next;
      for (const listener of listeners) listener();
    });
  /** What asking the customer will answer. */
  const answerAsking = (answer: Asked | null) => {
    asked = answer;
  };
  return { session, calls, show, answerAsking };
}

type Options = { language?: 'en' | 'de'; places?: Partial<Places> };

/** Shows the screen of a session as the agent sees it. `copied` holds what went to the clipboard. */
export async function showTicket(session: Session, { language = 'en', places = {} }: Options = {}) {
  const copied: string[] = [];
  const time = aClock();
  const all: Places = {
    sleep: time.clock.sleep,
    locale: language,
    agentId: anAgent().id,
    contact: null,
    report: () => '2026-03-10T14:02:07.000Z POST tracker 401',
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    paperWords: words,
    ...places,
  };
  const t = createTranslator(language, language === 'en' ? en : de);
  const place = placeOf(language, 'UTC');
  const { container } = render(
    <I18nProvider t={t} place={place} now={time.clock.now}>
      <Theme scheme="light">
        <Ticket session={session} places={all} />
      </Theme>
    </I18nProvider>,
  );
  // Screens that are loaded behind the first ones arrive with the next turn.
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  const pass = (ms: number) => act(() => time.pass(ms));
  return { container, copied, pass, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

/** Shows one view with a session that only remembers. */
export async function showView(view: View, options: Options = {}) {
  const fake = aFakeSession(view);
  return { ...fake, ...(await showTicket(fake.session, options)) };
}
