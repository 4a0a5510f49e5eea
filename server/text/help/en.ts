import type { CliHelp } from './ja.ts';

/** The help texts in English; the compiler holds them to the Japanese ones. */
export const HELP_EN: CliHelp = {
  program: {
    summary:
      'Examines how responsibility for medical information systems is shared, and finds duties that nobody has taken.',
    language: 'language of the output (ja or en)',
    help: 'show how to use this',
    version: 'show the version',
    exits:
      'Exit codes: 0 fine. 1 there are gaps that --fail-on names, or doctor found what is to be mended. 2 bad input or usage (nothing is written). 3 the store cannot be reached.',
  },
  analyse: {
    summary: 'Find the gaps in a model given as files. No store is touched.',
    model: 'model files (JSON or YAML); several are read as one model',
    institution: 'id of an institution to analyse; may be repeated; all of them if left out',
    asOf: 'the day to analyse (such as 2026-11-24); if left out, asOf in the files, or else today',
    json: 'print the result as JSON',
    cells: 'print the verdict on every single responsibility too (with --json)',
    failOn: 'exit with 1 if there is a gap this severe or worse (CRITICAL, HIGH, MEDIUM, LOW, INFO)',
    example: 'Example: bunkai analyse seed/catalogues/core.json model.yaml --as-of 2026-11-24',
  },
  check: {
    summary: 'Only check model files for problems.',
    model: 'model files (JSON or YAML); several are read as one model',
    example: 'Example: bunkai check model.yaml',
  },
  serve: {
    summary: 'Run the server and the user interface. Press Ctrl+C to stop.',
    port: 'port to listen on',
    data: 'folder for the data',
    demo: 'put the demo (an invented hospital and clinic) into a store that is still empty',
    example: 'Example: bunkai serve --port 8080 --data ./data',
  },
  import: {
    summary: 'Take files into the store. If there is a single problem, nothing is written.',
    file: 'files to import; their format is recognised by content',
    dryRun: 'show what would change and write nothing',
    json: 'print the result as JSON',
    create: 'make a new store where the folder holds none',
    mapping: 'mapping by which tables (xlsx, CSV, Markdown, HTML, JSON) are understood, from bunkai map',
    institution: 'id of the institution that the tables are read for',
    format:
      'findings: read tables and reports (CSAF, CycloneDX, Grype, Trivy) as findings, without a mapping; try it with --dry-run',
    example: 'Example: bunkai import model.yaml --dry-run',
  },
  merge: {
    summary:
      'Make one of two records of the same vendor, or of the same service. Whatever names the one names the other from then on.',
    what: 'party (a vendor) or component',
    from: 'id of the record that goes',
    into: 'id of the record that stays',
    dryRun: 'show what would change and write nothing',
    json: 'print the result as JSON',
    example: 'Example: bunkai merge party h.satoyama satoyama --dry-run',
  },
  map: {
    summary:
      'Show how a table of others would be read, as a mapping that can be corrected. Nothing is written to the store.',
    file: 'table (xlsx, CSV, Markdown, HTML or JSON)',
    institution: 'id of the institution that the table is read for',
    mapping: 'mapping to begin with, such as that of an earlier edition',
    catalogue: 'id of the catalogue of your own that takes rows which are like no requirement',
    publishedOn:
      'the day from which a responsibility matrix is in force (e.g. 2026-04-01); left out, it becomes drafts, which no paper shows',
    out: 'file for the mapping; standard output if left out',
    example: 'Example: bunkai map roles.xlsx --institution a-h --out roles.mapping.json',
  },
  export: {
    summary: 'Write out what the store holds.',
    format: 'format to write',
    paper: 'paper to write instead of the model',
    institution: 'id of the institution that the paper is about',
    vendor: 'id of the vendor that the paper is about',
    component: 'id of the component that the paper is about',
    asOf: 'the day of the paper (such as 2026-11-24); today if left out',
    out: 'file to write to; standard output if left out',
    example: 'Example: bunkai export --format bunkai --out backup.json',
  },
  backup: {
    summary: 'Copy the store with its history, keys and audit log, while the server runs or not.',
    folder: 'new or empty folder to copy into',
    example: 'Example: bunkai backup backup-2026-11-24',
  },
  doctor: {
    summary:
      'Check settings, store, free space, permissions, clock, keys and backups, and say what to mend; write nothing.',
    json: 'print the result as JSON',
    example: 'Example: bunkai doctor --data ./data',
  },
  census: {
    summary: 'Print totals over every institution.',
    asOf: 'the day to analyse (such as 2026-11-24); today if left out',
    json: 'print the result as JSON',
    model: 'model files to read instead of the store',
    partition: 'count one part of the institutions only, such as 3/8, and print what --merge adds up',
    merge: 'add up the files that --partition printed, all of them',
    example: 'Example: bunkai census --as-of 2026-11-24 --json',
  },
  keys: {
    summary: 'Create, list and revoke API keys.',
  },
  keysCreate: {
    summary: 'Create an API key. The key is shown once, now.',
    role: 'role that decides what the key may do',
    party: 'id of the party that uses the key',
    expires: 'last day on which it works (such as 2027-03-31)',
    label: 'name by which to remember what the key is for',
    create: 'make a new store where the folder holds none',
    example: 'Example: bunkai keys create --role vendor --party v --expires 2027-03-31',
  },
  keysList: {
    summary: 'List the API keys. The keys themselves are not shown.',
    json: 'print the result as JSON',
  },
  keysRevoke: {
    summary: 'Revoke an API key. This cannot be undone.',
    id: 'id of the key to revoke',
    example: 'Example: bunkai keys revoke k1',
  },
  audit: {
    summary: 'Examine the record of changes.',
  },
  auditVerify: {
    summary: 'Hold the audit log, the changes, what is stored and the API keys against each other.',
    json: 'print the result as JSON',
    known: 'hash of the end that was written down earlier; shows whether what was there then was rewritten or cut off',
  },
};
