import type { Finding } from '../reading/finding.ts';

/** The status or code by which an error is called in a sentence: 500, SAML-1107. Null when none is quoted. */
export function namedError(findings: readonly Finding[]): string | null {
  const parts = ['http-status', 'code'] as const;
  for (const part of parts)
    for (const finding of findings)
      if (finding.kind === 'error' && finding.part === part)
        return part === 'code' ? finding.text : finding.text.slice(0, 3);
  return null;
}
