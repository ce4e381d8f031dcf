/** The operator's page about the index of the search. */
export const searchIndex = {
  title: '検索の索引',
  lead: '団体情報の変更が検索に反映されるまでの状況です。',
  empty: '反映に失敗している変更はありません',
  alone: '検索には PostgreSQL が答えています。変更は登録と同時に反映されるため、待ちはありません。',
  none: '反映待ちの変更はありません。',
  waiting: (count: number, seconds: number) =>
    `反映待ちの変更は ${count} 件、最も古いものは ${seconds} 秒前です。追いつくまで、検索結果に以前の内容が出ることがあります。`,
  failed: (count: number) => `${count} 件の変更`,
  attempts: (count: number) => `${count} 回失敗しました。時間をおいて自動的にやり直します。`,
  givenUp: '自動的なやり直しを終えました。原因を直してから npm run -s musubi -- reindex を実行してください。',
}
