/** Every command of the terminal, loaded only when it is asked for. */
import { type Words, words } from '#consortium/words.ts'
import type { Command } from './command.ts'

interface Entry {
  /** What follows the name. */
  readonly usage: string
  readonly does: Words
  readonly load: () => Promise<{ readonly default: Command }>
}

export const commands = {
  check: {
    usage: 'FILE|- [--json] [--on DATE]',
    does: words(
      'コンソーシアムファイルを判定します（終了コード 0 適合、1 不適合、2 入力の誤り、3 未確定）',
      'judge a consortium file (exit 0 ready, 1 not ready, 2 bad input, 3 undecided)',
    ),
    load: () => import('./check.ts'),
  },
  programs: {
    usage: '[--json] [--on DATE]',
    does: words('公募の版の一覧', 'list the programme editions'),
    load: () => import('./programs.ts'),
  },
  program: {
    usage: 'ID [--json] [--on DATE]',
    does: words('公募の版の要件と根拠', 'show one edition, every rule with its source'),
    load: () => import('./program.ts'),
  },
  schema: {
    usage: '[ID]',
    does: words('コンソーシアムファイルの JSON Schema', 'JSON Schema of the consortium file'),
    load: () => import('./schema.ts'),
  },
} as const satisfies Record<string, Entry>
