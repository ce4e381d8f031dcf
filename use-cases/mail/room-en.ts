import { formatDay } from '#consortium/calendar.ts'
import type { HouseSettings } from '../services.ts'
import { signed } from './en.ts'
import type { Letter } from './letter.ts'
import type { AboutSeat, RoomLetters } from './room-letters.ts'

/** The letters about rooms in English. Each ends with who sends it, on whose behalf, and why it came. */
export function roomLettersEn(settings: Pick<HouseSettings, 'publicUrl'>): RoomLetters {
  const write = (subject: string, lines: readonly string[], why: string): Letter =>
    signed(settings, subject, lines, why)
  /** The programme with the Japanese name that its papers carry. */
  const named = ({ program }: Pick<AboutSeat, 'program'>) => `${program.en} (${program.ja})`
  const forOrganiser = (it: Pick<AboutSeat, 'room' | 'organiser'>) =>
    `you act for “${it.organiser}”, the organiser of “${it.room}”.`

  const invited = (it: AboutSeat & { until: string; message: string; sender: string }, more: readonly string[]) => [
    `To ${it.organisation}`,
    '',
    `${it.organiser} (${it.sender}) invites you to join a consortium.`,
    '',
    `Consortium: ${it.room}`,
    `Programme: ${named(it)}`,
    `Please answer by: ${formatDay(it.until).en} (in Japan)`,
    ...(it.message ? ['', `Message from ${it.organiser}:`, it.message] : []),
    '',
    'On this page you can see what it is about and what would be shared if you join, and accept or decline.',
    '',
    it.link,
    ...more,
  ]

  return {
    invitedMember: (it) =>
      write(
        `Invitation to join “${it.room}” (${it.organiser})`,
        invited(it, []),
        `${it.organiser} has invited “${it.organisation}”, for which you act.`,
      ),

    invitedByAddress: (it) =>
      write(
        `Invitation to join “${it.room}” (${it.organiser})`,
        invited(it, [
          '',
          'The link is meant for your organisation alone; please take care when forwarding it. You can decline without an account.',
        ]),
        `${it.organiser} gave this mail address as the contact of “${it.organisation}”.`,
      ),

    reminded: (it) =>
      write(
        `Please answer by ${formatDay(it.until).en}: invitation to join “${it.room}” (${it.organiser})`,
        [
          `To ${it.organisation}`,
          '',
          `The invitation of ${it.organiser} to join “${it.room}” (${named(it)}) has not been answered yet. Please answer by ${formatDay(it.until).en} (in Japan).`,
          '',
          'On this page you can accept or decline, and ask a question first.',
          '',
          it.link,
        ],
        `${it.organiser} has invited “${it.organisation}”, and the day to answer is near.`,
      ),

    questionTold: (it) =>
      write(
        `Reply to your question: invitation to join “${it.room}” (${it.organiser})`,
        [
          `To ${it.organisation}`,
          '',
          `${it.organiser} has replied about the invitation to join “${it.room}”.`,
          '',
          it.text,
          ...(it.question ? ['', 'Your question:', it.question] : []),
          '',
          it.link,
        ],
        `a question was asked about the invitation to “${it.organisation}”.`,
      ),

    questionAsked: (it) =>
      write(
        `A question from “${it.organisation}” (${it.room})`,
        [
          `“${it.organisation}” asks about the invitation to join “${it.room}”.`,
          '',
          it.text,
          '',
          'You can reply from its seat in the room.',
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    invitationsExpired: ({ organiser, seats }) =>
      write(
        seats.length === 1 ? '1 invitation has expired' : `${seats.length} invitations have expired`,
        [
          'The day to answer these invitations has passed without an answer. To invite again, withdraw the invitation and make a new one.',
          ...seats.flatMap((it) => ['', `${it.organisation} (${it.room}, by ${formatDay(it.until).en})`, it.link]),
        ],
        `you act for “${organiser}”, the organiser.`,
      ),

    seatAccepted: (it) =>
      write(
        it.claiming ? `“${it.organisation}” wishes to join (claim pending)` : `“${it.organisation}” is confirmed`,
        [
          it.claiming
            ? `“${it.organisation}” wishes to join “${it.room}”. Once it is confirmed that the person acts for it, the seat is confirmed.`
            : `“${it.organisation}” has confirmed its seat in “${it.room}”.`,
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    seatDeclined: (it) =>
      write(
        `“${it.organisation}” declined`,
        [
          `“${it.organisation}” declined to join “${it.room}”.`,
          ...(it.reason ? ['', `Reason: ${it.reason}`] : []),
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    askedToConfirm: (it) =>
      write(
        `${it.again ? 'Reminder: please' : 'Please'} confirm the composition of “${it.room}” (${it.organiser})`,
        [
          `To ${it.organisation}`,
          '',
          `${it.organiser} closed the composition of “${it.room}” (${named(it)}) on ${formatDay(it.on).en}.`,
          it.again
            ? 'Your organisation has not confirmed it yet. Please read on this page what was closed, and tell whether it is right.'
            : 'Please read on this page what was closed, and confirm for your organisation that it is right.',
          'If something is not right, please tell the organiser, for instance by a message in the room.',
          '',
          it.link,
        ],
        `you act for “${it.organisation}”, a member of “${it.room}”.`,
      ),

    deletionAsked: (it) =>
      write(
        `To be deleted after ${formatDay(it.on).en}: “${it.room}” (${it.organiser})`,
        [
          `To ${it.organisation}`,
          '',
          `${it.organiser} has asked for “${it.room}” (${named(it)}) to be deleted. After ${formatDay(it.on).en} (in Japan) everything in this room, its messages, seats, verdicts and plan, is deleted and cannot be brought back.`,
          '',
          'Until then you can read it, and save what your organisation may read as files, on this page.',
          '',
          it.link,
        ],
        `you act for “${it.organisation}”, a member of “${it.room}”.`,
      ),

    deletionTakenBack: (it) =>
      write(
        `Not deleted after all: “${it.room}” (${it.organiser})`,
        [
          `To ${it.organisation}`,
          '',
          `${it.organiser} no longer wishes “${it.room}” (${named(it)}) to be deleted. What is in the room stays. There is nothing you need to do.`,
          '',
          it.link,
        ],
        `you act for “${it.organisation}”, a member of “${it.room}”.`,
      ),

    invitationWithdrawn: (it) =>
      write(
        `The invitation to join “${it.room}” is withdrawn`,
        [
          `To ${it.organisation}`,
          '',
          `${it.organiser} has withdrawn the invitation to join “${it.room}” (${named(it)}). The link sent before no longer works. There is nothing you need to do.`,
        ],
        `${it.organiser} had invited you at this mail address.`,
      ),
  }
}
