/** For `.catch`: nothing for these error codes of the file system, everything else flies on. */
export const unless =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error
  }
