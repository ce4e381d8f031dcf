import type { Role } from '#consortium/roles.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Rule, TrackRecord } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { firmness } from '../noted.ts'
import { groupMembers, helpers } from './it-group.roles.ts'
import type { Year } from './it-group.ts'

/** Who cannot be in the group: #8 to #12, #14 and #15. */
export const groupExclusions = ({ id, told, beside, cooling }: Year): readonly Rule[] => {
  const head = (number: number, ja: string, en: string, source: Source) =>
    ({ id: `${id}#${number}`, title: words(ja, en), strength: firmness(source), source }) as const
  return [
    {
      ...head(
        8,
        'ほかのグループに加わっていない',
        'In no other group',
        told(
          '代表事業者としても参画事業者としても、2つのグループに加わることはできません。',
          'Nobody may belong to two groups, as lead or as participant.',
        ),
      ),
      shape: 'track-record',
      who: groupMembers,
      programs: [id],
      status: ['applied', 'adopted'],
      atMost: 0,
      being: words('ほかのグループの構成員でないこと', 'a member of no other group'),
      mend: words('どちらのグループに加わるかを決めてください。', 'It must choose one of the groups.'),
    },
    {
      ...head(
        9,
        'IT提供事業者、外部専門家、IT導入支援事業者は構成員になれない',
        'Providers, experts and registered vendors are no members',
        told(
          'IT提供事業者、外部専門家、登録されたIT導入支援事業者（コンソーシアムの構成員を含む）はグループ構成員になれません。',
          'IT providers, outside experts and registered IT support vendors cannot be members.',
        ),
      ),
      shape: 'every',
      who: groupMembers,
      is: { not: { any: [{ designations: ['it-touroku'] }, { roles: ['it-support', 'expert'] }] } },
      being: words(
        'IT提供事業者、外部専門家、IT導入支援事業者でないこと',
        'no IT provider, outside expert or registered vendor',
      ),
      mend: words('構成員から外してください。', 'Leave it out of the members.'),
    },
    {
      ...head(
        10,
        'IT提供事業者、外部専門家はほかのグループの構成員でもない',
        'Providers and experts are in no other group either',
        told(
          'IT提供事業者と外部専門家は、ほかのグループの構成員にもなれません。',
          'IT providers and outside experts cannot be members of another group either.',
        ),
      ),
      shape: 'all-of',
      parts: [
        memberElsewhere(id, 'applicant', words('ほかのグループの代表事業者でないこと', 'lead of no other group')),
        memberElsewhere(
          id,
          'participant',
          words('ほかのグループの参画事業者でないこと', 'participant of no other group'),
        ),
      ],
    },
    {
      ...head(
        11,
        'みなし同一法人は1者だけ',
        'One of those treated as one person',
        told(
          '議決権の50%超を持つ親会社と子会社など、みなし同一法人のうち加われるのは1者だけです。',
          'Of firms treated as one person, such as a parent and its subsidiary, only one may join.',
        ),
      ),
      shape: 'all-different',
      value: 'identityGroup',
      who: groupMembers,
    },
    {
      ...head(
        12,
        'みなし大企業でない',
        'Not treated as large',
        told('みなし大企業（6つの基準）は対象外です。', 'Firms treated as large by one of six grounds are excluded.'),
      ),
      shape: 'every',
      who: groupMembers,
      is: { not: { sizes: ['deemed-large'] } },
      being: words('みなし大企業でないこと', 'not treated as large'),
      mend: words('みなし大企業は構成員から外してください。', 'Leave out firms treated as large.'),
    },
    {
      ...head(
        14,
        'ほかの枠との重複、直近の受給がない',
        'No other frame beside it, no recent award',
        told(
          cooling
            ? '同じ期間に通常枠・インボイス枠と重ねて申請することはできません（セキュリティ枠は可）。2024年に採択された者は12か月間申請できません。'
            : '同じ期間に通常枠・インボイス枠と重ねて申請することはできません（セキュリティ枠は可）。',
          cooling
            ? 'Not beside the ordinary or invoice frame in the same period. Who was awarded in 2024 waits twelve months.'
            : 'Not beside the ordinary or invoice frame in the same period.',
        ),
      ),
      shape: 'all-of',
      parts: [
        {
          shape: 'track-record',
          who: groupMembers,
          programs: beside,
          status: ['applied', 'adopted'],
          atMost: 0,
          being: words(
            '通常枠・インボイス枠に申請中または採択中でないこと',
            'in neither the ordinary nor the invoice frame',
          ),
          mend: words('どちらの枠で申請するかを決めてください。', 'It must choose one of the frames.'),
        },
        ...(cooling ? [waited(cooling)] : []),
      ],
    },
    {
      ...head(
        15,
        '欠格事由に当たらない',
        'No ground for exclusion',
        told(
          '宗教法人、任意団体、風俗営業、1年以内の労働関係法令違反による送検、補助金の停止措置を受けている者などは対象外です。',
          'Religious bodies, bodies without legal personality, adult business, labour law offences within a year and suspended bodies are excluded.',
        ),
      ),
      shape: 'attest',
      statement: 'noExclusion',
      by: words('代表事業者の代表者', 'the lead’s representative'),
    },
  ]
}

const memberElsewhere = (id: string, role: Role, being: Words): TrackRecord => ({
  shape: 'track-record',
  who: helpers,
  programs: [id],
  status: ['applied', 'adopted'],
  role,
  atMost: 0,
  being,
  mend: words('別のIT提供事業者・外部専門家に替えてください。', 'Choose another provider or expert.'),
})

const waited = (programs: readonly string[]): TrackRecord => ({
  shape: 'track-record',
  who: groupMembers,
  programs,
  status: ['adopted', 'finished'],
  within: { months: 12 },
  atMost: 0,
  being: words('直近12か月以内に採択されていないこと', 'no award within twelve months'),
  mend: words('12か月が過ぎてから申請してください。', 'It may apply once twelve months have passed.'),
})
