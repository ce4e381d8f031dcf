import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'seicho-kasoku-2026'
const reported = noted(
  'https://hojokin.funaisoken.co.jp/column/column-4109',
  '中小企業成長加速化補助金の解説記事（2026年）',
  'secondary',
)
const everyone: Who = { called: words('申請者（コンソーシアムの構成員）', 'applicants, each member of a consortium') }
const eligible = reported(
  'コンソーシアムでの申請もでき、構成員のすべてが中小企業で、売上高10億円以上100億円未満とされ、それぞれが100億宣言を行います。',
  'A consortium may apply; each member is said to be an SME with sales of 1 to 10 billion yen and a 10-billion-yen declaration of its own.',
)

/** 中小企業成長加速化補助金. Known from one report, so nothing of it blocks. */
export const seichoKasoku2026 = notedEdition({
  id,
  name: words('中小企業成長加速化補助金（2026年）', 'SME growth acceleration (2026)'),
  stage: 'current',
  consortium: 'optional',
  about: words(
    '売上高100億円を目指す中小企業の大胆な投資を補助します。複数の中小企業によるコンソーシアムでも申請できるとされます。',
    'Supports bold investment of SMEs that aim at sales of 10 billion yen. Several SMEs are said to be able to apply together.',
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
      words('投資を行う中小企業です。複数で申請できるとされます。', 'An SME that invests. Several may apply together.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('すべて中小企業', 'SMEs only'),
      strength: 'advice',
      source: eligible,
      shape: 'every',
      who: everyone,
      is: { sizes: ['sme'] },
      being: words('中小企業であること', 'an SME'),
      mend: words('中小企業でない者は外してください。', 'Leave out those that are not.'),
    },
    {
      id: `${id}#2`,
      title: words('売上高10億円以上100億円未満', 'Sales of 1 to 10 billion yen'),
      strength: 'advice',
      source: eligible,
      shape: 'every',
      who: everyone,
      is: { where: { annualSales: { atLeast: 1_000_000_000, lessThan: 10_000_000_000 } } },
      being: words('売上高が10億円以上100億円未満であること', 'sales of 1 billion yen or more and under 10 billion'),
      mend: words('売上高の要件を満たす者で組んでください。', 'Form it of firms with such sales.'),
    },
    {
      id: `${id}#3`,
      title: words('100億宣言', 'The 10-billion-yen declaration'),
      strength: 'advice',
      source: eligible,
      shape: 'every',
      who: everyone,
      is: { designations: ['hyakuoku-sengen'] },
      being: words('100億宣言を行っていること', 'a 10-billion-yen declaration of its own'),
      mend: words('それぞれが100億宣言を行ってください。', 'Let each of them declare it.'),
    },
  ],
  information: [
    unconfirmed(
      reported(
        '対象者の要件、補助上限額、補助率、日程は公式資料で確認できていません。売上高の上限を含むかどうか（100億円ちょうど）も未確認です。',
        'Who is eligible, caps, rates and dates are not checked officially, nor whether exactly 10 billion yen counts.',
      ),
    ),
  ],
})
