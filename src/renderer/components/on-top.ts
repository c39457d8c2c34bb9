import { useId, useLayoutEffect } from 'react'

/** What stands over the page, the latest on top. */
const layers: string[] = []

/** Échap is heard by each dialog and drawer that is open: what this gives closes only the one that stands on top. */
export function useClosingOnTop(opened: boolean, close: () => void): () => void {
  const layer = useId()
  useLayoutEffect(() => {
    if (!opened) return
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [opened, layer])
  return () => {
    if (layers.at(-1) === layer) close()
  }
}
