// A worker of the command: the same bundles, read with the code that was compiled of them.
require('./reply-lint.js').load('main.cjs').work()
