import * as z from 'zod'
import { designations } from '../designations.ts'
import { applicationStatuses } from '../organisation-words.ts'
import { roles } from '../roles.ts'
import { words } from '../words.ts'
import { fact, optionsOf } from './fact.ts'
import { day, longest, oneOf, text, yen } from './values.ts'

const held = z.union([
  oneOf(designations),
  z
    .strictObject({ id: oneOf(designations), from: day.optional(), until: day.optional(), number: text.optional() })
    .readonly(),
])

const application = z
  .strictObject({
    program: text,
    on: day.optional(),
    status: oneOf(applicationStatuses).optional(),
    role: oneOf(roles).optional(),
    project: text.optional(),
    round: z.int().min(1).max(1000).optional(),
    amount: yen.optional(),
  })
  .readonly()

/** What the organisation holds and what it applied for before. */
export const recordFacts = {
  designations: fact({
    type: z.array(held).max(longest.entries).readonly(),
    options: optionsOf(designations),
    label: words('指定・認定・登録', 'Designations'),
    help: words(
      '保有している認定や登録です。何も持っていない場合は空の一覧と書きます（書かなければ「不明」です）。期限（until）を過ぎたものは保有していないものとして扱います。認定経営革新等支援機関は5年ごとの更新が必要です。',
      'What it holds. An empty list says it holds none; left out means unknown. One past its `until` date is no longer held. Certified support bodies renew every five years.',
    ),
    knownBy: ['issuer'],
    evidence: ['guessed', 'self', 'register', 'document', 'expired'],
    seenBy: 'everyone',
  }),
  applications: fact({
    type: z.array(application).max(longest.entries).readonly(),
    label: words('応募・採択歴', 'Earlier applications'),
    help: words(
      'これまでの応募と採択です。ない場合は空の一覧と書きます。同じ補助金の受給は、申請の制限や減点になることがあります。',
      'Earlier applications and awards; an empty list says there are none. The same subsidy before may bar an application or cost points.',
    ),
    knownBy: ['organisation', 'register'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'rooms',
  }),
} as const
