import { useQueryClient } from '@tanstack/react-query'

/** Reads the copies again, when what was done to them is no event of the program. */
export function useReadBackups(): () => void {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: ['backups'] })
}
