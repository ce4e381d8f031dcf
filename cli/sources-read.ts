import { words } from '#consortium/words.ts'
import { listSources } from '#use-cases/sources/list-sources.ts'
import { readSource } from '#use-cases/sources/read-source.ts'
import { command, mistyped } from './command.ts'
import { exits } from './exits.ts'
import { keeper, withServices } from './house.ts'
import { turnedDown } from './refusal.ts'
import { chosenSource } from './sources-choice.ts'
import { readWords } from './sources-words.ts'

const labels = {
  who: words('だれが読んだかを --by で書いてください。', 'Say with --by who has read it.'),
  same: (source: string) => words(`${source} に変更の印はありません。`, `${source} bears no mark.`),
}

/** `sources read SOURCE --by NAME [--note TEXT]`: somebody has read what changed, and the mark falls. Exit 1 where there was none. */
export default command({
  args: { source: { type: 'positional', required: true }, by: { type: 'string' }, note: { type: 'string' } },
  async run({ source, by, note }, terminal) {
    await chosenSource({ source })
    if (by === undefined) throw mistyped(labels.who)
    return withServices(terminal, async (services) => {
      const listed = await listSources(services, keeper, {})
      const changed = listed.ok && listed.value.sources.find((it) => it.source === source)?.state.changed
      if (!changed) {
        terminal.err(terminal.say(labels.same(source)))
        return exits.unmet
      }
      const answer = await readSource(services, keeper, {
        source,
        hash: changed.hash,
        by,
        ...(note !== undefined && { note }),
      })
      if (!answer.ok) return turnedDown(answer.refusal, terminal)
      const { read } = answer.value
      terminal.out(`${source}  ${read ? terminal.say(readWords(read)) : ''}`)
      return exits.fine
    })
  },
})
