/** A verdict laid out for reading: what decides first, each clause with its sentence of the guidelines. */
import { type Words, words } from '#consortium/words.ts'
import {
  type Finding,
  type MoneyLine,
  type Shown,
  type Source,
  shownOf,
  type Verdict,
  type Witness,
} from '#programs/verdict.ts'
import type { Terminal } from './terminal.ts'

const overall: Readonly<Record<Shown, Words>> = {
  ready: words('○ 要件を満たしています', '○ Ready: every requirement is met'),
  'not-ready': words('× 満たしていない要件があります', '× Not ready: a requirement is not met'),
  undecided: words('？ まだ分からないことがあります', '? Undecided: something is still unknown'),
  unjudged: words(
    '－ 判定できる要件がありません（必須と確かめられた要件が、この制度にはありません）',
    '- Nothing judged: no requirement of this programme is confirmed',
  ),
}
const paints = { ready: 'good', 'not-ready': 'bad', undecided: 'doubt', unjudged: 'doubt' } as const

const labels = {
  verdict: words('判定', 'Verdict'),
  outlook: words('見込み（内諾・打診中も数えた場合）', 'Outlook, counting those agreed and asked'),
  unmet: words('満たしていない要件', 'Not met'),
  unknown: words('確認が必要な要件', 'Still unknown'),
  met: words('満たしている要件', 'Met'),
  advice: words('助言（判定には影響しません）', 'Advice; it does not block'),
  beside: words('該当しない要件', 'Not applicable'),
  money: words('補助金', 'Money'),
  ask: words('確かめること', 'To find out'),
  counted: words('数えた者', 'Counted'),
  notCounted: words('数えなかった者', 'Not counted'),
  named: words('判定の基準', 'Named by'),
  inferred: words('（読み取りによる解釈）', '(our reading)'),
  provisional: words('（変更の可能性あり）', '(may change)'),
  quoted: words('根拠', 'Source'),
  noted: words('要約（原文未収録）', 'Summary; the text itself is not held here'),
  unconfirmed: words('未確認の要約（二次資料）', 'Unconfirmed summary of what others report'),
}

type Say = Terminal['say']

export function sayVerdict(verdict: Verdict, name: Words | undefined, { say, paint }: Terminal): string[] {
  const deciding = verdict.findings.filter(({ blocking }) => blocking)
  const group = (label: Words, findings: readonly Finding[], of: (finding: Finding) => string[]) =>
    findings.length === 0 ? [] : ['', paint.bold(`${say(label)} (${findings.length})`), ...findings.flatMap(of)]
  const shown = shownOf(verdict.outcome, verdict.findings)
  const whole = (finding: Finding) => sayFinding(finding, say, paint)
  const outlook =
    verdict.outlook.outcome === verdict.outcome
      ? []
      : [`${say(labels.outlook)}: ${say(overall[shownOf(verdict.outlook.outcome, verdict.outlook.findings)])}`]

  return [
    paint.bold(`${name ? say(name) : ''}  ${verdict.program}`),
    paint.dim(say(verdict.window.says)),
    '',
    `${say(labels.verdict)}: ${paint[paints[shown]](say(overall[shown]))}`,
    ...outlook,
    ...group(
      labels.unmet,
      deciding.filter(({ outcome }) => outcome === 'unmet'),
      whole,
    ),
    ...group(
      labels.unknown,
      deciding.filter(({ outcome }) => outcome === 'unknown'),
      whole,
    ),
    ...group(
      labels.advice,
      verdict.findings.filter(
        ({ blocking, outcome }) => !blocking && outcome !== 'met' && outcome !== 'not-applicable',
      ),
      whole,
    ),
    ...group(
      labels.met,
      verdict.findings.filter(({ outcome }) => outcome === 'met'),
      (it) => [`  ${paint.good('○')} ${it.rule}  ${say(it.says)}`],
    ),
    ...group(
      labels.beside,
      verdict.findings.filter(({ outcome }) => outcome === 'not-applicable'),
      (it) => [`  － ${it.rule}  ${say(it.says)}`],
    ),
    ...sayMoney(verdict.money, say, paint),
    '',
    paint.dim(`${say(labels.named)}: ${verdict.program} ${verdict.version} / ${verdict.on}`),
  ]
}

const marks = {
  met: ['good', '○'],
  unmet: ['bad', '×'],
  unknown: ['doubt', '？'],
  'not-applicable': ['dim', '－'],
} as const

function sayFinding(finding: Finding, say: Say, paint: Terminal['paint']): string[] {
  const [tone, mark] = marks[finding.outcome]
  const strength =
    finding.strength === 'inferred' || finding.strength === 'provisional' ? ` ${say(labels[finding.strength])}` : ''
  return [
    `  ${paint[tone](mark)} ${paint.bold(finding.rule)}${strength}  ${say(finding.says)}`,
    ...sayWitnesses(labels.counted, finding.counted, say),
    ...sayWitnesses(labels.notCounted, finding.notCounted, say),
    ...finding.questions.map(({ path, ask }) => `      ${say(labels.ask)}: ${path}  ${say(ask)}`),
    `      ${paint.dim(saySource(finding.source, say))}`,
  ]
}

const sayWitnesses = (label: Words, them: readonly Witness[], say: Say): string[] =>
  them.map(({ name, called, why }) => `      ${say(label)}: ${called ? say(called) : name}  ${say(why)}`)

/** Only what the sources print stands in 「」. */
const saySource = (source: Source, say: Say): string =>
  source.kind === 'quoted'
    ? `${say(labels.quoted)}: 「${source.quote}」 ${source.place}`
    : `${say(source.tag === 'official' ? labels.noted : labels.unconfirmed)}: ${say(source.summary)} ${source.address} (${source.edition}, ${source.on})`

const sayMoney = (lines: readonly MoneyLine[], say: Say, paint: Terminal['paint']): string[] =>
  lines.length === 0
    ? []
    : ['', paint.bold(say(labels.money)), ...lines.map((line) => `  ${say(line.label)}: ${say(line.says)}`)]
