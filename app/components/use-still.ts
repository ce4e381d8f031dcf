import { useEffect, useState } from 'react'

/** A text once it has stood still for a moment: for a voice that must not read out every step on the way. */
export function useStill(text: string, milliseconds = 900): string {
  const [still, setStill] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => setStill(text), milliseconds)
    return () => clearTimeout(wait)
  }, [text, milliseconds])
  return still
}
