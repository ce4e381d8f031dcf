import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, soon } from '#tests/builders/room.ts'
import { takeMemberList } from '#use-cases/member-list/take-member-list.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'

describeInBrowser('An office brings its list and takes a sheet of paper away', () => {
  const journey = aJourney()

  test('the organiser pastes the list, sees what would change, and takes the good rows over', async () => {
    const room = await aRoom(journey)
    await anEntry(journey, { name: '株式会社伊那電算', facts: { kind: 'it-vendor', prefecture: '20' } })
    for (const prefecture of ['20', '19'] as const)
      await anEntry(journey, { name: '株式会社双子電算', facts: { kind: 'it-vendor', prefecture } })
    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    await organiser.getByRole('link', { name: 'Excelの一覧から取り込む' }).click()
    await organiser.getByRole('heading', { level: 1, name: '一覧から取り込む' }).waitFor()
    await cleanAtBothWidths(organiser)

    await organiser.getByRole('button', { name: '内容を確かめる' }).click()
    await organiser.getByText('一覧を貼り付けるか、ExcelまたはCSVのファイルを選んでください。').waitFor()
    const list = [
      ['会社名', '都道府県', '役割', '状態', '担当者', '備考', '資本金'],
      ['(株)伊那電算', '長野県', 'デジタル企業', '', '', '', ''],
      ['双子電算', '', 'デジタル企業', '打診中', '', '', ''],
      ['木曽町役場', '長野', 'その他の主体', '内諾', '産業課長', '', ''],
      ['読めない商会', '信州', 'デジタル企業', '', '', '', ''],
    ]
    const text = list.map((row) => row.join('\t')).join('\n')
    await organiser.getByLabel('一覧', { exact: true }).fill(text)
    await organiser.getByRole('button', { name: '内容を確かめる' }).click()
    await organiser.getByText('3行を読み取りました。新しい団体は3者です。直すところが1件あります。').waitFor()
    expect(await organiser.getByText('5行目・都道府県').count()).toBe(1)
    expect(await organiser.getByText('使わない列：資本金').count()).toBe(1)
    expect(await organiser.getByLabel('一覧', { exact: true }).inputValue()).toBe(text)
    const tick = (name: RegExp) => organiser.getByRole('checkbox', { name })
    expect(await tick(/伊那電算を取り込む/).isChecked()).toBe(true)
    expect(await tick(/双子電算を取り込む/).isChecked()).toBe(false)
    await cleanAtBothWidths(organiser)

    await tick(/双子電算を取り込む/).check()
    await organiser.getByRole('button', { name: '選んだ行を取り込む' }).click()
    const outcome = organiser.getByRole('status').filter({ hasText: '取り込みました' })
    await outcome.getByText('候補に入れた団体：1者').waitFor()
    expect(await outcome.innerText()).toContain('3行目・双子電算：どの団体かを選んでください。')
    expect(await outcome.innerText()).toContain('4行目・木曽町役場：今日までの日を選んでください。')
    await organiser.getByText('すでに候補です。変わりません。').waitFor()
    expect(await organiser.getByLabel('だれから').inputValue()).toBe('産業課長')
    await cleanAtBothWidths(organiser)

    await organiser.getByLabel('3行目の双子電算は、どの団体ですか').selectOption({ index: 1 })
    await organiser.getByLabel('いつ').fill(await organiser.getByLabel('いつ').getAttribute('max').then(String))
    await organiser.getByLabel('どのように').fill('電話')
    await organiser.getByRole('button', { name: '選んだ行を取り込む' }).click()
    await outcome.getByText('内諾を記録した団体：1者').waitFor()
    await organiser.getByRole('link', { name: 'ルームへ戻る' }).click()
    await organiser.getByText('産業課長より').first().waitFor()
    expect(await organiser.getByRole('button', { name: /外す.*電算/ }).count()).toBe(2)
    await organiser.context().close()
  })

  test('without JavaScript a file that Excel saved in Shift_JIS is taken over; a broken workbook is told what to do', async () => {
    const room = await aRoom(journey)
    const plain = await journey.page(room.organiser.accountId, { javaScriptEnabled: false })
    await plain.goto(`/rooms/${room.roomId}/list`)
    const send = async (name: string, hex: string) => {
      await plain
        .getByLabel('ExcelまたはCSVのファイル')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(hex, 'hex') })
      await plain.getByRole('button', { name: /内容を確かめる|読み直す/ }).click()
    }
    await send('list.xlsx', '504b030414000600')
    await plain.getByText('このExcelファイルは読めませんでした。').waitFor()
    await plain.getByLabel('役割の書かれていない行の役割').selectOption('その他の主体')
    // 名称, 見本商会
    await send('list.csv', '96bc8fcc0d0a8ca9967b8fa489ef')
    await plain.getByRole('checkbox', { name: '2行目の見本商会を取り込む' }).waitFor()
    await plain.getByRole('button', { name: '選んだ行を取り込む' }).click()
    await plain.getByText('候補に入れた団体：1者').waitFor()
    await plain.getByRole('link', { name: 'ルームへ戻る' }).click()
    await plain.getByText('見本商会').first().waitFor()
    await plain.context().close()
  })

  test('a team of twenty fits on one sheet of A4, for a member too, and no amount is on it', async () => {
    const room = await aRoom(journey, { name: '信州ものづくりデジタル化推進コミュニティ' })
    const member = await aMember(journey, room, { name: '信州システムエンジニアリング株式会社' })
    const asks = { roomId: room.roomId, seatId: member.seatId, requests: 12_345_678 }
    valueIn(await setSeatFacts(journey.services, member.person, asks))
    for (let index = 0; index < 4; index++) await anInvited(journey, room, { roles: ['local', 'other'] })
    const on = soon(journey, 0)
    const rows = Array.from({ length: 14 }, (_, index) => ({
      row: index + 2,
      name: `長野県中信地域ものづくり産業振興協議会第${index + 1}分科会事務局`,
      roles: ['supported'],
      said: { who: '会長', on, how: '電話' },
    }))
    valueIn(
      await takeMemberList(journey.services, room.organiser, {
        roomId: room.roomId,
        clientId: journey.services.secrets.id(),
        rows,
      }),
    )

    for (const person of [room.organiser, member.person]) {
      const page = await journey.page(person.accountId)
      await page.goto(`/rooms/${room.roomId}`)
      await page.getByRole('link', { name: '1枚に印刷' }).click()
      await page.getByRole('button', { name: '印刷する' }).waitFor()
      const sheet = await page.getByRole('article').innerText()
      expect(sheet).toContain('参加確定 2者・内諾 14者・打診中 4者')
      expect(sheet).toContain('デジタル企業が1者です')
      expect(sheet).toMatch(/記録 \d+ 番まで・\d{4}-\d{2}-\d{2} 時点・要件データ [0-9a-f]{8}/)
      expect(sheet).not.toMatch(/12,345,678|1,234/)
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1)
      await cleanAtBothWidths(page)
      await page.context().close()
    }
  })
})

/** How many pages a PDF has: one object each. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
