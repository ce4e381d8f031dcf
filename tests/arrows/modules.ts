import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** One of our files, as far as the house's rules look at it. Every place reads `folder/file.ts:line`. */
export interface Module {
  /** From the checkout, e.g. `rooms/decide.ts`. */
  readonly path: string
  readonly imports: readonly Import[]
  /** What the module would remember between calls: `let`, `new Map(` and `new Set(` outside functions. */
  readonly remembers: readonly string[]
  /** Where it looks at a clock or throws dice. */
  readonly impure: readonly string[]
  /** Classes of ours from elsewhere that something is compared with by `instanceof`. */
  readonly instanceOf: readonly string[]
}

export interface Import {
  /** From the checkout where it is ours, else the package as written. */
  readonly to: string
  readonly ours: boolean
  /** Written `./` or `../`. */
  readonly relative: boolean
  readonly typesOnly: boolean
  readonly place: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every source of the product; the tests themselves stay out. */
export function readModules(folders: readonly string[]): Module[] {
  const files = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((it) => it.isFile() && /\.tsx?$/.test(it.name))
        .map((it) => relative(root, join(it.parentPath, it.name)).replaceAll('\\', '/')),
    )
  return [...files, 'server.ts', 'cli.ts'].map((path) => readModule(path, readFileSync(join(root, path), 'utf8')))
}

/** Reads one module; exported so that the rules can be tried on a text. */
export function readModule(path: string, text: string): Module {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const placeOf = (node: ts.Node) => `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const found = {
    imports: [] as Import[],
    remembers: [] as string[],
    impure: [] as string[],
    instanceOf: [] as string[],
  }
  const importedNames: string[] = []

  const importOf = (node: ts.Node, specifier: ts.Expression | undefined, typesOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return
    found.imports.push({ ...target(path, specifier.text), typesOnly, place: placeOf(node) })
  }

  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isImportDeclaration(node)) {
      importOf(node, node.moduleSpecifier, isTypesOnly(node.importClause))
      if (ts.isStringLiteral(node.moduleSpecifier) && target(path, node.moduleSpecifier.text).ours)
        importedNames.push(...namesIn(node.importClause))
    }
    if (ts.isExportDeclaration(node)) importOf(node, node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      importOf(node, node.arguments[0], false)

    if (!inFunction && remembers(node)) found.remembers.push(`${placeOf(node)} ${firstLine(node)}`)
    if (looksAtClockOrDice(node)) found.impure.push(`${placeOf(node)} ${firstLine(node)}`)
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
      if (importedNames.includes(node.right.getText())) found.instanceOf.push(`${placeOf(node)} ${firstLine(node)}`)

    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)))
  }
  visit(source, false)
  return { path, ...found }
}

/** `#rooms/state.ts` and `./state.ts` are ours, everything else is a package. */
function target(from: string, specifier: string): Pick<Import, 'to' | 'ours' | 'relative'> {
  const bare = specifier.replace(/\?\w+$/, '') // Vite's `?url`
  if (bare.startsWith('#')) return { to: bare.slice(1), ours: true, relative: false }
  if (bare.startsWith('.')) return { to: posix.join(dirname(from), bare), ours: true, relative: true }
  return { to: bare, ours: false, relative: false }
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((it) => it.isTypeOnly)
  )
}

function namesIn(clause: ts.ImportClause | undefined): string[] {
  const named = clause?.namedBindings
  const elements = named && ts.isNamedImports(named) ? named.elements.map((it) => it.name.text) : []
  return clause?.name ? [clause.name.text, ...elements] : elements
}

function remembers(node: ts.Node): boolean {
  if (ts.isVariableDeclarationList(node))
    return (
      (node.flags & ts.NodeFlags.Const) === 0 && !ts.isForStatement(node.parent) && !ts.isForOfStatement(node.parent)
    )
  if (!ts.isNewExpression(node) || !/^(Weak)?(Map|Set)$/.test(node.expression.getText())) return false
  return !isWordList(node)
}

/** A set of words, or a map read off a list, that its type closes to writing: it is data, and remembers nothing. */
function isWordList(node: ts.NewExpression): boolean {
  const declaration = node.parent
  if (ts.isSpreadElement(declaration)) return true // taken apart at once: nobody can add to it
  const typed = ts.isVariableDeclaration(declaration) ? (declaration.type?.getText() ?? '') : ''
  const [list] = node.arguments ?? []
  const words =
    !!list &&
    ts.isArrayLiteralExpression(list) &&
    list.elements.length > 0 &&
    list.elements.every((it) => ts.isStringLiteral(it))
  return words || (/^Readonly(Map|Set)</.test(typed) && node.arguments?.length === 1)
}

function looksAtClockOrDice(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  if (!ts.isCallExpression(node)) return false
  return /^(Date|Date\.now|Math\.random|performance\.now|crypto\.\w+|setTimeout|setInterval)$/.test(
    node.expression.getText(),
  )
}

const firstLine = (node: ts.Node) => node.getText().split('\n')[0]
