import type { Closing } from '#consortium/register.ts'
import type { Successor } from '#rooms/events.ts'
import type { Stores } from '../services.ts'

/** What a closed organisation went into: its number, and its entry where the directory shows one. */
export async function successorOf(
  { organisations }: Pick<Stores, 'organisations'>,
  { successor }: Closing,
): Promise<Successor | null> {
  if (!successor) return null
  const entry = await organisations.findByCorporateNumber(successor)
  const shown = entry && !entry.hidden ? entry : null
  return { corporateNumber: successor, id: shown?.id ?? null, name: shown?.name ?? null }
}
