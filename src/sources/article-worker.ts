/** @module The thread in which articles are found: it can be stopped when a page keeps it busy for too long. */
import module from 'node:module'
import { parentPort } from 'node:worker_threads'

// A thread does not share what was compiled before with the one that started it; only what is imported after this is kept.
module.enableCompileCache()
const { extractArticle } = await import('./extract-article.ts')

parentPort?.on('message', (html: string) => {
  try {
    parentPort?.postMessage({ page: extractArticle(html) })
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
