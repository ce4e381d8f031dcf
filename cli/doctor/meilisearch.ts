/** The Meilisearch in front, where the settings name one: does it answer, is its index whole and as the tables are, what waits. */
import { words } from '#consortium/words.ts'
import { handleOf, type Sql } from '#db/connect.ts'
import { makeSearchQueue } from '#db/search-queue.ts'
import type { MeiliPlace } from '#search/engines/meilisearch/place.ts'
import { meilisearchOn } from '#server/search.ts'
import { type HealthFinding, healthy, warning, wrong } from './finding.ts'

const about = words('Meilisearch', 'Meilisearch')

export async function lookAtMeilisearch(sql: Sql, place: MeiliPlace): Promise<HealthFinding> {
  const engine = meilisearchOn(place)(handleOf(sql))
  const { host } = new URL(place.url)
  try {
    if (!(await engine.isWhole()))
      return warning(
        about,
        words(
          `${host} に完成した索引がありません。サーバーが作成中でなければ npm run -s musubi -- reindex で作ってください（それまでは PostgreSQL が答えます）。`,
          `${host} has no complete index; unless a server is building it, run npm run -s musubi -- reindex. Until then Postgres answers.`,
        ),
      )
    const { indexed, missing, stale, stray } = await engine.compare()
    const { waiting, oldestSeconds } = await makeSearchQueue(sql).lag()
    const apart = missing.count + stale.count + stray.count
    if (apart === 0)
      return healthy(about, words(`登録と一致しています（${indexed}件）`, `matches the directory, ${indexed} entries`))
    const counts = words(
      `不足 ${missing.count} 件、古い内容 ${stale.count} 件、余分 ${stray.count} 件`,
      `${missing.count} missing, ${stale.count} stale, ${stray.count} too many`,
    )
    if (waiting > 0)
      return warning(
        about,
        words(
          `追いついていません（${counts.ja}）。反映待ちは ${waiting} 件で、最も古いものは ${Math.round(oldestSeconds)} 秒前です。`,
          `It lags behind (${counts.en}): ${waiting} wait, the oldest for ${Math.round(oldestSeconds)} seconds.`,
        ),
      )
    return wrong(
      about,
      words(
        `登録と合っていません（${counts.ja}）。npm run -s musubi -- reindex で作り直してください。`,
        `It does not match the directory (${counts.en}); run npm run -s musubi -- reindex.`,
      ),
    )
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return wrong(
      about,
      words(
        `${host} を使えません（${why}）。MEILI_URL とキーを確かめてください。検索には PostgreSQL が答えます。`,
        `${host} cannot be used (${why}); check MEILI_URL and its keys. Postgres answers searches.`,
      ),
    )
  }
}
