import { type Words, words } from '#consortium/words.ts'

/** What the organiser may begin with. Our own wording, and no legal advice. */
export const defaultTerms: Words = words(
  `1. 秘密として扱うもの：このルームで知った情報のうち、公表されていないもの（技術、顧客、費用、計画、申請の内容、個人の情報など）。
2. 使い道：この連携体をつくることと、対象の制度への申請・実施のためにだけ使います。
3. 見せてよい人：自分の団体でこの件に関わる人と、法律上の守秘義務を負う専門家に限ります。ほかの人に見せるときは、先に、情報を出した団体の了承を得ます。
4. 期間：同意した日から、ルームを離れたあと3年が過ぎるまで。
5. 例外：知る前から持っていた情報、公になっている情報、正当にほかから得た情報、独自に得た情報は対象になりません。法令によって求められたときは、その範囲で開示できます。
6. 終わったあと：求められたときは、受け取った情報を返すか、消去します。

この文面は一般的なひな形で、法的な助言ではありません。重要な情報を出す前に専門家に相談し、必要なら秘密保持契約を別に結んでください。`,
  `1. What is confidential: whatever you learn in this room that has not been made public (technology, customers, costs, plans, contents of the application, personal information and the like).
2. What it may be used for: forming this consortium, and applying for and carrying out the programme in question. Nothing else.
3. Who may see it: those in your organisation who work on this, and professionals bound to secrecy by law. Before showing it to anyone else, ask the organisation it came from.
4. How long: from the day you accept until three years after you leave the room.
5. Exceptions: what you already had, what is public, what you rightfully got elsewhere, and what you found out on your own. Where the law requires it, you may disclose what it requires.
6. Afterwards: when asked, you return or erase what you received.

This is a general template and no legal advice. Before you disclose anything important, consult a professional and sign a separate non-disclosure agreement where needed.`,
)
