/** How the terminal tells of sources: one line for each, its editions below. */
import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { type Words, words } from '#consortium/words.ts'
import type { SourceOutcome } from '#use-cases/sources/source-steps.ts'
import { sayUnreachable } from '#use-cases/sources/unreachable.ts'
import type { Watched } from '#use-cases/sources/watched.ts'
import type { SourceState } from '#use-cases/stores/sources.ts'
import type { Terminal } from './terminal.ts'

/** held: a document we carry, which has no address to ask; only a file can be compared with it. */
export type Told = SourceOutcome | 'held'

const called: Readonly<Record<Told, Words>> = {
  recorded: words('記録しました', 'recorded'),
  'not-recorded': words('未記録（--record で記録します）', 'not recorded; --record keeps it'),
  unchanged: words('変更なし', 'unchanged'),
  changed: words('変更あり', 'changed'),
  unreachable: words('確認できません', 'not reached'),
  held: words(
    '収録した文書（アドレスなし。届いた文書とは --file で比べます）',
    'a document we carry, with no address; compare a file with --file',
  ),
}

const tones = {
  recorded: 'good',
  'not-recorded': 'doubt',
  unchanged: 'good',
  changed: 'bad',
  unreachable: 'doubt',
  held: 'dim',
} as const satisfies Record<Told, keyof Terminal['paint']>

const since = (at: Date): Words => {
  const day = formatDay(dayInJapan(at))
  return words(`${day.ja}に気付いた変更`, `first found changed on ${day.en}`)
}

const short = (hash: string) => hash.slice(0, 12)

/** One source after a look at it. */
export function sayOutcome(
  { source, editions }: Watched,
  outcome: Told,
  state: SourceState | null,
  { say, paint }: Terminal,
): string[] {
  const why = outcome === 'unreachable' && state?.unreachable ? sayUnreachable(state.unreachable) : null
  const lines = [`${paint[tones[outcome]](say(called[outcome]))}  ${source}${why ? `  ${say(why)}` : ''}`]
  if (outcome === 'changed' && state?.changed && state.known) {
    const { changed, known } = state
    lines.push(`  ${say(since(changed.since))}  SHA-256 ${short(known.hash)} → ${short(changed.hash)}`)
    lines.push(
      `  ${say(
        markWords(
          source,
          editions.map((it) => it.id),
        ),
      )}`,
    )
  }
  return lines
}

/** One source as it stands. */
export function sayState(
  { source, editions, state, looked }: Watched & { state: SourceState; looked: boolean },
  terminal: Terminal,
): string[] {
  const { say, paint } = terminal
  const { known, changed, read } = state
  const mark = changed ? paint.bad(say(since(changed.since))) : say(known ? knownWords : unknownWords)
  return [
    `${paint.bold(source)}  ${mark}`,
    ...(known ? [`  SHA-256 ${known.hash}  ${known.bytes} bytes`] : []),
    ...(looked ? [`  ${say(checkedWords(state.checkedAt))}`] : []),
    ...(state.unreachable ? [`  ${paint.doubt(say(sayUnreachable(state.unreachable)))}`] : []),
    ...(read ? [`  ${say(readWords(read))}`] : []),
    paint.dim(`  ${editions.map((it) => it.id).join(', ')}`),
  ]
}

const knownWords = words('記録あり', 'known')
const unknownWords = words('未記録', 'not recorded')

const checkedWords = (at: Date): Words => {
  const day = formatDay(dayInJapan(at))
  return words(`最後の確認 ${day.ja}`, `last looked at on ${day.en}`)
}

const readWords = ({ at, by, note }: { at: Date; by: string; note: string }): Words => {
  const day = formatDay(dayInJapan(at))
  return words(`${day.ja}に${by}さんが確認${note && `：${note}`}`, `read on ${day.en} by ${by}${note && `: ${note}`}`)
}

/** So many are named; a document of many programmes marks dozens. */
const mostNamed = 8

function markWords(source: string, ids: readonly string[]): Words {
  const named = ids.slice(0, mostNamed)
  const more = ids.length - named.length
  return words(
    `${ids.length}件の版に「原典が変わった可能性があります」と表示します（${named.join('、')}${more > 0 ? ` ほか${more}件` : ''}）。読んで確かめたら、次で消せます: npm run -s musubi -- sources read ${source} --by 氏名`,
    `${ids.length} editions now say that a source may have changed (${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}). Once it has been read: npm run -s musubi -- sources read ${source} --by NAME`,
  )
}

export { readWords }
