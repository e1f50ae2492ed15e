import { Fill, Sample, type Tone } from './tones.ts';

/** What a colour stands for. */
export function LegendItem({ tone, children }: { tone: Tone; children: string }) {
  return (
    <li>
      <Sample width="8" height="8" aria-hidden="true">
        <Fill $tone={tone} width="8" height="8" rx="1" />
      </Sample>
      {children}
    </li>
  );
}
