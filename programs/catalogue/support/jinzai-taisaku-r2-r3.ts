import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { commission } from './commission.ts'

const deck = from('000_25da525713403037.txt', '3-1．中小企業・小規模事業者人材対策事業')
const overview = from('000_25da525713403037.txt', '1-3．中小企業関連予算の全体像')

/** 中小企業・小規模事業者人材対策事業: seminars and matching for firms that look for people, by way of the regional bureaus. */
export const jinzaiTaisaku = commission({
  id: 'jinzai-taisaku-r2-r3',
  name: words(
    '中小企業・小規模事業者人材対策事業（令和2年度予算・令和3年度概算要求）',
    'People for small firms (fiscal 2020 budget, fiscal 2021 as requested)',
  ),
  about: words(
    'セミナーやマッチングなどで中小企業の人材確保・定着を支援する事業です。経済産業局から民間企業等に委託して行われます。',
    'Seminars and matching that help small firms find and keep people, commissioned by the regional bureaus.',
  ),
  asOf: words(
    '中小企業庁の説明資料（令和2年度予算・令和3年度概算要求）による',
    'As in the slides of the SME Agency (fiscal 2020 budget, fiscal 2021 request)',
  ),
  stage: 'budget',
  budget: deck('3-1．中小企業・小規模事業者人材対策事業（令和２年度予算額11.7億円、令和３年度概算要求額12.9億円）'),
  over: '2022-03-31',
  carrier: words('受託者（民間企業等）', 'Contractor (private firm or the like)'),
  does: words(
    '地方経済産業局の委託を受けてセミナーやマッチングを行います。',
    'Holds seminars and matching on commission.',
  ),
  information: [
    beside(
      'purpose',
      overview(
        'セミナーやマッチング等を通じた中小企業の人材確保・定着のための取組や、海外ビジネス人材・ものづくり人材の育成のための取組を支援。',
      ),
      '人材の確保・定着、海外ビジネス人材・ものづくり人材の育成',
      'To find and keep people, and to train them for trade abroad and for making things',
    ),
    beside(
      'process',
      deck('発掘・意識醸成 （セミナー193回） 魅力発信・マッチング（222回） 定着支援（32回）'),
      '流れ：発掘・意識醸成のセミナー、魅力発信・マッチング、定着支援',
      'Steps: seminars, matching, help to stay',
    ),
    beside(
      'purpose',
      deck('就職氷河期世代 [就職氷河期世代支援プログラム（令和元年６月21日閣議決定）]'),
      '対象とする人材：就職氷河期世代、高度外国人材、兼業・副業',
      'People it is for: the employment ice-age generation, skilled foreigners, those with a side job',
    ),
  ],
  readings: ['AMB-44'],
})
