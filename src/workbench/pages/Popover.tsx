import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  label: string;
  button: ReactNode;
  className?: string;
  children: (shut: () => void) => ReactNode;
};

/** A button with a small sheet under it. Escape and a click elsewhere shut it. */
export function Popover({ label, button, className = '', children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const shutOutside = ({ target }: Event) => {
      if (!(target instanceof Node) || !root.current?.contains(target)) setOpen(false);
    };
    // A click into the app's frame is seen as a loss of focus alone.
    const shut = () => setOpen(false);
    document.addEventListener('pointerdown', shutOutside);
    window.addEventListener('blur', shut);
    return () => {
      document.removeEventListener('pointerdown', shutOutside);
      window.removeEventListener('blur', shut);
    };
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is inside of the sheet
    <div
      ref={root}
      className={`popover ${className}`}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        aria-label={label}
        aria-expanded={isOpen}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && <div className="sheet">{children(() => setOpen(false))}</div>}
    </div>
  );
}
