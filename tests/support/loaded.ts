import { afterAll, vi } from 'vitest';

// Test files share their modules: what one of them began to load must be there before the next one asks for it.
afterAll(() => vi.dynamicImportSettled());
