import { app } from 'electron'

/** What opens a running program to another: on a computer where it is installed, whoever sees its window has its data. */
const doors = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'inspect', 'inspect-brk']

/** To be called before Electron is ready. The fuses of the binary refuse Node's own; run from the sources, all are open. */
export function refuseInspection(): void {
  if (!app.isPackaged) return
  for (const door of doors) app.commandLine.removeSwitch(door)
}
