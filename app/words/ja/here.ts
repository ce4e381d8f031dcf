/** Who is in a room now, and what is new there to this reader. */
export const here = {
  others: (people: string) => `ほかに開いている人：${people}`,
  nobody: 'ほかに開いている人はいません',
  person: (name: string, organisation: string) => `${name}（${organisation}）`,
  more: (n: number) => `ほか${n}人`,
  forYou: (n: number) => `あなた宛て ${n}件`,
  unread: (n: number) => (n > 99 ? '未読 99件以上' : `未読 ${n}件`),
  aside: (n: number) => `内輪の話 未読 ${n}件`,
  since: (n: number) => `前回見たあとに、ほかの人による動きが${n}件あります。`,
  newMessages: 'ここから新しい発言',
  newAbove: 'ここより上が、前回見たあとの動き',
  markRead: 'ここまで読んだことにする',
}
