import { initials, katakana, latin } from './coin.ts'
import { between, type Dice, oneOf, zipf } from './dice.ts'
import type { Vocabulary } from './kanji.ts'
import { surname } from './name.ts'
import { certificates, materials, stages, type Trade, themes } from './words/trades.ts'

/** What a sentence is filled with. */
interface Subject {
  readonly dice: Dice
  readonly trade: Trade
  readonly municipality: string
  readonly words: Vocabulary
}

/** Common words of a list stand first. */
const some = ({ dice }: Subject, list: readonly string[]): string => list[zipf(dice, list.length, 5)] as string
const goods = (it: Subject) => some(it, it.trade.goods)
const act = (it: Subject) => some(it, it.trade.acts)
const tool = (it: Subject) => some(it, it.trade.tools)
const customer = (it: Subject) => some(it, it.trade.customers)
const material = (it: Subject) => some(it, materials)
const rare = (it: Subject) => it.words.kanjiWord(it.dice)
const person = (it: Subject) => `${surname(it.dice).text}${it.words.given(it.dice)}`
const town = (it: Subject) => `${it.words.town(it.dice)}${oneOf(it.dice, ['町', '', '地区', '台', '新田'])}`
const product = (it: Subject) =>
  oneOf(it.dice, [
    () => katakana(it.dice),
    () => `${latin(it.dice)}-${between(it.dice, 10, 9900)}`,
    () => `${rare(it)}${initials(it.dice)}`,
    () => rare(it),
  ])()

type Sentence = (it: Subject) => string

const openings: readonly Sentence[] = [
  (it) => `${goods(it)}の${act(it)}を主な事業とし、${goods(it)}も手がける。`,
  (it) => `${it.municipality}${town(it)}で${goods(it)}の${act(it)}を行う。`,
  (it) => `${customer(it)}向けに${goods(it)}の${act(it)}・${act(it)}を提供。`,
  (it) => `${material(it)}を用いた${goods(it)}の${act(it)}を得意とする。`,
  (it) => `${between(it.dice, 1890, 2024)}年創業。${goods(it)}、${goods(it)}を中心に${act(it)}まで一貫して対応。`,
]

const sentences: readonly Sentence[] = [
  (it) => `${tool(it)}を${between(it.dice, 1, 48)}台保有し、${material(it)}の${act(it)}に対応。`,
  (it) => `${customer(it)}との取引が多く、${some(it, stages)}から${some(it, stages)}まで自社で担う。`,
  (it) => `自社商品「${product(it)}」が${customer(it)}に採用された。`,
  (it) => `${some(it, themes)}に取り組み、${goods(it)}の${some(it, themes)}を目指す。`,
  (it) => `${some(it, certificates)}を取得。`,
  (it) => `代表の${person(it)}は${rare(it)}の技術で知られる。`,
  (it) =>
    `独自の${rare(it)}${oneOf(it.dice, ['法', '工法', '製法', '方式', '技術', '加工'])}により${goods(it)}の${act(it)}を実現。`,
  (it) =>
    `${town(it)}に${oneOf(it.dice, ['工場', '営業所', '物流拠点', '研究棟', '直売所', '第二工場'])}を構え、従業員は${between(it.dice, 2, 320)}名。`,
  (it) =>
    `${person(it)}が${town(it)}で始めた${rare(it)}の${oneOf(it.dice, ['商い', '工房', '問屋', '作業場'])}が前身。`,
  (it) => `${rare(it)}や${rare(it)}など、${material(it)}にこだわった${goods(it)}を扱う。`,
  (it) => `${some(it, themes)}のため${tool(it)}を導入し、${act(it)}の時間を${between(it.dice, 10, 70)}％短縮した。`,
  (it) => `連携先として${customer(it)}、${rare(it)}研究会と共同で${product(it)}を開発中。`,
]

/** Steps through the sentences that meet none twice before all were said. */
const strides = [1, 5, 7]

/** What an organisation says of itself, of about 130 characters: a few of many, some few words. */
export function capabilityOf(it: Subject): string {
  const [length, stride] = [between(it.dice, 60, 175), oneOf(it.dice, strides)]
  let text = oneOf(it.dice, openings)(it)
  for (let at = between(it.dice, 0, sentences.length - 1); text.length < length; at += stride)
    text += sentences[at % sentences.length]?.(it) ?? ''
  return text
}
