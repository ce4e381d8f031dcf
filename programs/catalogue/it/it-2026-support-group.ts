import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'
import { firmness, noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'it-2026-support-group'

const told = noted(
  'https://hojokuru.com/?p=1506',
  'デジタル化・AI導入補助金2026 IT導入支援事業者の登録を紹介する記事',
  'secondary',
)

const group = told(
  'IT導入支援事業者は、法人単独のほか、幹事社（法人）1者と構成員1者以上が協定を結んだコンソーシアムとしても登録できるとされます。',
  'A vendor is said to register alone, or as a consortium of one leading corporation and one member or more under a signed agreement.',
)

const leads: Who = { called: words('幹事社', 'leading corporations'), roles: ['lead'] }
const partners: Who = { called: words('構成員', 'members beside the lead'), roles: ['member'] }

/** A consortium of vendors that registers together: no subsidy, but a team that forms for one. All of it is only reported. */
export const it2026SupportGroup = notedEdition({
  id,
  name: words(
    'デジタル化・AI導入補助金2026 IT導入支援事業者コンソーシアムの登録',
    'Digital and AI introduction 2026, vendors that register together',
  ),
  stage: 'current',
  consortium: 'required',
  about: words(
    'ITツールを提供する側が、幹事社と構成員のコンソーシアムとしてIT導入支援事業者に登録するための体制です。補助金の申請ではありません。',
    'How vendors register as one IT support vendor: a lead and its members. It is not an application for money.',
  ),
  asOf: words(
    '2026年の登録を紹介する記事による（未確認）',
    'As an article reports the registration of 2026, unconfirmed',
  ),
  sizeTable: 'IT-15',
  call: { source: told('登録の期限は確認できていません。', 'Until when vendors register is not confirmed.') },
  roles: [
    memberRole(
      'lead',
      words('幹事社', 'Lead'),
      words('コンソーシアムを代表して登録する法人です。', 'The corporation that registers for the consortium.'),
    ),
    memberRole(
      'member',
      words('構成員', 'Member'),
      words('幹事社と協定を結ぶ事業者です。', 'A business under an agreement with the lead.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('幹事社（法人）が1者', 'One leading corporation'),
      strength: firmness(group),
      source: group,
      shape: 'count-between',
      who: { ...leads, not: { where: { legalForm: { oneOf: ['sole'] } } } },
      atLeast: 1,
      atMost: 1,
    },
    {
      id: `${id}#2`,
      title: words('構成員が1者以上', 'One member or more'),
      strength: firmness(group),
      source: group,
      shape: 'count-between',
      who: partners,
      atLeast: 1,
    },
    {
      id: `${id}#3`,
      title: words('幹事社との協定', 'An agreement with the lead'),
      strength: firmness(group),
      source: group,
      shape: 'relation',
      from: partners,
      to: leads,
      kind: 'agreement',
      want: 'some',
      each: true,
      being: words('幹事社との協定', 'an agreement with the lead'),
      mend: words('幹事社と協定を結んでください。', 'Sign an agreement with the lead.'),
    },
  ],
  information: [
    unconfirmed(
      told(
        '2026年の登録要領の本文と期限は確認できていません。公式サイトで必ず確かめてください。',
        'The registration guidelines of 2026 and dates are not confirmed. Check the official site.',
      ),
    ),
  ],
})
