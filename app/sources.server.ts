/** The documents that rules are read from, as the product carries them. */
const files = import.meta.glob<string>('../programs/sources/*.txt', { query: '?raw', import: 'default', eager: true })

/** The text of a document by its name; undefined where there is none. */
export const sourceText = (name: string): string | undefined => files[`../programs/sources/${name}`]
