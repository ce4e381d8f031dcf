/** Public pages may be found; what belongs to a person or a team may not. */
const text = `User-agent: *
Disallow: /home
Disallow: /rooms
Disallow: /invitations
Disallow: /operator
Disallow: /outbox
Disallow: /api
`

export const loader = () =>
  new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
