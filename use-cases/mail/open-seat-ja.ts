import type { HouseSettings } from '../services.ts'
import { signed } from './ja.ts'
import type { Letter } from './letter.ts'
import type { AboutOpenSeat, OpenSeatLetters } from './open-seat-letters.ts'

/** The letters about open seats in Japanese. */
export function openSeatLettersJa(settings: Pick<HouseSettings, 'publicUrl'>): OpenSeatLetters {
  const write = (subject: string, lines: readonly string[], why: string): Letter =>
    signed(settings, subject, lines, why)
  const about = ({ program, roles }: AboutOpenSeat) => [`制度：${program.ja}`, `募集している役割：${roles.ja}`]
  const forOrganiser = (it: { room: string; organiser: string }) =>
    `あなたが、「${it.room}」のとりまとめ役である「${it.organiser}」の担当者であるためです。`
  const forApplicant = ({ organisation }: { organisation: string }) =>
    `あなたが担当者である「${organisation}」から、この募集への応募があったためです。`

  return {
    applied: (it) =>
      write(
        `パートナー募集に応募がありました（${it.room}）`,
        [
          it.applicant
            ? `「${it.room}」の募集に、「${it.applicant}」から応募がありました。`
            : `「${it.room}」の募集に応募がありました。応募した団体の名前は、双方が合意するまで表示されません。`,
          '',
          ...about(it),
          '',
          '次のページで応募の内容を確かめ、話を進めるかどうかを選んでください。',
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    withdrawn: (it) =>
      write(
        `パートナー募集への応募が取り下げられました（${it.room}）`,
        [
          it.applicant
            ? `「${it.room}」の募集への応募を、「${it.applicant}」が取り下げました。`
            : `「${it.room}」の募集への応募が1件、取り下げられました。`,
          '',
          ...about(it),
          '',
          it.link,
        ],
        forOrganiser(it),
      ),

    namesAsked: (it) =>
      write(
        '応募について：名前を明かして話を進めたいという返事がありました',
        [
          `${it.organisation} 御中`,
          '',
          '応募された募集の募集元から、互いの名前を明かして話を進めたいという返事がありました。',
          '',
          ...about(it),
          '',
          '次のページで同意すると、貴団体の名前が募集元に、募集元の名前が貴団体に伝わります。同意しないまま取り下げることもできます。',
          '',
          it.link,
        ],
        forApplicant(it),
      ),

    declined: (it) =>
      write(
        '応募の結果のお知らせ',
        [
          `${it.organisation} 御中`,
          '',
          it.organiser
            ? `応募された募集について、${it.organiser}から、今回は見送るという返事がありました。`
            : '応募された募集について、募集元から、今回は見送るという返事がありました。',
          ...(it.kept ? ['貴団体の名前は募集元に伝わっていません。'] : []),
          '',
          ...about(it),
          ...(it.word ? ['', '募集元からのひとこと：', it.word] : []),
          '',
          it.link,
        ],
        forApplicant(it),
      ),

    takenUp: (it) =>
      write(
        `応募が進みました（${it.organiser}）`,
        [
          `${it.organisation} 御中`,
          '',
          `応募された募集の募集元は「${it.organiser}」です。貴団体は、この団体の候補リストに入りました。`,
          '',
          ...about(it),
          '',
          'このあと、募集元から参加の打診が届くことがあります。参加が決まるのは、その打診を承諾したときです。',
          '',
          it.link,
        ],
        forApplicant(it),
      ),

    introduced: (it) =>
      write(
        `「${it.organisation}」が候補に入りました（${it.room}）`,
        [
          `「${it.room}」の募集に応募した「${it.organisation}」が、候補に入りました。`,
          '',
          ...about(it),
          '',
          'まだ招待は送られていません。内容を確かめて、ルームから招いてください。',
          '',
          it.link,
        ],
        forOrganiser(it),
      ),
  }
}
