/**
 * Where in the code an error was made, call by call, the nearest first: names of functions and of files. Never the message,
 * which may quote what a person typed, nor a folder, which may bear somebody's name.
 */
export const placesOf = (error: unknown): string => {
  if (!(error instanceof Error) || error.stack === undefined) return ''
  const calls = error.stack.slice(error.stack.indexOf(error.message) + error.message.length)
  return [...calls.matchAll(call)].map(([, made = '', place]) => `${made} ${place}`.trim()).join(' < ')
}

/** « at commit (/srv/concerto/out/main/chunks/log.cjs:12:3) » */
const call = /^\s+at (?:async )?(?:([\w.$<>]+) (?:\[as \w+\] )?\()?(?:[^()\n]*[\\/])?([\w.-]+:\d+:\d+)\)?$/gm
