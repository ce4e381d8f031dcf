import { familyOf } from '#programs/catalogue/families.ts'
import type { Fit } from '../fit.ts'
import { isLiving, type Suiting, worthOfFit } from './suiting.ts'

/** A programme that suits, and how far the team is from it. */
export interface Chosen extends Suiting {
  readonly fit: Fit
}

/** So many are held against the team; those after them say little of what is wanted. */
export const mostHeld = 24

/** What can still be applied for stands first where it is at least so good as the best; far below it nothing is shown. */
const [livingAtLeast, atLeast] = [0.5, 0.4]
/** One family has many years and frames: of each so many. */
const ofFamily = { living: 1, past: 2 } as const
const most = { living: 4, all: 10 } as const

/** Those to show, the best first: first what takes applications or will, then what is over, to prepare by. */
export function chosenOf(suiting: readonly Suiting[], fits: readonly Fit[]): Chosen[] {
  const held = suiting
    .flatMap((it): Chosen[] => {
      const fit = fits.find(({ program }) => program === it.edition.id)
      return fit ? [{ ...it, fit, worth: it.worth + worthOfFit(fit) }] : []
    })
    .sort((one, other) => other.worth - one.worth)
  const best = held[0]?.worth ?? 0
  const living = held.filter(({ fit, worth }) => isLiving(fit.window) && worth >= best * livingAtLeast)
  const past = held.filter(({ fit, worth }) => !isLiving(fit.window) && worth >= best * atLeast)
  const first = fewOf(living, ofFamily.living).slice(0, most.living)
  return [...first, ...fewOf(past, ofFamily.past)].slice(0, most.all)
}

function fewOf(them: readonly Chosen[], few: number): Chosen[] {
  const family = ({ edition }: Chosen) => familyOf(edition.id)?.id
  return them.filter((it, at) => them.slice(0, at).filter((other) => family(other) === family(it)).length < few)
}
