import * as z from 'zod'
import { words } from '../words.ts'
import { fact } from './fact.ts'
import { day, persons, ratio, text, yenOrLoss, yesNo } from './values.ts'

/** Whether large companies stand behind an organisation: the outcome, which travels, apart from what it rests on. */
export const largeFacts = {
  deemedLarge: fact({
    type: z.strictObject({ law: yesNo.optional(), it: yesNo.optional(), on: day.optional() }).readonly(),
    label: words('みなし大企業', 'Deemed large'),
    help: words(
      '株主・役員・課税所得の基準のどれかに当たり、大企業とみなされるかどうかです。law は特定事業者を大企業に数えない制度（ものづくり補助金など）、it は数える制度（IT導入補助金）での答えで、on は確かめた日です。株主・役員・課税所得が書かれていれば、そちらから計算します。',
      'Whether it is treated as large on one of the grounds of owners, officers and taxable income. `law`: where specified businesses do not count as large; `it`: where they do, as for the IT introduction subsidy; `on`: the day it was checked. Owners, officers and taxable income come first where they are given.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
} as const

const said = {
  /** The day it was said, in Japan. */
  on: day,
  /** The account that said it. */
  by: text,
}

const answer = <const Says extends string, Figures extends z.ZodRawShape>(says: readonly Says[], figures: Figures) =>
  z.strictObject({ says: z.enum([...says, 'unknown'] as (Says | 'unknown')[]), ...figures, ...said }).readonly()

const shares = { top: ratio.optional(), total: ratio.optional() }

/**
 * What an organisation keeps to itself: no consortium file, room, list or page of others ever holds it. It is stored beside the
 * facts of its entry, so that every version stays in the history.
 */
export const keptFacts = {
  largeAnswers: fact({
    type: z
      .strictObject({
        companies: answer(['none', 'some'], {}),
        large: answer(['none', 'some'], shares),
        deemed: answer(['none', 'some', 'all'], {}),
        specified: answer(['none', 'some'], shares),
        officers: answer(['none', 'some'], {}),
        officersFromLarge: answer(['none', 'some'], { total: persons.optional(), from: persons.optional() }),
        officersFromDeemed: answer(['none', 'all'], {}),
        income: answer(['none', 'some'], { years: z.array(yenOrLoss).min(1).max(3).readonly().optional() }),
      })
      .partial()
      .readonly(),
    label: words('みなし大企業の確認の回答', 'Answers on whether it is deemed large'),
    help: words(
      '確認の質問ごとの回答と、答えた日です。この団体だけに見えます。ルームには結果だけが伝わります。',
      'What was answered to each question of the check, and when. Only the organisation sees it; rooms learn the outcome alone.',
    ),
    knownBy: ['organisation'],
    evidence: ['self'],
    seenBy: 'organisation',
  }),
} as const
