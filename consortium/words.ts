/** A sentence or label in both languages of the house. Japanese comes first; English follows. */
export interface Words {
  readonly ja: string
  readonly en: string
}

/** A language of the house. */
export type Language = keyof Words

/** @example words('資本金', 'Capital') */
export const words = (ja: string, en: string): Words => ({ ja, en })

/** The ids of a word list in the order it is written, as the non-empty tuple that `z.enum` wants. */
export const idsOf = <Id extends string>(list: Readonly<Record<Id, Words>>): [Id, ...Id[]] =>
  Object.keys(list) as [Id, ...Id[]]
