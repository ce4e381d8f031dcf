import { formatDay } from '#consortium/calendar.ts'
import { progressStages } from '#consortium/progress.ts'
import { closingCauses } from '#consortium/register.ts'
import { statements } from '#consortium/statements.ts'
import type { Words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import { labelOf } from '#programs/questions.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { readEvent } from '#rooms/upcast.ts'
import type { AppWords } from '../../words/ja.ts'
import { roleNamesIn } from './role-names.ts'

/** What telling needs to know of the page and the room. */
export interface Telling {
  readonly words: AppWords
  readonly say: (words: Words) => string
  readonly edition: Pick<Edition, 'roles'>
  /** Names of seats are those of the room as it stands. */
  readonly nameOf: (seatId: string) => string | undefined
}

/** An event as a person would tell it, in one sentence. */
export function sentenceOf(telling: Telling, stored: StoredEvent): string {
  const { words, say } = telling
  const { composition, motions, written } = words
  const { history } = words.room
  const roleNames = roleNamesIn(words, say, telling.edition)
  const nameOf = (seatId: string) => telling.nameOf(seatId) ?? history.someone
  const withReason = (sentence: string, reason: string | undefined) =>
    reason ? written.withMore(sentence, history.reason(reason)) : sentence
  const listed = (them: readonly string[]) => written.list(them.filter((it, at) => them.indexOf(it) === at))

  const event = readEvent(stored)
  switch (event.kind) {
    case 'room-opened':
      return history.opened(event.body.organiser.name)
    case 'room-described':
      return history.described
    case 'seat-asked':
      return history.asked(event.body.organisation.name, roleNames(event.body.roles))
    case 'seat-agreed': {
      const { organisation, said } = event.body
      return said
        ? history.agreedSaid(organisation.name, said.who, say(formatDay(said.on)), said.how)
        : history.agreed(organisation.name)
    }
    case 'seat-confirmed':
      return history.confirmed(event.body.organisation.name)
    case 'seat-declined':
      return withReason(history.declined(nameOf(event.body.seatId)), event.body.reason)
    case 'seat-withdrawn':
      return history.withdrawn(nameOf(event.body.seatId))
    case 'member-removed':
      return withReason(history.removed(nameOf(event.body.seatId)), event.body.reason)
    case 'member-left':
      return withReason(history.left(nameOf(event.body.seatId)), event.body.reason)
    case 'roles-changed':
      return history.roles(nameOf(event.body.seatId), roleNames(event.body.roles))
    case 'organiser-changed':
      return history.organiser(event.body.organiser.name)
    case 'motion-made': {
      const { change } = event.body
      return change.kind === 'organiser'
        ? motions.history.organiser(nameOf(change.seatId))
        : motions.history.roles(listed(change.to.map((it) => nameOf(it.seatId))))
    }
    case 'motion-consented': {
      const { seatId, said } = event.body
      return said
        ? motions.history.byWord(nameOf(seatId), said.who, say(formatDay(said.on)), said.how)
        : motions.history.consented(nameOf(seatId))
    }
    case 'motion-declined':
      return withReason(motions.history.declined(nameOf(event.body.seatId)), event.body.reason)
    case 'motion-withdrawn':
      return motions.history.withdrawn
    case 'edition-moved':
      return words.editions.history(event.body.version.slice(0, 8))
    case 'seat-facts-set':
      return history.seatFacts(
        nameOf(event.body.seatId),
        listed(Object.keys(event.body.facts).map((it) => say(labelOf(`members[].${it}`)))),
      )
    case 'request-set':
      return history.request(nameOf(event.body.seatId))
    case 'plan-set':
      return history.plan(listed(Object.keys(event.body.values).map((it) => say(labelOf(`plan.${it.split('.')[0]}`)))))
    case 'attested': {
      const { statement, is, byName, on } = event.body
      const what = say(statements[statement])
      return (is ? history.attestedYes : history.attestedNo)(what, byName, say(formatDay(on)))
    }
    case 'facts-changed':
      return history.facts(nameOf(event.body.seatId))
    case 'organisation-closed': {
      const { seatId, on, cause, successor } = event.body
      const into = successor && (successor.name ?? successor.corporateNumber)
      return history.closed(nameOf(seatId), say(formatDay(on)), say(closingCauses[cause]), into)
    }
    case 'seat-moved':
      return history.moved(event.body.organisation.name)
    case 'organisation-reopened':
      return history.reopened(nameOf(event.body.seatId))
    case 'composition-closed':
      return composition.history.closed
    case 'composition-signed':
      return composition.history.signed(nameOf(event.body.seatId), event.body.byName)
    case 'composition-reopened':
      return composition.history.reopened(event.body.reason)
    case 'progress-made': {
      const { stage, on } = event.body
      return composition.history.progress(say(progressStages[stage]), say(formatDay(on)))
    }
    case 'progress-taken-back':
      return composition.history.back(event.body.reason)
    case 'room-archived':
      return words.archive.history.archived
    case 'room-restored':
      return words.archive.history.restored
    case 'deletion-asked':
      return words.archive.history.deletionAsked(say(formatDay(event.body.on)))
    case 'deletion-taken-back':
      return words.archive.history.deletionTakenBack
    case 'terms-set':
      return words.terms.history.set(event.body.version)
    case 'terms-lifted':
      return words.terms.history.lifted
    case 'message-posted':
      return history.message
    case 'message-edited':
      return history.edited
    case 'text-erased':
      return history.erased
    default:
      return history.unknown
  }
}
