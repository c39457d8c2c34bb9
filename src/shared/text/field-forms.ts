/** How some values are written, as patterns that only need to be tried. */

/** `HH:MM`. */
export const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/

/** « 45.50 »: never more digits than a number keeps. */
export const decimalForm = /^-?\d{1,9}(\.\d{1,20})?$/

const rowIdForm =
  /^(?:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i

export const isRowId = (text: string): boolean => rowIdForm.test(text)

/** Whether a text is a day that the calendar has, `YYYY-MM-DD`. */
export const isCalendarDay = (text: string): boolean => {
  if (!dayForm.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return day <= (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0))
}

const dayForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
