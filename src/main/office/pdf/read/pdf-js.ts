/// <reference path="./pdf-worker.d.ts" />

/**
 * pdf.js, whose own worker runs in the thread that asks. In Node it looks for a canvas to draw on, and says on the error
 * output that there is none: nothing is drawn here.
 */
export const loadPdfJs = async () => {
  const { warn } = console
  console.warn = () => undefined
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}
