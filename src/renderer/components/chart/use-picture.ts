import { pageFailure } from '../../api/failures.ts'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import { tellDone } from '../tell-done.tsx'
import { type Picture, pointsOf } from './picture.ts'

/** Copies what is drawn as a picture, or saves it: as points, or as a drawing one may enlarge. */
export function usePicture(title: string, draw: () => Picture) {
  const file = useDocument(useJob('files', 'picture'), { done: 'Image prête' })
  const points = async (): Promise<Blob> => pointsOf(draw())
  const copy = () =>
    // The picture is promised to the clipboard at the click itself: later, the system no longer takes it as one's wish.
    navigator.clipboard.write([new ClipboardItem({ 'image/png': points() })]).then(
      () => tellDone('Image copiée\u00A0: collez-la dans un document ou un message.'),
      () => pageFailure.set(notCopied),
    )
  const save = (kind: 'png' | 'svg') =>
    contentOf(kind).then(
      (content) =>
        file.write((job) => ({ name: `${title.replaceAll(/[\\/:*?"<>|\u00A0]+/g, ' ')}.${kind}`, content, job })),
      () => pageFailure.set(notDrawn),
    )
  const contentOf = async (kind: 'png' | 'svg'): Promise<Uint8Array<ArrayBuffer>> =>
    kind === 'svg' ? new TextEncoder().encode(draw().text) : new Uint8Array(await (await points()).arrayBuffer())
  return { copy, save }
}

const notCopied = {
  code: 'clipboard',
  fact: 'L’image n’a pas été copiée.',
  cause: 'Le système a refusé l’accès au presse-papiers.',
  unchanged: 'Ce qui est dessiné est intact.',
  next: 'Enregistrez l’image, puis insérez le fichier dans votre document.',
}

const notDrawn = {
  code: 'picture',
  fact: 'L’image n’a pas été enregistrée.',
  cause: 'Rien n’est encore dessiné.',
  unchanged: 'Vos données n’ont pas changé.',
  next: 'Attendez que l’image soit affichée, puis recommencez.',
}
