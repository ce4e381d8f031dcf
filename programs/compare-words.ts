import { type Words, words } from '#consortium/words.ts'
import { blocks, type Clause, type Rule } from './rule.ts'
import { sentences } from './rules/counting.ts'
import { shapeOf } from './rules/index.ts'
import type { Strength } from './verdict.ts'

/** How firmly a rule asks, as sentences name it. */
const strengths: Readonly<Record<Strength, Words>> = {
  hard: words('必須', 'required'),
  inferred: words('当方の解釈', 'required by our reading'),
  provisional: words('変更の可能性あり', 'required, may change'),
  advice: words('助言', 'advice'),
  preference: words('加点・優先', 'preferred'),
}

/** How firmly it asks, where that changes, and whether it blocks from now on. */
export function strengthChange(old: Rule, young: Rule): Words[] {
  if (old.strength === young.strength) return []

  const [was, is] = [strengths[old.strength], strengths[young.strength]]
  const now =
    blocks(old.strength) === blocks(young.strength)
      ? undefined
      : blocks(young.strength)
        ? words('満たすことが必要になります。', 'It must be met now.')
        : words('満たさなくても申請できる形になります。', 'It need not be met any more.')
  return [
    sentences(words(`位置付けが「${was.ja}」から「${is.ja}」に変わります。`, `It is ${is.en}; it was ${was.en}.`), now),
  ]
}

const shown = (rule: Clause): Words => {
  const { ja, en } = shapeOf(rule).show(rule, shapeOf)
  return words(ja.replace(/。$/, ''), en.replace(/\.$/, ''))
}

/** It is in both, and asks the same. */
export const stays = (young: Rule): Words =>
  words(
    `「${young.title.ja}」は変わりません：${shown(young).ja}。`,
    `${young.title.en}: no change. ${shown(young).en}.`,
  )

/** It asks something else, which none of its features tells. */
export const rewritten = (old: Rule, young: Rule): Words =>
  words(
    `「${shown(old).ja}」から「${shown(young).ja}」に変わります。`,
    `Now: ${shown(young).en}. Before: ${shown(old).en}.`,
  )

export const comes = (young: Rule): Words =>
  words(
    `「${young.title.ja}」が新しく加わります（${strengths[young.strength].ja}）：${shown(young).ja}。`,
    `New (${strengths[young.strength].en}): ${young.title.en}. ${shown(young).en}.`,
  )

export const goes = (old: Rule): Words =>
  words(
    `「${old.title.ja}」（${strengths[old.strength].ja}）はなくなります：${shown(old).ja}。`,
    `Dropped (${strengths[old.strength].en}): ${old.title.en}. ${shown(old).en}.`,
  )
