import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import type { Source, Strength } from '../../verdict.ts'
import { everyone, researchBodies, smes } from './sapoin.roles.ts'

/** The 12 base technologies. The document names three of them; the list is that of `consortium/plan-words.ts`. */
export const technologies = [
  'design',
  'information',
  'precision',
  'manufacturing',
  'joining',
  'three-dimensional',
  'surface',
  'machine-control',
  'composite-material',
  'material-process',
  'bio',
  'measurement',
] as const

/** Where each rule of one year is printed, and how firmly the joint body and its core are asked for. */
export interface Printed {
  readonly core: Strength
  readonly sources: Readonly<Record<'body' | 'sme' | 'research' | 'manager' | 'theme' | 'cap' | 'targets', Source>>
}

/** Who must be in the joint body and what it works on: #1 to #5 of each year. */
export const jointBodyComposition = (id: string, { core, sources }: Printed): readonly Rule[] => [
  {
    // AMB-07: the number is not printed; a joint body has two, and a research body is advice (#3).
    id: `${id}#1`,
    title: words('共同体（2者以上）', 'A joint body of two or more'),
    strength: core,
    source: sources.body,
    readings: ['AMB-07'],
    shape: 'count-between',
    who: everyone,
    atLeast: 2,
  },
  {
    id: `${id}#2`,
    title: words('中小企業が中心', 'SMEs at the core'),
    strength: core,
    source: sources.sme,
    readings: ['AMB-07'],
    shape: 'count-between',
    seat: 'sme',
    who: smes,
    atLeast: 1,
  },
  {
    id: `${id}#3`,
    title: words('大学・公設試等との連携', 'A research body'),
    strength: 'advice',
    source: sources.research,
    readings: ['AMB-07'],
    shape: 'count-between',
    seat: 'research',
    who: researchBodies,
    atLeast: 1,
  },
  {
    // AMB-49: any member may manage.
    id: `${id}#4`,
    title: words('事業管理機関が1者', 'One project manager'),
    strength: 'inferred',
    source: sources.manager,
    readings: ['AMB-49'],
    shape: 'count-between',
    who: { called: words('事業管理機関', 'project managers'), roles: ['manager'] },
    atLeast: 1,
    atMost: 1,
    mend: words('構成員の中から事業管理機関を1者決めてください。', 'Choose one of the members as the project manager.'),
  },
  {
    id: `${id}#5`,
    title: words('ものづくり基盤技術の研究開発', 'A base technology'),
    strength: 'hard',
    source: sources.theme,
    shape: 'fact-is',
    fact: 'plan.technologies',
    in: technologies,
    asks: words('特定ものづくり基盤技術（12分野）の主題', 'a theme among the 12 base technologies'),
    mend: words('12分野のうち当てはまる技術を選んでください。', 'Choose the technologies it is about among the 12.'),
  },
]
