import type { View } from '../flows/view.ts';

export type DraftView = Extract<View, { kind: 'draft' }>;
