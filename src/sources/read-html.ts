/** @module Pages to articles, one at a time, in a thread of their own that is stopped when a page is too heavy. */
import { Worker } from 'node:worker_threads'
import type { ExtractedPage } from './extract-article.ts'
import { MAX_PAGE_LENGTH, MAX_PAGE_MEMORY, MAX_PAGE_TIME } from './limits.ts'
import { PageTooHeavy, Unreadable } from './unreadable.ts'

/** Reads pages on a thread of its own, so that a heavy page can be given up. */
export interface PageReader {
  /** Throws PageTooHeavy or Unreadable. Calls must not overlap. */
  read(file: string, html: string): Promise<ExtractedPage>
  /** Ends the thread. Without it the process would not end. */
  close(): Promise<void>
}

/**
 * @param timeLimit milliseconds for one page
 * @param meanwhile called once, as soon as the thread is on its way
 */
export function openPageReader(timeLimit = MAX_PAGE_TIME, meanwhile = () => {}): PageReader {
  let worker: Worker | null = null
  const close = async () => {
    const ending = worker
    worker = null
    await ending?.terminate()
  }
  return {
    async read(file, html) {
      if (html.length > MAX_PAGE_LENGTH) throw new PageTooHeavy(file, 'length')
      if (worker === null) {
        worker = new Worker(new URL('./article-worker.ts', import.meta.url), {
          resourceLimits: { maxOldGenerationSizeMb: MAX_PAGE_MEMORY },
        })
        meanwhile()
      }
      const answer = await ask(worker, html, timeLimit)
      if (answer === 'time' || answer === 'memory') {
        await close()
        throw new PageTooHeavy(file, answer)
      }
      if ('failure' in answer)
        throw new Unreadable(file, `no article was found (${answer.failure}). Save its text as .txt.`)
      return answer.page
    },
    close,
  }
}

type Answer = { readonly page: ExtractedPage } | { readonly failure: string } | 'time' | 'memory'

function ask(worker: Worker, html: string, timeLimit: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve('time')), timeLimit)
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onError = (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('memory') : reject(error)))
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError)
      finish()
    }
    worker.on('message', onMessage).on('error', onError)
    worker.postMessage(html)
  })
}

/** The encoding a page says it is in, from its first bytes: https://html.spec.whatwg.org/#determining-the-character-encoding */
export function declaredEncoding(bytes: Uint8Array): string | null {
  // The standard looks at the first 1024 bytes.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return start.match(/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i)?.[1] ?? null
}
