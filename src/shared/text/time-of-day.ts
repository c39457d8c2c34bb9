/** Local times of day, `HH:MM`, counted in minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** `HH:MM`; beyond midnight the clock begins again. */
export const timeOf = (minutes: number): string => {
  const within = ((minutes % day) + day) % day
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

export const addMinutes = (time: string, minutes: number): string => timeOf(minutesOf(time) + minutes)

/** Minutes from one time to the next such time: 20 from 23:50 to 00:10. */
export const minutesBetween = (from: string, to: string): number => (minutesOf(to) - minutesOf(from) + day) % day

const day = 24 * 60
