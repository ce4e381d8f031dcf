import type * as z from 'zod'
import { nearest } from './nearest.ts'
import { inside, type Shape } from './schema-shape.ts'
import { expectedOf, idsIn, isOneValue, meant } from './value-words.ts'
import { type Words, words } from './words.ts'

/** One thing wrong in a consortium file: where, what was expected, what came, what to do; `says` is all of it. */
export interface FileProblem {
  /** The place in the file, `members[2].capital`; empty for the file as a whole. */
  readonly path: string
  readonly expected: Words
  readonly came: string
  readonly do: Words
  readonly says: Words
}

/** Puts the parts into one sentence. */
export function problem(path: string, expected: Words, came: string | undefined, todo: Words): FileProblem {
  const at = path === '' ? '' : `${path}: `
  const ja = came === undefined ? '書かれていません' : `「${came}」でした`
  const en = came === undefined ? 'nothing is there' : `this came: ${came}`
  return {
    path,
    expected,
    came: came ?? '',
    do: todo,
    says: words(
      `${at}${expected.ja}が必要ですが${ja}。${todo.ja}`,
      `${at}expected ${expected.en}, but ${en}. ${todo.en}`,
    ),
  }
}

/** What a parser's issue means for whoever wrote the file. */
export function explain(issue: z.core.$ZodIssue, schema: z.ZodType, file: unknown): readonly FileProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, schema))

  if (issue.code === 'too_big' && issue.origin === 'array')
    return [tooLong(written(issue.path), Number(issue.maximum), valueAt(file, issue.path))]

  const { at, path } = follow(schema, issue.path)
  const value = valueAt(file, path)
  if (issue.code === 'invalid_key') return [unknownRecordKey(issue.path, schema)]
  // A check across values carries its own words (facts/trade.ts, officers).
  if (issue.code === 'custom') {
    const says = issue.params?.says as Words | undefined
    return [problem(written(path), says ?? expectedOf(at), shown(value), replace(at, value))]
  }

  const todo = value === undefined ? words('この項目を書き足してください。', 'Add it.') : replace(at, value)
  return [problem(written(path), expectedOf(at), shown(value), todo)]
}

function tooLong(path: string, most: number, list: unknown): FileProblem {
  const count = Array.isArray(list) ? list.length : 0
  const todo = words(`${most}件以内に減らしてください。`, `Leave at most ${most}.`)
  return {
    path,
    expected: words(`${most}件以内の一覧`, `a list of at most ${most}`),
    came: `${count}`,
    do: todo,
    says: words(
      `${path}: 一覧は${most}件までですが、${count}件あります。${todo.ja}`,
      `${path}: the list may hold at most ${most} entries, and holds ${count}. ${todo.en}`,
    ),
  }
}

function replace(at: z.ZodType, value: unknown): Words {
  const [near, known] = [meant(at, value), isOneValue(at) ? [] : idsIn(inside(at))]
  if (near.length > 0)
    return words(
      `${near.map((id) => `「${id}」`).join('か')}の誤りではありませんか。`,
      `Did you mean ${near.join(' or ')}?`,
    )
  if (known.length > 12) return words(`使える語：${known.join('、')}。`, `The words are: ${known.join(', ')}.`)
  if (at.def.type !== 'optional') return words('値を直してください。', 'Correct the value.')
  return words(
    '値を直すか、分からない場合は項目ごと消してください（書かれていない項目は「不明」として扱います）。',
    'Correct the value, or take the key out if it is unknown.',
  )
}

function unknownKey(path: readonly PropertyKey[], key: string, schema: z.ZodType): FileProblem {
  const { at } = follow(schema, path)
  const shape = inside(at)
  const keys = keysOf(shape)
  const near = nearest(key, keys)
  const place = written([...path, key])
  const todo =
    near.length > 0
      ? words(
          `${near.map((id) => `「${id}」`).join('か')}の誤りではありませんか。項目名を直すか、消してください。`,
          `Did you mean ${near.join(' or ')}? Correct the key or take it out.`,
        )
      : words(
          `使える項目：${keys.join('、')}。項目名を直すか、消してください。`,
          `The keys are: ${keys.join(', ')}. Correct the key or take it out.`,
        )
  return {
    path: place,
    expected: words('決められた項目名', 'a known key'),
    came: key,
    do: todo,
    says: words(
      `${place}: 「${key}」という項目はありません。${todo.ja}`,
      `${place}: there is no key “${key}”. ${todo.en}`,
    ),
  }
}

function unknownRecordKey(path: readonly PropertyKey[], schema: z.ZodType): FileProblem {
  const { at } = follow(schema, path.slice(0, -1))
  const record = inside(at)
  const expected = record.is === 'record' ? expectedOf(record.keys) : expectedOf(at)
  return problem(
    written(path),
    words(`${expected.ja}という項目名`, `${expected.en} as the key`),
    String(path.at(-1)),
    words('項目名を直してください。', 'Correct the key.'),
  )
}

/** Follows a path into a schema, as far as people see separate values; a ratio is one. */
function follow(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  done: readonly PropertyKey[] = [],
): { at: z.ZodType; path: readonly PropertyKey[] } {
  const [step, ...rest] = path
  const next = step === undefined || isOneValue(schema) ? undefined : stepInto(inside(schema), step)
  return step === undefined || next === undefined ? { at: schema, path: done } : follow(next, rest, [...done, step])
}

function stepInto(shape: Shape, step: PropertyKey): z.ZodType | undefined {
  if (shape.is === 'fields') return shape.of[String(step)]
  if (shape.is === 'list') return shape.of
  if (shape.is === 'record') return shape.values
  if (shape.is === 'either')
    return shape.of.map((one) => stepInto(inside(one), step)).find((found) => found !== undefined)
  return undefined
}

function keysOf(shape: Shape): readonly string[] {
  if (shape.is === 'fields') return Object.keys(shape.of)
  if (shape.is === 'record') return idsIn(inside(shape.keys))
  return shape.is === 'either' ? shape.of.flatMap((one) => keysOf(inside(one))) : []
}

/** `members[2].owners[0].share` */
const written = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`)).join('')

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined | null)?.[step], file)

function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  // "1" is a text and 1 is a number; only the quotes tell them apart.
  const bareText = typeof value === 'string' && !/^(-?\d+(\.\d+)?|true|false|null|)$/.test(value)
  const text = bareText ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
