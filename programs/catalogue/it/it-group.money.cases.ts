import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import type { BudgetCategory } from '#consortium/plan-words.ts'
import { type Case, changed, planned } from '../case.ts'
import { casesFor, type Year } from './it-group.cases.ts'
import { groupOf, lead } from './it-group.teams.ts'

type Entry = NonNullable<Plan['budget']>[number]

const entry = (category: BudgetCategory, subsidy: number, facts: Partial<Entry> = {}): Entry => ({
  category,
  subsidy,
  ...facts,
})

/** Both sides of every cap, slice and rate. */
export function groupMoneyCases(year: Year): readonly Case[] {
  const be = casesFor(year)
  const body = groupOf(year.id)
  const paying = (team: Consortium, ...budget: readonly Entry[]) => planned(team, { budget })
  const met = (when: string, team: Consortium) => be(when, team, 'money', 'met')
  const unmet = (when: string, team: Consortium) => be(when, team, 'money', 'unmet')
  const tool = (cost: number, subsidy: number) => entry('base-introduction', subsidy, { cost, member: 'デモ店1' })
  const oneFunction = (team: Consortium) =>
    planned(team, { tools: [{ part: 'software-process', functions: ['accounting'] }] })
  const medium = (facts: Partial<Member> = {}) => changed(body, 'デモ店1', { size: 'sme', ...facts })
  return [
    met(
      '（1）＋（2）がちょうど3,000万円',
      paying(body, entry('base-introduction', 25_500_000), entry('consumption-analysis', 4_500_000)),
    ),
    unmet(
      '（1）＋（2）が1円多い',
      paying(body, entry('base-introduction', 25_500_001), entry('consumption-analysis', 4_500_000)),
    ),
    ...(
      [
        ['pc-tablet', 900_000],
        ['register', 1_800_000],
      ] as const
    ).flatMap(([category, most]) => [
      unmet(
        `${category}も（1）に数える`,
        paying(
          body,
          entry('base-introduction', 30_000_000 - most),
          entry(category, most),
          entry('consumption-analysis', 1),
        ),
      ),
      met(
        `（3）の上限のもとになる額に${category}も入る`,
        paying(
          body,
          entry('base-introduction', 15_000_000 - most),
          entry(category, most),
          entry('administration', 1_000_000),
        ),
      ),
    ]),
    met('（2）がちょうど50万円×9者', paying(body, entry('consumption-analysis', 4_500_000))),
    unmet('（2）が50万円×9者を1円超える', paying(body, entry('consumption-analysis', 4_500_001))),
    met(
      '代表事業者もツールを使えば、（2）は10者分',
      paying(changed(body, lead.name, { usesTool: true }), entry('consumption-analysis', 5_000_000)),
    ),
    met(
      '（3）が（1）＋（2）の15分の1ちょうど',
      paying(body, entry('base-introduction', 1_500_000), entry('administration', 100_000)),
    ),
    unmet(
      '（3）が（1）＋（2）の15分の1を1円超える',
      paying(body, entry('base-introduction', 1_500_000), entry('administration', 100_001)),
    ),
    met(
      '（3）の上限のもとになる額に（2）も入る',
      paying(body, entry('consumption-analysis', 1_500_000), entry('administration', 100_000)),
    ),
    met(
      '（3）がちょうど200万円',
      paying(body, entry('base-introduction', 30_000_000), entry('administration', 2_000_000)),
    ),
    unmet(
      '（3）が200万円を1円超える',
      paying(body, entry('base-introduction', 30_000_000), entry('administration', 2_000_001)),
    ),
    met('総額がちょうど3,200万円', planned(body, { subsidy: 32_000_000 })),
    unmet('総額が3,200万円を1円超える', planned(body, { subsidy: 32_000_001 })),

    met('小規模事業者は50万円までの部分が5分の4', paying(body, tool(500_000, 400_000))),
    unmet('小規模事業者の5分の4を1円超える', paying(body, tool(500_000, 400_001))),
    met('中小企業は50万円までの部分が4分の3', paying(medium(), tool(400_000, 300_000))),
    unmet('中小企業の4分の3を1円超える', paying(medium(), tool(400_000, 300_001))),
    met('小規模事業者で50万円を超える部分は3分の2', paying(body, tool(1_225_000, 900_000))),
    unmet('小規模事業者で50万円を超える部分の3分の2を1円超える', paying(body, tool(1_225_000, 900_001))),
    met('中小企業で50万円を超える部分は3分の2', paying(medium(), tool(1_000_000, 722_222))),
    unmet('中小企業で50万円を超える部分の3分の2を1円超える', paying(medium(), tool(1_000_000, 722_223))),
    met('機能が2つ以上なら350万円まで', paying(body, tool(9_000_000, 3_500_000))),
    unmet('機能が2つ以上でも350万円を1円超える', paying(body, tool(9_000_000, 3_500_001))),
    met('中小企業で350万円', paying(medium(), tool(9_000_000, 3_500_000))),
    unmet('中小企業で350万円を1円超える', paying(medium(), tool(9_000_000, 3_500_001))),
    met('機能が1つなら50万円まで', paying(oneFunction(body), tool(9_000_000, 500_000))),
    unmet('機能が1つで50万円を1円超える', paying(oneFunction(body), tool(9_000_000, 500_001))),
    met('機能が1つの小規模事業者も5分の4', paying(oneFunction(body), tool(500_000, 400_000))),
    unmet('機能が1つの小規模事業者の5分の4を1円超える', paying(oneFunction(body), tool(500_000, 400_001))),
    met('機能が1つの中小企業は4分の3', paying(oneFunction(medium()), tool(400_000, 300_000))),
    unmet('機能が1つの中小企業の4分の3を1円超える', paying(oneFunction(medium()), tool(400_000, 300_001))),
    unmet('機能が1つの中小企業で50万円を1円超える', paying(oneFunction(medium()), tool(9_000_000, 500_001))),
    met('機能が1つの中小企業で50万円', paying(oneFunction(medium()), tool(9_000_000, 500_000))),
    ...(
      [
        ['accounting', 'ordering'],
        ['accounting', 'payment'],
        ['ordering', 'payment'],
      ] as const
    ).map((functions) =>
      met(
        `${functions.join('と')}で2つの機能`,
        paying(planned(body, { tools: [{ part: 'software-process', functions }] }), tool(9_000_000, 3_500_000)),
      ),
    ),
    met(
      '受発注と決済で2つの機能があり、小規模事業者は5分の4',
      paying(
        planned(body, { tools: [{ part: 'software-process', functions: ['ordering', 'payment'] }] }),
        tool(500_000, 400_000),
      ),
    ),
    met(
      '受発注と決済で2つの機能があり、中小企業で350万円',
      paying(
        planned(medium(), { tools: [{ part: 'software-process', functions: ['ordering', 'payment'] }] }),
        tool(9_000_000, 3_500_000),
      ),
    ),
    unmet('中小企業の経費666,668円は3分の2の部分にかかる', paying(medium(), tool(666_668, 500_001))),
    unmet(
      '（1）の額が未記入でも、（3）が200万円を超えると分かる',
      paying(body, { category: 'base-introduction' }, entry('administration', 2_000_001)),
    ),
    met(
      '3つの機能',
      paying(
        planned(body, { tools: [{ part: 'software-process', functions: ['accounting', 'ordering', 'payment'] }] }),
        tool(9_000_000, 3_500_000),
      ),
    ),
    unmet(
      'ECは機能の数に入らない',
      paying(
        planned(body, { tools: [{ part: 'software-process', functions: ['accounting', 'ec'] }] }),
        tool(9_000_000, 500_001),
      ),
    ),
    be(
      '機能が未記入で50万円を超える',
      paying(planned(body, { tools: undefined }), tool(9_000_000, 500_001)),
      'money',
      'unknown',
    ),
    met(
      '代表事業者もツールを使えば支払われる',
      paying(changed(body, lead.name, { usesTool: true }), { ...tool(400_000, 300_000), member: lead.name }),
    ),
    unmet('ツールを使わない代表事業者には支払われない', paying(body, { ...tool(400_000, 300_000), member: lead.name })),

    ...(
      [
        ['pc-tablet', 100_000],
        ['register', 200_000],
      ] as const
    ).flatMap(([category, most]) => [
      met(`${category}が1者ちょうど上限`, paying(body, entry(category, most, { cost: most * 2, member: 'デモ店1' }))),
      unmet(`${category}が1者の上限を1円超える`, paying(body, entry(category, most + 1, { member: 'デモ店1' }))),
      unmet(
        `${category}の2分の1を1円超える`,
        paying(body, entry(category, 50_001, { cost: 100_000, member: 'デモ店1' })),
      ),
      met(
        `ツールを使う代表事業者の${category}`,
        paying(
          changed(body, lead.name, { usesTool: true }),
          entry(category, 50_000, { cost: 100_000, member: lead.name }),
        ),
      ),
      unmet(
        `ツールを使わない代表事業者の${category}`,
        paying(body, entry(category, 50_000, { cost: 100_000, member: lead.name })),
      ),
    ]),
    met('（2）の3分の2ちょうど', paying(body, entry('consumption-analysis', 2_000_000, { cost: 3_000_000 }))),
    unmet('（2）の3分の2を1円超える', paying(body, entry('consumption-analysis', 2_000_001, { cost: 3_000_000 }))),
    { ...be('申請額がまだない', body, 'money', 'not-applicable'), outcome: 'ready' },
  ]
}
