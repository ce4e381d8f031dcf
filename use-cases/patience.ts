import type { Services } from './services.ts'

/** Milliseconds after which a search for partners answers the best so far. */
const patience = 2_000

/** To be asked between the steps of a search that starts now: true while somebody who waits for it still has patience. */
export function whilePatient({ clock }: Pick<Services, 'clock'>): () => boolean {
  const until = clock.now().getTime() + patience
  return () => clock.now().getTime() < until
}
