/** Who may import whom, as in README "Layout". A file directly in src is a room of its own. */
type Room = {
  rooms: readonly string[];
  /** Packages, by name or by scope. */
  packages?: readonly string[];
  /** Packages of which only types may be used. */
  types?: readonly string[];
  /** Rooms that may be reached by `import()` alone, so that they load when they are needed. */
  later?: readonly string[];
  /** Rooms of which only types may be used. */
  typesOf?: readonly string[];
};

const react = ['react', 'styled-components', '@zendeskgarden'] as const;

export const rooms: Readonly<Record<string, Room>> = {
  core: { rooms: [], types: ['mdast'] },
  flows: { rooms: ['core'], types: ['mdast'] },
  zendesk: { rooms: ['core'], packages: ['zod/mini'], types: ['mdast'] },
  trackers: { rooms: ['core'], packages: ['zod/mini', 'mdast-util-to-markdown'], types: ['mdast'] },
  i18n: { rooms: ['translations'], packages: react },
  ui: { rooms: ['i18n'], packages: react },
  features: { rooms: ['core', 'flows', 'ui', 'i18n'], packages: react },
  locations: { rooms: ['core', 'flows', 'features', 'ui', 'i18n'], packages: react },
  card: { rooms: ['core', 'zendesk', 'i18n', 'translations'], packages: ['@zendeskgarden/svg-icons'] },
  'main.ts': {
    rooms: ['card', 'i18n'],
    typesOf: ['core', 'zendesk'],
    later: ['app.tsx', 'app-background.ts'],
  },
  'app.tsx': {
    rooms: [
      'core',
      'flows',
      'zendesk',
      'trackers',
      'i18n',
      'ui',
      'features',
      'locations',
      'card',
      'app-board.ts',
      'app-parts.ts',
      'app-session.ts',
      'app-setup.ts',
      'app-words.ts',
      'app-zaf.ts',
    ],
    packages: [...react, 'react-dom'],
  },
  'app-parts.ts': { rooms: ['core'], typesOf: ['card', 'i18n', 'zendesk'] },
  'app-board.ts': { rooms: ['core', 'flows', 'zendesk', 'trackers', 'i18n', 'app-parts.ts'] },
  'app-session.ts': { rooms: ['core', 'flows', 'zendesk', 'trackers', 'i18n', 'app-parts.ts'] },
  'app-background.ts': { rooms: ['core', 'zendesk', 'trackers'] },
  'app-zaf.ts': { rooms: ['core', 'zendesk'] },
  'app-words.ts': { rooms: ['i18n'], typesOf: ['card', 'flows', 'zendesk'] },
  'app-setup.ts': { rooms: ['core', 'flows', 'zendesk', 'trackers', 'i18n'] },
  workbench: {
    rooms: ['requirements.json'],
    typesOf: ['core'],
    packages: [
      ...react,
      'react-dom',
      'node',
      'vite',
      '@vitejs',
      'graphql',
      'ajv-draft-04',
      '@atlaskit/adf-schema',
      'mdast-util-from-markdown',
      '@zendesk/zaf-sdk',
    ],
    types: ['mdast'],
  },
};

/** Inside core. Its files outside a folder say what the folders share, and are open to all of them. */
export const coreFolders: Readonly<Record<string, readonly string[]>> = {
  case: [],
  document: [],
  reading: ['case'],
  routing: ['case', 'checklist'],
  checklist: ['case', 'reading'],
  brief: ['case', 'reading', 'checklist', 'document'],
  masking: ['brief', 'document'],
  escalation: ['case', 'checklist', 'brief', 'masking', 'routing', 'document'],
  setup: ['case', 'checklist', 'brief', 'routing', 'escalation', 'document'],
};
