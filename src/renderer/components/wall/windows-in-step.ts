/** What one window shows, told to the others: the room to the wall, the presenter to the wall and back. */
export interface WindowsInStep<Shown> {
  /** Tells what is shown, now and to each window that asks; returns how to stop. */
  readonly tell: (shown: Shown) => () => void
  /** Hears what others show, from now on; returns how to stop. */
  readonly hear: (hear: (shown: Shown) => void) => () => void
}

/** @param name of the channel that the windows share */
export const windowsInStep = <Shown extends object>(name: string): WindowsInStep<Shown> => ({
  tell: (shown) => {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: MessageEvent<Shown | 'ask'>) => data === 'ask' && channel.postMessage(shown)
    channel.postMessage(shown)
    return () => channel.close()
  },
  hear: (hear) => {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: MessageEvent<Shown | 'ask'>) => data !== 'ask' && hear(data)
    channel.postMessage('ask')
    return () => channel.close()
  },
})
