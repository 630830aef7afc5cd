/** Words of a step that take nothing further, in English: what is only felt, noted, wished, advised for another time. */
export const noStep = [
  // Asks for a thought, and for no deed.
  '(please|kindly|do|just|also|and|so|^) ...1 (note|be advised|be aware|be informed|be assured|rest assured|understand|remember|bear in mind|keep in mind|accept|excuse|forgive|know|appreciate|consider yourself|be patient|feel free to be)',
  '(note|remember|be aware|bear in mind|keep in mind|be reminded|are reminded|are advised|understand) that',
  '(you|anyone|anybody|one) (can|could|may|might|will|would|should|must) ...1 (imagine|appreciate|understand|guess|see why|see that|see how|tell that|remember|bear in mind|be aware|have (read|known|noticed|checked|seen|looked))',
  // Tells of a mind, or of what is said already.
  '(i|we) (am|are|was|were) ...2 *ed',
  '(i|we) ...1 (have|had|did)? ...1 (dined|noticed|read|received|noted|understood|appreciated|wanted|liked|enjoyed|hoped|loved|needed|thought|felt|realised|realized|assumed|expected|believed|wished|worried|guessed|wondered|heard|learned|learnt|saw|seen|knew|known|remembered|experienced|suffered|struggled|refused|declined|charged|billed|warned|said|mentioned|stated|explained|informed you|told you|never|always|used to|doubted|missed you|laughed|smiled|supposed|considered ourselves|prided)',
  '(has|have) passed (to|away|by|its|another)',
  '(working|works|worked|functioning|behaving) (as|perfectly|fine|correctly|normally|exactly|for everyone|for everybody|for others|for the rest)',
  '(was|were|has been|have been|is|are) ...1 (delivered|charged|billed|closed|transmitted|handed out|collected by)',
  // An invitation to ask something else.
  '(should|if) you (have|need|require|wish) ...1 (any|further|more|other|additional) ...2 (n:question|n:query|n:enquiry|n:inquiry|n:concern|help|assistance|information|support)',
  // For another time.
  '(next time|another time|in future you|in future please|in the future please|for next time|in future do|in future try|in future just) ...8',
  '(always|usually|normally|generally) (*s|recommend|suggest|advise|tell|say|check|read) ...3',
  '(recommend|suggest|advise) ...2 (always|in future|next time|that (customers|visitors|guests|passengers|people|residents|users|everyone))',
  '(customers|visitors|guests|passengers|people|residents|users|travellers|members|parents|patients) (are|were|should|must|can|may|need) ...2 (advised|reminded|encouraged|expected|recommended|check|carry|read|back|keep|make sure|know)',
  // Wishes, and courtesies.
  '(hope|hoping|hopefully|trust) ...8',
  '(look|looking) forward ...6',
  '(welcome (you)? back|come (again|back and see us|back soon)|see you (again|next|around)|another (chance|try|go|visit)|next visit)',
  '(thing|function|button|feature|invention|document|page|file|little thing) called',
  '(strive|endeavour|endeavor|aim|try|work hard|do our best|doing our best|doing my best) ...1 (to|always|and) ...4'
]
