/** Places in a sentence: prefectures by name, regions, and words that may be municipalities. */
import { type PrefectureCode, prefectures } from '#consortium/prefecture.ts'
import { type Folded, fold } from '../fold.ts'
import { type Stretch, writtenAt } from './scan.ts'

export interface PlaceFound extends Stretch {
  readonly prefectures: readonly PrefectureCode[]
}

/** Regions as they are commonly drawn; 中国 alone is the country. */
const regions: Readonly<Record<string, readonly PrefectureCode[]>> = {
  東北: ['02', '03', '04', '05', '06', '07'],
  関東: ['08', '09', '10', '11', '12', '13', '14'],
  北陸: ['16', '17', '18'],
  東海: ['21', '22', '23', '24'],
  近畿: ['25', '26', '27', '28', '29', '30'],
  関西: ['25', '26', '27', '28', '29', '30'],
  中国地方: ['31', '32', '33', '34', '35'],
  四国: ['36', '37', '38', '39'],
  九州: ['40', '41', '42', '43', '44', '45', '46'],
}

/** A name without its last letter may be another word or a person: it counts where the place ends there. */
const ends = /^(?:[都道府県市内]|県内|府内|都内|[^\p{Script=Han}]|$)/u
/** These are also common words. */
const doubtful = ['大分', '三重']

export function placesIn(text: string, folded: Folded): PlaceFound[] {
  const kept: PlaceFound[] = []
  for (const { name, codes, whole } of names) {
    for (let at = folded.text.indexOf(name); at >= 0; at = folded.text.indexOf(name, at + 1)) {
      const stretch = { start: at, end: at + name.length }
      if (kept.some((it) => it.start < stretch.end && stretch.start < it.end)) continue
      if (whole || isPlace(text, folded, stretch)) kept.push({ ...stretch, prefectures: codes })
    }
  }
  return kept
}

function isPlace(text: string, folded: Folded, stretch: Stretch): boolean {
  const written = writtenAt(text, folded, stretch)
  const [before, after] = [text.charAt((folded.from[stretch.start] ?? 0) - 1), text.slice(folded.to[stretch.end - 1])]
  if (/^[a-z]/i.test(written)) return !/[a-z]/i.test(before) && !/^[a-z]/i.test(after)
  if (doubtful.includes(written)) return /^[県市]/u.test(after)
  return !/\p{Script=Han}/u.test(before) && ends.test(after)
}

const names: readonly { name: string; codes: readonly PrefectureCode[]; whole: boolean }[] = [
  ...prefectures.flatMap(({ code, ja, en }) => [
    { name: fold(ja), codes: [code], whole: true },
    ...(ja === '北海道' ? [] : [{ name: fold(ja.slice(0, -1)), codes: [code], whole: false }]),
    { name: fold(en), codes: [code], whole: false },
  ]),
  ...Object.entries(regions).map(([name, codes]) => ({ name: fold(name), codes, whole: false })),
].sort((one, other) => other.name.length - one.name.length)

/** Beyond so many the box would not be read at once. */
const mostCandidates = 12

/** Words that may name a municipality, for the index to say: 来年度萩市 → 萩市, 度萩市 …; the longest last. */
export function mayBeMunicipalities(text: string): string[] {
  const words = [...text.matchAll(/[\p{Script=Han}ヶケノ々]{1,7}[市区町村]/gu)].flatMap(({ 0: run }) => {
    const characters = [...run.replace(/^.*[都道府県](?=.{2})/u, '')]
    return characters.slice(0, -1).map((_, at) => characters.slice(characters.length - 2 - at).join(''))
  })
  return [...new Set(words)].slice(0, mostCandidates)
}
