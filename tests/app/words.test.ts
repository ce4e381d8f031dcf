import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { chosenLanguage, keepLanguage } from '#app/words/chosen-language.ts'
import { en } from '#app/words/en.ts'
import { ja } from '#app/words/ja.ts'
import type { Words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { japaneseIn, strayJapaneseIn } from '#tests/builders/japanese.ts'

type Leaf = string | number | boolean | ((...facts: never[]) => string)

/** Every word with its place: `room.seats.title`. A sentence that takes facts is looked at as it is written. */
function leavesOf(it: unknown, place = ''): [place: string, leaf: Leaf][] {
  if (typeof it !== 'object' || it === null) return [[place, it as Leaf]]
  return Object.entries(it).flatMap(([key, part]) => leavesOf(part, place ? `${place}.${key}` : key))
}

const written = (leaf: Leaf) =>
  String(leaf).replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
const english = leavesOf(en)
const japanese = new Map(leavesOf(ja))

/** Where English has said with an earlier word what Japanese says at the end. */
const saidBefore = ['preview.becomes']

describe('The words of the pages in English', () => {
  test('are those of the Japanese pages, no more and no fewer', () => {
    expect(english.map(([place]) => place).sort()).toEqual([...japanese.keys()].sort())
    expect(english.filter(([place, leaf]) => typeof leaf !== typeof japanese.get(place))).toEqual([])
  })

  test('are looked at as they are written, with facts and without', () => {
    expect(japaneseIn(written(ja.shell.tab))).toEqual(['｜むすび'])
    expect(japaneseIn(written(ja.shell.skip))).toEqual(['本文へ移動'])
  })

  test('hold Japanese only where a form or a search needs it', () => {
    const stray = english.map(([place, leaf]) => [place, ...strayJapaneseIn(written(leaf))])
    expect(stray.filter(([, ...them]) => them.length > 0)).toEqual([])
  })

  test('are translated: none says the same as the Japanese', () => {
    const same = english.filter(([place, leaf]) => typeof leaf === 'string' && leaf === japanese.get(place))
    // Signs and figures are the same everywhere; groups without a lead have none in either language.
    expect(same.filter(([, leaf]) => /\p{L}/u.test(String(leaf)))).toEqual([])
    const silent = english.filter(([place, leaf]) => leaf === '' && japanese.get(place) !== '')
    expect(silent.map(([place]) => place)).toEqual(saidBefore)
  })
})

describe('Words beside the code that speaks them', () => {
  const isWords = (it: object): it is Words =>
    'ja' in it && 'en' in it && typeof it.ja === 'string' && typeof it.en === 'string'

  function wordsIn(it: unknown, seen = new Set<unknown>()): Words[] {
    if (typeof it !== 'object' || it === null || seen.has(it)) return []
    seen.add(it)
    const parts = Object.entries(it).filter(([key]) => key !== 'unit') // English counts without one
    return [...(isWords(it) ? [it] : []), ...parts.flatMap(([, part]) => wordsIn(part, seen))]
  }

  const untranslated = (them: readonly Words[]) =>
    them.filter(
      ({ ja, en }) => strayJapaneseIn(en).length > 0 || (japaneseIn(ja).length > 0 && (ja === en || en === '')),
    )

  test('every list of consortium/ is in both languages', async () => {
    const names = readdirSync('consortium', { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'))
    const found = await Promise.all(
      names.map(async (name) =>
        wordsIn({ ...(await import(new URL(`../../consortium/${name}`, import.meta.url).href)) }),
      ),
    )
    expect(found.flat().length).toBeGreaterThan(500)
    expect(untranslated(found.flat())).toEqual([])
  })

  test('every edition is in both languages', async () => {
    for (const edition of await allEditions()) expect(untranslated(wordsIn(edition)), edition.id).toEqual([])
  })
})

/** The Japanese that a component or a route writes itself, outside `app/words`. */
function japaneseWrittenIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (isInJapaneseOnPurpose(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node))
      if (japaneseIn(node.getText()).length > 0)
        found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().trim()}`)
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

/** Words in both languages, elements that say they are Japanese, and patterns that read what people type. */
function isInJapaneseOnPurpose(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'ja'
  if (ts.isNewExpression(node)) return node.expression.getText() === 'RegExp'
  return (
    ts.isJsxElement(node) &&
    node.openingElement.attributes.properties.some((it) => it.getText().replaceAll(/\s/g, '') === 'lang="ja"')
  )
}

describe('Components and routes', () => {
  const files = ['app/components', 'app/routes'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  )

  test('fetch their words instead of writing them', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => japaneseWrittenIn(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  test('are seen where they do write one', () => {
    const found = (text: string) => japaneseWrittenIn('it.tsx', text).length
    expect(found('const it = <p title="席">席</p>')).toBe(2)
    expect(found(`const it = \`\${n}者\`; const that = names.join("、")`)).toBe(2)
    expect(found('// 席\nconst it = <p lang="ja">席</p>; const that = { ja: "席", en: "Seat" }')).toBe(0)
  })
})

describe('The language of a request', () => {
  test.each([
    ['nothing is said', null, null, 'ja'],
    ['the browser asks for anything', null, '*', 'ja'],
    ['the browser asks for French only', null, 'fr-FR,fr;q=0.9', 'ja'],
    ['the browser asks for French, then English', null, 'fr,en-GB;q=0.8,ja;q=0.4', 'en'],
    ['the browser asks for Japanese, then English', null, 'ja,en-US;q=0.9,en;q=0.8', 'ja'],
    ['the browser refuses Japanese', null, 'ja;q=0, en;q=0.1', 'en'],
    ['weights are written the other way round', null, 'ja;q=0.3, en;q=0.7', 'en'],
    ['English was chosen on a Japanese browser', 'a=b; musubi_language=en', 'ja', 'en'],
    ['Japanese was chosen on an English browser', 'musubi_language=ja; c=d', 'en', 'ja'],
    ['the cookie holds something else', 'musubi_language=fr', 'en', 'en'],
    ['another cookie ends with the same name', 'x_musubi_language=en', null, 'ja'],
  ] as const)('%s', (_, cookies, accepts, language) => {
    expect(chosenLanguage(cookies, accepts)).toBe(language)
  })

  test('what is kept is read again', () => {
    const [cookie = ''] = keepLanguage('en', { secure: true }).split(';')
    expect(chosenLanguage(cookie, 'ja')).toBe('en')
  })
})
