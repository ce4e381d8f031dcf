import { applicationStatuses } from '#consortium/organisation-words.ts'
import { roles } from '#consortium/roles.ts'
import { words } from '#consortium/words.ts'
import { type Match, no, perhaps, yes } from '../match.ts'
import { monthsBefore } from '../months.ts'
import type { TrackRecord } from '../rule.ts'
import { aboutWhom, concerned, selectorFeatures } from '../selector-features.ts'
import type { Standing, Team } from '../team.ts'
import {
  bounds,
  evidenceOfAll,
  type Judged,
  pathsOf,
  questionsOf,
  sortTeam,
  witnessedOnce,
  witnesses,
} from './counting.ts'
import { type EachSaid, judgeEach, sayEach, showEach } from './each.ts'
import { judgeInterval } from './interval.ts'
import type { Shape } from './shape.ts'

/** How many other applications or awards each that matches has. */
export const trackRecord: Shape<TrackRecord, EachSaid> = {
  judge(clause, team) {
    const sorted = sortTeam(clause.who, team)
    const also = ({ standing }: Judged): Judged => ({ standing, match: recordOf(clause, standing, team) })
    const { outcome, right, wrong, open } = judgeEach(sorted, also)
    const evidence = evidenceOfAll([...sorted.sure, ...sorted.sure.map(also)])
    return {
      outcome,
      counted: witnesses(right),
      notCounted: witnessedOnce(witnesses([...wrong, ...open])),
      questions: outcome === 'unknown' ? questionsOf(open) : [],
      ...(outcome === 'unmet' ? { short: wrong.length } : {}),
      ...(evidence && outcome !== 'not-applicable' ? { evidence } : {}),
      found: {
        right: right.length,
        wrong: wrong.map(({ standing }) => standing.name),
        open: [...new Set(open.map(({ standing }) => standing.name))],
      },
    }
  },

  say: (clause, { outcome, found }) => sayEach(clause, outcome, found, '者'),

  lacks: () => [],

  show: showEach,

  features: ({ who, programs, status, within, role, atLeast, atMost }) => [
    {
      key: 'number',
      called: words('応募・採択の数', 'applications or awards'),
      is: bounds(atLeast, atMost, words('件', '')),
    },
    { key: 'status', called: words('数える状態', 'those counted'), is: status.map((one) => applicationStatuses[one]) },
    ...(programs
      ? [{ key: 'programs', called: words('数える公募', 'calls counted'), is: programs.map((one) => words(one, one)) }]
      : []),
    ...(within
      ? [
          {
            key: 'within',
            called: words('さかのぼる期間', 'how far back'),
            is: words(`${within.months}か月`, `${within.months} months`),
          },
        ]
      : []),
    ...(role ? [{ key: 'role', called: words('数える役割', 'role counted'), is: roles[role] }] : []),
    ...selectorFeatures(who, 'who', concerned),
  ],

  about: ({ who, status }) => aboutWhom(`record ${status.join(' ')}`, who),

  reads: ({ who, sameProject }) => [
    ...pathsOf(who),
    'members[].applications',
    ...(sameProject ? (['plan.project'] as const) : []),
  ],
}

type Application = NonNullable<Standing['member']['applications']>[number]

/** Whether the number of an organisation's records is within bounds; open while one that may count could turn it. */
function recordOf(clause: TrackRecord, { member }: Standing, team: Team): Match {
  const { applications } = member
  if (!applications)
    return perhaps(words('「応募・採択歴」が未記入です', 'its earlier applications are not stated'), [
      { of: 'member', fact: 'applications' },
    ])

  const fits = applications.map((one) => counts(one, clause, team))
  const sure = fits.filter((fit) => fit === 'yes').length
  const most = fits.filter((fit) => fit !== 'no').length
  const { outcome } = judgeInterval({ least: sure, most }, clause)
  const named = applications.filter((_, at) => fits[at] !== 'no').map(({ program }) => program)
  const why = words(
    `当てはまる応募・採択は${sure}件です${named.length > 0 ? `（${named.join('、')}）` : ''}`,
    `${sure} such applications or awards${named.length > 0 ? ` (${named.join(', ')})` : ''}`,
  )
  if (outcome === 'unknown') {
    const project = clause.sameProject && team.consortium.plan?.project === undefined
    return perhaps(
      why,
      project ? [{ of: 'consortium', path: 'plan.project' }] : [{ of: 'member', fact: 'applications' }],
    )
  }
  return outcome === 'met' ? yes(why, ['applications']) : no(why, ['applications'])
}

function counts(one: Application, clause: TrackRecord, { on, consortium }: Team): Match['is'] {
  const { programs, status, within, role, sameProject } = clause
  if (programs && !programs.some((asked) => isProgram(one.program, asked))) return 'no'

  const project = consortium.plan?.project
  const tests = [
    one.status === undefined ? undefined : status.includes(one.status),
    within === undefined ? true : one.on === undefined ? undefined : one.on >= monthsBefore(on, within.months),
    role === undefined ? true : one.role === undefined ? undefined : one.role === role,
    !sameProject ? true : one.project === undefined || project === undefined ? undefined : one.project === project,
  ]
  if (tests.includes(false)) return 'no'
  return tests.includes(undefined) ? 'perhaps' : 'yes'
}

/** Whether an edition is the one asked for; an id that ends in `*` stands for all that begin so. */
export const isProgram = (program: string, asked: string): boolean =>
  asked.endsWith('*') ? program.startsWith(asked.slice(0, -1)) : program === asked
