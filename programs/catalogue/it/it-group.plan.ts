import { words } from '#consortium/words.ts'
import type { CountMembers, GrowthTarget, Rule } from '../../rule.ts'
import { firmness } from '../noted.ts'
import { groupMembers } from './it-group.roles.ts'
import type { Year } from './it-group.ts'

/** The promise of the whole group (#13); who was helped before promises more. */
export function groupTarget({ id, told, earlier }: Year): Rule {
  const source = told(
    earlier
      ? '2年間の計画で、グループ全体の労働生産性を年率5%以上（構成員が2023年・2024年に通常枠や複数社連携の支援を受けた場合は6%以上）向上させることが必要です。'
      : '2年間の計画で、グループ全体の労働生産性を年率5%以上向上させることが必要です。',
    earlier
      ? 'A plan of two years by which the group’s labour productivity rises by 5% a year, or 6% where a member was helped in 2023 or 2024.'
      : 'A plan of two years by which the group’s labour productivity rises by 5% a year.',
  )
  return {
    id: `${id}#13`,
    title: words('労働生産性の目標', 'Target for labour productivity'),
    strength: firmness(source),
    source,
    shape: 'all-of',
    parts: [
      rising([5, 100]),
      ...(earlier ? [{ shape: 'when-then', when: helpedBefore(earlier), must: rising([6, 100]) } as const] : []),
    ],
  }
}

const rising = (rise: GrowthTarget['rise']): GrowthTarget => ({
  shape: 'growth-target',
  metric: 'laborProductivity',
  rise,
  per: 'year',
  span: words('2年間の計画期間中', 'over the plan of two years'),
})

const helpedBefore = (programs: readonly string[]): CountMembers => ({
  shape: 'count-between',
  who: {
    ...groupMembers,
    called: words('2023年・2024年に通常枠や複数社連携の支援を受けた構成員', 'members that were helped in 2023 or 2024'),
    any: programs.flatMap((program) =>
      (['adopted', 'finished'] as const).map((status) => ({ where: { applications: { some: { program, status } } } })),
    ),
  },
  atLeast: 1,
})
