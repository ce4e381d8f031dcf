import { describe, expect, test } from 'vitest'
import { isForeign, isRebound } from '#server/http/origin.ts'

const post = { method: 'POST', host: 'localhost:3000', origin: undefined, fetchSite: undefined }
const ours = 'https://musubi.example.jp'

describe('a change sent on somebody else’s behalf', () => {
  test.each([
    ['by a page of another site', { origin: 'https://evil.example' }, true],
    ['by a page without a name', { origin: 'null' }, true],
    ['by a page on another port', { origin: 'http://localhost:4000' }, true],
    ['by a browser that says only where from', { fetchSite: 'cross-site' }, true],
    ['by a page of a sister domain', { fetchSite: 'same-site' }, true],
    ['by our own page', { origin: 'http://localhost:3000', fetchSite: 'same-origin' }, false],
    ['by a bookmark', { fetchSite: 'none' }, false],
    ['by a program that is no browser', {}, false],
  ])('%s', (_who, headers, foreign) => {
    expect(isForeign({ ...post, ...headers }, undefined)).toBe(foreign)
  })

  test('our own name is that of PUBLIC_URL, whatever the request says it asked for', () => {
    const asked = { ...post, host: 'evil.example' }
    expect(isForeign({ ...asked, origin: 'https://evil.example' }, ours)).toBe(true)
    expect(isForeign({ ...asked, origin: ours }, ours)).toBe(false)
  })

  test('looking is free', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(isForeign({ ...post, method, origin: 'https://evil.example' }, undefined)).toBe(false)
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect(isForeign({ ...post, method, origin: 'https://evil.example' }, undefined)).toBe(true)
  })
})

describe('a name that somebody else pointed at this machine', () => {
  test.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', '192.0.2.1', 'a b', ''])(
    '%s is turned away',
    (host) => {
      expect(isRebound(host, undefined)).toBe(true)
    },
  )
  test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost', 'musubi.localhost:3000'])(
    '%s is ours',
    (host) => {
      expect(isRebound(host, undefined)).toBe(false)
    },
  )
  test('with PUBLIC_URL the name is not asked for', () => {
    expect(isRebound('10.0.0.7', ours)).toBe(false)
  })
})
