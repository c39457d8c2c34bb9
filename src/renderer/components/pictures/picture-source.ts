import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Picture } from '#shared/records/records.ts'
import { api } from '../../api/api.ts'

/** The bytes of a picture never change: they are asked for once, whatever is saved meanwhile. */
const sources = new Map<RowId, Promise<string | null>>()
const known = new Map<RowId, string | null>()

/** Pictures whose bytes came with what shows them need not be asked for. */
export const holdPictures = (pictures: readonly Picture[]): void => {
  for (const { id, type, data } of pictures) {
    const address = addressOf({ type, data })
    known.set(id, address)
    sources.set(id, Promise.resolve(address))
  }
}

const addressOf = ({ type, data }: Pick<Picture, 'type' | 'data'>): string | null =>
  data === null ? null : `data:image/${type ?? 'png'};base64,${data}`

/** The address of a picture for `<img>`; `null` when its bytes are not here. */
export const pictureSource = (id: RowId): Promise<string | null> => {
  const asked = sources.get(id)
  if (asked !== undefined) return asked
  const source = api.minutes.pictureData({ id }).then(
    (picture) => {
      const address = addressOf(picture)
      known.set(id, address)
      return address
    },
    () => {
      // It may come with the next exchange: it is asked for again when it is next shown.
      sources.delete(id)
      return null
    },
  )
  sources.set(id, source)
  return source
}

/** The same, for a component: `null` until it is known. */
export function usePictureSource(id: RowId): string | null {
  const [source, setSource] = useState(() => known.get(id) ?? null)
  useEffect(() => {
    let shown = true
    void pictureSource(id).then((found) => shown && setSource(found))
    return () => {
      shown = false
    }
  }, [id])
  return source
}
