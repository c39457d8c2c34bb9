import { type RefObject, useEffect, useState } from 'react'

const paperWidth = (21 / 2.54) * 96
const paperHeight = (29.7 / 2.54) * 96
const margin = 48

/** Under this height in px a whole page could not be read. */
const lowWindow = 840

/** How a page is shown until somebody says otherwise. */
export const startingFit = (): 'page' | 'width' => (window.innerHeight < lowWindow ? 'width' : 'page')

/** The scale at which a page fits its pane. */
export function useFit(pane: RefObject<HTMLElement | null>, fit: 'page' | 'width'): number {
  const [size, setSize] = useState({ width: paperWidth, height: paperHeight })
  useEffect(() => {
    const element = pane.current
    if (element === null) return
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane])
  return scaleFor(fit, size)
}

const scaleFor = (fit: 'page' | 'width', { width, height }: { readonly width: number; readonly height: number }) => {
  const byWidth = (width - margin) / paperWidth
  const byHeight = (height - margin) / paperHeight
  return Math.min(1.4, Math.max(0.35, fit === 'page' ? Math.min(byWidth, byHeight) : byWidth))
}
