/** Two rings tied into one, after the cord of a Japanese gift. */
export function Mark({ className = 'size-8' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className} fill="none" strokeWidth="3.2">
      <path d="M12 7.5a8.5 8.5 0 1 0 8.1 11.1" stroke="var(--color-blue-900)" strokeLinecap="round" />
      <path d="M20 24.5a8.5 8.5 0 1 0-8.1-11.1" stroke="var(--color-orange-800)" strokeLinecap="round" />
      <path d="M12 7.5a8.5 8.5 0 0 1 8.5 8.5" stroke="var(--color-blue-900)" strokeLinecap="round" />
    </svg>
  )
}
