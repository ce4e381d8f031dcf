import type { HouseSettings } from '../services.ts'
import type { Letter, Letters } from './letter.ts'
import { links } from './links.ts'

const roles = { owner: '所有者', editor: '編集者', viewer: '閲覧者' } as const

/** The letters in Japanese. Each ends with who sends it and why it came. */
export function lettersJa(settings: Pick<HouseSettings, 'publicUrl'>): Letters {
  const write = (subject: string, lines: readonly string[], why: string): Letter =>
    signed(settings, subject, lines, why)
  const asked = (...it: Parameters<typeof write>): Letter => ({ ...write(...it), asked: true })

  return {
    verifyEmail: ({ link }) =>
      asked(
        'メールアドレスの確認',
        [
          'むすびへのご登録ありがとうございます。',
          '次のリンクを開き、メールアドレスの確認を完了してください。リンクは24時間有効です。',
          '',
          link,
        ],
        'このメールアドレスで「むすび」の利用登録が行われたためです。',
      ),

    alreadyRegistered: ({ link }) =>
      asked(
        'このメールアドレスは登録済みです',
        [
          'このメールアドレスで利用登録の申込みがありましたが、すでに登録されています。新しい登録は行っていません。',
          'パスワードをお忘れの場合は、次のリンクから設定し直せます。リンクは1時間有効です。',
          '',
          link,
        ],
        'このメールアドレスで「むすび」の利用登録の申込みがあったためです。',
      ),

    resetPassword: ({ link }) =>
      asked(
        'パスワードの再設定',
        [
          '次のリンクを開き、新しいパスワードを設定してください。リンクは1時間有効で、1回だけ使えます。',
          '設定すると、ほかの端末を含むすべてのログインが終了します。',
          '',
          link,
        ],
        'このメールアドレスについてパスワードの再設定が申し込まれたためです。',
      ),

    answerClaim: ({ link, organisation, claimant, claimantEmail }) =>
      write(
        `「${organisation}」の担当者の確認`,
        [
          `${claimant} 様（${claimantEmail}）が、「${organisation}」の担当者として「むすび」の登録情報を管理することを申請しています。`,
          '',
          'この方が貴団体の担当者である場合は、次のリンクを開いて承認してください。リンクは7日間有効です。',
          '',
          link,
          '',
          '担当者でない場合は、何もしないでください。承認されない限り、登録情報は変わりません。',
        ],
        `申請者が、「${organisation}」の公開ドメインのアドレスとしてこのメールアドレスを指定したためです。`,
      ),

    claimApproved: ({ link, organisation }) =>
      write(
        `「${organisation}」の担当者として承認されました`,
        [
          `「${organisation}」の担当者としての申請が承認されました。登録情報の編集や、コンソーシアムへの参加の確定ができます。`,
          '',
          link,
        ],
        'あなたが担当者としての登録を申請していたためです。',
      ),

    claimRefused: ({ link, organisation, note }) =>
      write(
        `「${organisation}」の担当者の申請について`,
        [
          `「${organisation}」の担当者としての申請は承認されませんでした。`,
          ...(note ? ['', '運営者からの連絡：', note] : []),
          '',
          link,
        ],
        'あなたが担当者としての登録を申請していたためです。',
      ),

    colleagueInvited: ({ link, organisation, sender, role, days }) =>
      write(
        `「${organisation}」の担当者への招待`,
        [
          `${sender} 様が、あなたを「${organisation}」の担当者（${roles[role]}）として「むすび」に招待しています。`,
          '',
          `次のリンクを開き、内容を確かめてから承諾してください。アカウントをお持ちでない場合は、登録のあとこの招待に戻ります。リンクは${days}日間有効です。`,
          '',
          link,
          '',
          'このリンクはあなた専用です。ほかの方に転送しないでください。',
        ],
        `「${organisation}」の所有者が、担当者として招待する相手にこのメールアドレスを指定したためです。`,
      ),

    colleagueJoined: ({ link, organisation, name, email, role }) =>
      write(
        `「${organisation}」の担当者が加わりました`,
        [
          `${name} 様（${email}）が招待を承諾し、「${organisation}」の担当者（${roles[role]}）になりました。`,
          '',
          '心当たりのない方の場合は、次のページで担当者から外してください。',
          '',
          link,
        ],
        `あなたが、「${organisation}」の担当者としてこの方を招待したためです。`,
      ),

    correctionSettled: ({ link, organisation, outcome }) =>
      write(
        `「${organisation}」の掲載情報について`,
        [
          {
            corrected: `ご連絡いただいた「${organisation}」の掲載情報を訂正しました。`,
            removed: `ご依頼のとおり、「${organisation}」の掲載を取りやめました。`,
            kept: `ご連絡いただいた「${organisation}」の掲載情報を確認しました。掲載内容は変更していません。`,
          }[outcome],
          ...(outcome === 'removed' ? [] : ['', link]),
        ],
        'このメールアドレスを連絡先として、掲載情報の訂正・削除の依頼があったためです。',
      ),
  }
}

/** A letter with who sends it and why it came below. */
export const signed = (
  settings: Pick<HouseSettings, 'publicUrl'>,
  subject: string,
  lines: readonly string[],
  why: string,
): Letter => ({
  subject: `[むすび] ${subject}`,
  text: [
    ...lines,
    '',
    '--',
    `送信者：むすび（${links(settings).home}）`,
    `このメールが届いた理由：${why}`,
    'お心当たりがない場合は、何もせずにこのメールを削除してください。',
    '',
  ].join('\n'),
})
