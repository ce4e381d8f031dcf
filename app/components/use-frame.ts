import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../root.tsx'

/** What the frame of the page knows: the person, and what kind of installation this is. */
export const useFrame = () => useRouteLoaderData<typeof loader>('root') ?? null
