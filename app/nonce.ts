import { createContext, useContext } from 'react'

/** The nonce of the answer being rendered. Empty in the browser, where attributes of that name read as empty. */
export const NonceContext = createContext('')

export const useNonce = () => useContext(NonceContext)
