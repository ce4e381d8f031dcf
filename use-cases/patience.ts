import type { Services } from './services.ts'

/** Milliseconds after which a search for partners answers the best so far. */
const patience = 2_000

/** Milliseconds that somebody who waits for a search that starts now still has patience for; asked between its steps. */
export function patienceOf({ clock }: Pick<Services, 'clock'>): () => number {
  const until = clock.now().getTime() + patience
  return () => until - clock.now().getTime()
}

/** The same as yes or no: true while there is patience left. */
export function whilePatient(services: Pick<Services, 'clock'>): () => boolean {
  const left = patienceOf(services)
  return () => left() > 0
}
