import { words } from '#consortium/words.ts'
import { rebuildSearch } from '#use-cases/house/rebuild-search.ts'
import { command } from './command.ts'
import { exits } from './exits.ts'
import { keeper, withServices } from './house.ts'
import { turnedDown } from './refusal.ts'

const labels = {
  progress: (written: number, of: number) => words(`${written} / ${of}件`, `${written} of ${of} written`),
  done: (documents: number) =>
    words(`検索の索引を作り直しました（${documents}件）。`, `The search index was written anew: ${documents} entries.`),
}

/** `reindex`: writes the search index anew; searches meanwhile see the old one. */
export default command({
  args: {},
  async run(_args, terminal) {
    const { out, err, say, paint } = terminal
    const answer = await withServices(terminal, (services) =>
      rebuildSearch(services, keeper, { progress: (written, of) => err(paint.dim(say(labels.progress(written, of)))) }),
    )
    if (!answer.ok) return turnedDown(answer.refusal, terminal)

    out(say(labels.done(answer.value.documents)))
    return exits.fine
  },
})
