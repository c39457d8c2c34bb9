import { gzipSync } from 'node:zlib'
import * as automerge from '@automerge/automerge'
import { createMergeableStore } from 'tinybase'
import * as yjs from 'yjs'

/** Rows written in one gesture, as in the bundle that is measured. */
const together = 200

/** What Yjs sends of these rows: in bytes, as it is and compressed. */
export const yjsUpdate = (rows) => {
  const doc = new yjs.Doc()
  const table = doc.getMap('person')
  for (const some of slices(rows))
    doc.transact(() => {
      for (const { id, values } of some) table.set(id, new yjs.Map(Object.entries(values)))
    })
  const update = yjs.encodeStateAsUpdate(doc)
  return { bytes: update.length, compressed: gzipSync(update).length }
}

/** @returns what merges these rows into an empty store, and how many are there then */
export const tinybaseMerge = (rows) => {
  const store = createMergeableStore('sender')
  for (const some of slices(rows))
    store.transaction(() => {
      for (const { id, values } of some) store.setRow('person', id, values)
    })
  return () => createMergeableStore('receiver').merge(store).getRowCount('person')
}

/** The same; from its own compact file, which is faster than `merge` and `applyChanges`. */
export const automergeMerge = (rows) => {
  let doc = automerge.from({ person: {} })
  for (const some of slices(rows))
    doc = automerge.change(doc, (draft) => {
      for (const { id, values } of some) draft.person[id] = values
    })
  const bytes = automerge.save(doc)
  return () => Object.keys(automerge.load(bytes).person).length
}

function* slices(rows) {
  for (let at = 0; at < rows.length; at += together) yield rows.slice(at, at + together)
}
