import { words } from '#consortium/words.ts'
import { programLine } from '#exports/program-json.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { command } from './command.ts'
import { dayAsked } from './day.ts'
import { exits } from './exits.ts'

const consortiumWords = {
  required: words('共同申請が必要', 'a consortium is required'),
  optional: words('共同申請も可', 'a consortium is possible'),
  'partner required': words('連携相手が必要', 'a partner is required'),
  none: words('単独申請', 'single applicants'),
} as const

/** `programs [--json]`: every edition in the catalogue. Starts no database. */
export default command({
  args: { json: { type: 'boolean' }, on: { type: 'string' } },
  async run({ json, on }, { out, say, paint }) {
    const day = dayAsked(on)
    const programs = (await allEditions()).map((edition) => programLine(edition, day))
    if (json) out(JSON.stringify({ programs }, null, 2))
    else
      for (const { id, name, consortium, window } of programs) {
        out(`${paint.bold(id)}  ${say(name)}`)
        out(paint.dim(`  ${say(consortiumWords[consortium])} / ${say(window.says)}`))
      }
    return exits.fine
  },
})
