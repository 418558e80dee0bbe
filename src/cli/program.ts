/**
 * @module The commands, their options, and the help that teaches them by example.
 * Each command is loaded when it runs: what one of them needs the others need not wait for.
 */
import { Command } from 'commander'
import { EXPORT_FORMATS } from '../workflows/export-formats.ts'

/** All commands, with their help. @param version as in package.json */
export function readoutProgram(version: string): Command {
  const program = new Command('readout')
    .description('Reads overlapping press reports of one negotiation and says, with passages, what they add up to.')
    .version(version)
    .showHelpAfterError('("readout --help" shows examples)')
    .addHelpText('after', EXAMPLES)

  program
    .command('brief')
    .description('print the cited brief of reports, folders of reports, or one dossier')
    .argument('<path...>', 'files, folders, or one dossier')
    .option('--length <name>', 'short (a page), standard, or full (every statement, position and step)', 'standard')
    .option('--html <file>', 'also write the brief as one page, with the reports beside it')
    .option('--json', 'print the record instead')
    .option('--metadata <file>', METADATA_HELP)
    .option('--published <date>', PUBLISHED_HELP)
    .option('--aliases <file>', ALIASES_HELP)
    .option('--as-of <date>', AS_OF_HELP)
    .action(async (paths, options) => (await import('./brief.ts')).brief(paths, options))

  program
    .command('record')
    .description('print the record as JSON: actors, statements, positions, timeline, each with its passages')
    .argument('<path...>', 'files, folders, or one dossier')
    .option('--json', 'the only form there is; for scripts that say so')
    .option('--metadata <file>', METADATA_HELP)
    .option('--published <date>', PUBLISHED_HELP)
    .option('--aliases <file>', ALIASES_HELP)
    .option('--as-of <date>', AS_OF_HELP)
    .action(async (paths, options) => (await import('./brief.ts')).record(paths, options))

  program
    .command('diff')
    .description('say what is new, moved, disputed or gone in the record between two days')
    .argument('<path...>', 'files, folders, or one dossier')
    .requiredOption('--from <date>', 'ISO day or moment; what was published by then is known')
    .requiredOption('--to <date>', 'ISO day or moment; what was published after it is left out')
    .option('--json', 'the changes as data, each with its passages')
    .option('--metadata <file>', METADATA_HELP)
    .option('--published <date>', PUBLISHED_HELP)
    .option('--aliases <file>', ALIASES_HELP)
    .action(async (paths, options) => (await import('./diff.ts')).diff(paths, options))

  program
    .command('why')
    .description('say why an item is in the record: the rule, what it was made of, its passages')
    .argument('<path...>', 'files, folders, or one dossier; then the id of a statement, dispute, position, …')
    .option('--metadata <file>', METADATA_HELP)
    .option('--published <date>', PUBLISHED_HELP)
    .option('--aliases <file>', ALIASES_HELP)
    .option('--as-of <date>', AS_OF_HELP)
    .action(async (paths, options) => (await import('./why.ts')).why(paths, options))

  program
    .command('add')
    .description('keep reports in a dossier: one file, made where it is missing; adding twice changes nothing')
    .argument('<dossier>', 'the file')
    .argument('<path...>', 'files and folders')
    .option('--metadata <file>', METADATA_HELP)
    .option('--published <date>', PUBLISHED_HELP)
    .action(async (dossier, paths, options) => (await import('./add.ts')).add(dossier, paths, options))

  program
    .command('export')
    .description(`print the record or the brief for other programs: ${EXPORT_FORMATS.join(', ')}`)
    .argument('<path...>', 'files, folders, or one dossier')
    .requiredOption('--format <name>', 'one of those above')
    .option('--out <file>', 'write it there instead')
    .option('--metadata <file>', METADATA_HELP)
    .option('--published <date>', PUBLISHED_HELP)
    .option('--aliases <file>', ALIASES_HELP)
    .option('--as-of <date>', AS_OF_HELP)
    .action(async (paths, options) => (await import('./export.ts')).exportTo(paths, options))

  program
    .command('decide')
    .description('put a decision about the record into a dossier; it holds for every later build, with name and reason')
    .argument('<dossier>', 'the file')
    .argument('<verb>', 'same, different, unsure, reject, relabel or resolve')
    .argument('<target...>', 'names of actors, files of reports, ids of items in the record')
    .requiredOption('--by <name>', 'who decides')
    .requiredOption('--reason <words>', 'why')
    .option('--value <words>', 'the new label (relabel), the side that holds (resolve)')
    .option('--instead-of <id>', 'an earlier decision that this one takes back')
    .action(async (dossier, verb, targets, options) =>
      (await import('./decide.ts')).decideIn(dossier, verb, targets, options),
    )

  program
    .command('decisions')
    .description('list the decisions of a dossier, oldest first')
    .argument('<dossier>', 'the file')
    .option('--json', 'as data')
    .action(async (dossier, options) => (await import('./decide.ts')).listDecisions(dossier, options))

  program
    .command('analyse')
    .description('say who is reported to have said what: JSON lines on stdin, JSON lines on stdout')
    .option('--jsonl', 'each line an object {id, text, published?}')
    .option('--layers <list>', 'tokens,tags,heads,entities,mentions,attributions', 'attributions')
    .option('--at-least <confidence>', 'leave out attributions less sure than this, 0 to 1', '0')
    .action(async options => (await import('./analyse.ts')).analyse(options))

  program
    .command('group')
    .description('say which reports of a stream tell one story: JSON lines on stdin, JSON lines on stdout, at once')
    .option('--jsonl', 'each line an object {id, text, title?, t?}')
    .action(async options => (await import('./group.ts')).group(options))

  program
    .command('compare')
    .description(
      'say whether two texts have one origin, or two single sentences tell of one event, and why: JSON lines on stdin, JSON lines on stdout (for sentences once all are read, since the others help)',
    )
    .option('--jsonl', 'each line an object {id, a, b}')
    .action(async options => (await import('./compare.ts')).compare(options))

  return program
}

const METADATA_HELP =
  'JSON: [{"file", "outlet", "byline", "published", "url", "title"}]; a metadata.json beside the reports is found by itself'
const ALIASES_HELP = 'names that are one, a line each: "Party: a, b [group]"'
const AS_OF_HELP = 'ISO day or moment: leave out what was published later, and what does not say when'
const PUBLISHED_HELP = 'ISO date for reports without one of their own, such as 2026-03-12'

const EXAMPLES = `
Examples:
  readout brief reports/                        the brief, as Markdown
  readout brief reports/ --html out/brief.html  and as a page to read
  readout brief reports/ --length short         the same on a page
  readout record reports/ > record.json         everything found, for programs
  readout why reports/ dispute-value-01-12-40   the rule and the passages behind one item
  readout add talks.dossier monday/             keep reports, and add to them
  readout brief talks.dossier                   the brief of all that is kept
  readout diff talks.dossier --from 2026-03-11 --to 2026-03-13
                                                what changed between two days
  readout export reports/ --format graphml      the network of actors and issues
  readout analyse --jsonl < reports.jsonl       attributions, for many texts
  readout group --jsonl < stream.jsonl          the story each report belongs to
  readout compare --jsonl < pairs.jsonl         whether two texts have one origin

Reads .txt, .md, .html, .htm and .eml; what it cannot read it names on stderr and passes over.
Exit status: 0 done, 1 nothing usable read, 2 wrong usage, 3 a file or folder could not be used.`
