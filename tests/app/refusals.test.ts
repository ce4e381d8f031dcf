import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sayRefusal, statusOf } from '#app/refusals.ts'
import { ja } from '#app/words/ja.ts'
import type { Refusal } from '#use-cases/answer.ts'

/** The names that use cases and rooms give to what they turn down, read off their source. */
function rulesTurnedDown(): string[] {
  const files = ['use-cases', 'rooms'].flatMap((folder) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8')),
  )
  const found = files.flatMap((text) => [...text.matchAll(/notNow\(\s*'([a-z-]+)'/g)].map(([, rule]) => String(rule)))
  return [...new Set(found)].sort()
}

test('whatever a use case turns down is said in words of its own', () => {
  const rules = rulesTurnedDown()
  expect(rules).toContain('wrong-credentials')
  expect(rules.filter((rule) => !(rule in ja.refusals.rules))).toEqual([])
})

test('who tried too often reads when to come back', () => {
  const refusal: Refusal = { kind: 'too-many', retryAfterSeconds: 150 }
  expect(statusOf(refusal)).toBe(429)
  expect(sayRefusal(ja, refusal)).toContain('3分')
})

test('who registers a number that is there reads whose it is', () => {
  const refusal: Refusal = { kind: 'not-now', rule: 'already-there', facts: { name: '株式会社青空' } }
  expect(statusOf(refusal)).toBe(409)
  expect(sayRefusal(ja, refusal)).toContain('「株式会社青空」')
})

test('a rule without words still says what to do', () => {
  expect(sayRefusal(ja, { kind: 'not-now', rule: 'never-heard-of' })).toBe(ja.refusals.notNow)
})
