import { words } from '#consortium/words.ts'
import type { Information } from '../../edition.ts'
import type { FlatCap } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source, Strength } from '../../verdict.ts'
import { firmness, noted } from '../noted.ts'
import { managingBodies } from './sapoin.money.ts'
import { everyone } from './sapoin.roles.ts'

const chubu = 'https://www.chubu.meti.go.jp/b31technology/sapoin/2020fy/koubokaishi.html'
const call2020 = noted(chubu, 'サポイン事業 令和2年度公募（中部経済産業局）', 'official')
const notice2020 = noted(
  'https://www.chusho.meti.go.jp/keiei/sapoin/2019/191226mono.html',
  'サポイン事業 令和2年度公募の予告（中小企業庁）',
  'official',
)
const call2021 = noted(
  'https://www.kansai.meti.go.jp/3-5sangyo/sapoin/2021/koubo/koubo_2021.html',
  'サポイン事業 令和3年度公募（近畿経済産業局）',
  'official',
)
/** The official page says more of the rate than the slide that the money is read from. */
export const rateOf2021: Information = {
  about: 'costs',
  title: words('補助率が下がる場合', 'Where the rate falls'),
  source: call2021(
    '課税所得の3年平均が15億円以上の中小企業は、補助率が2分の1に下がります。資本金5億円以上の法人に全株式を持たれている会社にも別の扱いがあります。いずれも試算には入れていません。',
    'The rate is one half for an SME with a mean taxable income of 1.5 billion yen or more over three years; companies wholly held by one with a capital of 500 million yen or more are treated apart. The estimate takes in neither.',
  ),
}
const report2021 = noted(
  'https://alive-business.com/eye/20210315-2.html',
  'サポイン事業 令和3年度公募の解説記事',
  'secondary',
)
const of2020 = noted(chubu, 'サポイン事業 令和2年度公募（令和3年度は未確認）', 'secondary')

const bodyWords = [
  '共同体は2者以上です。事業管理機関と研究等実施機関を兼ねる1者とアドバイザーだけでは認められません。',
  'A joint body has two members or more. One body that is both manager and performer is not enough with only an adviser beside it.',
] as const
const japanWords = [
  'アドバイザーを除く構成員は、事業を営み、日本国内に本社を置いて研究開発を行います。',
  'All members but advisers are in business, have their seat in Japan and do the research there.',
] as const
const twoYearWords = ['2年間の総額は7,500万円までです。', 'Up to 75 million yen over two years.'] as const

/** #g1, #g2 and #g4, which the years share, each from its own page. */
const shared = (id: string, body: Source, japan: Source, twoYears: Source, strength: (source: Source) => Strength) => {
  const cap: FlatCap = {
    term: 'flat-cap',
    called: words('2年間までの補助金の総額', 'Subsidy in all over up to two years'),
    most: 75_000_000,
    source: twoYears,
  }
  return {
    body: {
      // Blocks as #1 does already: said once more for what it says of advisers.
      id: `${id}#g1`,
      title: words('アドバイザーを除いて2者以上', 'Two or more, advisers left out'),
      strength: 'advice',
      source: body,
      shape: 'count-between',
      who: { ...everyone, called: words('アドバイザーを除く構成員', 'members, advisers left out') },
      atLeast: 2,
    },
    japan: {
      id: `${id}#g2`,
      title: words('国内での研究開発', 'Research in Japan'),
      strength: strength(japan),
      source: japan,
      shape: 'every',
      who: { ...everyone, called: words('アドバイザーを除く構成員', 'members, advisers left out') },
      is: { where: { inJapan: true } },
      being: words('国内に本社を置き、国内で研究開発を行うこと', 'its seat and its research are in Japan'),
      mend: words('国内の機関を構成員にしてください。', 'Let a body in Japan take part instead.'),
    },
    twoYears: {
      id: `${id}#g4`,
      title: words('2年間の総額は7,500万円まで', 'Up to 75 million yen over two years'),
      strength: strength(twoYears),
      source: twoYears,
      shape: 'when-then',
      when: {
        shape: 'count-between',
        of: 'years',
        onePer: 'year',
        who: { called: words('事業期間', 'fiscal years of the plan') },
        atMost: 2,
      },
      must: { shape: 'within-cap', terms: [cap] },
    },
  } as const satisfies Readonly<Record<string, Rule>>
}

/** What the call of R2 says beyond the documents. There the fixed-rate bodies have a third at most. */
export function officialR2(id: string): readonly Rule[] {
  const { body, japan, twoYears } = shared(
    id,
    call2020(...bodyWords),
    call2020(...japanWords),
    notice2020(...twoYearWords),
    firmness,
  )
  return [
    body,
    japan,
    {
      id: `${id}#g3`,
      title: words('定額の機関は3分の1まで', 'A third at most for bodies at the fixed amount'),
      strength: 'hard',
      source: notice2020(
        '定額で補助される大学・公設試等の受取額は、補助金総額の3分の1までです。',
        'Bodies paid the fixed amount have a third of the subsidy at most.',
      ),
      shape: 'share-of-money',
      whole: everyone,
      part: { ...managingBodies, called: words('定額で補助される大学・公設試等', 'bodies paid the fixed amount') },
      atMost: [1, 3],
    },
    twoYears,
  ]
}

/** What the call of R3 says beyond the documents: SMEs have two thirds. Of a mere request it is said as advice. */
export function officialR3(id: string, share: Strength): readonly Rule[] {
  const { body, japan, twoYears } = shared(
    id,
    report2021(...bodyWords),
    of2020(...japanWords),
    of2020(...twoYearWords),
    firmness,
  )
  return [
    body,
    japan,
    {
      id: `${id}#g3`,
      title: words('中小企業の受取額が3分の2以上', 'Two thirds of the money go to SMEs'),
      strength: share,
      source: call2021(
        '補助金総額の3分の2以上を中小企業者が受け取ります。',
        'SMEs receive two thirds or more of the whole subsidy.',
      ),
      shape: 'share-of-money',
      whole: everyone,
      part: { called: words('中小企業', 'SMEs'), sizes: ['sme'] },
      atLeast: [2, 3],
    },
    twoYears,
    {
      id: `${id}#g5`,
      title: words('主たる研究等実施機関は中小企業', 'The main research performer is an SME'),
      strength: 'advice',
      source: report2021(
        '中小企業が主たる研究等実施機関となり、通常は従たる研究等実施機関と事業管理機関が加わるとされます。',
        'An SME is said to be the main research performer, with other performers and a project manager beside it.',
      ),
      shape: 'count-between',
      who: {
        called: words('主たる研究等実施機関となる中小企業', 'SMEs that are the main research performer'),
        roles: ['main-research'],
        sizes: ['sme'],
      },
      atLeast: 1,
    },
  ]
}
