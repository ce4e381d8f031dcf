import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from '#app/safe-path.ts'

test('after signing in, people come back to the page they wanted', () => {
  expect(safePath('/rooms/4?tab=seats#verdict')).toBe('/rooms/4?tab=seats#verdict')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example/home',
  'javascript:alert(1)',
  '',
  null,
])('a link that says %j leads nowhere else', (to) => {
  expect(safePath(to, '/home')).toBe('/home')
})

test('whatever is handed in, the browser stays on this site', () => {
  fc.assert(
    fc.property(
      fc.string().map((it) => `/${it}`),
      (to) => {
        expect(new URL(safePath(to), 'https://musubi.example').origin).toBe('https://musubi.example')
      },
    ),
  )
})
