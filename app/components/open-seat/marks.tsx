import { findPrefecture } from '#consortium/prefecture.ts'
import type { OpenSeatStanding } from '#use-cases/open-seats/how-it-stands.ts'
import type { ShownSeat } from '#use-cases/open-seats/shown-seat.ts'
import type { ApplicationState } from '#use-cases/stores/open-seats.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'

const standings: Readonly<Record<OpenSeatStanding, Tone>> = {
  open: 'green',
  paused: 'yellow',
  passed: 'neutral',
  closed: 'neutral',
  filled: 'blue',
}

/** How an open seat stands today. */
export function StandingMark({ of }: { of: OpenSeatStanding }) {
  return <Badge tone={standings[of]}>{useWords().openSeats.standing[of]}</Badge>
}

const states: Readonly<Record<ApplicationState, Tone>> = {
  open: 'yellow',
  agreed: 'blue',
  introduced: 'green',
  declined: 'neutral',
  withdrawn: 'neutral',
}

/** How an application stands, said to those who made it or to the organiser. */
export function ApplicationMark({ of, to }: { of: ApplicationState; to: 'own' | 'desk' }) {
  return <Badge tone={states[of]}>{useWords().openSeats[to].state[of]}</Badge>
}

/** The roles of a seat side by side: 「デジタル企業・地域の支援機関等」. */
export function useSeatName() {
  const { written } = useWords()
  const say = useSay()
  return ({ roles }: Pick<ShownSeat, 'roles'>): string => written.beside(roles.map(({ called }) => say(called)))
}

/** Where the consortium is. */
export function usePrefecture() {
  const say = useSay()
  const { openSeats } = useWords()
  return (code: string | null): string => {
    const found = code ? findPrefecture(code) : undefined
    return found ? say(found) : openSeats.noPrefecture
  }
}
