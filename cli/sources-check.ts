import { isUtf8 } from 'node:buffer'
import { type Words, words } from '#consortium/words.ts'
import type { Services } from '#use-cases/services.ts'
import { checkSource } from '#use-cases/sources/check-source.ts'
import type { Found } from '#use-cases/sources/source-steps.ts'
import type { Watched } from '#use-cases/sources/watched.ts'
import type { SourceState } from '#use-cases/stores/sources.ts'
import { command, mistyped } from './command.ts'
import { type Exit, exits } from './exits.ts'
import { readRaw } from './file.ts'
import { keeper, withServices } from './house.ts'
import { chosenSource, chosenSources } from './sources-choice.ts'
import { fetchFound, fetchLimits, fingerprintOf } from './sources-fetch.ts'
import { sayOutcome, type Told } from './sources-words.ts'

interface Looked {
  readonly watched: Watched
  readonly outcome: Told
  /** null of a document that was not compared. */
  readonly state: SourceState | null
}

/**
 * `sources check [EDITION|--all] [--source ADDRESS] [--file FILE|--from URL] [--record] [--json]`: compares what is there now, by the
 * SHA-256 of its bytes, with what was read. Exit 1 where something changed, 3 where nothing did but something could not be told.
 */
export default command({
  args: {
    edition: { type: 'positional', required: false },
    all: { type: 'boolean' },
    source: { type: 'string' },
    file: { type: 'string' },
    from: { type: 'string' },
    record: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ edition, all, source, file, from, record, json }, terminal) {
    const choice = { edition, all, source }
    if (file !== undefined && from !== undefined)
      throw mistyped(words('--file と --from はどちらか一つにしてください。', 'Give --file or --from, not both.'))
    const one = file !== undefined || from !== undefined ? await chosenSource(choice) : null
    const them = one ? [one] : await chosenSources(choice)
    const given = await givenFor(one, { file, from }, terminal)

    const looked = await withServices(terminal, async (services) => {
      const results: Looked[] = []
      for (const some of inFours(them)) {
        const found = await Promise.all(some.map((it) => given ?? findNow(it)))
        for (const [at, watched] of some.entries())
          results.push(await takeDown(services, watched, found[at] ?? null, record ?? false))
      }
      return results
    })

    if (json) terminal.out(JSON.stringify({ sources: looked.map(jsonOf) }, null, 2))
    else
      for (const it of looked)
        for (const line of sayOutcome(it.watched, it.outcome, it.state, terminal)) terminal.out(line)
    return exitOf(looked)
  },
})

/** A file somebody downloaded, or what another address answers: for a page that moved, or that this machine cannot reach. */
async function givenFor(
  one: Watched | null,
  { file, from }: { file: string | undefined; from: string | undefined },
  terminal: Parameters<typeof readRaw>[1],
): Promise<Found | null> {
  if (!one) return null
  if (file !== undefined) {
    const bytes = await readRaw(file, terminal, fetchLimits.bytes)
    // We hold text. The slides it was taken from are other bytes for good, and would mark dozens of editions for nothing.
    if (one.kind === 'document' && !isUtf8(bytes)) throw mistyped(notText(one.source, file))
    return fingerprintOf(bytes)
  }
  if (from === undefined) return null
  if (!/^https?:$/.test(URL.canParse(from) ? new URL(from).protocol : '')) throw mistyped(noUrl(from))
  return fetchFound(from)
}

const notText = (source: string, file: string): Words =>
  words(
    `収録した ${source} はテキストです。${file} はテキスト（UTF-8）ではないため、比べられません。`,
    `${source} is held as text; ${file} is no text (UTF-8) and cannot be compared with it.`,
  )

const noUrl = (came: string): Words =>
  words(
    `--from は http か https のアドレスにしてください（現在の値は「${came}」です）。`,
    `--from must be an address of http or https; it is "${came}".`,
  )

/** Nothing to find where the document has no address. */
const findNow = ({ source, kind }: Watched): Promise<Found> | null => (kind === 'document' ? null : fetchFound(source))

async function takeDown(services: Services, watched: Watched, found: Found | null, record: boolean): Promise<Looked> {
  if (!found) return { watched, outcome: 'held', state: null }
  const answer = await checkSource(services, keeper, { source: watched.source, found, record })
  // The source was chosen among those that are watched, and the keeper may: nothing is left to turn down.
  if (!answer.ok) throw new Error(`${watched.source}: ${JSON.stringify(answer.refusal)}`)
  return { watched, outcome: answer.value.outcome, state: answer.value.state }
}

/** A few at a time, so that neither we nor they wait long. */
function inFours<T>(them: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(them.length / 4) }, (_, at) => them.slice(at * 4, at * 4 + 4))
}

const jsonOf = ({ watched, outcome, state }: Looked) => ({
  source: watched.source,
  kind: watched.kind,
  outcome,
  editions: watched.editions.map((it) => it.id),
  hash: state?.known?.hash ?? null,
  found:
    state?.changed?.hash ?? (outcome === 'unchanged' || outcome === 'recorded' ? (state?.known?.hash ?? null) : null),
  changedSince: state?.changed?.since.toISOString() ?? null,
  unreachable: state?.unreachable ?? null,
})

function exitOf(looked: readonly Looked[]): Exit {
  if (looked.some((it) => it.outcome === 'changed')) return exits.unmet
  return looked.some((it) => it.outcome === 'unreachable' || it.outcome === 'not-recorded')
    ? exits.undecided
    : exits.fine
}
