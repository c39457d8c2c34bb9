const dayLength = 86_400_000
const origin = Date.UTC(1899, 11, 30)

/** The day of a serial number of Excel, as `YYYY-MM-DD`; right from March 1900 on. The number counts days. */
export const spreadsheetDay = (serial: number): string =>
  new Date(origin + Math.floor(serial) * dayLength).toISOString().slice(0, 10)
