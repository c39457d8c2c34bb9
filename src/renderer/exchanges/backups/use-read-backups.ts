import { useQueryClient } from '@tanstack/react-query'
import { readAgain } from '../../api/read-again.ts'

/** Reads the copies again, when what was done to them is no event of the program. */
export function useReadBackups(): () => void {
  const queries = useQueryClient()
  return () => void readAgain(queries, 'backups')
}
