import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage } from './components/error-page.tsx'
import { Shell } from './components/shell/shell.tsx'
import { frameOf } from './frame.server.ts'
import { useNonce } from './nonce.ts'
import stylesheet from './tailwind.css?url'
import { LanguageContext } from './words/use-words.ts'
import { languageOf, metaIn } from './words/words.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** A page without a title of its own. Every route exports `meta`. */
export const meta = metaIn(({ shell }) => [{ title: shell.product }])

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { frame, setCookie } = await frameOf(context, request)
  const headers: Record<string, string> = setCookie ? { 'Set-Cookie': setCookie } : {}
  return data({ ...frame, language: languageOf(request) }, { headers })
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const language = useRouteLoaderData<typeof loader>('root')?.language ?? 'ja'
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#ffffff" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <Framed>
      <ErrorPage error={error} />
    </Framed>
  )
}

/** In an error page the frame's own data may be what is missing. */
function Framed({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  return (
    <Shell me={frame?.me ?? null} demo={frame?.demo ?? false} outbox={frame?.outbox ?? false}>
      {children}
    </Shell>
  )
}
