/** Plain text with its web addresses as links, and nothing else made of it. */
export function LinkedText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[^\s（）「」<>]+)/)
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: The parts of one text stand still.
      <a key={at} className="text-link" href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
