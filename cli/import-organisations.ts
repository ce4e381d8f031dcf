import { words } from '#consortium/words.ts'
import { tendSearch } from '#use-cases/house/tend-search.ts'
import { type ImportCounts, importOrganisations } from '#use-cases/imports/import-organisations.ts'
import { command } from './command.ts'
import { exits } from './exits.ts'
import { readText } from './file.ts'
import { keeper, withServices } from './house.ts'
import { longestImport, sayFindings, sayProgress } from './import-findings.ts'
import { turnedDown } from './refusal.ts'

const countsIn = ({ made, changed, same, kept, bad }: ImportCounts) =>
  words(
    `追加 ${made}、更新 ${changed}、変更なし ${same}、利用者の記載を優先 ${kept}、取り込めない行 ${bad}`,
    `added ${made}, updated ${changed}, unchanged ${same}, left as their own people wrote them ${kept}, bad rows ${bad}`,
  )

/** `import organisations FILE|- [--json]`: takes in the directory file; twice is once. Exit 2 where a row could not be taken. */
export default command({
  args: { file: { type: 'positional', required: true }, json: { type: 'boolean' } },
  async run({ file, json }, terminal) {
    const text = await readText(file, terminal, longestImport)
    const answer = await withServices(terminal, async (services) => {
      const taken = await importOrganisations(services, keeper, {
        text,
        progress: ({ rows }, of) => sayProgress(rows, of, terminal),
      })
      // What came in is found at once; how it is read, and its place in the order, follow here, no server needed.
      if (taken.ok) await tendSearch(services, keeper, {})
      return taken
    })
    if (!answer.ok) return turnedDown(answer.refusal, terminal)

    const { counts, findings } = answer.value
    sayFindings(findings, terminal)
    terminal.out(json ? JSON.stringify({ counts, findings }, null, 2) : terminal.say(countsIn(counts)))
    return findings.length > 0 ? exits.badInput : exits.fine
  },
})
