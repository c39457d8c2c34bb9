/** Beyond, the sign typed was only a sign. */
export const longestQuery = 40
