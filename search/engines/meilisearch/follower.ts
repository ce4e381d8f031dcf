import type { SearchFollower } from '../../follower.ts'
import { writeKey } from '../../key.ts'
import type { MeilisearchEngine } from './meilisearch.ts'
import type { FollowQueue } from './queue.ts'

export const meilisearchFollower = (engine: MeilisearchEngine, queue: FollowQueue): SearchFollower => ({
  async follow(keys) {
    const followed = await engine.follow(keys)
    if (followed.done) return queue.hurry()
    if (followed.why === 'no-index') return queue.addMending()
    // The others of its batch are in; these get jobs of their own, so that what is wrong with one holds up none.
    if (keys.length > 1) return queue.add(followed.keys)
    throw new Error(`Meilisearch does not take ${followed.keys.map(writeKey).join(', ')} (${followed.code}).`)
  },
  async mend() {
    if (!(await engine.isWhole())) await engine.rebuild()
  },
  failing: () => queue.failing(),
})
