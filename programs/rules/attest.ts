import { formatDay } from '#consortium/calendar.ts'
import { statements } from '#consortium/statements.ts'
import { words } from '#consortium/words.ts'
import type { Attest } from '../rule.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly by?: string | undefined
  readonly on?: string | undefined
}

/** A named person declares it, with yes or no; until then it is unknown. Who and when are its evidence. */
export const attest: Shape<Attest, Found> = {
  judge({ statement, by }, { consortium }) {
    const said = consortium.plan?.declarations?.[statement]
    const word = typeof said === 'object' ? said : said === undefined ? undefined : { is: said }
    const nobody = { notCounted: [] }
    if (!word) {
      const question = {
        path: `plan.declarations.${statement}`,
        member: null,
        ask: words(
          `「${statements[statement].ja}」について、${by.ja}が「はい」か「いいえ」で答えてください。`,
          `"${statements[statement].en}": to be answered yes or no by ${by.en}.`,
        ),
      }
      return { ...nobody, counted: [], outcome: 'unknown', questions: [question], found: {} }
    }

    const signed = 'by' in word || 'on' in word ? word : undefined
    return {
      ...nobody,
      outcome: word.is ? 'met' : 'unmet',
      counted: signed?.by
        ? [{ index: null, name: signed.by, why: signed.on ? formatDay(signed.on) : words('', '') }]
        : [],
      questions: [],
      evidence: 'self',
      found: { by: signed?.by, on: signed?.on },
    }
  },

  say({ statement, by }, { outcome, found }) {
    const said = statements[statement]
    if (outcome === 'unknown')
      return sentences(
        words(`「${said.ja}」の確認（${by.ja}）が必要です。`, `To be declared by ${by.en}: ${said.en}.`),
        answerBelow,
      )
    const day = found.on ? formatDay(found.on) : undefined
    const who = words([day?.ja, found.by].filter(Boolean).join('、'), [found.by, day?.en].filter(Boolean).join(', '))
    const signature = who.ja ? words(`（${who.ja}）`, ` (${who.en})`) : words('', '')
    return outcome === 'met'
      ? words(`「${said.ja}」ことが確認されています${signature.ja}。`, `Declared: ${said.en}${signature.en}.`)
      : words(
          `「${said.ja}」に「いいえ」と回答されています${signature.ja}。この条件は満たせません。`,
          `Answered no: ${said.en}${signature.en}. This condition is not met.`,
        )
  },

  lacks: () => [],

  show: ({ statement, by }) =>
    words(`「${statements[statement].ja}」ことの確認（${by.ja}）`, `Declared by ${by.en}: ${statements[statement].en}`),

  features: ({ statement, by }) => [
    { key: statement, called: words('確認する内容', 'what is declared'), is: statements[statement] },
    { key: 'by', called: words('確認する人', 'who declares it'), is: by },
  ],

  about: ({ statement }) => [statement],

  reads: ({ statement }) => [`plan.declarations.${statement}`],
}
