import { errorOf, pageFailure } from '../../api/failures.ts'
import { transport } from '../../api/window-transport.ts'

/** Hands the file that a job produced to the window, which saves it as its host does. @returns false when it was told why not */
export const download = async (job: string, name: string): Promise<boolean> => {
  try {
    const link = document.createElement('a')
    link.href = await transport.fileUrl(job)
    link.download = name
    link.click()
    return true
  } catch (thrown) {
    pageFailure.set(errorOf(thrown))
    return false
  }
}
