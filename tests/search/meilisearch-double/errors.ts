/** Errors as Meilisearch writes them: { message, code, type, link }, each code with its type and HTTP status. */
type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 503

const codes = {
  api_key_already_exists: ['invalid_request', 409],
  api_key_not_found: ['invalid_request', 404],
  bad_request: ['invalid_request', 400],
  document_not_found: ['invalid_request', 404],
  index_already_exists: ['invalid_request', 409],
  index_not_found: ['invalid_request', 404],
  index_primary_key_already_exists: ['invalid_request', 400],
  internal: ['internal', 500],
  invalid_api_key: ['auth', 403],
  invalid_api_key_actions: ['invalid_request', 400],
  invalid_api_key_description: ['invalid_request', 400],
  invalid_api_key_expires_at: ['invalid_request', 400],
  invalid_api_key_indexes: ['invalid_request', 400],
  invalid_api_key_name: ['invalid_request', 400],
  invalid_api_key_uid: ['invalid_request', 400],
  invalid_content_type: ['invalid_request', 415],
  invalid_document_fields: ['invalid_request', 400],
  invalid_document_filter: ['invalid_request', 400],
  invalid_document_id: ['invalid_request', 400],
  invalid_document_ids: ['invalid_request', 400],
  invalid_document_limit: ['invalid_request', 400],
  invalid_document_offset: ['invalid_request', 400],
  invalid_document_sort: ['invalid_request', 400],
  invalid_index_primary_key: ['invalid_request', 400],
  invalid_index_uid: ['invalid_request', 400],
  invalid_search_attributes_to_highlight: ['invalid_request', 400],
  invalid_search_attributes_to_retrieve: ['invalid_request', 400],
  invalid_search_attributes_to_search_on: ['invalid_request', 400],
  invalid_search_facets: ['invalid_request', 400],
  invalid_search_filter: ['invalid_request', 400],
  invalid_search_highlight_post_tag: ['invalid_request', 400],
  invalid_search_highlight_pre_tag: ['invalid_request', 400],
  invalid_search_hits_per_page: ['invalid_request', 400],
  invalid_search_limit: ['invalid_request', 400],
  invalid_search_locales: ['invalid_request', 400],
  invalid_search_matching_strategy: ['invalid_request', 400],
  invalid_search_offset: ['invalid_request', 400],
  invalid_search_page: ['invalid_request', 400],
  invalid_search_q: ['invalid_request', 400],
  invalid_search_show_matches_position: ['invalid_request', 400],
  invalid_search_sort: ['invalid_request', 400],
  invalid_settings_displayed_attributes: ['invalid_request', 400],
  invalid_settings_facet_search: ['invalid_request', 400],
  invalid_settings_faceting: ['invalid_request', 400],
  invalid_settings_filterable_attributes: ['invalid_request', 400],
  invalid_settings_localized_attributes: ['invalid_request', 400],
  invalid_settings_pagination: ['invalid_request', 400],
  invalid_settings_prefix_search: ['invalid_request', 400],
  invalid_settings_proximity_precision: ['invalid_request', 400],
  invalid_settings_ranking_rules: ['invalid_request', 400],
  invalid_settings_search_cutoff_ms: ['invalid_request', 400],
  invalid_settings_searchable_attributes: ['invalid_request', 400],
  invalid_settings_sortable_attributes: ['invalid_request', 400],
  invalid_settings_stop_words: ['invalid_request', 400],
  invalid_settings_synonyms: ['invalid_request', 400],
  invalid_settings_typo_tolerance: ['invalid_request', 400],
  invalid_swap_duplicate_index_found: ['invalid_request', 400],
  invalid_swap_indexes: ['invalid_request', 400],
  invalid_swap_rename: ['invalid_request', 400],
  malformed_payload: ['invalid_request', 400],
  missing_api_key_actions: ['invalid_request', 400],
  missing_api_key_expires_at: ['invalid_request', 400],
  missing_api_key_indexes: ['invalid_request', 400],
  missing_authorization_header: ['auth', 401],
  missing_content_type: ['invalid_request', 415],
  missing_document_id: ['invalid_request', 400],
  missing_index_uid: ['invalid_request', 400],
  missing_master_key: ['auth', 401],
  missing_payload: ['invalid_request', 400],
  missing_swap_indexes: ['invalid_request', 400],
  payload_too_large: ['invalid_request', 413],
  task_not_found: ['invalid_request', 404],
  too_many_search_requests: ['system', 503],
} as const satisfies Record<string, readonly [string, Status]>

export type ErrorCode = keyof typeof codes
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(codes, code)

export interface ErrorBody {
  readonly message: string
  readonly code: ErrorCode
  readonly type: string
  readonly link: string
}

export const errorBody = (code: ErrorCode, message: string): ErrorBody => ({
  message,
  code,
  type: codes[code][0],
  link: `https://docs.meilisearch.com/errors#${code}`,
})

export const statusOf = (code: ErrorCode): number => codes[code][1]

/** A request, or a task, that Meilisearch turns down. */
export class Refused extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
