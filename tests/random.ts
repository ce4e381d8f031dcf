import fc from 'fast-check'

/*
 * Random tests draw from this seed, so that one commit gives one answer wherever it is tested. MUSUBI_SEED tries
 * another number, or with `clock` a new one each run; what it finds is worth a test of its own.
 */
const given = process.env.MUSUBI_SEED ?? '20261121'

export const seed = given === 'clock' ? Date.now() : Number(given)
if (!Number.isSafeInteger(seed)) throw new Error(`MUSUBI_SEED is a whole number or the word clock, not ${given}.`)

fc.configureGlobal({ seed })
