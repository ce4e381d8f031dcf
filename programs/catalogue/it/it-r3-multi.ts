import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { expansion, of2021 } from './it.source.ts'
import { applicantKinds } from './it-r3-multi.applicant.ts'
import { joinedMoney, overview } from './it-r3-multi.money.ts'
import { joinedRoles, participants, registeredVendors } from './it-r3-multi.roles.ts'

const id = 'it-r3-multi'

const models = from('004_3718bcd4a02e3a08.txt', '具体的な取組イメージ（IT導入補助金 複数社連携IT導入類型）')

/** 複数社連携IT導入類型, R3 supplementary: ten or more small businesses of one area bring in IT together. */
export const itR3Multi = edition({
  id,
  name: words(
    'IT導入補助金 複数社連携IT導入類型（令和3年度補正）',
    'IT introduction, several firms together (fiscal 2021 supplementary)',
  ),
  stage: 'supplementary',
  consortium: 'required',
  about: words(
    '商店街などの複数の中小・小規模事業者が連携してITツールとハードウェアを導入し、地域のDXと生産性の向上を図る取組を補助します。',
    'Supports small businesses of one district that bring in IT tools and hardware together.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算）による。制度設計中のため変更可能性あり',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary); still being designed then',
  ),
  sizeTable: 'IT-15',
  call: {
    id: `${id}#open`,
    title: words('公募期間', 'Call'),
    strength: 'advice',
    source: expansion('IT導入補助金の拡充内容（令和３年度補正予算）'),
    shape: 'within-dates',
    over: '2022-12-31',
  },
  roles: joinedRoles,
  rules: [
    {
      id: `${id}#1`,
      title: words('申請者の種類', 'Who may apply'),
      strength: 'provisional',
      source: overview(
        '商工団体等[..]当該地域のまちづくり、商業活性化、観光振興等の担い手として事業に取り組むことができる中小企業者又は団体[..]複数の中小企業・小規模事業者により形成されるコンソーシアム',
      ),
      ...applicantKinds,
    },
    {
      id: `${id}#2`,
      title: words('参加事業者が10者以上', 'Ten or more businesses'),
      strength: 'provisional',
      source: overview('※事業に参加する事業者の条件は「10者以上」であること等を要件とする予定'),
      readings: ['AMB-30'],
      shape: 'count-between',
      seat: 'participant',
      // AMB-30: those count that install the tool; the applying body only if it does so too, as a participant.
      who: {
        ...participants,
        called: words('ツールを導入する参加事業者', 'businesses that install the tool'),
        where: { usesTool: true },
      },
      atLeast: 10,
    },
    {
      id: `${id}#3`,
      title: words('参加者は中小・小規模事業者', 'The businesses are SMEs'),
      strength: 'provisional',
      source: expansion('複数の中小・小規模事業者が連携してＩＴツール及びハードウェアを導入する取組を支援する'),
      shape: 'every',
      who: participants,
      is: { sizes: ['sme'] },
      being: words('中小企業・小規模事業者であること', 'a small or medium enterprise'),
      mend: words('当てはまらない事業者は参加事業者から外してください。', 'Leave out those that are not.'),
    },
    {
      id: `${id}#4`,
      title: words('同じ商業集積地', 'One shopping district'),
      strength: 'inferred',
      source: models(
        '商業集積地等における消費動向等を分析するシステム等を導入し、データの収集・分析によりデジタルマーケティングを行う',
      ),
      shape: 'fact-is',
      fact: 'plan.groupedBy',
      in: ['district'],
      asks: words('同じ商業集積地等での取組', 'one shopping district that binds the group'),
      mend: words(
        '参加事業者が同じ商業集積地等にあることを計画に示してください。',
        'Show that the businesses share a shopping district or the like.',
      ),
    },
    {
      id: `${id}#5`,
      title: words('登録されたIT導入支援事業者', 'A registered IT support vendor'),
      strength: 'inferred',
      source: of2021('IT導入補助金事務局に登録された「IT導入支援事業者」とパートナーシップを組んで申請'),
      readings: ['AMB-15', 'AMB-32'],
      shape: 'count-between',
      seat: 'it-support',
      who: registeredVendors,
      atLeast: 1,
      mend: words(
        '事務局に登録されたIT導入支援事業者を1者加えてください。',
        'Add one IT support vendor registered with the programme office.',
      ),
    },
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rates'),
      strength: 'provisional',
      source: overview('⚫補助上限額：（１）＋（２）⇒3,000万円、（３）⇒（(1)+(2)）×10%'),
      readings: ['AMB-29', 'AMB-31'],
      shape: 'within-cap',
      terms: joinedMoney,
    },
  ],
  money: joinedMoney,
  information: [
    beside(
      'costs',
      overview('会計ソフト、受発注ソフト、決済ソフト、ECソフト[..]PC・タブレット、レジ・券売機等'),
      '（１）基盤導入経費：会計・受発注・決済・ECソフト、PC・タブレット、レジ・券売機等',
      '(1) Base: software for accounting, ordering, payment and e-commerce, PCs and cash registers',
    ),
    beside(
      'costs',
      overview(
        '消費動向分析システム、経営分析システム、需要予測システム、電子地域通貨システム、キャッシュレスシステム、生体認証決済システム 等[..]AIカメラ、ビーコン、デジタルサイネージ 等',
      ),
      '（２）消費動向等分析経費：分析や需要予測、電子地域通貨、キャッシュレス等のシステム、AIカメラ、ビーコン、デジタルサイネージ等',
      '(2) Analysis: systems for consumption, demand, local currency and payment, AI cameras, beacons, signage',
    ),
    beside(
      'costs',
      overview('参画事業者のとりまとめに係る事務費・専門家費'),
      '（３）参画事業者のとりまとめに係る事務費・専門家費',
      '(3) Administration and experts for bringing the businesses together',
    ),
    beside(
      'purpose',
      models(
        '①地域にAIカメラ ＋ 個店にPOSデータ分析システム ②地域にビーコン ＋ 個店にAIカメラ[..]③地域に電子地域通貨 ＋ 個店に分析アプリ ④地域にセンサー技術（人流・気象・交通量等）',
      ),
      '取組の例：①地域のAIカメラと個店のPOS分析、②地域のビーコンと個店のAIカメラ、③電子地域通貨と個店の分析アプリ、④地域のセンサーと個店の需要予測',
      'Models: AI cameras with POS analysis, beacons with AI cameras in shops, a local currency with an application, sensors with forecasts',
    ),
    beside(
      'not-stated',
      overview('※制度設計中のため変更可能性あり'),
      '制度設計中の資料です',
      'The type was still being designed',
    ),
  ],
})
