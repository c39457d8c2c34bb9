/** What one window shows, told to the others: the room to the wall, the presenter to the wall and back. */
export interface WindowsInStep<Shown> {
  /** Tells what is shown, now and to each window that asks; returns how to stop. */
  readonly tell: (shown: Shown) => () => void
  /** Hears what others show, from now on; returns how to stop. */
  readonly hear: (hear: (shown: Shown) => void) => () => void
}

/** Of this window: what it says comes back to it late, and is not for it. */
const here = crypto.randomUUID()

interface Message<Shown> {
  readonly from: string
  readonly said: Shown | 'ask'
}

/** @param name of the channel that the windows share */
export const windowsInStep = <Shown extends object>(name: string): WindowsInStep<Shown> => {
  const open = (on: (said: Shown | 'ask') => void) => {
    const channel = new BroadcastChannel(name)
    const say = (said: Shown | 'ask') => channel.postMessage({ from: here, said } satisfies Message<Shown>)
    channel.onmessage = ({ data: { from, said } }: MessageEvent<Message<Shown>>) => from !== here && on(said)
    return { say, close: () => channel.close() }
  }
  return {
    tell: (shown) => {
      const { say, close } = open((said) => said === 'ask' && say(shown))
      say(shown)
      return close
    },
    hear: (hear) => {
      const { say, close } = open((said) => said !== 'ask' && hear(said))
      say('ask')
      return close
    },
  }
}
