import { describe, expect, test } from 'vitest'
import { propose } from '#matching/propose.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { seed } from '../random.ts'
import { objection } from './brute-force.ts'
import { problems } from './problems.ts'

const editions = await allEditions()

/** `npm run bench:propose -- --oracle` tries ten thousand. */
const count = 500

describe('brute force has nothing against what is proposed', () => {
  test(`${count} random teams, every edition by turns, up to nine candidates`, () => {
    const outcomes = new Map<string, number>()
    for (const wish of problems(editions, { seed, count })) {
      const answer = propose(wish)
      outcomes.set(answer.outcome, (outcomes.get(answer.outcome) ?? 0) + 1)
      const { against } = objection(wish, answer, 60)
      expect(against, `${wish.edition.id}, ${JSON.stringify(wish)}`).toBeNull()
      const turned = { ...wish, candidates: wish.candidates.toReversed() }
      expect(propose(turned)).toEqual(answer)
    }
    // Problems of every kind are among them, else nothing was tried.
    for (const outcome of ['nothing-missing', 'found', 'impossible'])
      expect(outcomes.get(outcome), outcome).toBeGreaterThan(count / 50)
  }, 60_000)
})
