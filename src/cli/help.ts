/** What stands below the options in `--help`, by command. */
export const helpTexts = {
  lint: `
Examples:
  reply-lint draft.txt                         lint a draft
  reply-lint < draft.txt                       the same from standard input
  reply-lint --customer mail.txt draft.txt     beside the customer’s message
  reply-lint --channel template replies/       lint a folder of templates
  reply-lint --staged                          lint what git is about to commit
  reply-lint --fix draft.txt                   put in the wordings that are safe
  reply-lint --situation fault,open draft.txt  say what is the matter
  reply-lint --fail-on warning replies/*.txt   be strict, in CI
  reply-lint batch < replies.jsonl             many replies, from a program
  reply-lint explain canned-apology            what a rule finds, and why

Exit status:
  0  nothing found at or above --fail-on
  1  something found at or above it
  2  some of the work could not be done: a wrong option, an unreadable file
An empty file has nothing to find: a line on standard error names it, and that
is all.`,
  batch: `
A record; only "reply" is needed:
  {"id": 7, "reply": "Hi Anna, …", "customer": "My parcel is late.",
   "channel": "email", "language": "en", "situation": {"fault": true}}
One line for each, in the same order, as soon as it is linted:
  {"id": 7, "language": "en", "channel": "email", "situation": {…},
   "messages": […]}
A record that cannot be read gives {"id": 7, "error": "…"} in its place.
Without an id, "line" tells where the record was.

Examples:
  reply-lint batch replies.jsonl > findings.jsonl
  reply-lint batch < replies.jsonl | jq -c 'select(.messages != [])'
  reply-lint batch export.csv --map reply=Body,customer=Question
  reply-lint batch big.jsonl --workers auto > findings.jsonl

Exit status:
  0  every record was read, whatever was found
  2  some record, or the file, could not be read`,
  explain: `
Examples:
  reply-lint explain vague-timeline
  reply-lint explain vague-timeline --language fi`,
  baseline: `
Examples:
  reply-lint baseline replies/                  write reply-lint-baseline.json
  reply-lint --baseline reply-lint-baseline.json replies/
  reply-lint --baseline reply-lint-baseline.json --prune-baseline replies/`,
  completion: `
Examples:
  echo 'source <(reply-lint completion bash)' >> ~/.bashrc
  echo 'source <(reply-lint completion zsh)' >> ~/.zshrc
  reply-lint completion fish > ~/.config/fish/completions/reply-lint.fish`
} as const
