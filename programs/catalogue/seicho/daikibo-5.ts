import { words } from '#consortium/words.ts'
import type { FigureBetween } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'daikibo-5'
const reported = noted(
  'https://hojokin.funaisoken.co.jp/column/column-4421',
  '大規模成長投資補助金 5次（2026年）の解説記事',
  'secondary',
)
const everyone: Who = { called: words('申請者（コンソーシアムの構成員）', 'applicants, each member of a consortium') }
const investing = (atLeast: number): FigureBetween => ({
  shape: 'figure-between',
  fact: 'plan.investment',
  called: words('投資額', 'Investment'),
  unit: words('円', 'yen'),
  atLeast,
})
const conditions = reported(
  '投資額20億円以上（100億宣言を行っている場合は15億円以上）、従業員2,000人以下とされ、コンソーシアムでの申請もできるとされます。',
  'Said to need an investment of 2 billion yen (1.5 billion with a 10-billion-yen declaration) and at most 2,000 employees; a consortium may apply.',
)

/** 大規模成長投資補助金, 5th call. Known from reports alone, so nothing of it blocks. */
export const daikibo5 = notedEdition({
  id,
  name: words('大規模成長投資補助金 5次（2026年）', 'Large growth investment, 5th call (2026)'),
  stage: 'current',
  consortium: 'optional',
  about: words(
    '中堅・中小企業の賃上げにつながる大規模な投資を補助します。コンソーシアムでも申請できるとされます。',
    'Supports large investment of SMEs and mid-sized firms that leads to higher wages. A consortium is said to be able to apply.',
  ),
  asOf: words(
    '解説記事による。公募要領の本文は収録していません',
    'As in a report; the text of the guidelines is not held here',
  ),
  call: { source: reported('公募の日程は確認できていません。', 'The dates of the call are not confirmed.') },
  roles: [
    memberRole(
      'applicant',
      words('申請者', 'Applicant'),
      words('投資を行う中堅・中小企業です。', 'A mid-sized or small firm that invests.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('投資額', 'Investment'),
      strength: 'advice',
      source: conditions,
      shape: 'any-of',
      called: words('投資額', 'Investment'),
      parts: [
        investing(2_000_000_000),
        {
          shape: 'all-of',
          parts: [
            investing(1_500_000_000),
            {
              shape: 'every',
              who: everyone,
              is: { designations: ['hyakuoku-sengen'] },
              being: words('100億宣言を行っていること', 'a 10-billion-yen declaration of its own'),
              mend: words('100億宣言を行ってください。', 'Make the declaration.'),
            },
          ],
        },
      ],
    },
    {
      id: `${id}#2`,
      title: words('従業員2,000人以下', 'At most 2,000 employees'),
      strength: 'advice',
      source: conditions,
      shape: 'every',
      who: everyone,
      is: { where: { employees: { atMost: 2_000 } } },
      being: words('従業員が2,000人以下であること', 'at most 2,000 employees'),
      mend: words('従業員数の要件を満たす者で組んでください。', 'Form it of firms of that size.'),
    },
  ],
  information: [
    unconfirmed(
      reported(
        '要件はいずれも解説記事によるもので、公式資料で確認できていません。補助上限額、補助率、日程も未確認です。',
        'All conditions are as reported and not checked officially; caps, rates and dates are not confirmed either.',
      ),
    ),
  ],
})
