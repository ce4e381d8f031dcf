import { Transform } from 'node:stream'

/**
 * Lets a page through without zero bytes. React 18 hands on whole blocks of 2,048 bytes even where a character of several bytes did
 * not fit at the end of one (facebook/react#26228, mended in React 19): in an attribute, browsers show what was left there as �.
 * No page of ours has a zero byte of its own.
 */
export const withoutNul = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
