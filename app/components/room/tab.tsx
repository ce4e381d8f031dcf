import type { ReactNode } from 'react'

/** One of a few ways to look at the same thing, side by side in a fieldset. */
export function Tab({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className="focus-ring min-h-9 cursor-pointer rounded-6 px-3 text-[0.9375rem] hover:bg-solid-gray-50 aria-pressed:bg-blue-900 aria-pressed:font-700 aria-pressed:text-white"
    >
      {children}
    </button>
  )
}
