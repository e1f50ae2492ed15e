import { startWorkbench } from '../../tooling/start.mjs';

/** Serves the built app for the whole run; the tests read its address from the environment. */
export default async function startForTests() {
  const workbench = await startWorkbench({ port: 5183, quiet: true });
  process.env['BATON_WORKBENCH'] = workbench.url;
  process.env['BATON_APP'] = workbench.appUrl;
  return () => workbench.close();
}
