/** The number of a place where the documents are silent or contradict each other (programs.md section 6). */
export type AmbiguityId = `AMB-${number}`
