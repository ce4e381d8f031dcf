import * as z from 'zod'
import { addDays, formatDay } from '#consortium/calendar.ts'
import { prefecture } from '#consortium/facts/values.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import type { RoomState } from '#rooms/state.ts'
import { type Answer, done, type Problem, refused } from '../answer.ts'
import { prose } from '../inputs.ts'
import { someRoles } from '../rooms/room-organisations.ts'
import type { OpenSeatContent } from '../stores/open-seats.ts'
import { holdsAddress, namesIn } from './names-in.ts'

/** So many questions an organiser may ask of whoever applies. */
export const mostQuestions = 3
/** So many days an open seat may stand. */
const longest = 366

/** What an organiser writes of an open seat. */
export const openSeatFields = {
  roles: someRoles,
  /** Where the consortium is; left out where that is not to be said. */
  prefecture: prefecture.optional(),
  /** What is sought, for everyone to read. */
  text: prose(2000).min(1),
  questions: z.array(prose(200).min(1)).max(mostQuestions).default([]),
  /** Last day for applying, in Japan. */
  until: z.iso.date(),
  /** Neither name is shown until both agree. */
  blind: z.boolean().default(false),
  /** A clause of the room's edition that it is to mend. */
  rule: z.string().max(200).optional(),
  /** Publishes in spite of what was warned of. */
  evenSo: z.boolean().default(false),
}

type Written = z.infer<z.ZodObject<typeof openSeatFields>>

/**
 * What was written as it is kept, or what is wrong with it. Of a blind seat it warns where the text gives away who asks or who sits
 * there; of any, where applications would come in after the call itself has closed. Both are said once: `evenSo` goes on.
 */
export function contentOf(
  { evenSo, rule, prefecture: place, ...it }: Written,
  at: { readonly edition: Edition; readonly room: RoomState; readonly on: string },
): Answer<OpenSeatContent> {
  const { edition, room, on } = at
  const wrong = [
    ...it.roles
      .filter((role) => !edition.roles.some((one) => one.role === role))
      .map((role) =>
        problem('roles', words(`この制度にない役割です：${role}。`, `Not a role of this programme: ${role}.`)),
      ),
    ...(it.until < on || it.until > addDays(on, longest) ? [problem('until', daysAsked(on))] : []),
    ...(rule !== undefined && !edition.rules.some(({ id }) => id === rule)
      ? [problem('rule', words('この制度にない要件です。', 'Not a clause of this programme.'))]
      : []),
  ]
  if (wrong.length > 0) return refused({ kind: 'bad-input', problems: wrong })

  const warned = evenSo ? [] : [...namesGiven(it, room), ...pastTheCall(it, edition, on)]
  if (warned.length > 0) return refused({ kind: 'bad-input', problems: warned.map((says) => problem('evenSo', says)) })
  return done({ ...it, prefecture: place ?? null, rule: rule ?? null })
}

export const problem = (path: string, says: Words): Problem => ({ path, message: says.ja, says })

const daysAsked = (on: string): Words => {
  const [first, last] = [formatDay(on), formatDay(addDays(on, longest))]
  return words(`${first.ja}から${last.ja}までの日にしてください。`, `Choose a day from ${first.en} to ${last.en}.`)
}

function namesGiven(
  { blind, text, questions }: Pick<Written, 'blind' | 'text' | 'questions'>,
  room: RoomState,
): Words[] {
  if (!blind) return []
  const organisations = room.seats.map(({ organisation }) => organisation.name)
  const names = [...new Set([room.organiser?.name ?? '', room.name, ...organisations])]
  return givenAway([text, ...questions], names)
}

/** Warnings of a text that is to name nobody. */
export function givenAway(texts: readonly string[], names: readonly string[]): Words[] {
  const text = texts.join('\n')
  const found = namesIn(text, names)
  return [
    ...(found.length > 0
      ? [
          words(
            `文章に「${found.join('」「')}」が含まれています。名前を伏せるには、書き換えてください。`,
            `The text contains “${found.join('”, “')}”. To keep the name back, please rewrite it.`,
          ),
        ]
      : []),
    ...(holdsAddress(text)
      ? [
          words(
            '文章にメールアドレスまたはURLが含まれています。名前を伏せるには、外してください。',
            'The text contains a mail address or a link. To keep the name back, please leave it out.',
          ),
        ]
      : []),
  ]
}

/** A call that has closed already says nothing of the next. */
function pastTheCall({ until }: Pick<Written, 'until'>, { call }: Edition, on: string): Words[] {
  const closes = call.closes?.slice(0, 10)
  if (!closes || closes < on || until <= closes) return []
  const day = formatDay(closes)
  return [
    words(
      `応募の締切が、公募の締切（${day.ja}）より後になっています。`,
      `The last day to apply is after the call closes (${day.en}).`,
    ),
  ]
}
