/** The oldest Node we run on; `engines` of package.json says the same. */
const oldest = [20, 19]

/**
 * One sentence in each language when this Node is too old, else nothing. Written so that old Node can read it.
 *
 * @param {string} version such as 18.20.4
 */
export function whyTooOld(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  const needed = oldest.join('.')
  return (
    `Node.js ${needed} 以降が必要です（現在は ${version} です）。https://nodejs.org/ から新しい版を入れてください。\n` +
    `Node.js ${needed} or newer is required (this is ${version}); install it from https://nodejs.org/.`
  )
}
