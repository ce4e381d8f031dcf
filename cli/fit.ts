import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import type { FitJson } from '#exports/fit-json.ts'
import { fitForFile } from '#use-cases/house/fit-for-file.ts'
import { longestFile } from '#use-cases/house/read-consortium.ts'
import { command } from './command.ts'
import { dayAsked } from './day.ts'
import { exits } from './exits.ts'
import { longestDirectory, readJapanese, readText } from './file.ts'
import { badFile } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** Long enough for a directory of thousands; what is not looked through by then is told as the least distance there can be. */
const longest = 1_100

/** `fit FILE|- [--directory FILE.csv] [--json] [--on DATE]`: how far a team is from every programme. Starts no database. */
export default command({
  args: {
    file: { type: 'positional', required: true },
    directory: { type: 'string' },
    json: { type: 'boolean' },
    on: { type: 'string' },
  },
  async run({ file, directory, json, on }, terminal) {
    const day = dayAsked(on)
    const text = await readText(file, terminal, longestFile)
    const rows = directory === undefined ? undefined : await readJapanese(directory, terminal, longestDirectory)
    const until = Date.now() + longest
    const answer = await fitForFile({ file: text, directory: rows, on: day, goOn: () => Date.now() < until })
    if (!answer.ok) return badFile(answer.refusal, terminal)

    const { skipped, ...found } = answer.value
    for (const { says } of skipped) terminal.err(terminal.say(says))
    if (json) terminal.out(JSON.stringify(found, null, 2))
    else for (const line of found.programs.flatMap((it) => sayFit(it, terminal))) terminal.out(line)
    if (found.programs.some((it) => it.atLeast)) terminal.err(terminal.say(labels.timeUp))
    return exits.fine
  },
})

const labels = {
  timeUp: words(
    '時間内に一覧のすべては調べられませんでした。「以上」と付いた版は、一覧にかかわらず最も少ない場合の数です。',
    'Time was up before the whole directory was tried: where it says "at least", it is the least for any directory.',
  ),
  ready: words('このまま応募できる構成です', 'ready as it is'),
  undecided: words('満たしていない要件はありません（未記入の項目があります）', 'nothing unmet; facts are missing'),
  steps: (count: number, atLeast: boolean): Words =>
    words(`あと ${count}${atLeast ? ' 以上' : ''}`, `${atLeast ? 'at least ' : ''}${count} to go`),
  beyond: words('連携相手では補えません', 'beyond partners'),
  upTo: (yen: Words): Words => words(`上限 ${yen.ja}`, `up to ${yen.en}`),
  noCap: words('上限額の定めなし', 'no cap in yen'),
  invite: (called: Words, count: number): Words =>
    words(`招く: ${called.ja} ${count}`, `invite: ${called.en} ${count}`),
  change: (member: string): Words => words(`役割の変更: ${member}`, `other roles: ${member}`),
  remove: (member: string): Words => words(`外れる: ${member}`, `leaves: ${member}`),
}

function sayFit(fit: FitJson, { say, paint }: Terminal): string[] {
  const { program, name, window, distance, why, needs, missing, money } = fit
  const tone = distance === 0 ? 'good' : distance === null ? 'bad' : 'doubt'
  const cap = money.cap === null ? labels.noCap : labels.upTo(formatYen(money.cap))
  const steps = [
    ...needs.invite.map(({ called, count }) => labels.invite(called, count)),
    ...needs.change.map(({ member }) => labels.change(member)),
    ...needs.remove.map(labels.remove),
  ]
  return [
    `${paint[tone](say(distanceWords(fit)))}  ${paint.bold(program)}  ${say(name)}`,
    paint.dim(`  ${say(window.says)} / ${say(cap)}`),
    ...(why ? [`  ${say(why)}`] : missing.map((it) => `  ${say(it)}`)),
    ...(steps.length > 0 ? [paint.dim(`  ${steps.map(say).join(' / ')}`)] : []),
  ]
}

function distanceWords({ distance, atLeast, outlook }: FitJson): Words {
  if (distance === null) return labels.beyond
  if (distance > 0) return labels.steps(distance, atLeast ?? false)
  return outlook === 'ready' ? labels.ready : labels.undecided
}
