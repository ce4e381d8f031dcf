import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { budget, sheet } from './kyosei.source.ts'

const id = 'kyosei-hakkutsu-r4'

/** 共生型 (2) 地域・社会課題の発掘: seminars for municipalities and matching, commissioned. No condition is printed. */
export const kyoseiHakkutsuR4 = edition({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 地域・社会課題の発掘（令和4年度）',
    'Regions and firms together, finding the issues (fiscal 2022)',
  ),
  stage: 'proposal',
  consortium: 'none',
  about: words(
    '地方公共団体が地域課題をオープンにするためのセミナーと、創業者・ベンチャー・デザイナーなどとのマッチングの機会を、国が委託してつくる事業です。',
    'Commissioned seminars that help municipalities to open their issues, and matching with founders, start-ups and designers.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和4年度予算案）による',
    'As in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, budget, { over: '2023-03-31' }),
  roles: [
    {
      role: 'applicant',
      called: words('受託者', 'Contractor'),
      does: words('国の委託を受けてセミナーやマッチングを行います。', 'Holds seminars and matching on commission.'),
      member: true,
    },
  ],
  rules: [],
  money: [
    {
      term: 'not-stated',
      called: words('委託費', 'Fee of the commission'),
      note: words('この事業の額は資料に記載がありません。', 'The amount is not printed.'),
      source: sheet('（２）委託'),
    },
  ],
  information: [
    beside(
      'purpose',
      sheet(
        '地方公共団体が解決を目指す地域・社会課題のオープン化を促すための地方公共団体向けのセミナーを実施するとともに、一緒に解決を目指す創業者、ベンチャー企業やデザイナー等とのマッチング機会等を作ります',
      ),
      '自治体向けのセミナーと、創業者・ベンチャー・デザイナー等とのマッチング',
      'Seminars for municipalities, and matching with founders, start-ups and designers',
    ),
    beside(
      'process',
      sheet('地域・社会課題の発掘と横展開可能な模範となるビジネスプランを創出し、（１）の取組等に繋げていきます'),
      '模範となるビジネスプランを創出し、広域的課題解決などにつなげる',
      'Its business plans lead on to part (1)',
    ),
  ],
  readings: ['AMB-44'],
})
