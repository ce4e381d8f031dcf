import { words } from '#consortium/words.ts'
import { type EntrySelector, fieldLabel, type PlanList } from './entries.ts'
import type { Feature } from './features.ts'
import { type Test, testWords } from './field-test.ts'

/** What a selector fixes of the entries it means: each field it tests, also in its alternatives and exceptions. */
export function entryFeatures<List extends PlanList>(
  list: List,
  selector: EntrySelector<List>,
  key = 'entries',
): Feature[] {
  const { where = {}, not, any = [] } = selector
  return [
    ...Object.entries(where).map(([field, test]) => {
      const { ja, en } = fieldLabel(list, field)
      return {
        key: `${key} ${field}`,
        called: words(`「${ja}」の条件`, en),
        is: testWords(test as Test, `plan.${list}[].${field}`),
      }
    }),
    ...(not ? entryFeatures(list, not, `${key} not`).map(excepted) : []),
    ...any.flatMap((one, at) => entryFeatures(list, one, `${key} ${at + 1}`)),
  ]
}

const excepted = ({ key, called, is }: Feature): Feature => ({
  key,
  called: words(`${called.ja}（除くもの）`, `${called.en} (left out)`),
  is,
})
