/** The id of the control of a tracker's field in the page, so that whatever misses it can lead there. */
export const inputId = (field: string): string => `baton-input-${field}`;
