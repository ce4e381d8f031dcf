/** Which sources a person means by an edition, by `--source` or by `--all`. */
import { nearest } from '#consortium/nearest.ts'
import { words } from '#consortium/words.ts'
import { watchedSources } from '#programs/watched-sources.ts'
import { allWatched, type Watched } from '#use-cases/sources/watched.ts'
import { mistyped } from './command.ts'
import { requireEdition } from './edition.ts'

export interface Choice {
  readonly edition?: string | undefined
  readonly source?: string | undefined
  readonly all?: boolean | undefined
}

/** What was meant; throws as mistyped where it is no source, not of that edition, or nothing at all. */
export async function chosenSources({ edition, source, all }: Choice): Promise<Watched[]> {
  const watched = await allWatched()
  if (edition === undefined && source === undefined) {
    if (all) return watched
    throw mistyped(choiceWords.nothing)
  }
  if (all) throw mistyped(choiceWords.both)

  const own = edition === undefined ? null : watchedSources(await requireEdition(edition)).map((it) => it.source)
  const among = own ? watched.filter((it) => own.includes(it.source)) : watched
  if (source === undefined) return among
  const found = among.filter((it) => it.source === source)
  if (found.length > 0) return found
  const known = among.map((it) => it.source)
  const near = own ? known : nearest(source, known)
  throw mistyped(choiceWords.noSource(source, near))
}

/** The one that a file or another address stands for. */
export async function chosenSource(choice: Choice): Promise<Watched> {
  const [one, ...others] = await chosenSources(choice)
  if (one && others.length === 0) return one
  throw mistyped(choiceWords.several([one, ...others].flatMap((it) => (it ? [it.source] : []))))
}

const choiceWords = {
  nothing: words(
    '公募の版の ID、--source アドレス、--all のどれかを指定してください。使い方は --help で見られます。',
    'Name an edition, give --source ADDRESS, or say --all. See --help.',
  ),
  both: words(
    '--all は、版の ID や --source と一緒には使えません。',
    '--all goes with neither an edition nor --source.',
  ),
  noSource: (source: string, near: readonly string[]) =>
    words(
      `「${source}」は、どの公募の版の原典でもありません。${near.length > 0 ? `候補: ${near.join('、')}` : 'sources list で一覧を見られます。'}`,
      `"${source}" is no source of that edition, or of any. ${near.length > 0 ? `There are: ${near.join(', ')}` : 'See sources list.'}`,
    ),
  several: (sources: readonly string[]) =>
    words(
      `--file と --from は一つの原典にだけ使えます。--source で選んでください: ${sources.slice(0, 10).join('、')}`,
      `--file and --from are for one source; choose it by --source: ${sources.slice(0, 10).join(', ')}`,
    ),
}
