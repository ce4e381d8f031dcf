import { formatDay } from '#consortium/calendar.ts'
import type { HouseSettings } from '../services.ts'
import { signed } from './ja.ts'
import type { Letter } from './letter.ts'
import type { AboutSeat, RoomLetters } from './room-letters.ts'

/** The letters about rooms in Japanese. Each ends with who sends it, on whose behalf, and why it came. */
export function roomLettersJa(settings: Pick<HouseSettings, 'publicUrl'>): RoomLetters {
  const write = (subject: string, lines: readonly string[], why: string): Letter =>
    signed(settings, subject, lines, why)

  const invited = (it: AboutSeat & { until: string; message: string; sender: string }, more: readonly string[]) => [
    `${it.organisation} 御中`,
    '',
    `${it.organiser}（${it.sender} 様）から、コンソーシアムへの参加の打診が届いています。`,
    '',
    `コンソーシアム：${it.room}`,
    `申請する制度：${it.program.ja}`,
    `返事の期限：${formatDay(it.until).ja}`,
    ...(it.message ? ['', `${it.organiser}からのメッセージ：`, it.message] : []),
    '',
    '次のページで、内容と、参加した場合に共有される情報をご確認のうえ、参加または辞退をお知らせください。',
    '',
    it.link,
    ...more,
  ]

  return {
    invitedMember: (it) =>
      write(
        `「${it.room}」への参加の打診（${it.organiser}）`,
        invited(it, []),
        `${it.organiser}が、あなたが担当者である「${it.organisation}」を招待したためです。`,
      ),

    invitedByAddress: (it) =>
      write(
        `「${it.room}」への参加の打診（${it.organiser}）`,
        invited(it, [
          '',
          'このリンクは貴団体専用です。転送の際はご注意ください。辞退は、登録なしでお知らせいただけます。',
        ]),
        `${it.organiser}が、「${it.organisation}」の連絡先としてこのメールアドレスを指定したためです。`,
      ),

    reminded: (it) =>
      write(
        `返事の期限は${formatDay(it.until).ja}です：「${it.room}」への参加の打診（${it.organiser}）`,
        [
          `${it.organisation} 御中`,
          '',
          `${it.organiser}からの「${it.room}」（${it.program.ja}）への参加の打診に、まだお返事がありません。返事の期限は${formatDay(it.until).ja}です。`,
          '',
          '次のページで、参加または辞退をお知らせください。お返事の前に質問もできます。',
          '',
          it.link,
        ],
        `${it.organiser}が「${it.organisation}」に参加の打診を送り、返事の期限が近づいたためです。`,
      ),

    questionTold: (it) =>
      write(
        `ご質問への返事：「${it.room}」への参加の打診（${it.organiser}）`,
        [
          `${it.organisation} 御中`,
          '',
          `「${it.room}」への参加の打診について、${it.organiser}から返事がありました。`,
          '',
          it.text,
          ...(it.question ? ['', 'ご質問：', it.question] : []),
          '',
          it.link,
        ],
        `「${it.organisation}」への参加の打診について、質問があったためです。`,
      ),

    questionAsked: (it) =>
      write(
        `「${it.organisation}」から質問があります（${it.room}）`,
        [
          `「${it.room}」への参加の打診について、「${it.organisation}」から質問がありました。`,
          '',
          it.text,
          '',
          'ルームの席の操作から返事ができます。',
          '',
          it.link,
        ],
        `あなたが、「${it.room}」のとりまとめ役である「${it.organiser}」の担当者であるためです。`,
      ),

    invitationsExpired: ({ organiser, seats }) =>
      write(
        `返事の期限を過ぎた参加の打診があります（${seats.length}件）`,
        [
          '次の打診は、返事がないまま期限を過ぎました。あらためて招く場合は、招待を取り下げてから招き直してください。',
          ...seats.flatMap((it) => ['', `${it.organisation}（${it.room}、期限 ${formatDay(it.until).ja}）`, it.link]),
        ],
        `あなたが、とりまとめ役である「${organiser}」の担当者であるためです。`,
      ),

    seatAccepted: (it) =>
      write(
        it.claiming
          ? `「${it.organisation}」から参加の返答がありました（申請中）`
          : `「${it.organisation}」の参加が確定しました`,
        [
          it.claiming
            ? `「${it.room}」について、「${it.organisation}」から参加の返答がありました。担当者としての確認が済むと、参加確定になります。`
            : `「${it.room}」への「${it.organisation}」の参加が確定しました。`,
          '',
          it.link,
        ],
        `あなたが、「${it.room}」のとりまとめ役である「${it.organiser}」の担当者であるためです。`,
      ),

    seatDeclined: (it) =>
      write(
        `「${it.organisation}」から辞退の連絡がありました`,
        [
          `「${it.room}」について、「${it.organisation}」から辞退の連絡がありました。`,
          ...(it.reason ? ['', `理由：${it.reason}`] : []),
          '',
          it.link,
        ],
        `あなたが、「${it.room}」のとりまとめ役である「${it.organiser}」の担当者であるためです。`,
      ),

    askedToConfirm: (it) =>
      write(
        `${it.again ? '【再送】' : ''}構成の確認のお願い：「${it.room}」（${it.organiser}）`,
        [
          `${it.organisation} 御中`,
          '',
          `「${it.room}」（${it.program.ja}）の構成を、${it.organiser}が${formatDay(it.on).ja}に確定しました。`,
          it.again
            ? '貴団体の確認がまだ済んでいません。次のページで確定した内容をお読みのうえ、この構成でよいかをお知らせください。'
            : '次のページで確定した内容をお読みのうえ、貴団体としてこの構成でよいかをお知らせください。',
          '違うところがある場合は、ルームの発言などで、とりまとめ役にお伝えください。',
          '',
          it.link,
        ],
        `あなたが、「${it.room}」の構成員である「${it.organisation}」の担当者であるためです。`,
      ),

    deletionAsked: (it) =>
      write(
        `${formatDay(it.on).ja}を過ぎると削除されます：「${it.room}」（${it.organiser}）`,
        [
          `${it.organisation} 御中`,
          '',
          `${it.organiser}が、「${it.room}」（${it.program.ja}）の削除を申し出ました。${formatDay(it.on).ja}を過ぎると、発言・席・判定・計画など、このルームのすべての内容が削除され、元に戻せません。`,
          '',
          'それまでは、次のページで内容を読み、貴団体が読める内容をファイルとして保存できます。',
          '',
          it.link,
        ],
        `あなたが、「${it.room}」の構成員である「${it.organisation}」の担当者であるためです。`,
      ),

    deletionTakenBack: (it) =>
      write(
        `削除は取りやめになりました：「${it.room}」（${it.organiser}）`,
        [
          `${it.organisation} 御中`,
          '',
          `${it.organiser}が、「${it.room}」（${it.program.ja}）の削除を取りやめました。ルームの内容は残ります。お手続きは不要です。`,
          '',
          it.link,
        ],
        `あなたが、「${it.room}」の構成員である「${it.organisation}」の担当者であるためです。`,
      ),

    invitationWithdrawn: (it) =>
      write(
        `「${it.room}」への参加の打診は取り下げられました`,
        [
          `${it.organisation} 御中`,
          '',
          `${it.organiser}からの「${it.room}」（${it.program.ja}）への参加の打診は、取り下げられました。先にお送りしたリンクは使えません。お手続きは不要です。`,
        ],
        `${it.organiser}が、先にこのメールアドレスへ参加の打診を送っていたためです。`,
      ),
  }
}
