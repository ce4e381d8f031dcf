import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { besideRole, memberRole, notedEdition } from '../noted-edition.ts'

const id = 'mono-20'
const call = noted('https://portal.monodukuri-hojo.jp/', 'ものづくり補助金 20次公募要領（2025年）', 'official')
const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
const abroad: Who = { called: words('海外の共同事業者', 'partners abroad'), roles: ['partner'] }

const eligible = call(
  '対象は中小企業者、特定事業者、収益事業を行うNPO法人（認定を受けず、経営力向上計画の認定を受ける者）と社会福祉法人で、常時使用する従業員300人以下などの条件があります。',
  'For SMEs, specified businesses, and non-profit and social welfare corporations with profit-making work, up to 300 employees and so on.',
)
const excluded = call(
  'みなし大企業と、直近3年の課税所得の年平均が15億円を超える者は対象外です。',
  'Deemed large companies and those with mean taxable income over 1.5 billion yen in three years are out.',
)
const oncePerFirm = call(
  '親会社と子会社など、同一法人とみなされる者は、1つの公募に1者しか申請できません。代表者が同じ場合も含みます。',
  'Those treated as one person, such as a parent and its subsidiary or firms with one representative, may file one application in a call.',
)
const before = call(
  '締切日より前の16か月以内に、新事業進出補助金、事業再構築補助金、ものづくり補助金に採択された者は申請できません。過去3年間に2回の交付決定を受けた者も申請できません。',
  'Nobody may apply with an award of one of three named grants in the 16 months before the closing day, or with two grants in the past three years.',
)
const awards = ['shinjigyo-*', 'saikochiku-*', 'mono-*'] as const

