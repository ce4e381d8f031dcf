import { blockingRules } from '#matching/clauses.ts'
import { propose } from '#matching/propose.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { objection } from '#tests/matching/brute-force.ts'
import { problems } from '#tests/matching/problems.ts'

/** How many teams brute force may try on one problem. */
const most = 400
/** Seconds for ten thousand problems. */
const promised = 60

/** Random problems, each proposed and held against brute force. Prints what there was among them; true where nothing was found against it in time. */
export async function oracle({ seed, count }: { readonly seed: number; readonly count: number }): Promise<boolean> {
  const editions = await allEditions()
  const started = performance.now()
  const outcomes = new Map<string, number>()
  const shapes = new Set<string>()
  const against: string[] = []
  let [whole, sameOrder] = [0, 0]
  for (const wish of problems(editions, { seed, count })) {
    const answer = propose(wish)
    const found = objection(wish, answer, most)
    outcomes.set(answer.outcome, (outcomes.get(answer.outcome) ?? 0) + 1)
    for (const { shape } of blockingRules(wish.edition)) shapes.add(shape)
    if (found.whole) whole += 1
    if (found.against) against.push(`${wish.edition.id}: ${found.against}; ${JSON.stringify(wish)}`)
    const again = propose({ ...wish, candidates: wish.candidates.toReversed() })
    if (JSON.stringify(again) === JSON.stringify(answer)) sameOrder += 1
  }
  const seconds = (performance.now() - started) / 1000
  const allShapes = new Set(editions.flatMap(blockingRules).map(({ shape }) => shape))
  console.log(`
${count.toLocaleString('en')} random problems of ${editions.length} editions, up to nine candidates, seed ${seed}: ${seconds.toFixed(1)} s
${[...outcomes].map(([outcome, many]) => `${outcome} ${many}`).join(', ')}
blocking shapes among them: ${shapes.size} of ${allShapes.size}
brute force tried every smaller team of ${whole}, up to ${most} teams of each of the others; it has ${against.length || 'nothing'} against them
the same answer with the candidates turned round: ${sameOrder}`)
  for (const one of against.slice(0, 5)) console.error(one)
  const limit = (promised * count) / 10_000
  if (seconds > limit) console.error(`Limit missed: ${seconds.toFixed(1)} s, not ${limit} s.`)
  return against.length === 0 && sameOrder === count && shapes.size === allShapes.size && seconds <= limit
}
