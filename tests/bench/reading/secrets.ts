import { findSecrets } from '../../../src/core/masking/find-secrets.ts';

/** `text_b64` keeps texts with real-looking tokens away from scanners. */
type Row = { id: string; text?: string; text_b64?: string };

/** Whether something of it would be masked although it is no contact data. */
export const answer = ({ id, text, text_b64: encoded = '' }: Row) => ({
  id,
  found: findSecrets(text ?? Buffer.from(encoded, 'base64').toString('utf8')).length > 0,
});
