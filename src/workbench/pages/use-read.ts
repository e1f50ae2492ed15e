import { useEffect, useState } from 'react';

/** What `read` gives, read again whenever somebody comes back to the page; null until then. */
export function useRead<T>(read: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const load = () => void read().then(setValue);
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [read]);
  return value;
}
