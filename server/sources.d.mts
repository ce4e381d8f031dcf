export function builtFrom(root: string): string
export function hashOfSources(root: string): string
export function isBuilt(root: string): boolean
