import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Parts of a shape or a line of money that hold what people read: its sentence, its line on a page, its names for a comparison. */
const told = ['say', 'says', 'show', 'features', 'about']

/*
 * Sentences are read by people, and a missing 「です」 is no fault of a rule: what `say`, `show`, `features` and `about`
 * answer and the texts handed to `words(…)` stay as they are. They have tests of their own. Whatever is judged, counted,
 * asked, short or lacking is changed.
 */
const sentences = {
  shouldIgnore(path) {
    if ((path.isObjectMethod() || path.isObjectProperty()) && told.includes(path.node.key.name)) return 'a sentence'

    const isText = path.isStringLiteral() || path.isTemplateLiteral()
    const call = path.parentPath
    return isText && call?.isCallExpression() && call.node.callee.name === 'words' ? 'a sentence' : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sentences', sentences)]
