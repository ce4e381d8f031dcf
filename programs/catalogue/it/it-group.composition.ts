import type { DesignationId } from '#consortium/designations.ts'
import { words } from '#consortium/words.ts'
import type { EveryMember, Rule } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import type { Source } from '../../verdict.ts'
import { firmness } from '../noted.ts'
import { groupMembers, leaders, participants } from './it-group.roles.ts'
import type { Year } from './it-group.ts'

/** Who makes up the group: #1 to #7. */
export const groupComposition = ({ id, told }: Year): readonly Rule[] => {
  const head = (number: number, ja: string, en: string, source: Source) =>
    ({ id: `${id}#${number}`, title: words(ja, en), strength: firmness(source), source }) as const
  return [
    {
      ...head(
        1,
        '代表事業者が1者',
        'One lead business',
        told(
          'グループは代表事業者1者と参画事業者からなります。',
          'A group has one lead business and participating ones.',
        ),
      ),
      shape: 'count-between',
      who: leaders,
      atLeast: 1,
      atMost: 1,
    },
    {
      ...head(
        2,
        'グループ構成員が10者以上',
        'Ten or more in the group',
        told(
          '代表事業者を含めて10者以上が必要です。同じ会社の支店や、みなし同一法人は1者と数えます。',
          'Ten or more with the lead. Branches of one firm and firms treated as one person count as one.',
        ),
      ),
      shape: 'count-between',
      onePer: 'identityGroup',
      who: groupMembers,
      atLeast: 10,
    },
    {
      ...head(
        3,
        '同じ商業集積地またはサプライチェーン',
        'One district or supply chain',
        told(
          'グループは1つのサプライチェーンまたは1つの商業集積地の事業者で構成し、成り立ちと合理性を説明できることが必要です。',
          'A group belongs to one supply chain or one shopping district and can explain how it came about.',
        ),
      ),
      shape: 'fact-is',
      fact: 'plan.groupedBy',
      in: ['district', 'supply-chain'],
      asks: words(
        '構成員を結ぶ商業集積地またはサプライチェーン',
        'the shopping district or supply chain that binds the group',
      ),
      mend: words('構成員が何で結びついているかを選んでください。', 'Choose what binds the members.'),
    },
    {
      ...head(
        4,
        '代表事業者になれる者',
        'Who may lead',
        told(
          '代表事業者は、事業を実施できる中小企業、商店街振興組合や事業協同組合などの法人、商工会、商工会議所のいずれかです。',
          'The lead is an SME able to run the project, a body of shops with legal personality, a society or a chamber of commerce.',
        ),
      ),
      shape: 'every',
      who: leaders,
      is: {
        any: [{ sizes: ['sme'] }, { kinds: ['shopping-street', 'coop-association', 'shokokai', 'chamber'] }],
      },
      being: words(
        '中小企業、商店街振興組合・事業協同組合等、商工会、商工会議所のいずれかであること',
        'an SME, a body of shops, a society or a chamber of commerce',
      ),
      mend: words('当てはまる者を代表事業者にしてください。', 'Let one of these lead.'),
    },
    {
      ...head(
        5,
        '代表事業者の法人番号、GビズIDプライム、SECURITY ACTION',
        'The lead’s corporate number, gBizID Prime and SECURITY ACTION',
        told(
          '代表事業者は、法人番号が公表された日本の法人で、GビズIDプライムとSECURITY ACTIONの宣言が必要です。個人事業主は代表になれません。',
          'The lead is a registered corporation with a published number, a gBizID Prime account and a SECURITY ACTION declaration. A sole proprietor cannot lead.',
        ),
      ),
      shape: 'all-of',
      parts: [
        {
          shape: 'every',
          who: leaders,
          is: { where: { corporateNumber: { stated: true } }, not: { where: { legalForm: { oneOf: ['sole'] } } } },
          being: words('法人番号が公表された法人であること', 'a corporation with a published number'),
          mend: words('法人を代表事業者にしてください。', 'Let a corporation lead.'),
        },
        holding(leaders, 'gbiz-prime', 'GビズIDプライムを取得していること', 'a gBizID Prime account'),
        holding(leaders, 'security-action', 'SECURITY ACTIONを宣言していること', 'a SECURITY ACTION declaration'),
      ],
    },
    {
      ...head(
        6,
        '参画事業者は中小企業でSECURITY ACTIONを宣言',
        'Participants are SMEs with SECURITY ACTION',
        told(
          '参画事業者は中小企業・小規模事業者（法人・個人）で、SECURITY ACTIONの宣言が必要です。',
          'Participants are SMEs, corporations or individuals, with a SECURITY ACTION declaration.',
        ),
      ),
      shape: 'all-of',
      parts: [
        {
          shape: 'every',
          who: participants,
          is: { sizes: ['sme'] },
          being: words('中小企業・小規模事業者であること', 'a small or medium enterprise'),
          mend: words('当てはまらない事業者は参画事業者から外してください。', 'Leave out those that are not.'),
        },
        holding(participants, 'security-action', 'SECURITY ACTIONを宣言していること', 'a SECURITY ACTION declaration'),
      ],
    },
    {
      ...head(
        7,
        '参画事業者はツールを使う',
        'Participants use the tool',
        told(
          '参画事業者は導入するITツールを使うことが必要です。代表事業者だけが使う形は認められません。',
          'Participants must use the tool; a group in which only the lead uses it is refused.',
        ),
      ),
      shape: 'every',
      who: participants,
      is: { where: { usesTool: true } },
      being: words('ITツールを導入して使うこと', 'installs and uses the tool'),
      mend: words('使わない事業者は参画事業者から外してください。', 'Leave out those that do not.'),
    },
  ]
}

const holding = (who: Who, designation: DesignationId, ja: string, en: string): EveryMember => ({
  shape: 'every',
  who,
  is: { designations: [designation] },
  being: words(ja, en),
  mend: words('申請までに手続きを済ませてください。', 'Let it be done before applying.'),
})
