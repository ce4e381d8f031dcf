import type { HouseSettings } from '../services.ts'
import { signed } from './en.ts'
import type { Letter } from './letter.ts'
import type { AboutOpenSeat, OpenSeatLetters } from './open-seat-letters.ts'

/** The letters about open seats in English. */
export function openSeatLettersEn(settings: Pick<HouseSettings, 'publicUrl'>): OpenSeatLetters {
  const write = (subject: string, lines: readonly string[], why: string): Letter =>
    signed(settings, subject, lines, why)
  /** The programme with the Japanese name that its papers carry. */
  const about = ({ program, roles }: AboutOpenSeat) => [
    `Programme: ${program.en} (${program.ja})`,
    `Sought for: ${roles.en}`,
  ]
  const forOrganiser = (it: { room: string; organiser: string }) =>
    `you act for “${it.organiser}”, the organiser of “${it.room}”.`
  const forApplicant = ({ organisation }: { organisation: string }) =>
    `an application for this open seat was made by “${organisation}”, for which you act.`

  return {
    applied: (it) =>
      write(
        `Somebody applied for an open seat (${it.room})`,
        [
          it.applicant
            ? `“${it.applicant}” has applied for the open seat of “${it.room}”.`
            : `An organisation has applied for the open seat of “${it.room}”. Its name is not shown until both of you agree.`,
          '',
          ...about(it),
          '',
          'On this page you can read the application and choose whether to go on.',
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    withdrawn: (it) =>
      write(
        `An application for an open seat is withdrawn (${it.room})`,
        [
          it.applicant
            ? `“${it.applicant}” has withdrawn its application for the open seat of “${it.room}”.`
            : `One application for the open seat of “${it.room}” has been withdrawn.`,
          '',
          ...about(it),
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    namesAsked: (it) =>
      write(
        'Your application: they would like to go on with names',
        [
          `To ${it.organisation}`,
          '',
          'Those who published the open seat would like both of you to know each other’s name and go on.',
          '',
          ...about(it),
          '',
          'If you agree on this page, they learn your organisation’s name and you learn theirs. You can also withdraw instead.',
          '',
          it.link,
        ],
        forApplicant(it),
      ),

    declined: (it) =>
      write(
        'The outcome of your application for an open seat',
        [
          `To ${it.organisation}`,
          '',
          it.organiser
            ? `${it.organiser} will not go on with your application for its open seat this time.`
            : 'Those who published the open seat will not go on with your application this time.',
          ...(it.kept ? ['They have not learnt your organisation’s name.'] : []),
          '',
          ...about(it),
          ...(it.word ? ['', 'Their word to you:', it.word] : []),
          '',
          it.link,
        ],
        forApplicant(it),
      ),

    takenUp: (it) =>
      write(
        `Your application goes on (${it.organiser})`,
        [
          `To ${it.organisation}`,
          '',
          `The open seat you applied for was published by “${it.organiser}”. Your organisation is now on its short list.`,
          '',
          ...about(it),
          '',
          'An invitation may follow. Your organisation joins only when you accept that invitation.',
          '',
          it.link,
        ],
        forApplicant(it),
      ),

    introduced: (it) =>
      write(
        `“${it.organisation}” is on your short list (${it.room})`,
        [
          `“${it.organisation}”, which applied for the open seat of “${it.room}”, is now on your short list.`,
          '',
          ...about(it),
          '',
          'No invitation has been sent. Please look at it and invite it from the room.',
          '',
          it.link,
        ],
        forOrganiser(it),
      ),
  }
}
