const here = 'http://here.invalid'

/**
 * A path on this site, whatever was handed in; anything that would lead elsewhere becomes `otherwise`.
 * The browser's own parser decides, so that `//evil`, `/\evil` and tabs in between do not slip through.
 */
export function safePath(to: string | null | undefined, otherwise = '/'): string {
  if (!to?.startsWith('/') || !URL.canParse(to, here)) return otherwise
  const url = new URL(to, here)
  return url.origin === here ? url.pathname + url.search + url.hash : otherwise
}
