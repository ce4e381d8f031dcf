import { expect, test } from 'vitest'
import { whyTooOld } from '#server/node-version.mjs'

test.each(['16.20.2', '18.20.4', '20.18.3'])('Node %s is too old, and is told what to install', (version) => {
  expect(whyTooOld(version)).toContain(`Node.js 20.19 以降が必要です（現在は ${version} です）`)
})

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(whyTooOld(version)).toBeUndefined()
})
