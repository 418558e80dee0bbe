/** @module A counter for people who wait, on one line of the terminal. Silent where nobody watches. */

/** Shows `Reading 3 of 10` while files are read. */
export function showProgress(): { readonly onFile: (done: number, of: number) => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { onFile: () => undefined, end: () => undefined }
  return {
    onFile: (done, of) => process.stderr.write(`\r\u001B[KReading ${done + 1} of ${of}`),
    end: () => process.stderr.write('\r\u001B[K'),
  }
}
