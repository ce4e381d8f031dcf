import { words } from '#consortium/words.ts'
import { tendSearch } from '#use-cases/house/tend-search.ts'
import { importNta, type NtaCounts } from '#use-cases/imports/import-nta.ts'
import { command } from './command.ts'
import { exits } from './exits.ts'
import { readJapanese } from './file.ts'
import { keeper, withServices } from './house.ts'
import { longestImport, sayFindings, sayProgress } from './import-findings.ts'
import { turnedDown } from './refusal.ts'

const countsIn = ({ made, changed, same, history, older, notOurs, bad }: NtaCounts) =>
  words(
    `追加 ${made}、更新 ${changed}、変更なし ${same}、履歴として保存 ${history}、手元より古い行 ${older}、掲載のない法人 ${notOurs}、取り込めない行 ${bad}`,
    `added ${made}, updated ${changed}, unchanged ${same}, kept as history ${history}, older than what we know ${older}, not in the directory ${notOurs}, bad rows ${bad}`,
  )

/** `import nta FILE|- [--add] [--json]`: takes in a file of the register; twice is once. Exit 2 where a row could not be taken. */
export default command({
  args: { file: { type: 'positional', required: true }, add: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ file, add, json }, terminal) {
    const text = await readJapanese(file, terminal, longestImport)
    const answer = await withServices(terminal, async (services) => {
      const taken = await importNta(services, keeper, {
        text,
        add: add ?? false,
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
