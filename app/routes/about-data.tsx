import { Page, PageTitle, Section } from '../components/page.tsx'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.home.aboutData.title)

export default function AboutData() {
  const words = useWords().home.aboutData
  return (
    <Page narrow>
      <PageTitle title={words.title} lead={words.lead} />
      {words.sections.map((it) => (
        <Section key={it.title} title={it.title}>
          <div className="space-y-3">
            {it.paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </Section>
      ))}
    </Page>
  )
}
