import { words } from '#consortium/words.ts'
import type { Clause, Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { slide } from './kyosei.source.ts'
import { applicants, cooperating, leadingBeyondSme } from './kyosei-r4.roles.ts'
import type { Shared } from './kyosei-r4.shared.ts'

/** #5 of 通常型: everybody starts here. */
export const startsHere: Shared['entry'] = {
  title: words('初年度は通常型から', 'The first year starts here'),
  shape: 'permission',
  allows: words(
    '初めて申請する事業は通常型から始めます（採択歴は要りません）',
    'A new project starts at this type; no earlier award is needed',
  ),
  who: applicants,
}

/** #5 from the second year on: the step before was adopted for the same project, unless 通常型 was closed to the firm. */
export const afterAwardOf = (...programs: readonly string[]): Shared['entry'] => ({
  title: words('前の類型での採択歴', 'An award of the step before'),
  shape: 'any-of',
  called: words('前の類型での採択歴', 'Award of the step before'),
  parts: [
    {
      shape: 'track-record',
      who: { ...applicants, not: leadingBeyondSme },
      programs,
      status: ['adopted', 'finished'],
      sameProject: true,
      atLeast: 1,
      being: words('同じ事業で前の類型に採択されていること', 'an award of the step before for the same project'),
      mend: words(
        '前の類型から申請するか、採択歴を記入してください。',
        'Apply under the step before, or state the earlier award.',
      ),
    },
    {
      shape: 'every',
      who: applicants,
      is: leadingBeyondSme,
      being: words(
        '中小企業に該当しない地域未来牽引企業または承認事業者であること',
        'a regional leading company or approved business above SME size',
      ),
      mend: words('通常型から申請してください。', 'Start at the first type.'),
    },
  ],
})

/** #8 of 通常型: closed to 地域未来牽引企業 and 承認事業者 above SME size. */
export const notLeadingBeyondSme = (id: string): Rule => ({
  id: `${id}#8`,
  title: words('中小企業でない地域未来牽引企業等は応募できない', 'Closed to leading companies above SME size'),
  strength: 'hard',
  source: slide('通常型の応募が認められていない'),
  readings: ['AMB-02', 'AMB-23'],
  shape: 'every',
  who: applicants,
  is: { not: leadingBeyondSme },
  being: words(
    '中小企業に該当しない地域未来牽引企業・承認事業者でないこと',
    'not a regional leading company or approved business above SME size',
  ),
  mend: words(
    '広域型に申請してください（初年度から申請できます）。',
    'Apply under the wide type; it is open to it from the first year.',
  ),
})

const addedPlaces = {
  called: words('新たに加わる地域の自治体', 'municipalities of the places added'),
  where: { added: true },
} as const

/** Each municipality being added supports the project. */
export const addedSupport = (id: string, number: number): Rule => ({
  id: `${id}#${number}`,
  title: words('拡大する自治体の支援', 'Support of the municipalities added'),
  strength: 'hard',
  source: slide('条件 ー 拡大する自治体の支援 -'),
  shape: 'every',
  of: 'municipalities',
  who: addedPlaces,
  is: { where: { supports: true } },
  being: words('事業を支援すること', 'it supports the project'),
  mend: words('新たに加わる自治体の支援を取り付けてください。', 'Win the support of the municipalities added.'),
})

/** Each municipality being added has signed an agreement. */
export const addedAgreement = (id: string, number: number, source: Source): Rule => ({
  id: `${id}#${number}`,
  title: words('拡大する自治体との協定', 'Agreement with the municipalities added'),
  strength: 'hard',
  source,
  shape: 'every',
  of: 'municipalities',
  who: addedPlaces,
  is: { where: { agreement: true } },
  being: words('協定を結んでいること', 'an agreement is signed'),
  mend: words('新たに加わる自治体と協定を結んでください。', 'Sign an agreement with the municipalities added.'),
})

/** Judged in substance: a municipality eases the cost. */
export const easesCost = (id: string, number: number, source: Source): Rule => ({
  id: `${id}#${number}`,
  title: words('事業費の負担軽減支援（実質審査）', 'Cost eased by a municipality (judged in substance)'),
  strength: 'preference',
  source,
  shape: 'count-between',
  of: 'municipalities',
  who: {
    called: words('事業費の負担を軽減する自治体', 'municipalities that ease the cost'),
    where: { relievesCost: true },
  },
  atLeast: 1,
  mend: words('自治体に事業費の負担軽減を相談してください。', 'Ask a municipality to ease the cost.'),
})

/** Judged in substance: a municipality takes part from the first year. */
export const withMunicipality: Clause = {
  shape: 'any-of',
  called: words('自治体との連携', 'Work with municipalities'),
  parts: cooperating,
}
