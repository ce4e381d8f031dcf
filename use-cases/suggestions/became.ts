import type { FirstShown, SeatStep } from '../stores/suggestions.ts'

/** What became of a suggestion, as it stands now. `closed`: a composition stands closed with it. */
export type Became =
  | 'shown'
  | 'listed'
  | 'dropped'
  | 'asked'
  | 'silent'
  | 'declined'
  | 'withdrawn'
  | 'agreed'
  | 'joined'
  | 'left'
  | 'removed'
  | 'closed'

/** The steps from a suggestion to a closed composition, in their order. */
export const stages = ['shown', 'listed', 'asked', 'answered', 'joined', 'closed'] as const
export type Stage = (typeof stages)[number]

export interface Followed {
  readonly became: Became
  /** The furthest step it came to, whatever happened afterwards. */
  readonly stage: Stage
}

/**
 * What happened to one organisation in a room after it was shown there, from the steps of that room alone.
 *
 * @param isIt whether an entry is this organisation
 * @param steps of the room, each log in its order
 * @param on the day in Japan
 */
export function becameOf(
  shown: Pick<FirstShown, 'seq' | 'deskSeq'>,
  isIt: (organisationId: string | null) => boolean,
  steps: readonly SeatStep[],
  on: string,
): Followed {
  const own = seatsOf(isIt, steps, shown.seq)
  const desk = steps.filter((it) => it.desk && own.has(it.seatId))
  const before = desk.filter(({ seq }) => seq <= shown.deskSeq).at(-1)
  const after = desk.filter(({ seq }) => seq > shown.deskSeq)
  const stood = before?.kind === 'candidate-listed' || after.some(({ kind }) => kind === 'candidate-listed')
  const onDesk: Followed = {
    became: !stood ? 'shown' : desk.at(-1)?.kind === 'candidate-dropped' ? 'dropped' : 'listed',
    stage: stood ? 'listed' : 'shown',
  }
  return steps
    .filter((it) => !it.desk && it.seq > shown.seq && (it.seatId === null || own.has(it.seatId)))
    .reduce((at, step) => furtherBy(at, step, on), onDesk)
}

/** Every seat that was ever meant for it, on the short list or in the room, without those it was offered before. */
function seatsOf(
  isIt: (organisationId: string | null) => boolean,
  steps: readonly SeatStep[],
  after: number,
): Set<string | null> {
  const before = new Set(steps.filter((it) => !it.desk && it.seq <= after).map(({ seatId }) => seatId))
  return new Set(steps.filter((it) => isIt(it.organisationId) && !before.has(it.seatId)).map(({ seatId }) => seatId))
}

function furtherBy(at: Followed, { kind, until }: SeatStep, on: string): Followed {
  const to = (became: Became, stage: Stage): Followed => ({
    became,
    stage: stages.indexOf(stage) > stages.indexOf(at.stage) ? stage : at.stage,
  })
  switch (kind) {
    case 'seat-asked':
      return to(until !== null && until < on ? 'silent' : 'asked', 'asked')
    case 'seat-agreed':
      return to('agreed', 'answered')
    case 'seat-confirmed':
      return to('joined', 'joined')
    case 'seat-declined':
      return to('declined', 'answered')
    case 'seat-withdrawn':
      return { ...at, became: 'withdrawn' }
    case 'member-removed':
      return { ...at, became: 'removed' }
    case 'member-left':
      return { ...at, became: 'left' }
    case 'composition-closed':
      return to('closed', 'closed')
    case 'composition-reopened':
      return at.became === 'closed' ? { ...at, became: 'joined' } : at
    case 'candidate-listed':
    case 'candidate-dropped':
      return at
  }
}
