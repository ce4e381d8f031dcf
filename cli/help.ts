import { words } from '#consortium/words.ts'
import { commands } from './commands.ts'
import type { Terminal } from './terminal.ts'

const labels = {
  usage: words('使い方', 'Usage'),
  commands: words('コマンド', 'Commands'),
  everywhere: words('どのコマンドでも使えるもの', 'With every command'),
  language: words(
    '日本語または英語で表示します（指定がなければ日本語）',
    'speak Japanese or English; Japanese if left out',
  ),
  help: words('使い方を表示します', 'show how to use it'),
}
const called = 'npm run -s musubi --'

/** How a command is used, or all of them where none was named. */
export function helpFor(name: keyof typeof commands | null, { say, paint }: Terminal): string[] {
  const everywhere = [
    '',
    paint.bold(say(labels.everywhere)),
    `  --lang ja|en  ${say(labels.language)}`,
    `  --help        ${say(labels.help)}`,
  ]
  if (name)
    return [
      say(commands[name].does),
      '',
      `${paint.bold(say(labels.usage))}: ${called} ${name} ${commands[name].usage}`,
      ...everywhere,
    ]

  return [
    `${paint.bold(say(labels.usage))}: ${called} COMMAND`,
    '',
    paint.bold(say(labels.commands)),
    ...Object.entries(commands).flatMap(([each, { usage, does }]) => [`  ${each} ${usage}`, `      ${say(does)}`]),
    ...everywhere,
  ]
}
