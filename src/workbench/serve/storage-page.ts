export const storagePath = '/__workbench/storage.html';

/**
 * Framed by the workbench, whose own page cannot touch the storage of the app's origin: tells whether the browser
 * lets a frame from there keep anything, and with #clear forgets what is kept.
 */
export const storagePage = (workbenchOrigin: string): string =>
  `<!doctype html><title>Storage</title><script>
let works = false;
try {
  if (location.hash === '#clear') localStorage.clear();
  localStorage.setItem('workbench', '1');
  localStorage.removeItem('workbench');
  works = true;
} catch {}
addEventListener('load', () => parent.postMessage({ storageWorks: works }, ${JSON.stringify(workbenchOrigin)}));
</script>`;
