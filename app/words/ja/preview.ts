/** What the room says of somebody who might join. */
export const preview = {
  title: (name: string) => `${name}が参加確定になったら`,
  onlyPublic: '公開されている情報だけで確かめた見込みです。',
  chooseRoles: (name: string) =>
    `「お願いする役割」を選ぶと、${name}が参加確定になったときの判定と見通しを、ここに示します。`,
  already: (name: string, state: string) => `${name}の席は、このルームにすでにあります（${state}）。`,
  to: 'から',
  becomes: 'に変わる',
  unchanged: (overall: string) => `${overall}（変わりません）`,
  missing: (n: number) => `あと${n}者`,
  /** Where no number of organisations says how much. */
  better: '不足が減る',
  worse: '不足が増える',
  turns: '判定が変わる要件',
  noTurns: '判定が変わる要件はありません。',
  inOutlook: '見通しで',
  open: (n: number) => `未確定のままの要件：${n}件`,
  questions: (n: number) => `この団体に確かめること（${n}件）`,
  announce: (name: string, now: string, outlook: string, turns: readonly string[]) =>
    `${name}が参加確定になったら：いまの判定は${now}、見通しは${outlook}。${turns.join('。')}`,
  announceFromTo: (from: string, to: string) => (from === to ? `「${to}」のまま` : `「${from}」から「${to}」へ`),
}
