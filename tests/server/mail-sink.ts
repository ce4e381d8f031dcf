import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Letter {
  readonly to: string[]
  /** Its headers, one a line. */
  readonly head: string
  /** As it came over the wire, its text decoded. */
  readonly text: string
}

/** A mail server that keeps what it is given. */
export async function aMailSink(): Promise<{ url: string; letters: Letter[]; close(): Promise<void> }> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, taken) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          head: (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' '),
          text: textOf(raw),
        })
        taken()
      })
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => new Promise((done) => server.close(() => done())) }
}

/** The body of a letter of one part, whichever way it was wrapped for the wire. */
function textOf(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(text, 'base64').toString()
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return text
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
