/** Times that say nothing, in English. */
export const vagueTimes = [
  '(very|quite|pretty|really|as)? (soon|shortly) (as possible)?',
  'as (soon|quickly|fast|promptly|swiftly) as (possible|we can|i can|we are able|practicable|practical|they can)',
  '(asap|a.s.a.p)',
  'in (due (course|time)|the (near|not too distant|foreseeable) future|good time|a (while|bit|jiffy|moment))',
  '(before|not before) (too)? long',
  '(at|in) (our|the|their) earliest (convenience|opportunity|possible)',
  '(sometime|some time|some point|at some point|one of these days|sooner or later|eventually|in time|momentarily|presently|anon)',
  '(when|once|as) (we|i|they) (get|have|find) (a (chance|moment|minute|second|spare moment)|time|round to it|around to it|capacity)',
  '(when|as) time (allows|permits)',
  '(any|some) (time|day|moment|minute) (now|soon)',
  '(a|some|quite a) (little)? (while|time) (yet|longer)?',
  '(in|over) the (coming|next few|next couple of|following) (days|weeks|months|period)',
  'down the (line|road|track)',
  'promptly|timely|(in a)? timely (manner|fashion)|without (undue|further|unnecessary) delay|speedily|swiftly|in short order'
]
