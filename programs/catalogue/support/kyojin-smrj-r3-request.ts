import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { commission } from './commission.ts'

const sheet = from('001_17673177766f3dc2.txt', '独立行政法人中小企業基盤整備機構運営費交付金')
const points = from('001_17673177766f3dc2.txt', '令和３年度 地域・中小企業・小規模事業者関係の概算要求等のポイント')

/** 中小企業強靭化対策事業 and the running grant of 中小機構 of which it is a part. */
export const kyojinSmrj = commission({
  id: 'kyojin-smrj-r3-request',
  name: words(
    '中小企業強靭化対策事業・中小機構運営費交付金（令和3年度概算要求）',
    'Resilience of firms; running grant of SME Support Japan (fiscal 2021 as requested)',
  ),
  about: words(
    '中小機構が行う、自然災害などへの事前対策の相談、事業承継、専門家派遣、販路開拓、共済などの支援に充てられる交付金の概算要求です。',
    'A budget request for the grant by which SME Support Japan advises on disasters, succession, sales channels and mutual aid.',
  ),
  asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
  stage: 'request',
  budget: sheet('令和3年度概算要求額 194.1億円（175.5億円）'),
  over: '2022-03-31',
  carrier: words('（独）中小企業基盤整備機構', 'SME Support Japan'),
  does: words('交付金を受けて、中小企業の支援を行います。', 'Receives the grant and supports small firms.'),
  information: [
    beside(
      'purpose',
      points(
        '○中小企業強靭化対策事業【中小機構運営費交付金194.1億円（175.5億円）の内数】・中小企業の自然災害等への事前対策を促進するため、「強靭化支援人材」を機構の地域本部に配置し、相談体制を整備。',
      ),
      '中小企業強靭化対策事業（交付金の内数）：自然災害などへの事前対策の相談体制',
      'Resilience (a part of the grant): advice on preparing for disasters',
    ),
    beside(
      'purpose',
      sheet(
        '県をまたいだ広域の事業引継ぎ成約件数を、2021年度までに2018年度比２倍以上、中期目標期間において、1,100件以上を目標とします。',
      ),
      '成果目標：県をまたぐ事業引継ぎを2021年度までに2018年度比2倍以上、中期目標期間で1,100件以上',
      'Goal: twice as many successions across prefectures by fiscal 2021 as in 2018, 1,100 in the mid-term',
    ),
    beside(
      'purpose',
      sheet(
        '中小企業・小規模事業者と海外企業との商談会終了後の成約率を毎年度6％以上増加させ、最終年度に成約率20％以上を目標とします。',
      ),
      '成果目標：海外企業との商談会の成約率を毎年度6％以上増やし、最終年度に20％以上',
      'Goal: deals after meetings with firms abroad up by 6% a year, to 20% or more in the last',
    ),
    beside(
      'purpose',
      sheet(
        '中期目標期間終了時において、小規模企業共済制度の在籍率を、前中期目標期間終了時より５％ポイント以上向上を目標とします。',
      ),
      '成果目標：小規模企業共済の在籍率を5％ポイント以上向上',
      'Goal: enrolment in mutual aid up by five points or more',
    ),
  ],
  readings: ['AMB-44'],
})
