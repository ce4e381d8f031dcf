import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SizeWord, sizeWords } from '#consortium/size-words.ts'
import { alikeSizes } from '#matching/alike-sizes.ts'
import { sizeAnswers } from '#programs/size-answers.ts'
import { anyFile } from '#tests/builders/any-file.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

test('organisations taken for alike are of the same sizes, by every table', async () => {
  const edition = await theEdition('it-2025-multi')
  fc.assert(
    fc.property(fc.array(anyFile(edition), { minLength: 5, maxLength: 5 }), (files) => {
      const members = files.flatMap((file) => file.members)
      for (const table of ['IT-15', 'SK-4', 'law'] as const) {
        const [alike, each] = [alikeSizes(sizeAnswers(table, aDay)), sizeAnswers(table, aDay)]
        for (const member of members)
          for (const word of Object.keys(sizeWords) as SizeWord[])
            expect(alike(member, [word]).is).toBe(each(member, [word]).is)
      }
    }),
    { numRuns: 5 },
  )
})
