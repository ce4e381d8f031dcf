/** A sentence or label in both languages of the house. Japanese comes first; English follows. */
export interface Words {
  readonly ja: string
  readonly en: string
}

/** @example words('資本金', 'Capital') */
export const words = (ja: string, en: string): Words => ({ ja, en })
