import type { RefObject } from 'react'
import { pageFailure } from '../../api/failures.ts'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import { tellDone } from '../tell-done.tsx'
import { type ChartImage, chartImage } from './chart-image.ts'

/** Copies the chart that stands in an element as a picture, or saves it. */
export function useChartImage(chart: RefObject<HTMLElement | null>, image: ChartImage) {
  const file = useDocument(useJob('files', 'picture'), { done: 'Image prête' })
  const draw = async (): Promise<Blob> => {
    const svg = chart.current?.querySelector('svg')
    if (svg === null || svg === undefined) throw new Error('No chart is drawn')
    return chartImage(svg, image)
  }
  const copy = () =>
    // The picture is promised to the clipboard at the click itself: later, the system no longer takes it as one's wish.
    navigator.clipboard.write([new ClipboardItem({ 'image/png': draw() })]).then(
      () => tellDone('Image copiée\u00A0: collez-la dans un document ou un message.'),
      () => pageFailure.set(notCopied),
    )
  const save = () =>
    draw().then(
      async (blob) => {
        const content = new Uint8Array(await blob.arrayBuffer())
        file.write((job) => ({ name: `${image.title.replaceAll(/[\\/:*?"<>|\u00A0]+/g, ' ')}.png`, content, job }))
      },
      () => pageFailure.set(notDrawn),
    )
  return { copy, save }
}

const notCopied = {
  code: 'clipboard',
  fact: 'L’image n’a pas été copiée.',
  cause: 'Le système a refusé l’accès au presse-papiers.',
  unchanged: 'Le graphique est intact.',
  next: 'Enregistrez l’image, puis insérez le fichier dans votre document.',
}

const notDrawn = {
  code: 'chart-image',
  fact: 'L’image n’a pas été enregistrée.',
  cause: 'Le graphique n’est pas encore dessiné.',
  unchanged: 'Le graphique et son tableau sont intacts.',
  next: 'Attendez que le graphique soit affiché, puis recommencez.',
}
