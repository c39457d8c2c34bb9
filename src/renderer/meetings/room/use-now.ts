import { useEffect, useState } from 'react'

/** The hour on the wall, `HH:MM`, as it passes. */
export function useNow(): string {
  const [now, setNow] = useState(hourNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(hourNow()), 2_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const hourNow = (): string => new Date().toTimeString().slice(0, 5)
