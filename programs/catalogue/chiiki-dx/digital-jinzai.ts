import { words } from '#consortium/words.ts'
import { type Edition, edition, type Information } from '../../edition.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'

/** What tells the two budgets apart. */
interface Year extends Pick<Edition, 'name' | 'stage' | 'about' | 'asOf'> {
  readonly id: `digital-jinzai-${string}`
  readonly budget: { readonly source: Source; readonly over: string }
  readonly paid: Source
  readonly information: readonly Information[]
}

/** 地域デジタル人材育成・確保推進事業: run by whom the state commissions; no rule on who forms a team (programs.md 3.4). */
export const digitalJinzai = ({ id, budget, paid, ...year }: Year): Edition =>
  edition({
    ...year,
    id,
    consortium: 'none',
    sizeTable: 'SK-4',
    call: callOf(id, budget.source, { over: budget.over }, 'AMB-44'),
    roles: [
      {
        role: 'applicant',
        called: words('実施者', 'Operator'),
        does: words('国から委託または補助を受けて事業を行います。', 'Is commissioned or paid by the state to run it.'),
        member: true,
      },
    ],
    rules: [],
    money: [
      {
        term: 'not-stated',
        called: words('委託費・補助金', 'Amount'),
        note: words('1者あたりの額は記載がありません。', 'No amount of one operator is printed.'),
        source: paid,
      },
    ],
  })
