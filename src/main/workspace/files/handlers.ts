import { basename, dirname } from 'node:path'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { filesContract } from '#shared/contract/workspace/files.ts'
import { fileGone, noSaveDialog } from './errors.ts'

export const filesHandlers = (context: FeatureContext): Handlers<typeof filesContract> => {
  /** By job, where its file was saved: a window names no path. */
  const saved = new Map<string, string>()
  return {
    picture: ({ name, content }) => ({
      name,
      type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      bytes: content,
    }),
    save: async ({ job }) => {
      const file = context.madeFile(job)
      if (file === null) throw fileGone()
      if (context.desktop === null) throw noSaveDialog()
      const path = await context.desktop.save(file)
      if (path === null) return null
      saved.set(job, path)
      return { name: basename(path), folder: basename(dirname(path)) }
    },
    open: async ({ job, what }) => {
      const path = saved.get(job)
      if (path === undefined || !(await context.desktop?.[what === 'file' ? 'open' : 'show'](path))) throw fileGone()
      return null
    },
  }
}
