import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionSummary, edition, type Information } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { asApplicant, leadingCompanies } from './chiiki-mirai.roles.ts'

/** What tells the request and the proposal apart: their documents, the rates printed and the target. */
interface Year extends Pick<Edition, 'name' | 'stage' | 'asOf'> {
  readonly id: `digital-keiei-${string}`
  readonly call: EditionSummary['call']
  readonly applicant: Source
  readonly rates: { readonly source: Source; readonly note: Words }
  readonly information: readonly Information[]
  /** Rules of this year alone. */
  readonly own?: readonly Rule[]
}

/** 地域企業デジタル経営強化支援事業: a leading company of the region puts its management on digital tools (programs.md 3.3). */
export function digitalKeiei({ id, applicant, rates, own = [], ...year }: Year): Edition {
  return edition({
    ...year,
    id,
    consortium: 'none',
    about: words(
      '地域未来牽引企業などが、デジタルツールを活用した経営管理体制の強化のために行う課題整理、計画策定、システム導入を補助します。',
      'Supports leading companies of a region that analyse, plan and install digital tools for their management.',
    ),
    sizeTable: 'SK-4',
    readings: ['AMB-14', 'AMB-50'],
    roles: [
      {
        role: 'applicant',
        called: words('申請企業', 'Applicant'),
        does: words(
          '地域未来牽引企業か、地域経済牽引事業計画の承認を受けた企業です。1社で申請します。',
          'A regional future leading company, or one with an approved regional plan. Applies alone.',
        ),
        member: true,
      },
    ],
    rules: [
      {
        id: `${id}#1`,
        title: words('地域未来牽引企業等であること', 'A leading company of the region'),
        strength: 'hard',
        source: applicant,
        shape: 'every',
        required: true,
        who: asApplicant,
        is: { designations: leadingCompanies },
        being: words(
          '地域未来牽引企業、または地域経済牽引事業計画の承認を受けた者であること',
          'a regional future leading company, or holder of an approved regional plan',
        ),
        mend: words(
          '選定または承認を受けた企業を申請者にしてください。',
          'Let a company apply that is selected or has an approved plan.',
        ),
      },
      ...own,
    ],
    money: [
      {
        term: 'not-stated',
        called: words('補助上限額と補助率', 'Cap and rate'),
        note: rates.note,
        source: rates.source,
      },
    ],
  })
}
