export * from './accounts.ts'
export * from './house.ts'
export * from './organisations.ts'
export * from './rooms.ts'
