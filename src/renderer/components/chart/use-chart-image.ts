import type { RefObject } from 'react'
import { pageFailure } from '../../api/failures.ts'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import { tellDone } from '../tell-done.tsx'
import { type ChartImage, chartDrawing, chartImage } from './chart-image.ts'

/** Copies the chart that stands in an element as a picture, or saves it: as points, or as a drawing one may enlarge. */
export function useChartImage(chart: RefObject<HTMLElement | null>, image: ChartImage) {
  const file = useDocument(useJob('files', 'picture'), { done: 'Image prête' })
  const drawn = (): SVGSVGElement => {
    const svg = chart.current?.querySelector('svg')
    if (svg === null || svg === undefined) throw new Error('No chart is drawn')
    return svg
  }
  const draw = async (): Promise<Blob> => chartImage(drawn(), image)
  const copy = () =>
    // The picture is promised to the clipboard at the click itself: later, the system no longer takes it as one's wish.
    navigator.clipboard.write([new ClipboardItem({ 'image/png': draw() })]).then(
      () => tellDone('Image copiée\u00A0: collez-la dans un document ou un message.'),
      () => pageFailure.set(notCopied),
    )
  const save = (kind: 'png' | 'svg') =>
    contentOf(kind).then(
      (content) =>
        file.write((job) => ({ name: `${image.title.replaceAll(/[\\/:*?"<>|\u00A0]+/g, ' ')}.${kind}`, content, job })),
      () => pageFailure.set(notDrawn),
    )
  const contentOf = async (kind: 'png' | 'svg'): Promise<Uint8Array<ArrayBuffer>> =>
    kind === 'svg'
      ? new TextEncoder().encode(chartDrawing(drawn(), image))
      : new Uint8Array(await (await draw()).arrayBuffer())
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
