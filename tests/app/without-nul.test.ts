import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutNul } from '#app/without-nul.ts'

/** Many small parts in Japanese, so that the end of a block falls inside a character somewhere. */
const page = createElement(
  'main',
  null,
  ...Array.from({ length: 400 }, (_, at) =>
    createElement(
      'a',
      { key: at, 'aria-label': `その他の主体を招く${'あ'.repeat(at % 7)}${'a'.repeat(at % 5)}` },
      '招く',
    ),
  ),
)

const piped = (through: PassThrough | ReturnType<typeof withoutNul>): Promise<Buffer> => {
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(through) })
  return buffer(through)
}

test('no character of a page is torn where a block of the stream ends', async () => {
  // What this guards against; where it is gone, so may be the guard.
  expect((await piped(new PassThrough())).includes(0)).toBe(true)
  expect((await piped(withoutNul())).toString()).toBe(renderToString(page))
})
