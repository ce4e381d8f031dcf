import { divisions, middleGroups } from './industry-groups.ts'
import { type Words, words } from './words.ts'

/** What an industry name or code stands for: one middle group, or a whole division, which is no single code. */
export type Industry =
  | { readonly level: 'group'; readonly code: string; readonly letter: string; readonly name: Words }
  | { readonly level: 'division'; readonly letter: string; readonly name: Words }

/** Whether the text is a JSIC code of two to four digits whose middle group exists. */
export const isIndustryCode = (code: string): boolean => /^(0[1-9]|[1-9]\d)\d{0,2}$/.test(code)

/** The division letter (A to T) and name of a JSIC code of two to four digits. Undefined where it is no such code. */
export function divisionOf(code: string): { readonly letter: string; readonly name: Words } | undefined {
  if (!isIndustryCode(code)) return undefined

  const group = Number(code.slice(0, 2))
  const found = divisions.find(([, , , first, last]) => first <= group && group <= last)
  return found && { letter: found[0], name: words(found[1], found[2]) }
}

/** The middle group of a JSIC code of two to four digits. */
export function findIndustryByCode(code: string): (Industry & { level: 'group' }) | undefined {
  const division = divisionOf(code)
  const group = division && middleGroups[Number(code.slice(0, 2)) - 1]
  return group && { level: 'group', code: code.slice(0, 2), letter: division.letter, name: words(group[0], group[1]) }
}

/**
 * What a written industry name stands for. Registers write the same name with different marks
 * (「卸売業，小売業」「卸売業・小売業」), so marks, spaces and width are ignored. A name that no single group or
 * division has, such as a list of several, is not found: keep the text then.
 */
export function findIndustryByName(name: string): Industry | undefined {
  return industryNamed[bare(name)]
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')
}

/** By bare name; a group and a division of one name are the group. */
const industryNamed: Readonly<Record<string, Industry | undefined>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    divisions.map(([letter, ja, en]) => [bare(ja), { level: 'division', letter, name: words(ja, en) }]),
  ),
  Object.fromEntries(
    middleGroups.map(([ja], index) => [bare(ja), findIndustryByCode(String(index + 1).padStart(2, '0'))]),
  ),
)
