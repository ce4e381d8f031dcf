import { words } from '#consortium/words.ts'
import { makeKeys } from '#search/engines/meilisearch/keys.ts'
import { codeOf } from '#search/engines/meilisearch/place.ts'
import { parseSettings } from '#server/settings.ts'
import { startFailure } from '#server/start-failure.ts'
import { command } from './command.ts'
import { exits } from './exits.ts'

const labels = {
  missing: words(
    'MEILI_URL と MEILI_MASTER_KEY を、このコマンドに一度だけ渡してください（例: MEILI_URL=http://localhost:7700 MEILI_MASTER_KEY=… npm run -s musubi -- search-keys）。',
    'Hand MEILI_URL and MEILI_MASTER_KEY to this command once, such as MEILI_URL=http://localhost:7700 MEILI_MASTER_KEY=… npm run -s musubi -- search-keys.',
  ),
  refused: words(
    'Meilisearch がマスターキーを受け付けませんでした。MEILI_MASTER_KEY を確かめてください。',
    'Meilisearch does not accept the master key; check MEILI_MASTER_KEY.',
  ),
  keyless: words(
    'この Meilisearch にはマスターキーがありません。キーは要らず、MEILI_URL だけで使えます。',
    'This Meilisearch has no master key: no keys are needed, MEILI_URL alone will do.',
  ),
  unreachable: (url: string) =>
    words(`${url} の Meilisearch に接続できません。`, `The Meilisearch at ${url} cannot be reached.`),
  done: words(
    '次の行を設定してください。マスターキーはもう要りません。',
    'Set these; the master key is not needed any more.',
  ),
}

/** `search-keys`: makes the two keys of least rights with the master key, which is kept nowhere. */
export default command({
  args: {},
  async run(_args, terminal) {
    const { MEILI_MASTER_KEY: masterKey, ...environment } = terminal.environment
    const parsed = parseSettings(environment)
    if (!parsed.ok) throw startFailure('bad-setting', parsed.words.ja, parsed.words.en)
    const { meili } = parsed.settings
    const { out, err, say } = terminal
    if (!meili || !masterKey?.trim()) {
      err(say(labels.missing))
      return exits.badInput
    }

    try {
      const keys = await makeKeys(meili.url, masterKey, meili.index)
      err(say(labels.done))
      out(`MEILI_URL=${meili.url}`)
      if (environment.MEILI_INDEX) out(`MEILI_INDEX=${meili.index}`)
      out(`MEILI_SEARCH_KEY=${keys.searchKey}`)
      out(`MEILI_WRITE_KEY=${keys.writeKey}`)
      return exits.fine
    } catch (error) {
      const code = codeOf(error)
      err(
        say(
          code === 'invalid_api_key'
            ? labels.refused
            : code === 'missing_master_key'
              ? labels.keyless
              : labels.unreachable(meili.url),
        ),
      )
      return exits.badInput
    }
  },
})
