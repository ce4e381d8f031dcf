import { verdictJson } from '#exports/verdict-json.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import { judgeFile } from '#use-cases/house/check-consortium.ts'
import { longestFile } from '#use-cases/house/read-consortium.ts'
import { command } from './command.ts'
import { dayAsked } from './day.ts'
import { exits } from './exits.ts'
import { readText } from './file.ts'
import { badFile } from './refusal.ts'
import { sayVerdict } from './verdict.ts'

const exitOf = { ready: exits.fine, 'not-ready': exits.unmet, undecided: exits.undecided } as const

/** `check FILE|- [--json] [--on DATE]`: judges a consortium file. Starts no database. */
export default command({
  args: {
    file: { type: 'positional', required: true },
    json: { type: 'boolean' },
    on: { type: 'string' },
  },
  async run({ file, json, on }, terminal) {
    const day = dayAsked(on)
    const answer = await judgeFile(await readText(file, terminal, longestFile), day)
    if (!answer.ok) return badFile(answer.refusal, terminal)

    const verdict = answer.value
    if (json) terminal.out(JSON.stringify(verdictJson(verdict), null, 2))
    else {
      const edition = await findEdition(verdict.program)
      for (const line of sayVerdict(verdict, edition?.name, terminal)) terminal.out(line)
    }
    return exitOf[verdict.outcome]
  },
})
