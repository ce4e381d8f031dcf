/** Browsers that ask unasked get the same mark. */
export { loader } from './favicon[.]svg.ts'
