import { expect, test } from 'vitest'
import { callsCalendar } from '#exports/calls-calendar.ts'
import { theEdition } from '#tests/builders/programs.ts'

const made = async (...ids: Parameters<typeof theEdition>[0][]) =>
  callsCalendar(
    await Promise.all(ids.map(theEdition)),
    { title: '募集期間', opens: (name) => `募集開始：${name}`, closes: (name) => `締切：${name}` },
    {
      addressOf: (id) => `https://musubi.example/programs/${id}`,
      at: new Date('2026-11-22T00:00:00Z'),
      language: 'ja',
    },
  )

test('a day is a whole day in Japan and a closing hour is a moment, whatever the zone of the machine', async () => {
  const text = await made('gotech-r8-normal')
  expect(text).toContain('DTSTART;VALUE=DATE:20260216')
  expect(text).toContain('DTEND;VALUE=DATE:20260217')
  // 17:00 in Japan
  expect(text).toContain('DTSTART:20260417T080000Z')
  expect(text).toContain('締切：Go-Tech事業')
  expect(text.replaceAll('\r\n ', '')).toContain('https://musubi.example/programs/gotech-r8-normal')
})

test('the same calendar is made again word for word, and a call without printed days leaves none', async () => {
  expect(await made('gotech-r8-normal')).toBe(await made('gotech-r8-normal'))
  expect(await made('sapoin-r2')).not.toContain('BEGIN:VEVENT')
})
