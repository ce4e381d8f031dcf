import icon from '../icon.svg?raw'

/** The mark of the product in the tab. */
export const loader = () =>
  new Response(icon, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' } })
