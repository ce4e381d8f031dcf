import { listSources } from '#use-cases/sources/list-sources.ts'
import { command } from './command.ts'
import { exits } from './exits.ts'
import { keeper, withServices } from './house.ts'
import { turnedDown } from './refusal.ts'
import { chosenSources } from './sources-choice.ts'
import { sayState } from './sources-words.ts'

/** `sources list [EDITION] [--json]`: every source with its hash, what changed first. */
export default command({
  args: { edition: { type: 'positional', required: false }, json: { type: 'boolean' } },
  async run({ edition, json }, terminal) {
    const meant = (await chosenSources(edition === undefined ? { all: true } : { edition })).map((it) => it.source)
    const answer = await withServices(terminal, (services) => listSources(services, keeper, {}))
    if (!answer.ok) return turnedDown(answer.refusal, terminal)

    const sources = answer.value.sources.filter((it) => meant.includes(it.source))
    if (json) terminal.out(JSON.stringify({ sources }, null, 2))
    else for (const it of sources) for (const line of sayState(it, terminal)) terminal.out(line)
    return exits.fine
  },
})
