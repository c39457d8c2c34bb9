import { fileLog } from '#main/app/file-log.ts'
import { startElectron } from '#main/electron/start-electron.ts'
import { programPaths } from '#main/host/program-paths.ts'
import { openWith } from '#main/host/workspace.ts'

const paths = programPaths(import.meta.dirname)

/** Concerto in its own window: the product. */
void startElectron({
  openApp: openWith(paths),
  preload: paths.preload,
  renderer: paths.renderer,
  resources: paths.resources,
  openLog: fileLog,
})
