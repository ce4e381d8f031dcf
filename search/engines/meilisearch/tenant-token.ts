/**
 * A token with which a browser may search the index by itself, for a time, and only through a filter. Our pages do not: they search through the
 * house, which folds, ranks and explains. It is here for who builds a page of their own on the same index.
 */
import { generateTenantToken } from 'meilisearch/token'
import type { DocumentType } from '../../key.ts'
import type { MadeKeys } from './keys.ts'

export interface TenantToken {
  readonly index: string
  /** What may be found with it. */
  readonly types: readonly DocumentType[]
  readonly expiresAt: Date
}

export const makeTenantToken = (
  { searchKey, searchKeyUid }: Pick<MadeKeys, 'searchKey' | 'searchKeyUid'>,
  { index, types, expiresAt }: TenantToken,
): Promise<string> =>
  generateTenantToken({
    apiKey: searchKey,
    apiKeyUid: searchKeyUid,
    searchRules: { [index]: { filter: `type IN [${types.map((type) => `"${type}"`).join(', ')}]` } },
    expiresAt,
  })
