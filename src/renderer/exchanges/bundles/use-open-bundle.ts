import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/api.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { readFile } from '../../api/read-file.ts'

/** Opens files that came: each is kept first, then looked at; a single one is shown. */
export function useOpenBundle() {
  const navigate = useNavigate()
  const [isOpening, setOpening] = useState(false)
  const open = async (files: readonly File[]): Promise<void> => {
    pageFailure.set(null)
    setOpening(true)
    try {
      const opened: string[] = []
      for (const file of files) {
        const content = await readFile('bundle', file)
        opened.push((await api.bundles.open({ name: file.name, content })).bundle)
      }
      const [bundle] = opened
      if (opened.length === 1 && bundle !== undefined)
        await navigate({ to: '/echanges/lots/$bundle', params: { bundle } })
    } catch (thrown) {
      pageFailure.set(errorOf(thrown))
    } finally {
      setOpening(false)
    }
  }
  return { open, isOpening }
}
