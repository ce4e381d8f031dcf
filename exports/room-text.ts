/** A room as one of its readers takes it away, for people: one text to read from top to bottom. */
import { dayInJapan, formatDay, timeInJapan } from '#consortium/calendar.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { roles } from '#consortium/roles.ts'
import { seatStates } from '#consortium/seat-states.ts'
import { statements } from '#consortium/statements.ts'
import { type Language, type Words, words } from '#consortium/words.ts'
import { labelOf } from '#programs/questions.ts'
import { shownOf } from '#programs/verdict.ts'
import { amountOf, yenOf } from '#rooms/amounts.ts'
import { type Message, type Seat, seatStateOn } from '#rooms/state.ts'
import { saidIn, type TakenRoom } from './room-data.ts'

const said = {
  taken: words('保存した日', 'Saved on'),
  program: words('申請する制度', 'Programme'),
  organiser: words('とりまとめ役', 'Organiser'),
  area: words('活動地域', 'Area'),
  purpose: words('目的', 'Purpose'),
  verdict: words('判定', 'Verdict'),
  seats: words('席', 'Seats'),
  asks: words('交付希望額（円）', 'Amount asked for (yen)'),
  ended: words('終わった席', 'ended'),
  plan: words('事業計画', 'Plan'),
  attested: words('宣誓・確認', 'Statements'),
  yes: words('はい', 'yes'),
  no: words('いいえ', 'no'),
  compositions: words('確定した構成', 'Closed compositions'),
  terms: words('秘密保持の条件', 'Confidentiality terms'),
  version: words('版', 'version'),
  messages: words('発言', 'Messages'),
  aside: words('社内だけの話', 'Among ourselves'),
  desk: words('とりまとめ役だけの話', 'At the organiser’s desk'),
  erased: words('（消された発言）', '(erased)'),
} as const

const outcomes = {
  ready: words('要件を満たしています', 'Ready'),
  'not-ready': words('要件を満たしていません', 'Not ready'),
  undecided: words('未確定です', 'Undecided'),
  unjudged: words('判定できる要件がありません', 'Nothing to judge'),
} as const

/** In the language of the reader. Facts stand with their labels and, where they are more than a word or a number, as JSON. */
export function roomText(taken: TakenRoom, language: Language): string {
  const say = (it: Words) => it[language]
  const { on, edition, view, verdict } = taken
  const { room, texts, amounts } = view
  const field = (label: Words, value: string) => `${say(label)}: ${value}`
  const fact = (path: string, value: unknown) => `  ${say(labelOf(path))}: ${shown(value)}`
  const moment = (at: string) => `${dayInJapan(new Date(at))} ${timeInJapan(new Date(at))}`
  const part = (title: Words, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `■ ${say(title)}`, ...lines])
  const saidLines = (it: Message) => [
    `${moment(it.at)} ${[it.by.name, it.by.organisation].filter(Boolean).join(', ')}`,
    it.erased ? say(said.erased) : (texts[it.textId] ?? ''),
    '',
  ]
  const seatLines = (seat: Seat) => {
    const asked = yenOf(amountOf(seat, amounts))
    const state = say(seatStates[seatStateOn(seat, on)])
    return [
      '',
      `${seat.organisation.name} (${[state, ...(seat.ended ? [say(said.ended)] : []), ...seat.roles.map((it) => say(roles[it]))].join(', ')})`,
      ...Object.entries({ ...seat.facts, ...seat.seatFacts })
        .filter(([name]) => name !== 'evidence')
        .map(([name, value]) => fact(`members[].${name}`, value)),
      ...(asked === undefined ? [] : [`  ${field(said.asks, String(asked))}`]),
    ]
  }
  return [
    room.name,
    field(said.taken, say(formatDay(on))),
    field(said.program, say(edition.name)),
    ...(room.organiser ? [field(said.organiser, room.organiser.name)] : []),
    ...(room.area.length > 0
      ? [
          field(
            said.area,
            room.area
              .flatMap((it) => findPrefecture(it) ?? [])
              .map(say)
              .join(', '),
          ),
        ]
      : []),
    ...(room.purpose ? [field(said.purpose, room.purpose)] : []),
    ...(verdict
      ? part(said.verdict, [
          say(outcomes[shownOf(verdict.outcome, verdict.findings)]),
          ...verdict.findings
            .filter((it) => it.blocking && (it.outcome === 'unmet' || it.outcome === 'unknown'))
            .map((it) => `- ${say(it.says)}`),
        ])
      : []),
    ...part(said.seats, room.seats.flatMap(seatLines)),
    ...part(
      said.plan,
      Object.entries(room.plan).map(([name, value]) => fact(`plan.${name}`, value)),
    ),
    ...part(
      said.attested,
      Object.entries(room.attested).map(
        ([id, it]) =>
          `  ${say(statements[id as keyof typeof statements])}: ${say(it.is ? said.yes : said.no)} (${it.byName}, ${it.on})`,
      ),
    ),
    ...part(
      said.compositions,
      room.compositions.flatMap(({ holds, signatures }) => [
        `${holds.on} (${holds.byName})`,
        ...holds.seats.map((it) => `  ${it.organisation.name}: ${it.roles.map((role) => say(roles[role])).join(', ')}`),
        ...signatures.map((it) => `  ✓ ${it.byName} (${moment(it.at)})`),
      ]),
    ),
    ...part(
      said.terms,
      room.terms.flatMap((it) => [`${say(said.version)} ${it.version} (${moment(it.at)})`, texts[it.textId] ?? '']),
    ),
    ...part(said.messages, room.messages.flatMap(saidLines)),
    ...taken.talks.flatMap((it) =>
      part(
        it.of === 'desk'
          ? said.desk
          : words(`${said.aside.ja}（${it.organisation.name}）`, `${said.aside.en} (${it.organisation.name})`),
        saidIn(taken, it).flatMap(saidLines),
      ),
    ),
    '',
  ].join('\n')
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
