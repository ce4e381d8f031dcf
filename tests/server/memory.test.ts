import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryFlags, sizeMemory, smallestLimit } from '#server/embedded/memory.ts'

const giga = 1024 ** 3

describe('the embedded Postgres takes of the memory', () => {
  test.each([
    [0.5, [64, 256, 4, 32]],
    [1, [128, 512, 4, 64]],
    [4, [1024, 2048, 10, 256]],
    [16, [4096, 8192, 40, 1024]],
    [256, [8192, 131_072, 64, 2048]],
  ])('of %s GB what suits it', (size, expected) => {
    const { sharedBuffers, effectiveCacheSize, workMem, maintenanceWorkMem } = sizeMemory(size * giga)
    expect([sharedBuffers, effectiveCacheSize, workMem, maintenanceWorkMem]).toEqual(expected)
  })

  test('never less than it starts with, never more than leaves room for the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: giga / 4, max: 1024 * giga }), (bytes) => {
        const it = sizeMemory(bytes)
        const most = bytes / 1024 / 1024
        return it.sharedBuffers >= 32 && it.sharedBuffers <= most / 4 && it.workMem * 100 <= Math.max(400, most / 4)
      }),
    )
  })

  test('as its command line takes them', () => {
    expect(memoryFlags(sizeMemory(4 * giga))).toEqual([
      'shared_buffers=1024MB',
      'effective_cache_size=2048MB',
      'work_mem=10MB',
      'maintenance_work_mem=256MB',
    ])
  })
})

describe('a container', () => {
  test.each([
    ['limits it', [`${2 * giga}\n`, undefined], 2 * giga],
    ['may have no limit', ['max\n', undefined], 8 * giga],
    ['may have one larger than the machine', [undefined, '9223372036854771712\n'], 8 * giga],
    ['need not be one', [undefined, undefined], 8 * giga],
  ])('%s', (_, limits, expected) => {
    expect(smallestLimit(8 * giga, limits)).toBe(expected)
  })
})
