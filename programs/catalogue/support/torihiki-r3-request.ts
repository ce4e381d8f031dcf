import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { commission } from './commission.ts'

const sheet = from('001_17673177766f3dc2.txt', '中小企業取引対策事業')

/** 中小企業取引対策事業: fair dealing between firms. Desks, lectures and surveys, all commissioned. */
export const torihiki = commission({
  id: 'torihiki-r3-request',
  name: words('中小企業取引対策事業（令和3年度概算要求）', 'Fair dealing between firms (fiscal 2021 as requested)'),
  about: words(
    '下請かけこみ寺の相談、下請法の講習会、価格交渉サポート、官公需ポータルサイトなどを国が委託して行う事業の概算要求です。中小企業は無料で相談や受講ができます。',
    'A budget request for desks, lectures, surveys and the portal of public orders, run on commission. Small firms use them free of charge.',
  ),
  asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
  stage: 'request',
  budget: sheet('令和3年度概算要求額 10.０億円（9.8億円）'),
  over: '2022-03-31',
  carrier: words('受託者（民間企業等）', 'Contractor (private firm or the like)'),
  does: words('国の委託を受けて相談や講習会を行います。', 'Runs desks and lectures on commission.'),
  information: [
    beside(
      'purpose',
      sheet('取引上の悩みについて無料で相談員・弁護士が相談に応じる「下請かけこみ寺」の運営。'),
      '下請かけこみ寺：取引上の悩みの無料相談（全国48箇所）',
      'Desks of free advice on dealings, 48 over the country',
    ),
    beside(
      'purpose',
      sheet('親事業者や新規取引先との契約・価格交渉に必要なノウハウに関する講習会の実施（価格交渉サポート等事業）。'),
      '価格交渉サポート：契約・価格交渉の講習会',
      'Lectures on contracts and prices',
    ),
    beside(
      'purpose',
      sheet('国、独法、地方公共団体等の入札情報をワンストップで閲覧可能な「官公需ポータルサイト」の運営。'),
      '官公需ポータルサイト：国や自治体などの入札情報を一括で閲覧',
      'The portal of public orders: tenders of state and municipalities in one place',
    ),
    beside(
      'process',
      sheet('下請かけこみ寺事業（全国48箇所に相談窓口設置、ADR業務の実施）'),
      '相談窓口は全国48箇所。裁判外紛争解決（ADR）も行う',
      '48 desks, also settling disputes out of court',
    ),
    beside(
      'purpose',
      sheet('「具体的な改善があった」と回答した事業者の割合について、30％以上を目指します。'),
      '成果目標：「具体的な改善があった」と答えた事業者が30％以上',
      'Goal: 30% of firms or more that report a real improvement',
    ),
  ],
  readings: ['AMB-44'],
})
