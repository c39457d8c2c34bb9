/** Moves a workspace, and says where it is then. Arguments: from where, to where. */
import { writeSync } from 'node:fs'
import { moveWorkspace } from '#main/app/move-workspace.ts'

const [from = '', to = ''] = process.argv.slice(2)
writeSync(1, moveWorkspace(from, to))
