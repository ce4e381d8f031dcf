/**
 * Which Meilisearch the double speaks like. Checked against the API reference and error list of that version (meilisearch.com/docs/reference),
 * and, where the reference is silent, against the server's source: phrases and the limit of ten parts (`query_term/parse_query.rs`), which
 * tasks a limited key may see (`index-scheduler/queries`), keys and tenant tokens (`extractors/authentication`).
 */
export const imitatedVersion = '1.41.0'

/** What the reference has and the double does not imitate is refused with 501, which no Meilisearch says: a test that meets it fails loudly. */
export class NotImitated extends Error {}
