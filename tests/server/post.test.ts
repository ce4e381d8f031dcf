import { expect, test } from 'vitest'
import { smtpPost } from '#server/post.ts'
import { aMailSink } from './mail-sink.ts'

test('R50 a letter that can be stopped says to mail programs where one press does it, and no other letter does', async () => {
  const sink = await aMailSink()
  try {
    const post = smtpPost(sink.url, 'むすび <musubi@example.jp>')
    const letter = { to: 'reader@example.jp', subject: 'ルームの動き', text: '本文' }
    const unsubscribe = `https://musubi.example.jp/stop-mail/${'a'.repeat(120)}`
    await post.send({ ...letter, unsubscribe })
    await post.send({ ...letter, unsubscribe: null })
    const [stoppable, other] = sink.letters.map(({ head }) => head)
    expect(stoppable).toContain(`List-Unsubscribe: <${unsubscribe}>`)
    expect(stoppable).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(other).not.toContain('List-Unsubscribe')
  } finally {
    await sink.close()
  }
})
