/** What `--help` prints. */
export const usage = `Usage: hemerotheque COMMAND [OPTIONS]

  build               make the site from content/ into _site/
    --content D       folder of the archive (content)
    --output O        folder of the site (_site)
    --path-prefix P   the site will stand below this path (/)
    --force           make every page again
    --jobs N          threads that read articles (0: one a core)
    --records D       take records made elsewhere by 'parse --json' (files *.jsonl)
    --quiet           say nothing but what went wrong
    --timings         print the time of each stage as JSON
  serve               build, serve on 127.0.0.1, build again on every change, reload the browser
    --port N          (8080; 0: any free one)
  parse FILE…         read articles, print each one's parsed edition; no FILE or '-': paths from standard input
    --json            print the record, one JSON object a line
  check               all that a build would complain of, without building
  init DIR            begin a new archive

Exit status: 0 done, 1 the content has errors, 2 wrong usage.
`