/** ものづくり補助金, 20th call: one firm, with what its guidelines say of those that may not apply. */
export const mono20 = notedEdition({
  id,
  name: words('ものづくり補助金（20次公募）', 'Monozukuri (20th call)'),
  stage: 'closed',
  consortium: 'optional',
  about: words(
    '革新的な製品・サービスの開発や海外展開に取り組む中小企業などの設備投資を補助した公募です。複数の企業や大学との連携は審査で評価されます。',
    'A call that supported investment of SMEs in new products, services and business abroad. Several firms acting together, or with a university, earned points.',
  ),
  asOf: words(
    '20次公募要領（2025年）の要約による。本文は収録していません',
    'As in our summary of the guidelines of the 20th call (2025); the text is not held here',
  ),
  call: {
    source: call('2025年の公募です。日程は確認できていません。', 'A call of 2025; its dates are not confirmed.'),
    over: '2025-12-31',
  },
  roles: [
    memberRole(
      'applicant',
      words('申請者', 'Applicant'),
      words('設備投資を行い、補助を受ける事業者です。', 'The firm that invests and is paid.'),
    ),
    besideRole(
      'partner',
      words('海外の共同事業者', 'Partner abroad'),
      words(
        'グローバル枠の共同事業の相手方です。構成員には数えません。',
        'The other side of a joint business abroad. Not a member.',
      ),
    ),
    besideRole(
      'fi',
      words('金融機関', 'Financial institution'),
      words('資金を融資し、計画を確認する金融機関です。', 'Lends the money and confirms the plan.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('対象となる事業者', 'Who may apply'),
      strength: 'hard',
      source: eligible,
      shape: 'every',
      who: applicants,
      required: true,
      is: {
        any: [
          { sizes: ['sme', 'specified'] },
          { where: { legalForm: { oneOf: ['npo', 'welfare-corp'] }, employees: { atMost: 300 } } },
        ],
      },
      being: words(
        '中小企業者、特定事業者、または従業員300人以下のNPO法人・社会福祉法人であること',
        'an SME, a specified business, or a non-profit or social welfare corporation of up to 300 employees',
      ),
      mend: words('対象となる事業者を申請者にしてください。', 'Let a firm that is eligible apply.'),
    },
    {
      id: `${id}#2`,
      title: words('みなし大企業ではない', 'No deemed large company'),
      strength: 'hard',
      source: excluded,
      shape: 'every',
      who: applicants,
      is: { not: { sizes: ['deemed-large'] } },
      being: words('みなし大企業でないこと', 'not a deemed large company'),
      mend: words('みなし大企業は申請できません。', 'A deemed large company cannot apply.'),
    },
    {
      id: `${id}#3`,
      title: words('課税所得の平均が15億円以下', 'Mean taxable income up to 1.5 billion yen'),
      strength: 'hard',
      source: excluded,
      shape: 'every',
      who: applicants,
      is: { where: { taxableIncome: { years: 3, mean: { atMost: 1_500_000_000 } } } },
      being: words(
        '直近3年の課税所得の平均が15億円以下であること',
        'mean taxable income of three years up to 1.5 billion yen',
      ),
      mend: words('この条件を超える者は申請できません。', 'A firm above it cannot apply.'),
    },
    {
      id: `${id}#4`,
      title: words('同一法人とみなされる者は1申請', 'One application for those treated as one'),
      strength: 'hard',
      source: oncePerFirm,
      shape: 'all-different',
      value: 'identityGroup',
      who: applicants,
    },
    {
      id: `${id}#5`,
      title: words('16か月以内の採択がない', 'No award within 16 months'),
      strength: 'hard',
      source: before,
      shape: 'track-record',
      who: applicants,
      programs: awards,
      status: ['adopted', 'finished'],
      within: { months: 16 },
      atMost: 0,
      being: words('16か月以内に3つの補助金に採択されていないこと', 'no award of the three grants within 16 months'),
      mend: words('16か月を過ぎてから申請してください。', 'Apply when the 16 months are over.'),
    },
    {
      id: `${id}#6`,
      title: words('過去3年間の交付は1回まで', 'At most one grant in three years'),
      strength: 'hard',
      source: before,
      shape: 'track-record',
      who: applicants,
      programs: ['mono-*'],
      status: ['adopted', 'finished'],
      within: { months: 36 },
      atMost: 1,
      being: words('過去3年間の交付決定が1回までであること', 'at most one grant in the past three years'),
      mend: words('3年を過ぎてから申請してください。', 'Apply when the three years are over.'),
    },
    {
      id: `${id}#7`,
      title: words('確認する金融機関が株主でない', 'The confirming lender is no shareholder'),
      strength: 'hard',
      source: call(
        '投資専門会社を通じて申請者の株式を持つ銀行は、資金調達の確認書を出せません。',
        'A bank that holds the applicant’s shares through its investment company cannot confirm the funding.',
      ),
      shape: 'relation',
      from: { called: words('確認する金融機関', 'confirming institutions'), roles: ['fi'] },
      to: applicants,
      kind: 'owns',
      want: 'none',
      being: words('金融機関が申請者の株式を持っていること', 'the institution holds the applicant’s shares'),
      mend: words('別の金融機関に確認を依頼してください。', 'Ask another institution to confirm.'),
    },
    {
      id: `${id}#8`,
      title: words('海外事業者との共同事業は契約が必要', 'A contract for joint business abroad'),
      strength: 'hard',
      source: call(
        'グローバル枠の共同事業では、共同研究契約書か業務提携契約書（案でもよい）が必要です。',
        'Joint business abroad needs a joint research or business alliance contract; a draft will do.',
      ),
      // Where there is no partner abroad, it does not apply.
      shape: 'relation',
      from: abroad,
      to: applicants,
      kind: 'agreement',
      want: 'some',
      each: true,
      being: words('海外の共同事業者と申請者の契約', 'a contract of the partner abroad with the applicant'),
      mend: words('契約書（案）を用意してください。', 'Prepare the contract, or a draft of it.'),
    },
    {
      id: `${id}#9`,
      title: words('事業期間中も要件を満たす', 'Stays eligible during the project'),
      strength: 'hard',
      source: call(
        '補助事業の期間が終わる前に中小企業でなくなったり、みなし大企業になったりした場合は対象外になります。終了後は問われません。',
        'Whoever outgrows SME size or becomes deemed large before the end of the project loses it; afterwards it does not matter.',
      ),
      shape: 'attest',
      statement: 'staysEligible',
      by: words('申請者', 'the applicant'),
    },
  ],
  information: [
    {
      about: 'preference',
      title: words('連携の評価', 'Points for working together'),
      source: call(
        '複数の企業が連携する取組や、大学などとの共同体は、審査で評価されます。',
        'Several firms acting together, and joint bodies with universities, earn points.',
      ),
    },
    unconfirmed(
      call(
        '補助上限額、補助率、日程、対象経費は要約していません。16か月と3年は、締切日ではなく確認する日から数えています。',
        'Caps, rates, dates and costs are not summarised. The 16 months and three years are counted from the day of the check, not from the closing day.',
      ),
    ),
  ],
})
