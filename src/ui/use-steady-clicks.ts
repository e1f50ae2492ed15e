import { useEffect } from 'react';

/**
 * A field that loses the focus may fold its box away, and the button under the pointer moves before the click is
 * complete: the click is lost. So pressing a button takes no focus from a field; the click itself does what it does.
 */
export function useSteadyClicks(): void {
  useEffect(() => {
    const keepFocus = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('button, [role="tab"]'))
        event.preventDefault();
    };
    document.addEventListener('mousedown', keepFocus);
    return () => document.removeEventListener('mousedown', keepFocus);
  }, []);
}
