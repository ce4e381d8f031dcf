import type { DatabaseStep } from './database.ts'
import type { DemoStep } from './demo.ts'

type Sentence = readonly [ja: string, en: string]

/** What the console says while the server starts and stops. */
export const databaseSteps: Readonly<Record<DatabaseStep, Sentence>> = {
  connecting: ['データベースに接続しています…', 'connecting to the database'],
  creating: ['データベースを作成しています…（初回だけ）', 'creating the database, the first time only'],
  starting: ['データベースを起動しています…', 'starting the database'],
  sharing: ['動いているデータベースを使います', 'sharing the running database'],
  restarting: ['データベースが止まったため、起動し直しています…', 'the database went away; starting it again'],
}

export const demoSteps: Readonly<Record<DemoStep, Sentence>> = {
  directory: [
    'デモ用の団体名簿（1,000 件）を読み込んでいます…（初回だけ）',
    'filling the directory, the first time only',
  ],
  organisations: ['デモ用の団体とアカウントを作っています…', 'making the demo organisations and accounts'],
  rooms: ['デモ用のコンソーシアムを作っています…', 'making the demo consortia'],
}

export const steps = {
  migrating: ['データベースを最新の形に整えています…', 'bringing the tables up to date'],
  opening: ['サーバーを準備しています…', 'preparing the server'],
  ready: (address: string, port: number): Sentence => [
    `起動しました。ブラウザーで ${address} を開いてください（終了は Ctrl-C）`,
    `ready at ${address}, listening on port ${port}; Ctrl-C stops`,
  ],
  renewed: ['変更を読み込みました', 'loaded your change'],
  stopping: ['終了しています…', 'stopping'],
} as const satisfies Record<string, Sentence | ((address: string, port: number) => Sentence)>
