import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigitOf, isCorporateNumber, parseCorporateNumber } from '#consortium/corporate-number.ts'

const real = [
  '7000012050002',
  '1180301018771',
  '4011001098993',
  '2120901007402',
  '5111101000006',
  '1000020109142',
  '9020001031109',
  '8013401000626',
]

const bases = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  .map((digits) => digits.join(''))

test.each(real)('the published number %s is one', (number) => {
  expect(isCorporateNumber(number)).toBe(true)
})

test('any one digit mistyped by less than nine is noticed', () => {
  fc.assert(
    fc.property(bases, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }), (base, at, digit) => {
      const number = `${checkDigitOf(base)}${base}`
      const was = Number(number[at])
      fc.pre(Math.abs(digit - was) % 9 !== 0)
      expect(isCorporateNumber(number.slice(0, at) + digit + number.slice(at + 1))).toBe(false)
    }),
  )
})

test('no number starts with zero', () => {
  fc.assert(
    fc.property(bases, (base) => {
      expect(isCorporateNumber(`0${base}`)).toBe(false)
    }),
  )
})

test('width, spaces, hyphens and the T of an invoice number are forgiven', () => {
  for (const typed of ['７００００１２０５０００２', '7-0000-1205-0002', ' 7000 0120 50002 ', 'T7000012050002'])
    expect(parseCorporateNumber(typed)).toEqual({ ok: true, number: '7000012050002' })
})

test('someone one digit short is told how many there should be', () => {
  const short = parseCorporateNumber('700001205000')
  expect(short).toMatchObject({ ok: false, problem: 'not-13-digits' })
  expect(short.ok ? '' : short.says.ja).toContain('13桁')
})

test('someone with a mistyped digit is told that the check digit does not match', () => {
  expect(parseCorporateNumber('7000012050003')).toMatchObject({ ok: false, problem: 'check-digit' })
})
