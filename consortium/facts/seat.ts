import * as z from 'zod'
import { roles } from '../roles.ts'
import { words } from '../words.ts'
import { fact, optionsOf } from './fact.ts'
import { listOf, longText, signedRatio, yen, yesNo } from './values.ts'

/** What a seat in this one application adds to its organisation (facts.md 2.3). */
export const seatFacts = {
  roles: fact({
    type: listOf(roles),
    options: optionsOf(roles),
    label: words('役割', 'Roles'),
    help: words(
      'この申請で担う役割です。複数選んだ場合、どの席に数えるかは判定のときに決まります。',
      'The roles it would take in this application. Where it names several, judging decides which seat it counts for.',
    ),
    knownBy: ['coordinator'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  requests: fact({
    type: yen,
    label: words('交付希望額', 'Subsidy requested'),
    help: words(
      'この機関が受け取りたい補助金の額（円）です。経費の総額ではありません。受け取らない場合は0と書きます。',
      'The subsidy this organisation itself asks for, in yen; not its total cost. Write 0 if it asks for none.',
    ),
    unit: 'yen',
    knownBy: ['coordinator'],
    evidence: ['self', 'document'],
    seenBy: 'organisation',
  }),
  task: fact({
    type: longText,
    label: words('役割分担', 'Task'),
    help: words('この事業で何を受け持つかを書きます。', 'What it answers for in this project.'),
    knownBy: ['coordinator'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  hasBusinessPlan: fact({
    type: yesNo,
    label: words('自らの事業計画・経営計画', 'Business plan of its own'),
    help: words(
      'この機関が自らの事業計画（経営計画）を書いているか。連携体全体の計画とは別のものです。',
      'Whether it has written a plan of its own, apart from the plan of the whole consortium.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  usesTool: fact({
    type: yesNo,
    label: words('共通のツール・システムの導入', 'Installs the shared tool'),
    help: words(
      'この事業で共通のITツールやシステムを自社に導入するか。',
      'Whether it installs the shared tool or system of this project.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  salesFall: fact({
    type: z.strictObject({ threeMonths: signedRatio.optional(), oneMonth: signedRatio.optional() }).readonly(),
    label: words('売上高減少率', 'Fall in sales'),
    help: words(
      '月次売上を書かない場合に、計算済みの減少率を [分子, 分母] で書きます（15%減なら [15, 100]、増加は負の数）。任意の3か月の合計と、1か月の2通りがあります。',
      'Where monthly sales are not given, the fall already worked out as [numerator, denominator]: [15, 100] is a fall of 15%; a rise is negative. Three months together, or one month.',
    ),
    unit: 'ratio',
    knownBy: ['accountant'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  machineCost: fact({
    type: yen,
    label: words('最も高い機械装置・システムの単価', 'Dearest machine or system'),
    help: words(
      '導入する機械装置・システムのうち最も高いものの単価（円、税抜き）です。単価50万円以上の設備投資を求める事業で使います。',
      'Unit price before tax, in yen, of the dearest machine or system it buys. Some calls ask for one of at least 500,000 yen.',
    ),
    unit: 'yen',
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
} as const
