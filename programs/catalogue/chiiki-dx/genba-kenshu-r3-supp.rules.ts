import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import { slide } from './genba-kenshu-r3-supp.source.ts'

const asApplicant: Who = { called: words('申請団体', 'applicants'), roles: ['applicant'] }

/** What is asked of the one body that is commissioned: #1 to #5. */
export const trainingRules = (id: string): readonly Rule[] => [
  {
    // AMB-56: no closed list is printed, so what is not named is asked about; single firms are no such bodies.
    id: `${id}#1`,
    title: words('地域の団体か支援機関', 'A regional or support body'),
    strength: 'hard',
    source: slide(
      '各地域に所在する団体等に、協働候補となる企業に対して現場研修プログラムで扱う課題整理・プロジェクトの組成を委託[..]地域企業の実情（課題・ニーズ）を把握している地域団体・支援機関を幅広く公募することを想定',
    ),
    readings: ['AMB-56'],
    shape: 'every',
    required: true,
    who: asApplicant,
    is: {
      kinds: ['industry-support', 'chamber', 'shokokai', 'regional-body', 'regional-fi', 'industry-association'],
      alike: true,
      not: { kinds: ['company'] },
      where: { prefecture: { stated: true } },
    },
    being: words(
      '地域に所在し、地域企業の実情を把握している団体・支援機関であること',
      'a regional or support body that sits in the region and knows its companies',
    ),
    mend: words('地域団体か支援機関を申請者にしてください。', 'Let a regional or support body apply.'),
  },
  {
    id: `${id}#2`,
    title: words('1法人1申請', 'One application each'),
    strength: 'hard',
    source: slide('ただし、同一法人格により複数の申請を行うことは不可'),
    shape: 'track-record',
    who: asApplicant,
    programs: [id],
    status: ['applied', 'adopted', 'finished', 'declined'],
    atMost: 0,
    being: words('同じ法人格でほかに申請していないこと', 'no other application of the same legal person'),
    mend: words('申請は1件にまとめてください。', 'File one application only.'),
  },
  {
    id: `${id}#3`,
    title: words('現場研修プログラムが5件以上', 'Five programmes or more'),
    strength: 'hard',
    source: slide('※各地域団体等に対して、最低５件以上の現場研修プログラムを組成することを求める。'),
    shape: 'count-between',
    of: 'trainingProgrammes',
    who: {
      called: words('協働候補企業のある現場研修プログラム', 'training programmes with a host firm'),
      where: { firm: { stated: true } },
    },
    atLeast: 5,
    mend: words(
      '協働候補企業とともに、現場研修プログラムを5件以上にしてください。',
      'Make it five programmes or more, each with a host firm.',
    ),
  },
  {
    id: `${id}#4`,
    title: words('地域DX促進活動支援事業の代表ではない', 'Not the lead of a regional DX community'),
    strength: 'hard',
    source: slide(
      '本事業で地域団体等として採択された主体は、令和４年度当初予算「地域DX促進活動支援事業」におけるコミュニティの代表団体（事務局）として申請できない（コミュニティの構成員としての参画は可）',
    ),
    shape: 'track-record',
    who: asApplicant,
    programs: ['chiiki-dx-r4-*'],
    status: ['applied', 'adopted'],
    role: 'lead',
    atMost: 0,
    being: words(
      '地域DX促進活動支援事業に代表団体（事務局）として申請していないこと',
      'not the lead of a community under the regional DX programme',
    ),
    mend: words(
      '代表をほかの機関に代わってもらうか、どちらかの申請を取りやめてください（構成員としての参画は可能です）。',
      'Let another body lead that community, or withdraw one of the two; it may stay as an ordinary member.',
    ),
  },
  {
    id: `${id}#5`,
    title: words('国と受託事業者の指示に従う', 'Following instructions'),
    strength: 'hard',
    source: slide(
      '案件組成活動に関して、経済産業省、令和４年度当初「地域デジタル人材育成・確保推進事業」の受託事業者、別の受託事業者から指示があった場合は、その指示に従うことを求める',
    ),
    shape: 'attest',
    statement: 'followsInstructions',
    by: words('申請団体の代表者', 'the applicant’s representative'),
  },
]
