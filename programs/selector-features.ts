import { designations } from '#consortium/designations.ts'
import { kinds } from '#consortium/kinds.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { roles } from '#consortium/roles.ts'
import { sizeWords } from '#consortium/size-words.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Feature } from './features.ts'
import { type Test, testWords } from './field-test.ts'
import { labelOf } from './questions.ts'
import type { Selector } from './selector.ts'

/** What an organisation is meant for by a selector, and what it is by being left out. */
interface Meant {
  readonly is: Words
  readonly not: Words
}

export const counted: Meant = { is: words('数える', 'counted'), not: words('数えない', 'not counted') }
export const concerned: Meant = { is: words('対象とする', 'concerned'), not: words('対象としない', 'not concerned') }
export const required: Meant = { is: words('求める', 'asked for'), not: words('認めない', 'not allowed') }

/** What a selector fixes of those it means: roles, kinds, sizes, designations, place, fields. */
export const selectorFeatures = (selector: Selector, key: string, { is: meant, not }: Meant): Feature[] => [
  ...Object.entries(wordsOf(selector)).flatMap(([part, list]) =>
    list.length > 0
      ? [{ key: `${key} ${part}`, called: noun(meant, nouns[part as keyof typeof nouns]), is: list }]
      : [],
  ),
  ...fieldsOf(selector).map(([fact, test]) => ({
    key: `${key} ${fact}`,
    called: noun(meant, words(`「${labelOf(`members[].${fact}`).ja}」の条件`, labelOf(`members[].${fact}`).en)),
    is: testWords(test, `members[].${fact}`),
  })),
  ...(selector.not ? selectorFeatures(selector.not, `${key} not`, { is: not, not: meant }) : []),
]

/** Whom a clause is about: the roles that each of its alternatives names; where one names none, its kinds; else everyone. */
export function aboutWhom(shape: string, selector: Selector): string[] {
  const whom = withAlternatives(selector).flatMap(({ roles: named = [], kinds: sorts = [] }): readonly string[] =>
    named.length > 0 ? named : sorts,
  )
  return whom.length > 0 ? [...new Set(whom)].map((one) => `${shape} ${one}`) : [`${shape} everyone`]
}

const nouns = {
  roles: words('役割', 'roles'),
  kinds: words('機関の種類', 'kinds of organisation'),
  sizes: words('企業規模', 'size classes'),
  designations: words('指定・認定・登録', 'designations'),
  prefectures: words('所在地', 'places'),
}

const noun = (meant: Words, of: Words): Words => words(`${meant.ja}${of.ja}`, `${of.en} ${meant.en}`)

const withAlternatives = (selector: Selector): Selector[] => [
  selector,
  ...(selector.any ?? []).flatMap(withAlternatives),
]

const orTheLike = words('その他これらに準ずる機関（確認が必要）', 'the like (to be confirmed)')

/** Every list of the selector and of its alternatives, in words. */
function wordsOf(selector: Selector): Readonly<Record<keyof typeof nouns, readonly Words[]>> {
  const all = withAlternatives(selector)
  const these = <Id extends string>(ids: readonly Id[], list: Readonly<Record<Id, Words>>) =>
    [...new Set(ids)].map((id) => list[id])
  const places = all.flatMap(({ prefectures = [] }): readonly string[] => [prefectures].flat())
  return {
    roles: these(
      all.flatMap((one) => one.roles ?? []),
      roles,
    ),
    kinds: [
      ...these(
        all.flatMap((one) => one.kinds ?? []),
        kinds,
      ),
      ...(all.some(({ alike }) => alike) ? [orTheLike] : []),
    ],
    sizes: these(
      all.flatMap((one) => one.sizes ?? []),
      sizeWords,
    ),
    designations: these(
      all.flatMap((one) => one.designations ?? []),
      designations,
    ),
    prefectures: [...new Set(places)].map(placeWords),
  }
}

function placeWords(code: string): Words {
  if (code === 'area') return words('活動地域', 'the activity area')
  const found = findPrefecture(code)
  return found ? words(found.ja, found.en) : words(code, code)
}

const fieldsOf = (selector: Selector): [string, Test][] =>
  withAlternatives(selector).flatMap(({ where = {} }) => Object.entries(where))
