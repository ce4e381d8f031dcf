import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Relation } from '#consortium/consortium.ts'
import { holderMark, onePersonMarks } from '#consortium/one-person.ts'

const owns = (from: string, to: string, share: readonly [number, number]): Relation => ({
  from,
  to,
  kind: 'owns',
  share,
})
const named = (...names: readonly string[]) => names.map((name) => ({ name }))

describe('みなし同一法人', () => {
  test.each([
    [
      [499, 1000],
      [undefined, undefined],
    ],
    [
      [1, 2],
      [undefined, undefined],
    ],
    [
      [501, 1000],
      ['親', '親'],
    ],
    [
      [1, 1],
      ['親', '親'],
    ],
  ] as const)('a parent with %j of the votes', (share, marks) => {
    expect(onePersonMarks(named('親', '子'), [owns('親', '子', share)])).toEqual(marks)
    expect(onePersonMarks([{ name: '親' }, { name: '子', owners: [{ name: '親', share }] }])).toEqual(marks)
  })

  test('a grandchild is one with its grandparent, also where the child is no member', () => {
    const ties = [owns('親', '子', [3, 5]), owns('子', '孫', [3, 5])]
    expect(onePersonMarks(named('親', '子', '孫'), ties)).toEqual(['親', '親', '親'])
    expect(onePersonMarks(named('親', '孫'), ties)).toEqual(['親', '親'])
  })

  test('two firms of the same holder are one person, though the holder is no member', () => {
    const held = { owners: [{ name: 'デモ太郎', share: [3, 4] as const }] }
    expect(onePersonMarks([{ name: '甲', ...held }, { name: '乙', ...held }, { name: '丙' }])).toEqual([
      'デモ太郎',
      'デモ太郎',
      undefined,
    ])
  })

  test('a mark that one of them states is the mark of all of them', () => {
    const ties = [owns('親', '子', [3, 5])]
    expect(onePersonMarks([{ name: '親' }, { name: '子', identityGroup: '甲' }], ties)).toEqual(['甲', '甲'])
    expect(
      onePersonMarks([
        { name: '乙', identityGroup: '甲' },
        { name: '丙', identityGroup: '甲' },
      ]),
    ).toEqual(['甲', '甲'])
  })

  test('the mark of a holder ties those who bear it, and the holder, without a name', () => {
    const mark = holderMark('デモ太郎')
    expect(mark).not.toContain('デモ')
    expect(holderMark('デモ次郎')).not.toBe(mark)
    const marks = onePersonMarks([{ name: '甲', identityGroup: mark }, { name: 'デモ太郎' }, { name: '乙' }])
    expect(marks[0]).toBe(marks[1])
    expect(marks[2]).toBeUndefined()
  })

  test('a share left out and other ties say nothing', () => {
    const { share, ...unsaid } = owns('親', '子', [1, 1])
    expect(onePersonMarks(named('親', '子'), [unsaid])).toEqual([undefined, undefined])
    expect(onePersonMarks(named('親', '子'), [{ ...unsaid, kind: 'lends', share }])).toEqual([undefined, undefined])
  })

  test('firms that hold each other in a ring are one person, whoever comes first', () => {
    const ring = [owns('甲', '乙', [3, 5]), owns('乙', '丙', [3, 5]), owns('丙', '甲', [3, 5])]
    expect(onePersonMarks(named('丙', '甲', '乙'), ring)).toEqual(onePersonMarks(named('甲', '乙', '丙'), ring))
    expect(new Set(onePersonMarks(named('丙', '甲', '乙'), ring)).size).toBe(1)
  })

  test('those tied over half share a mark, and it always ends', () => {
    const name = fc.constantFrom('甲', '乙', '丙', '丁')
    const tie = fc.record({ from: name, to: name, share: fc.constantFrom([1, 2] as const, [51, 100] as const) })
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 6 }), (ties) => {
        const all = ['甲', '乙', '丙', '丁']
        // One holder at most has over half of a firm.
        const fit = ties.filter(
          ({ from, to, share }, at) =>
            from !== to &&
            (share[1] === 2 || ties.findIndex((one) => one.to === to && one.share[1] !== 2 && one.from !== to) === at),
        )
        const marks = onePersonMarks(
          named(...all),
          fit.map(({ from, to, share }) => owns(from, to, share)),
        )
        for (const { from, to, share } of fit)
          if (share[1] !== 2) expect(marks[all.indexOf(from)]).toBe(marks[all.indexOf(to)])
      }),
    )
  })
})
