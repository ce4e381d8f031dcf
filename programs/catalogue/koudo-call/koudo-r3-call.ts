import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { CountBetween, Rule } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

export const reported = noted(
  'https://www.mis-medical.jp/hojyokin/hojyokin_07.html',
  'ものづくり・商業・サービス高度連携促進補助金（令和3年度公募）の解説記事',
  'secondary',
)

export const everyone: Who = { called: words('連携体の構成員', 'members of the group') }

/** What tells the two types apart. */
interface Type {
  readonly id: `koudo-${'kigyokan' | 'supply-chain'}-r3-call`
  readonly name: Words
  readonly about: Words
  /** How many members, the lead among them. */
  readonly size: Pick<CountBetween, 'atLeast' | 'atMost'>
  readonly sized: Words
  /** The most one member gets, in yen. */
  readonly cap: number
  readonly capWords: Words
  readonly own: readonly Rule[]
}

/** 高度連携促進補助金 R3 as called. Known from one report alone, so nothing of it blocks. */
export function koudoR3Call({ id, size, sized, cap, capWords, own, ...type }: Type): Edition {
  const capSource = reported(capWords.ja, capWords.en)
  const rates = reported(
    '補助率は中小企業と特定事業者が2分の1、小規模事業者が3分の2とされます。',
    'Said to be one half for SMEs and specified businesses, two thirds for small ones.',
  )
  const composition = reported(sized.ja, sized.en)
  const money: readonly MoneyTerm[] = [
    {
      term: 'per-member-cap',
      called: words('1者の申請額', 'Asked by one'),
      who: everyone,
      most: cap,
      source: capSource,
    },
    {
      term: 'floor',
      called: words('1者の申請額', 'Asked by one'),
      least: 1_000_000,
      each: everyone,
      source: capSource,
    },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [1, 2],
      rows: [{ called: words('小規模事業者', 'small businesses'), who: { sizes: ['small'] }, rate: [2, 3] }],
      source: rates,
    },
  ]
  return notedEdition({
    id,
    name: type.name,
    stage: 'closed',
    consortium: 'required',
    about: type.about,
    asOf: words(
      '解説記事による。公募要領の本文は収録していません。過去の公募です',
      'As in a report; the text of the guidelines is not held here. A call of the past',
    ),
    call: {
      source: reported(
        '令和3年度の公募です。日程は確認できていません。',
        'The call of fiscal 2021; its dates are not confirmed.',
      ),
      over: '2022-03-31',
    },
    roles: [
      memberRole('lead', words('幹事企業等', 'Lead'), words('連携体を代表して申請します。', 'Applies for the group.')),
      memberRole(
        'member',
        words('連携する企業', 'Member firm'),
        words(
          '設備やシステムを導入して連携する企業です。',
          'A firm that brings in equipment or a system and works together.',
        ),
      ),
    ],
    rules: [
      {
        id: `${id}#1`,
        title: words('構成員の数', 'Number of members'),
        strength: 'advice',
        source: composition,
        shape: 'count-between',
        who: everyone,
        ...size,
      },
      {
        id: `${id}#2`,
        title: words('幹事企業等が1者', 'One lead'),
        strength: 'advice',
        source: composition,
        shape: 'count-between',
        who: { called: words('幹事企業等', 'leads'), roles: ['lead'] },
        atLeast: 1,
        atMost: 1,
        mend: words('構成員の中から幹事企業等を1者決めてください。', 'Choose one of the members as the lead.'),
      },
      ...own,
    ],
    money,
    cap: capSource,
    information: [
      {
        about: 'period',
        title: words('事業期間', 'Period'),
        source: reported('事業期間は2年以内とされます。', 'Said to last two years at most.'),
      },
      unconfirmed(
        reported(
          '構成、金額、対象者は解説記事によるもので、公式資料では確認できていません（予算の資料による版もあります）。',
          'Composition, amounts and who is eligible are as reported and not checked officially; see also the editions read from budget papers.',
        ),
      ),
    ],
  })
}
