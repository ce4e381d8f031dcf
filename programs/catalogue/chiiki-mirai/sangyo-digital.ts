import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionSummary, edition, type Information } from '../../edition.ts'
import type { Source } from '../../verdict.ts'
import { asDemo, leadingCompanies } from './chiiki-mirai.roles.ts'

/** What tells the request and the proposal apart. */
interface Year extends Pick<Edition, 'name' | 'stage' | 'asOf'> {
  readonly id: `sangyo-digital-${string}`
  readonly call: EditionSummary['call']
  /** The one sentence that all three rules are read from. */
  readonly pair: Source
  readonly rates: { readonly source: Source; readonly note: Words }
  readonly information: readonly Information[]
}

/** 地域産業デジタル化支援事業: a leading company and an IT firm try out a new business (programs.md 3.3). */
export function sangyoDigital({ id, pair, rates, ...year }: Year): Edition {
  return edition({
    ...year,
    id,
    consortium: 'required',
    about: words(
      '地域未来牽引企業などとIT企業などが連携して行う新事業の実証と、そのモデルケースの地域への横展開を補助します。',
      'Supports leading companies that try out a new business with IT firms and spread the model in the region.',
    ),
    sizeTable: 'SK-4',
    readings: ['AMB-14'],
    roles: [
      {
        role: 'demo',
        called: words('実証企業', 'Demonstrating company'),
        does: words(
          '地域未来牽引企業か地域経済牽引事業計画の承認を受けた企業として、新事業の実証を行います。1者以上必要です。',
          'Tries out the new business. At least one holds the selection or an approved regional plan.',
        ),
        member: true,
      },
      {
        role: 'digital',
        called: words('IT企業等', 'IT firm'),
        does: words(
          '実証企業と連携するIT企業などです。1者以上必要です。',
          'An IT firm or the like that works with it. At least one.',
        ),
        member: true,
      },
    ],
    rules: [
      {
        id: `${id}#1`,
        title: words('地域未来牽引企業等が1者以上', 'A leading company of the region'),
        strength: 'hard',
        source: pair,
        shape: 'count-between',
        seat: 'demo',
        who: {
          ...asDemo,
          called: words('地域未来牽引企業等である実証企業', 'demonstrating firms that lead the region'),
          designations: leadingCompanies,
        },
        atLeast: 1,
      },
      {
        id: `${id}#2`,
        title: words('IT企業等が1者以上', 'An IT firm'),
        strength: 'hard',
        source: pair,
        shape: 'count-between',
        seat: 'digital',
        who: {
          called: words('IT企業等', 'IT firms'),
          roles: ['digital'],
          kinds: ['it-vendor'],
          alike: true,
        },
        atLeast: 1,
      },
      {
        id: `${id}#3`,
        title: words('モデルケースの地域への横展開', 'Spreading the model in the region'),
        strength: 'inferred',
        source: pair,
        shape: 'fact-is',
        fact: 'plan.spreadsInRegion',
        in: [true],
        asks: words('地域への横展開', 'the spreading of the model in the region'),
        mend: words(
          'モデルケースを地域へ広げる取組を計画に書いてください。',
          'Add how the model is spread in the region.',
        ),
      },
    ],
    money: [
      {
        term: 'not-stated',
        called: words('補助上限額と補助率', 'Cap and rate'),
        note: rates.note,
        source: rates.source,
      },
    ],
  })
}
