import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { technologies } from './sapoin.composition.ts'
import { sapoinFigureCases } from './sapoin.figures.cases.ts'
import { researchKinds } from './sapoin.roles.ts'
import { bodyOf, type Year } from './sapoin.teams.ts'

/** What every year says alike: both sides of each line, and each fact left out. */
export function sapoinCases(year: Year): readonly Case[] {
  const { id } = year
  const body = bodyOf(year)
  return [
    {
      when: '中小企業と大学、総額ちょうど9,750万円',
      team: body,
      expect: numbered(id, {
        1: 'met',
        2: 'met',
        3: 'met',
        4: 'met',
        5: 'met',
        money: 'met',
        plan: 'met',
        half: 'met',
      }),
      outcome: 'ready',
    },
    {
      when: '中小企業2者だけ（大学等は助言）',
      team: changed(body, 'デモ大学', { kind: 'company', roles: ['member'], size: 'sme' }),
      expect: numbered(id, { 1: 'met', 3: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '1者だけでは共同体にならない',
      team: without(body, 'デモ大学'),
      expect: numbered(id, { 1: 'unmet', 2: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '1者とアドバイザーでは共同体にならない',
      team: changed(body, 'デモ大学', { roles: ['advisor'] }),
      expect: numbered(id, { 1: 'unmet', 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '2者目の役割が未記入',
      team: changed(body, 'デモ大学', { roles: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '主たる研究等実施機関の中小企業',
      team: changed(body, 'デモ精工', { roles: ['main-research', 'manager'] }),
      expect: numbered(id, { 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中小企業がいない',
      team: changed(body, 'デモ精工', { size: 'large' }),
      expect: numbered(id, { 2: 'unmet', half: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '規模が未記入',
      team: changed(body, 'デモ精工', { size: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '資本金が3億円を超えても従業員が300人ちょうどの製造業',
      team: changed(body, 'デモ精工', { size: undefined, industry: '24', capital: 300_000_001, employees: 300 }),
      expect: numbered(id, { 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '資本金も従業員も1つ超える製造業',
      team: changed(body, 'デモ精工', { size: undefined, industry: '24', capital: 300_000_001, employees: 301 }),
      expect: numbered(id, { 2: 'unmet' }),
    },
    {
      when: '公設試が管理機関を兼ねても研究機関に数える',
      team: changed(changed(body, 'デモ精工', { roles: ['member'] }), 'デモ大学', {
        kind: 'kosetsushi',
        roles: ['manager'],
      }),
      expect: numbered(id, { 3: 'met', 4: 'met' }),
      outcome: 'ready',
    },
    ...researchKinds.map((kind) => ({
      when: `${kind}は、どの役割でも研究機関に数える`,
      team: changed(body, 'デモ大学', { kind, roles: ['member'] }),
      expect: numbered(id, { 3: 'met' }),
    })),
    {
      when: '研究機関の席に就く者が「等」に当たるか分からない（助言）',
      team: changed(body, 'デモ大学', { kind: 'npo' }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'ready',
    },
    {
      when: '事業管理機関がいない',
      team: changed(body, 'デモ精工', { roles: ['member'] }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '事業管理機関が2者',
      team: changed(body, 'デモ大学', { roles: ['research', 'manager'] }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    ...technologies.map((technology) => ({
      when: `技術が${technology}だけ`,
      team: planned(body, { technologies: [technology] }),
      expect: numbered(id, { 5: 'met' }),
    })),
    {
      when: '技術が12分野にない',
      team: planned(body, { technologies: ['service'] }),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    { when: '技術を選んでいない', team: planned(body, { technologies: [] }), expect: numbered(id, { 5: 'unmet' }) },
    {
      when: '技術が未記入',
      team: planned(body, { technologies: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '中小企業が3者のうち1者（助言）',
      team: joinedBy(body, {
        name: 'デモ重工',
        kind: 'company',
        roles: ['member'],
        prefecture: '27',
        size: 'large',
        requests: 0,
      }),
      expect: numbered(id, { half: 'unmet' }),
      outcome: 'ready',
    },

    ...sapoinFigureCases(year),
  ]
}
