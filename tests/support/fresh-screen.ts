import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { goneOn, sideConversations } from './elsewhere.ts';

// Finding by role without computing every style: twenty times faster, and nothing named is hidden on these screens.
// The machine may be busy with several suites at once.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

// Test files share their modules: what one of them shows, and what it says of elsewhere, is gone before the next test.
afterEach(() => {
  cleanup();
  goneOn.splice(0);
  sideConversations.splice(0);
});
