import type { HouseSettings } from '../services.ts'
import { signed } from './ja.ts'
import type { Letter } from './letter.ts'
import type { NoticeLetters, NoticeLine, RoomTold, ToldOfRooms } from './notice-letters.ts'

/** The letters of what is new in rooms, in Japanese. */
export function noticeLettersJa(settings: Pick<HouseSettings, 'publicUrl'>): NoticeLetters {
  const write = (subject: string, lead: string, { rooms, stopAll, choose, unsubscribe }: ToldOfRooms): Letter => ({
    ...signed(
      settings,
      subject,
      [
        lead,
        ...rooms.flatMap((it) => ['', ...roomLines(it)]),
        '',
        'すべてのルームのお知らせメールを止める（サインインは不要です）：',
        stopAll,
        'お知らせの受け取り方を選ぶ：',
        choose,
      ],
      'あなたが参加するルームの動きを、メールでお知らせする設定になっているためです。',
    ),
    unsubscribe,
  })

  return {
    atOnce: (it) => write(subjectOf(it.rooms), 'ルームで、まだお読みになっていない動きがあります。', it),
    digest: (it) =>
      write(
        `ルームの動き（${it.rooms.length}件のルーム）`,
        'あなたのルームで、まだお読みになっていない動きをまとめてお知らせします。',
        it,
      ),
  }
}

const isNamed = (it: NoticeLine) => it.kind === 'named'

const subjectOf = (rooms: readonly RoomTold[]): string => {
  const room = rooms.map((it) => `「${it.room}」`).join('')
  return rooms.some((it) => it.lines.some(isNamed)) ? `${room}に、あなた宛ての発言があります` : `${room}の動き`
}

const roomLines = ({ room, program, organiser, atTheDoor, lines, said, more, link, stop }: RoomTold): string[] => [
  `■ ${room}`,
  `　${program.ja}（とりまとめ役：${organiser}）`,
  ...(atTheDoor
    ? ['・秘密保持の条件が示されています。同意するまで、ルームの内容は読めません。']
    : lines.flatMap((it) => told(it))),
  ...(said > 0 ? [`・${lines.some(isNamed) ? 'ほかに' : ''}発言が${said}件あります。`] : []),
  ...(more > 0 ? [`・ほかに動きが${more}件あります。`] : []),
  link,
  'このルームのお知らせメールだけを止める（サインインは不要です）：',
  stop,
]

function told(it: NoticeLine): string[] {
  switch (it.kind) {
    case 'named': {
      const by = it.by.name && `${it.by.name}さん${it.by.organisation ? `（${it.by.organisation}）` : ''}から、`
      return [`・${by ?? ''}あなた、または貴団体を名指しした発言があります。`, ...(it.says ? [`　「${it.says}」`] : [])]
    }
    case 'asked':
      return [`・${it.organisation}に参加を打診しました。`]
    case 'agreed':
      return [`・${it.organisation}から内諾がありました。`]
    case 'joined':
      return [`・${it.organisation}の参加が確定しました。`]
    case 'declined':
      return [`・${it.organisation}が辞退しました。`]
    case 'withdrawn':
      return [`・${it.organisation}への打診が取り下げられました。`]
    case 'left':
      return [`・${it.organisation}がルームを抜けました。`]
    case 'signed':
      return [`・${it.organisation}が構成を確認しました。`]
    case 'ended':
      return [`・${it.organisation}の登記が閉鎖されたことが分かりました。`]
    case 'organiser':
      return [`・とりまとめ役が${it.organisation}に替わりました。`]
    default:
      return [`・${ofRoom[it.kind]}`]
  }
}

const ofRoom: Readonly<Record<Exclude<NoticeLine, { organisation: string } | { says: unknown }>['kind'], string>> = {
  moved: '役割またはとりまとめ役の変更が申し出られ、同意を待っています。',
  dropped: '申し出られていた変更は、同意が得られず取りやめになりました。',
  closed: '構成が確定しました。',
  reopened: '構成の確定が解かれました。構成の確認は、次の確定であらためてお願いします。',
  progress: '申請の進み具合が変わりました。',
  terms: '秘密保持の条件が新しくなりました。',
  'terms-lifted': '秘密保持の条件がなくなりました。',
  edition: '要件データが新しい版に移りました。判定が変わっていないか、お確かめください。',
  restored: '保管されていたルームが、元に戻されました。',
}
