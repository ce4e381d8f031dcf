import * as z from 'zod'
import { relationKinds } from '../organisation-words.ts'
import { words } from '../words.ts'
import { fact } from './fact.ts'
import { day, editionId, longest, oneOf, prefecture, prefectureOptions, ratio, text, yen } from './values.ts'

/** What is said of the consortium as a whole (facts.md 2.1); members and plan have lists of their own. */
export const consortiumFacts = {
  program: fact({
    type: editionId,
    label: words('公募の版', 'Programme edition'),
    help: words(
      'どの公募に申請するか。同じ制度でも年度や類型ごとに別の版です。',
      'The call it is written for. Each year and type of a programme is an edition of its own.',
    ),
    knownBy: ['coordinator'],
    evidence: ['self'],
    seenBy: 'rooms',
  }),
  area: fact({
    type: z.array(prefecture).max(longest.entries).readonly(),
    options: prefectureOptions,
    label: words('活動地域', 'Area of activity'),
    help: words(
      '事業の活動地域となる都道府県です。構成員の所在地ではありません。',
      'The prefectures the project is active in; not where its members have their seats.',
    ),
    knownBy: ['coordinator'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  relations: fact({
    type: z
      .array(
        z
          .strictObject({
            from: text,
            to: text,
            kind: oneOf(relationKinds),
            share: ratio.optional(),
            amount: yen.optional(),
            on: day.optional(),
          })
          .readonly(),
      )
      .max(longest.lines)
      .readonly(),
    label: words('構成員どうしの関係', 'Ties between members'),
    help: words(
      '出資、融資、投資、委託、協定、役員の兼任など、構成員どうしの関係です。from と to は構成員の名称、share は持分の比率、amount は金額（円）です。',
      'Ownership, loans, investment, subcontracts, agreements and shared officers between members. `from` and `to` are members’ names, `share` a ratio, `amount` yen.',
    ),
    knownBy: ['organisation', 'accountant'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'rooms',
  }),
} as const
