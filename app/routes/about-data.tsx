import type { MetaFunction } from '@remix-run/node'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { ja } from '../words/ja.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta: MetaFunction = () => titled(ja.home.aboutData.title)

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
