type Tree = Readonly<Record<string, unknown>>

/**
 * The tree with one value set at a dotted path; null takes it out, and with it what is left empty above.
 *
 * @example setPath({}, 'targets.wages', { rise: [3, 100], per: 'year' })
 */
export function setPath(tree: Tree, path: string, value: unknown): Tree {
  const [first = '', ...rest] = path.split('.')
  const next = rest.length === 0 ? value : setPath(isTree(tree[first]) ? tree[first] : {}, rest.join('.'), value)
  const kept = Object.entries(tree).filter(([key]) => key !== first)
  if (next === null || (rest.length > 0 && isTree(next) && Object.keys(next).length === 0))
    return Object.fromEntries(kept)
  // The old place is kept, so that two logs of one content fold into one text.
  return first in tree
    ? Object.fromEntries(Object.entries(tree).map(([key, old]) => [key, key === first ? next : old]))
    : { ...tree, [first]: next }
}

const isTree = (it: unknown): it is Tree => typeof it === 'object' && it !== null && !Array.isArray(it)
