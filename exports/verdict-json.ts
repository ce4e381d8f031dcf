import type { Verdict } from '#programs/verdict.ts'

/** A verdict as it leaves by the terminal and the API: of the outlook only what blocks it. */
export interface VerdictJson extends Omit<Verdict, 'outlook'> {
  readonly outlook: Pick<Verdict['outlook'], 'outcome' | 'unmet'>
}

export const verdictJson = ({ outlook: { outcome, unmet }, ...verdict }: Verdict): VerdictJson => ({
  ...verdict,
  outlook: { outcome, unmet },
})
