/** What somebody wrote, as they wrote it. */
export const Said = ({ text }: { text: string }) => (
  <p translate="no" className="mt-1 border-l-4 border-solid-gray-300 pl-3 leading-160 break-words whitespace-pre-wrap">
    {text}
  </p>
)
