/** The words of a change that waits for the consent of those it concerns. */
export const motions = {
  title: (n: number) => `同意を待っている変更（${n}件）`,
  roles: (name: string, before: string, after: string) => `${name}の役割：${before} → ${after}`,
  noRole: '役割なし',
  organiser: (name: string) => `とりまとめ役を${name}に引き継ぐ`,
  by: (organisation: string, person: string, when: string) => `${organisation}（${person}さん）の申し出、${when}`,
  chosen: (role: string, by: string) =>
    `この制度では、「${role}」を「${by}」どうしが選ぶため、「${by}」の全員と、役割が変わる機関の同意で決まります。`,
  byOrganiser: 'とりまとめ役の同意で決まります。',
  takenOver: '引き継ぐ相手の同意で決まります。それまでは、いまのとりまとめ役のままです。',
  consented: (name: string, when: string) => `${name}：同意（${when}）`,
  consentedByWord: (name: string, who: string, on: string, how: string) =>
    `${name}：口頭の同意（${who}、${on}、${how}。とりまとめ役が記録）`,
  awaited: (name: string) => `${name}：返事待ち`,
  consents: '同意の状況',
  effect: '決まったときに変わる要件',
  noEffect: '決まっても、要件の判定は変わりません。',
  withoutAmounts: '交付希望額を除いて判定しています。',
  consent: (name: string) => `${name}として同意する`,
  decline: '同意しない',
  declineAs: (name: string) => `${name}として同意しない`,
  reason: '理由',
  reasonHelp: '理由は記録に残り、参加者全員が読めます。この変更は取りやめになります。',
  word: (name: string) => `${name}の口頭の同意を記録する`,
  wordLead: '電話や面談で聞いた同意を、とりまとめ役が記録します。口頭の同意であることが全員に示されます。',
  withdraw: '申し出を取り下げる',
  /** Before a form that comes to a motion. */
  before: {
    chosen: (role: string, by: string) =>
      `「${role}」が変わるときは、すぐには変わらず、「${by}」の全員と役割が変わる機関の同意を待ちます。`,
    own: '保存すると、とりまとめ役などへの申し出になり、同意がそろうと変わります。',
  },
  history: {
    roles: (names: string) => `${names}の役割の変更が申し出られ、同意を待っています。`,
    organiser: (name: string) => `とりまとめ役の${name}への引き継ぎが申し出られ、同意を待っています。`,
    consented: (name: string) => `${name}が変更に同意しました。`,
    byWord: (name: string, who: string, on: string, how: string) =>
      `${name}の口頭の同意が記録されました（${who}、${on}、${how}）。`,
    declined: (name: string) => `${name}が変更に同意せず、取りやめになりました。`,
    withdrawn: '変更の申し出が取り下げられました。',
  },
}
