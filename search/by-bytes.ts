/** Orders two texts as COLLATE "C" does, by the bytes of their UTF-8. */
export const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
