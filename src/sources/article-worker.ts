/** @module The thread in which articles are found: it can be stopped when a page keeps it busy for too long. */
import { parentPort } from 'node:worker_threads'
import { extractArticle } from './extract-article.ts'

parentPort?.on('message', (html: string) => {
  try {
    parentPort?.postMessage({ page: extractArticle(html) })
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
