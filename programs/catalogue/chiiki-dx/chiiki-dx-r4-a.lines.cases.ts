import { type Case, changed, joinedBy, planned, without } from '../case.ts'
import { aLocal, asLeadToo, aVendor, community, validMembers } from './chiiki-dx-r4.teams.ts'

const id = 'chiiki-dx-r4-a'
const valid = community(id, ['20'], validMembers)
const supported = (facts: object) =>
  joinedBy(valid, {
    name: 'デモ製作所',
    kind: 'company',
    roles: ['supported'],
    prefecture: '20',
    size: 'sme',
    ...facts,
  })

/** What stands on each line of Ａ類型, beside it, and with its fact left out. */
export const chiikiDxR4ALineCases: readonly Case[] = [
  {
    when: '地域の支援機関が3者',
    team: joinedBy(valid, aLocal('デモ商工会', 'shokokai', '20')),
    expect: { [`${id}#1`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '2者目の支援機関の種類が「等」に当たるか分からない',
    team: changed(valid, 'デモ研究所', { kind: 'npo' }),
    expect: { [`${id}#1`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '2者目の支援機関の種類が未記入',
    team: changed(valid, 'デモ研究所', { kind: undefined }),
    expect: { [`${id}#1`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: 'デジタル企業が3者で、1者の種類が未記入でも足りている',
    team: joinedBy(valid, aVendor('デモ新顔', '20', { kind: undefined })),
    expect: { [`${id}#2`]: 'met' },
  },
  {
    when: '2者目のデジタル企業の役割が未記入',
    team: changed(valid, 'デモテック', { roles: undefined }),
    expect: { [`${id}#2`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '1つの大学を地域とデジタルの両方には数えない',
    team: community(
      id,
      ['35'],
      [
        aLocal('デモ大学', ['university', 'it-vendor'], '35', { roles: ['lead', 'local', 'digital'] }),
        aLocal('デモ商工会議所', 'chamber', '35'),
        aVendor('デモIT', '35'),
      ],
    ),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '席は、ともに埋まるように割り当てる',
    team: community(
      id,
      ['35'],
      [
        aLocal('デモ大学', ['university', 'it-vendor'], '35', { roles: ['lead', 'local', 'digital'] }),
        aLocal('デモ商工会議所', 'chamber', '35'),
        aLocal('デモ商工会', 'shokokai', '35'),
        aVendor('デモIT', '35'),
      ],
    ),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '同じ法人番号の2行は1者',
    team: changed(changed(valid, 'デモIT', { corporateNumber: '1000012345678' }), 'デモテック', {
      corporateNumber: '1000012345678',
    }),
    expect: { [`${id}#2`]: 'unmet' },
  },
  {
    when: '代表機関が2者',
    team: changed(valid, 'デモ研究所', { ...asLeadToo, designations: [] }),
    expect: { [`${id}#4`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '代表機関が現場研修の採択団体',
    team: changed(valid, 'デモ工業技術センター', { designations: ['saitaku-genba'] }),
    expect: { [`${id}#5`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '代表機関の採択歴が未記入',
    team: changed(valid, 'デモ工業技術センター', { designations: undefined }),
    expect: { [`${id}#5`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '活動地域が未記入',
    team: { ...valid, area: undefined },
    expect: { [`${id}#6`]: 'unknown' },
    outcome: 'undecided',
  },
  { when: '活動地域が1つもない', team: { ...valid, area: [] }, expect: { [`${id}#6`]: 'unmet' }, outcome: 'not-ready' },
  {
    when: '同じ県を2度書いても1県',
    team: { ...valid, area: ['20', '20'] },
    expect: { [`${id}#6`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '支援先企業の提出状況が未記入',
    team: supported({ requests: 0 }),
    expect: { [`${id}#7`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '支援先企業の提出の期限が切れている',
    team: supported({ designations: [{ id: 'dx-shihyo', until: '2022-01-31' }], requests: 0 }),
    expect: { [`${id}#7`]: 'unmet' },
  },
  {
    when: '支援先企業の交付希望額が未記入',
    team: supported({ designations: ['dx-shihyo'] }),
    expect: { [`${id}#8`]: 'unknown', [`${id}#money`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: 'コミットメントがない',
    team: planned(valid, { statesCommitments: false }),
    expect: { [`${id}#9`]: 'unmet' },
  },
  {
    when: '事業収入の見通しが未記入',
    team: planned(valid, { forecastsIncome: undefined }),
    expect: { [`${id}#9`]: 'unknown' },
    outcome: 'undecided',
  },
  { when: '自立的な運営が4年', team: planned(valid, { selfSustainingYears: 4 }), expect: { [`${id}#10`]: 'unmet' } },
  { when: '自立的な運営が6年', team: planned(valid, { selfSustainingYears: 6 }), expect: { [`${id}#10`]: 'met' } },
  {
    when: '自立的な運営の年数が未記入',
    team: planned(valid, { selfSustainingYears: undefined }),
    expect: { [`${id}#10`]: 'unknown' },
    outcome: 'undecided',
  },
  { when: '申請額が1円少ない', team: planned(valid, { subsidy: 19_999_999 }), expect: { [`${id}#money`]: 'met' } },
  {
    when: '申請額がちょうど2,000万円',
    team: planned(valid, { subsidy: 20_000_000 }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '申請額が1円多い（機関別の合計も同じ）',
    team: changed(planned(valid, { subsidy: 20_000_001 }), 'デモIT', { requests: 5_000_001 }),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '申請額と機関別の合計が食い違い、上限をまたぐ',
    team: planned(valid, { subsidy: 20_000_001 }),
    expect: { [`${id}#money`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '金額がまだ1つもない',
    team: { ...valid, members: valid.members.map((member) => ({ ...member, requests: undefined })) },
    expect: { [`${id}#money`]: 'not-applicable' },
    outcome: 'ready',
  },
  {
    when: '1者の交付希望額が未記入',
    team: changed(valid, 'デモテック', { requests: undefined }),
    expect: { [`${id}#money`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '1者が未記入でも、分かる分だけで上限を超える',
    team: changed(changed(valid, 'デモテック', { requests: undefined }), 'デモIT', { requests: 5_000_001 }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '生産性の目標が5.99%（助言）',
    team: planned(valid, { targets: { laborProductivity: { rise: [599, 10_000], per: 'whole' } } }),
    expect: { [`${id}#plan`]: 'unmet' },
    outcome: 'ready',
  },
  {
    when: '生産性の目標が未記入（助言）',
    team: planned(valid, { targets: undefined }),
    expect: { [`${id}#plan`]: 'unknown' },
    outcome: 'ready',
  },
  {
    when: '支援機関がどれも活動地域にない（助言）',
    team: {
      ...valid,
      area: ['13'],
      members: valid.members.map((member) => ({ ...member, servesPrefectures: ['20'] as const })),
    },
    expect: { [`${id}#amb-16`]: 'unmet', [`${id}#6`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '自治体が代表（助言）',
    team: joinedBy(changed(valid, 'デモ工業技術センター', { roles: ['local'] }), {
      name: 'デモ市',
      kind: 'municipality',
      roles: ['lead'],
      prefecture: '20',
      designations: [],
      requests: 0,
    }),
    expect: { [`${id}#amb-17`]: 'unmet', [`${id}#4`]: 'met' },
    outcome: 'ready',
  },
  {
    when: 'ほかの公募にも申請中の構成員がいる（許される）',
    team: changed(valid, 'デモIT', { applications: [{ program: 'it-r3-multi', status: 'applied' }] }),
    expect: { [`${id}#amb-48`]: 'met' },
    outcome: 'ready',
  },
  {
    when: 'ほかの公募は終わっている',
    team: changed(valid, 'デモIT', { applications: [{ program: 'it-r3-multi', status: 'finished' }] }),
    expect: { [`${id}#amb-48`]: 'not-applicable' },
    outcome: 'ready',
  },
  {
    when: '打診中のデジタル企業はまだ数えない',
    team: changed(valid, 'デモテック', { state: 'asked' }),
    expect: { [`${id}#2`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    when: '支援先企業を兼ねる者は構成員の席に数えない',
    team: changed(valid, 'デモテック', { roles: ['digital', 'supported'], designations: ['dx-shihyo'] }),
    expect: { [`${id}#2`]: 'unmet', [`${id}#7`]: 'met' },
  },
  {
    when: '代表機関を外す',
    team: without(valid, 'デモ工業技術センター'),
    expect: { [`${id}#1`]: 'unmet', [`${id}#4`]: 'unmet' },
  },
]
