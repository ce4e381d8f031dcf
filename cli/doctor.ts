import { words } from '#consortium/words.ts'
import { parseSettings, type Settings } from '#server/settings.ts'
import { command } from './command.ts'
import { lookAtDatabase } from './doctor/database.ts'
import { type HealthFinding, healthy, wrong } from './doctor/finding.ts'
import { lookAtBuild, lookAtDisk, lookAtFolder, lookAtNode, lookAtPackages } from './doctor/machine.ts'
import { lookAtBrowser, lookAtMail } from './doctor/outside.ts'
import { lookAtPort } from './doctor/port.ts'
import { exits } from './exits.ts'
import type { Terminal } from './terminal.ts'

const settingsWords = words('設定', 'Settings')
const labels = {
  well: words('問題は見つかりませんでした。', 'Nothing is wrong.'),
  ill: (count: number) => words(`直すところが ${count} 件あります。`, `${count} to mend.`),
}
const marks = { fine: ['good', '○'], warning: ['doubt', '！'], wrong: ['bad', '×'] } as const

/** `doctor [--json]`: looks at this installation. Exit 1 if anything is wrong. */
export default command({
  args: { json: { type: 'boolean' } },
  async run({ json }, terminal) {
    const findings = await examine(terminal)
    const ill = findings.filter(({ state }) => state === 'wrong').length
    if (json) terminal.out(JSON.stringify({ findings }, null, 2))
    else {
      for (const finding of findings) terminal.out(sayFinding(finding, terminal))
      terminal.out('')
      terminal.out(terminal.say(ill > 0 ? labels.ill(ill) : labels.well))
    }
    return ill > 0 ? exits.unmet : exits.fine
  },
})

async function examine({ environment }: Terminal): Promise<HealthFinding[]> {
  const node = lookAtNode(process.versions.node)
  const parsed = parseSettings(environment)
  const browser = await lookAtBrowser(environment)
  // Without settings there is no saying which folder, port and database to look at.
  if (!parsed.ok) return [node, wrong(settingsWords, parsed.words), browser]

  const { settings } = parsed
  return [
    node,
    healthy(settingsWords, stateOf(settings)),
    await lookAtPackages(settings),
    await lookAtBuild(),
    await lookAtFolder(settings),
    await lookAtDisk(settings),
    await lookAtPort(settings),
    ...(await lookAtDatabase(settings)),
    await lookAtMail(settings),
    browser,
  ]
}

const stateOf = ({ publicUrl }: Settings) =>
  publicUrl
    ? words(`${publicUrl} で公開します`, `public at ${publicUrl}`)
    : words('この端末だけで使います（PUBLIC_URL は未設定）', 'for this machine alone; PUBLIC_URL is not set')

const sayFinding = ({ about, state, says }: HealthFinding, { say, paint }: Terminal): string => {
  const [tone, mark] = marks[state]
  return `${paint[tone](mark)} ${paint.bold(say(about))}  ${say(says)}`
}
