import type { Case } from '../case.ts'
import { singleCases } from './it-single.cases.ts'

export const it2025NormalCases: readonly Case[] = singleCases({ id: 'it-2025-normal', blocks: true })
