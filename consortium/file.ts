import * as z from 'zod'
import type { Consortium } from './consortium.ts'
import { explain, type FileProblem, problem } from './file-problems.ts'
import { consortiumSchema } from './file-schema.ts'
import { nearest } from './nearest.ts'
import { type Words, words } from './words.ts'

/*
 * A consortium file (facts.md section 2): who is in it, what they want to do, for which call.
 * An unknown key, word or programme is bad input and is answered with its place; a fact left out is unknown, never "no".
 */

export type ParsedConsortium =
  | { readonly ok: true; readonly consortium: Consortium }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

const schema = consortiumSchema()

/**
 * Reads a consortium from parsed JSON. Which programmes there are is handed in: this folder knows none.
 *
 * @example parseConsortium({ program: 'chiiki-dx-r4-a', members: [] }, ['chiiki-dx-r4-a'])
 */
export function parseConsortium(json: unknown, knownPrograms: readonly string[]): ParsedConsortium {
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    // A list too long is told alone: what is wrong with each of its entries would drown it.
    const { issues } = parsed.error
    const tooLong = issues.filter((issue) => issue.code === 'too_big' && issue.origin === 'array')
    const told = tooLong.length > 0 ? tooLong : issues
    return { ok: false, problems: told.flatMap((issue) => explain(issue, schema, json)) }
  }

  const consortium: Consortium = parsed.data
  const problems = [
    ...unknownProgram(consortium, knownPrograms),
    ...listedTwice(consortium),
    ...strangersIn(consortium),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, consortium }
}

/** Reads a consortium from the text of a file. */
export function parseConsortiumText(text: string, knownPrograms: readonly string[]): ParsedConsortium {
  const json = readJson(text.replace(/^\uFEFF/, ''))
  if (json.ok) return parseConsortium(json.value, knownPrograms)

  const expected = words('JSON形式のファイル', 'a JSON file')
  const todo = words(`カンマや引用符を確かめてください（${json.why}）。`, `Check commas and quotes (${json.why}).`)
  return { ok: false, problems: [problem('', expected, text.trim().slice(0, 40) || undefined, todo)] }
}

/** JSON Schema (2020-12) of the file, each field described in the language asked for. */
export function consortiumJsonSchema(
  language: keyof Words,
  knownPrograms?: readonly string[],
): z.core.JSONSchema.BaseSchema {
  const described = consortiumSchema((one, text) => one.describe(text[language]))
  const title = words('コンソーシアムファイル', 'Consortium file')[language]
  const json = z.toJSONSchema(described, {
    override: ({ jsonSchema }) => {
      // Our types are readonly to the code that reads them; to whoever writes a file that would say the opposite.
      delete jsonSchema.readOnly
    },
  })
  const program = json.properties?.program
  if (knownPrograms !== undefined && typeof program === 'object') program.enum = [...knownPrograms]
  return { ...json, title }
}

function unknownProgram({ program }: Consortium, known: readonly string[]): FileProblem[] {
  if (known.includes(program)) return []

  const near = nearest(program, known)
  const todo =
    near.length > 0
      ? words(
          `${near.map((id) => `「${id}」`).join('か')}の誤りではありませんか。`,
          `Did you mean ${near.join(' or ')}?`,
        )
      : words(`使える版：${known.join('、')}。`, `The editions are: ${known.join(', ')}.`)
  return [problem('program', words('公募の版のid', 'the id of a programme edition'), program, todo)]
}

/*
 * One entry for one organisation. Another name under a number that stands already is left to the rules, which count both as
 * one person; the same name without a number of its own says nothing that would tell the two apart.
 */
function listedTwice({ members }: Consortium): FileProblem[] {
  return members.flatMap(({ name, corporateNumber }, index) => {
    const first = members.findIndex((it) => it.name === name && !toldApart(it.corporateNumber, corporateNumber))
    if (first === index) return []
    const todo = words(
      `members[${first}] と同じ団体なら1つにまとめ、役割は roles に並べてください。別の団体なら、それぞれの法人番号を書いてください。`,
      `If it is members[${first}], keep one entry with all its roles; if not, give each its corporate number.`,
    )
    return [
      problem(`members[${index}].name`, words('まだ書かれていない団体', 'an organisation not listed yet'), name, todo),
    ]
  })
}

const toldApart = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

// A tie to someone who is not in the file cannot be judged, and would go unnoticed.
function strangersIn({ members, relations = [] }: Consortium): FileProblem[] {
  const names = new Set(members.map(({ name }) => name))
  return relations.flatMap((relation, i) =>
    (['from', 'to'] as const)
      .filter((end) => !names.has(relation[end]))
      .map((end) =>
        problem(
          `relations[${i}].${end}`,
          words('構成員の名称', 'the name of a member'),
          relation[end],
          words('members に書かれた名称と同じ書き方にしてください。', 'Write it as in `members`.'),
        ),
      ),
  )
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    // JSON.parse has no other way to refuse; what it says of the place goes on to the reader.
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}
