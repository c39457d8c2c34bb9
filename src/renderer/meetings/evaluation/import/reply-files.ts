/** Spreadsheets, as online questionnaires export them, for `<input accept>`. */
export const replyFiles = '.csv,.tsv,.txt,.xlsx,.xls,.ods'
