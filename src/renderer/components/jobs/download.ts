import { fileUrl } from '../../api/api.ts'

/** Hands the file that a job produced to the window, which saves it as its host does. */
export const download = (job: string, name: string): void => {
  const link = document.createElement('a')
  link.href = fileUrl(job)
  link.download = name
  link.click()
}
