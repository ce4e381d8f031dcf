import { type Words, words } from '#consortium/words.ts'
import { type ProgramJson, programJson } from '#exports/program-json.ts'
import type { Strength } from '#programs/verdict.ts'
import { command } from './command.ts'
import { dayAsked } from './day.ts'
import { requireEdition } from './edition.ts'
import { exits } from './exits.ts'
import type { Terminal } from './terminal.ts'

const strengths: Readonly<Record<Strength, Words>> = {
  hard: words('必須', 'required'),
  inferred: words('必須（読み取りによる解釈）', 'required, by our reading'),
  provisional: words('必須（変更の可能性あり）', 'required, may change'),
  advice: words('助言', 'advice'),
  preference: words('加点・優先', 'preferred'),
}
const labels = {
  roles: words('役割', 'Roles'),
  rules: words('要件', 'Rules'),
  beside: words('構成員には数えません', 'not counted as a member'),
  noted: words('要約（原文未収録）', 'Summary; the text itself is not held here'),
  unconfirmed: words('未確認の要約（二次資料）', 'Unconfirmed summary of what others report'),
}

/** `program ID [--json]`: one edition, every rule with its quote and place. Starts no database. */
export default command({
  args: { id: { type: 'positional', required: true }, json: { type: 'boolean' }, on: { type: 'string' } },
  async run({ id, json, on }, terminal) {
    const program = programJson(await requireEdition(id), dayAsked(on))
    if (json) terminal.out(JSON.stringify(program, null, 2))
    else for (const line of sayProgram(program, terminal)) terminal.out(line)
    return exits.fine
  },
})

const sayProgram = (program: ProgramJson, { say, paint }: Terminal): string[] => [
  paint.bold(`${say(program.name)}  ${program.id}`),
  say(program.window.says),
  say(program.about),
  paint.dim(say(program.asOf)),
  '',
  paint.bold(say(labels.roles)),
  ...program.roles.map(
    ({ role, called, does, member }) =>
      `  ${role}  ${say(called)}: ${say(does)}${member ? '' : ` (${say(labels.beside)})`}`,
  ),
  '',
  paint.bold(say(labels.rules)),
  ...program.rules.flatMap((rule) => [
    `  ${paint.bold(rule.id)}  [${say(strengths[rule.strength])}] ${say(rule.says)}`,
    paint.dim(
      rule.source.kind === 'quoted'
        ? `      「${rule.source.quote}」 ${rule.source.place}`
        : `      ${say(rule.source.tag === 'official' ? labels.noted : labels.unconfirmed)}: ${say(rule.source.summary)} ${rule.source.address}`,
    ),
  ]),
]
