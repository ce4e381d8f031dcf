import type { Edition } from '../edition.ts'

/** Editions by id, each loaded when it is asked for, so that one check loads one edition. */
export type Loaders = Readonly<Record<string, () => Promise<Edition>>>
