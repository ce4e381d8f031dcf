import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { from } from '../quoted.ts'
import { applicants, months, payment } from './fukkatsu-2021-11.money.ts'
import { deck, slide } from './fukkatsu-2021-11.source.ts'

const id = 'fukkatsu-2021-11'
const causesSlide = from(deck, '新型コロナウイルス感染症の影響')
const desk = from(deck, 'お問い合わせ先')

/** 事業復活支援金: paid to whoever lost sales from November 2021 to March 2022. */
export const fukkatsu202111 = edition({
  id,
  name: words('事業復活支援金（2021年11月～2022年3月）', 'Business revival grant (November 2021 to March 2022)'),
  stage: 'not-stated',
  consortium: 'none',
  about: words(
    '新型コロナウイルス感染症により売上が30％以上減少した中堅・中小・小規模事業者と個人事業者に、業種や所在地を問わず、事業規模に応じた給付金を支給します。',
    'Pays firms and sole proprietors of any trade and place that lost 30% of a month’s sales or more to Covid, by their size.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正・令和4年度予算案）による',
    'As in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, from(deck, '本資料の内容')('①事業復活支援金 NEW 【公募中】'), { over: '2022-12-31' }),
  roles: [
    {
      role: 'applicant',
      called: words('申請者', 'Applicant'),
      does: words(
        '売上が減少した中堅・中小・小規模事業者、またはフリーランスを含む個人事業者です。',
        'A firm or sole proprietor, freelancers included, whose sales fell.',
      ),
      member: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('新型コロナウイルス感染症の影響', 'Hit by Covid'),
      strength: 'hard',
      source: slide('新型コロナウイルス感染症の影響を受けた事業者が対象となり得る'),
      shape: 'fact-is',
      fact: 'plan.causes',
      in: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      asks: words(
        '9つの要因（需要①～⑥、供給⑦～⑨）のいずれか',
        'one of the nine causes, ① to ⑥ of demand, ⑦ to ⑨ of supply',
      ),
      mend: words('当てはまる要因を選んでください。', 'Choose the causes that apply.'),
    },
    {
      id: `${id}#2`,
      title: words('対象月の売上が30％以上減少', 'Sales of a month fell by 30% or more'),
      strength: 'hard',
      source: slide(
        '2021年11月～2022年3月のいずれかの月の売上高が、2018年11月～2021年3月までの間の任意の同じ月の売上高と比較して50％以上又は30％以上50%未満減少した事業者',
      ),
      shape: 'sales-fall',
      who: applicants,
      pick: 1,
      window: { from: '2021-11', until: '2022-03' },
      base: { from: '2018-11', until: '2021-03' },
      atLeast: [3, 10],
    },
    {
      id: `${id}#3`,
      title: words('季節性や自己都合による減少でない', 'Not seasonal or of its own making'),
      strength: 'hard',
      source: causesSlide('※新型コロナウイルス感染症の影響とは関係のない以下の場合等は、給付要件を満たしません'),
      shape: 'attest',
      statement: 'fallNotSeasonal',
      by: words('申請者', 'the applicant'),
    },
    {
      id: `${id}#money`,
      title: words('給付額', 'Amount paid'),
      strength: 'hard',
      source: slide('＝ 基準期間の売上高 ー 対象月の売上高×5'),
      readings: ['AMB-52'],
      shape: 'within-cap',
      terms: payment,
    },
    {
      // Printed as whom it is for, not as one of the two conditions: who is large is warned.
      id: `${id}#applicant`,
      title: words('中堅・中小・小規模事業者、個人事業者', 'Firms up to mid size and sole proprietors'),
      strength: 'advice',
      source: slide(
        '中堅・中小・小規模事業者、フリーランスを含む個人事業者に対して、事業規模に応じた給付金を支給します。',
      ),
      readings: ['AMB-02', 'AMB-04'],
      shape: 'every',
      who: applicants,
      is: { not: { sizes: ['large'] } },
      being: words('大企業でないこと', 'not a large company'),
      mend: words('大企業は対象として挙げられていません。', 'Large companies are not among those it is for.'),
    },
  ],
  money: payment,
  information: [
    beside(
      'period',
      slide('対象月 2021年11月～2022年3月のいずれかの月'),
      `対象月：${months[0]}から${months.at(-1)}までのいずれか`,
      `The month: one from ${months[0]} to ${months.at(-1)}`,
    ),
    beside(
      'period',
      slide('基準期間 「2018年11月～2019年3月」、「2019年11月～2020年3月」、「2020年11月～2021年3月」のいずれかの期間'),
      '基準期間：2018年、2019年、2020年の11月から翌年3月までのいずれか',
      'The base period: November to March of 2018, 2019 or 2020',
    ),
    beside(
      'process',
      causesSlide('その裏付けとなる書類（※）の追加提出を求める場合があります。'),
      '影響を裏付ける書類の追加提出を求められる場合があります',
      'Papers that prove the cause may be asked for',
    ),
    beside(
      'process',
      desk('【登録確認機関専用】'),
      '登録確認機関の窓口があります（役割は資料に記載がありません）',
      'There is a line for registered confirming bodies; what they do is not printed',
    ),
    beside(
      'not-stated',
      slide('以下のポイント１、２を満たす事業者は、業種や所在地を問わず給付対象となり得ます。'),
      '予算額と締切は資料に記載がありません',
      'Neither budget nor deadline is printed',
    ),
  ],
  readings: ['AMB-52'],
})
