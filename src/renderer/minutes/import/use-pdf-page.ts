import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import workerSrc from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { type RefObject, useEffect, useState } from 'react'

/** What is loaded of a PDF once; its pages are drawn from it. */
type Loading = Promise<PDFDocumentLoadingTask>

/**
 * Draws a page of a PDF as it is, as sharp as the screen; nothing of the file is run, and nothing is fetched for it.
 * @returns whether it could not be
 */
export function usePdfPage(content: string, page: number, canvas: RefObject<HTMLCanvasElement | null>): boolean {
  const loading = useLoading(content)
  const [failed, setFailed] = useState<number | null>(null)
  useEffect(() => {
    if (loading === null || canvas.current === null) return
    const drawing = new AbortController()
    drawPage(loading, page, canvas.current, drawing.signal).catch(() => {
      if (!drawing.signal.aborted) setFailed(page)
    })
    return () => drawing.abort()
  }, [loading, page, canvas])
  return failed === page
}

function useLoading(content: string): Loading | null {
  const [loading, setLoading] = useState<Loading | null>(null)
  useEffect(() => {
    const opened = open(content)
    setLoading(opened)
    return () => void opened.then((task) => task.destroy())
  }, [content])
  return loading
}

const open = async (content: string): Loading => {
  // The build for browsers that are not of this month: the program may be open in one.
  const { GlobalWorkerOptions, getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  GlobalWorkerOptions.workerSrc = workerSrc
  const data = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  return getDocument({ data, enableXfa: false, stopAtErrors: false, useWorkerFetch: false })
}

const drawPage = async (loading: Loading, number: number, canvas: HTMLCanvasElement, signal: AbortSignal) => {
  const file = await (await loading).promise
  const page = await file.getPage(number)
  if (signal.aborted) return
  const width = canvas.clientWidth || 600
  const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio
  const viewport = page.getViewport({ scale })
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  const drawing = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => drawing.cancel())
  await drawing.promise
}
