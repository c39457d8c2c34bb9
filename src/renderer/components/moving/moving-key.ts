import type { Moving } from './use-moving.ts'

/** What a key does with what was taken: arrows move it, Espace and Entrée put it, Échap leaves it; `null` for others. */
export const movingKey = (
  key: string,
  name: string,
  moving: Pick<Moving, 'step' | 'put' | 'leave'>,
): (() => void) | null => {
  switch (key) {
    case 'ArrowDown':
      return () => moving.step(1, name)
    case 'ArrowUp':
      return () => moving.step(-1, name)
    case ' ':
    case 'Enter':
      return () => moving.put(name)
    case 'Escape':
      return () => moving.leave(name)
    default:
      return null
  }
}
