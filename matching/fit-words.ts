import { type Words, words } from '#consortium/words.ts'

/** Why no partner can mend it: the plan, the money or a person's word is in the way. */
export const whyNotByPartners = (titles: readonly Words[]): Words => {
  const { ja, en } = listed(titles)
  return words(
    `${ja}は、連携相手を加えても満たせません。計画、金額または申告を見直してください。`,
    `No partner can mend ${en}: the plan, the money or a declaration would have to change.`,
  )
}

/** Why nobody can complete the team: these clauses stand in the way. */
export const whyNobody = (titles: readonly Words[], inDirectory: boolean): Words => {
  const { ja, en } = listed(titles)
  return inDirectory
    ? words(
        `この一覧の団体を加えても、${ja}を満たす組み合わせが見つかりませんでした。`,
        `No one in this directory was found who would mend ${en}.`,
      )
    : words(
        `連携相手を加えたり役割を替えたりしても、${ja}を満たす組み合わせが見つかりませんでした。`,
        `No partner and no change of roles was found that would mend ${en}.`,
      )
}

/** Why this team cannot be completed: only without any of these could the clauses be met. */
export const whyNotThisTeam = (titles: readonly Words[], core: readonly string[]): Words => {
  const { ja, en } = listed(titles)
  const many = core.length > mostNamed
  return words(
    `${many ? 'いまの構成員' : core.join('・')}が残る形では、${ja}を満たす組み合わせが見つかりませんでした。`,
    `No way was found to meet ${en} with ${many ? 'any member of today' : core.join(' or ')} still in the team.`,
  )
}

const mostNamed = 2

const listed = (titles: readonly Words[]): Words =>
  words(titles.map(({ ja }) => `「${ja}」`).join(''), titles.map(({ en }) => `“${en}”`).join(', '))
