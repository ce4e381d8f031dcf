import type { Consortium } from '#consortium/consortium.ts'
import type { Words } from '#consortium/words.ts'
import type { Fit } from '#matching/fit.ts'

/** Every programme by its distance from one team, as it leaves by the terminal and the API (design.md section 8). */
export interface FitsJson {
  /** The day in Japan it is told for. */
  readonly on: string
  /** Whether partners were looked for in a directory; else it is counted as if there were anybody for every seat. */
  readonly directory: boolean
  readonly programs: readonly FitJson[]
}

export interface FitJson
  extends Pick<
    Fit,
    | 'program'
    | 'name'
    | 'stage'
    | 'consortium'
    | 'window'
    | 'outcome'
    | 'outlook'
    | 'distance'
    | 'why'
    | 'unmet'
    | 'missing'
    | 'questions'
  > {
  /** What the distance is made of; members by name. */
  readonly needs: {
    readonly invite: readonly { readonly count: number; readonly roles: readonly string[]; readonly called: Words }[]
    readonly change: readonly { readonly member: string; readonly roles: readonly string[] }[]
    readonly remove: readonly string[]
  }
  /** The most it pays, in yen; null where no cap in yen is told for this team. */
  readonly money: { readonly cap: number | null }
  /** Where time was up before the directory was searched for it: the least distance there can be. */
  readonly atLeast?: true
}

export const fitJson = (
  { needs: { invite, change, remove }, cap, atLeast, ...fit }: Fit,
  { members }: Pick<Consortium, 'members'>,
): FitJson => {
  const nameOf = (member: number): string => members[member]?.name ?? ''
  const { program, name, stage, consortium, window, outcome, outlook, distance, why, unmet, missing, questions } = fit
  return {
    program,
    name,
    stage,
    consortium,
    window,
    outcome,
    outlook,
    distance,
    ...(atLeast ? { atLeast } : {}),
    ...(why ? { why } : {}),
    unmet,
    missing,
    questions,
    needs: {
      invite,
      change: change.map(({ member, roles }) => ({ member: nameOf(member), roles })),
      remove: remove.map(nameOf),
    },
    money: { cap },
  }
}
