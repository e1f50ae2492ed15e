import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,flows,zendesk,trackers,i18n,workbench,repo}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{ui,features,locations}/**/*.test.{ts,tsx}'],
          server: { deps: { inline: [/@zendeskgarden/] } },
        },
      },
    ],
  },
});
