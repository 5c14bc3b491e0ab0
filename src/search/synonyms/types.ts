/**
 * What people type, and the words of ours that it means; several words of ours are separated by blanks. Both as `normalise` leaves
 * them: lower case, simplified, half-width.
 */
export type Synonym = readonly [said: string, ours: string];
