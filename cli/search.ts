import { type Kind, kinds } from '#consortium/kinds.ts'
import { nearest } from '#consortium/nearest.ts'
import { findPrefecture, prefectures } from '#consortium/prefecture.ts'
import { words } from '#consortium/words.ts'
import { type FoundJson, foundJson } from '#exports/found-json.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { command, mistyped } from './command.ts'
import { exits } from './exits.ts'
import { keeper, withServices } from './house.ts'
import { limitAsked } from './limit.ts'
import { turnedDown } from './refusal.ts'
import type { Terminal } from './terminal.ts'

const labels = {
  total: (count: string) => words(`${count}件`, `${count} found`),
  more: (shown: number) => words(`はじめの${shown}件を表示しています。`, `The first ${shown} are shown.`),
  none: words(
    '見つかりませんでした。語を減らすか、読み（かな）や所在地で試してください。',
    'Nothing was found. Try fewer words, the reading in kana, or the place.',
  ),
  demo: words('デモ', 'demo'),
  unknownPlace: words('所在地不明', 'place unknown'),
}

/** `search QUERY [--kind K] [--prefecture 34] [--limit 20] [--json]`: the directory. Several kinds or prefectures are put apart by commas. */
export default command({
  args: {
    query: { type: 'positional', required: true },
    kind: { type: 'string' },
    prefecture: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  manyWords: true,
  async run(args, terminal) {
    const input = {
      text: args._.join(' '),
      kinds: apart(args.kind).map(requireKind),
      prefectures: apart(args.prefecture).map(requirePrefecture),
      limit: limitAsked(args.limit, { usual: 20, most: 100 }),
    }
    const answer = await withServices(terminal, (services) => searchOrganisations(services, keeper, input))
    if (!answer.ok) return turnedDown(answer.refusal, terminal)

    const found = foundJson(answer.value)
    if (args.json) terminal.out(JSON.stringify(found, null, 2))
    else for (const line of sayFound(found, terminal)) terminal.out(line)
    return exits.fine
  },
})

const apart = (typed: string | undefined): string[] => (typed ?? '').split(',').filter(Boolean)

function requireKind(typed: string): Kind {
  if (Object.hasOwn(kinds, typed)) return typed as Kind
  const near = nearest(typed, Object.keys(kinds))
  const meant = (near.length > 0 ? near : Object.keys(kinds)).join(', ')
  throw mistyped(
    words(
      `--kind に「${typed}」という種類はありません。使えるもの: ${meant}`,
      `--kind knows no "${typed}". There are: ${meant}`,
    ),
  )
}

function requirePrefecture(typed: string): string {
  const found = findPrefecture(typed)
  if (found) return found.code
  throw mistyped(
    words(
      `--prefecture の「${typed}」が分かりません。01〜47 のコードか、広島県のような名称にしてください。`,
      `--prefecture does not know "${typed}"; use a code (01 to 47) or a name such as hiroshima.`,
    ),
  )
}

function sayFound({ organisations, total, note }: FoundJson, { say, paint }: Terminal): string[] {
  if (total.count === 0) return [say(note ?? labels.none)]
  const count = total.exact ? `${total.count}` : `≥ ${total.count}`
  return [
    paint.bold(say(labels.total(count))),
    ...(note ? [say(note)] : []),
    ...organisations.flatMap((it) => [
      '',
      `${paint.bold(it.name)}${it.demo ? ` [${say(labels.demo)}]` : ''}${it.corporateNumber ? `  ${paint.dim(it.corporateNumber)}` : ''}`,
      `  ${[it.kind ?? []]
        .flat()
        .map((kind) => say(kindWords(kind)))
        .join(
          '、',
        )} / ${placeOf(it.prefecture, say)}${it.municipality ?? ''}${it.capability ? ` / ${it.capability}` : ''}`,
      ...(it.why.length > 0 ? [paint.dim(`  ${it.why.map(say).join('、')}`)] : []),
    ]),
    ...(organisations.length < total.count ? ['', paint.dim(say(labels.more(organisations.length)))] : []),
  ]
}

const kindWords = (kind: string) => (Object.hasOwn(kinds, kind) ? kinds[kind as Kind] : words(kind, kind))

const placeOf = (code: string | null, say: Terminal['say']): string =>
  say(prefectures.find((it) => it.code === code) ?? labels.unknownPlace)
