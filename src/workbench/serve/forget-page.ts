export const forgetPath = '/__workbench/forget.html';

/** Framed by the workbench at a reset: drafts live in the storage of the app's origin, which its page cannot touch. */
export const forgetPage = (workbenchOrigin: string): string =>
  `<!doctype html><title>Forget</title><script>
try { localStorage.clear(); sessionStorage.clear(); } catch {}
parent.postMessage('workbench.forgotten', ${JSON.stringify(workbenchOrigin)});
</script>`;
