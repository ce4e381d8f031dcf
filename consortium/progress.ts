import { words } from './words.ts'

/** How far an application has come once its composition is closed, from its preparation to its end. */
export const progressStages = {
  preparing: words('申請準備', 'Preparing to apply'),
  applied: words('申請済', 'Applied'),
  adopted: words('採択', 'Adopted'),
  rejected: words('不採択', 'Not adopted'),
  granted: words('交付決定', 'Grant decided'),
  finished: words('完了', 'Finished'),
} as const

export type ProgressStage = keyof typeof progressStages

/** What may come next. 不採択 and 完了 are ends. */
export const nextStages: Readonly<Record<ProgressStage, readonly ProgressStage[]>> = {
  preparing: ['applied'],
  applied: ['adopted', 'rejected'],
  adopted: ['granted'],
  rejected: [],
  granted: ['finished'],
  finished: [],
}

/** Where the application had been adopted: what counts as having worked together. */
export const adoptedStages: readonly ProgressStage[] = ['adopted', 'granted', 'finished']
