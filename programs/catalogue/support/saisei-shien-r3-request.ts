import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { commission } from './commission.ts'

const sheet = from('001_17673177766f3dc2.txt', '中小企業再生支援・事業承継総合支援事業')
const deck = from('000_25da525713403037.txt', '1-3．中小企業関連予算の全体像')

/** 中小企業再生支援事業・事業承継総合支援事業: councils that write revival plans, and one desk for successions. */
export const saiseiShien = commission({
  id: 'saisei-shien-r3-request',
  name: words(
    '中小企業再生支援事業・事業承継総合支援事業（令和3年度概算要求）',
    'Revival of firms and help with succession (fiscal 2021 as requested)',
  ),
  about: words(
    '中小企業再生支援協議会による再生計画の策定支援と、事業承継の相談・診断・マッチングをワンストップで行う支援の概算要求です。産業競争力強化法に基づく認定支援機関に委託されます。',
    'A budget request for councils that help write revival plans and for one desk that advises on succession and finds successors, commissioned to bodies under the Competitiveness Act.',
  ),
  asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
  stage: 'request',
  budget: sheet('令和3年度概算要求額 142.8億円（75.1億円）'),
  over: '2022-03-31',
  carrier: words(
    '受託者（産業競争力強化法に基づく認定支援機関）',
    'Contractor (support body under the Competitiveness Act)',
  ),
  does: words(
    '国の委託を受けて相談、計画策定支援、マッチングを行います。',
    'Advises, helps write plans and matches on commission.',
  ),
  information: [
    beside(
      'purpose',
      sheet(
        '各都道府県に置かれた「中小企業再生支援協議会」において、事業の収益性はあるが、財務上の問題を抱える中小企業者等に対し、窓口相談や金融機関との調整を含めた再生計画の策定支援を実施します。',
      ),
      '中小企業再生支援協議会による再生計画の策定支援',
      'Revival plans with the council of the prefecture',
    ),
    beside(
      'process',
      sheet(
        '令和３年４月に第三者承継支援を行う事業引継ぎ支援センターに、親族内承継支援を行う事業承継ネットワークを統合します。',
      ),
      '令和3年4月に事業承継ネットワークを事業引継ぎ支援センターに統合',
      'From April 2021 the succession network is part of the succession centre',
    ),
    beside(
      'purpose',
      sheet(
        '事業承継診断に基づく支援ニーズの掘り起こしや、事業承継計画の策定、譲渡・譲受事業者間のマッチング等の支援をワンストップで行います。',
      ),
      '事業承継の診断、計画策定、譲渡・譲受のマッチングをワンストップで支援',
      'Diagnosis, plans and matching for succession at one desk',
    ),
    beside(
      'purpose',
      sheet('事業承継診断を年間約16.8万件実施します。また、令和4年度までに、年間2000件の事業引継ぎを目指します。'),
      '成果目標：事業承継診断 年間約16.8万件、事業引継ぎ 年間2,000件（令和4年度まで）',
      'Goal: about 168,000 diagnoses a year, 2,000 successions a year by fiscal 2022',
    ),
    beside(
      'process',
      deck('○中小企業事業引継ぎ支援事業（75.1億円の内数【142.8億円の内数】）'),
      '令和2年度は中小企業再生支援事業と中小企業事業引継ぎ支援事業',
      'In fiscal 2020 two programmes: revival, and succession',
    ),
  ],
  // AMB-45: 認定支援機関 here is not 認定経営革新等支援機関.
  readings: ['AMB-44', 'AMB-45'],
})
