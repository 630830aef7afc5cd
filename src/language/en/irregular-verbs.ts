/** Past tense and participle of the irregular verbs that replies use. */
export const irregularVerbs: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `be was were been|become became become|begin began begun|break broke broken|bring brought|build built|buy bought
catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|fit fit fitted|fly flew flown|forget forgot forgotten
get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held
keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met
misread misread|mistake mistook mistaken|misunderstand misunderstood|overlook overlooked|oversee oversaw overseen|pay paid|put put|read read|rebuild rebuilt|redo redid redone
rerun reran rerun|resend resent|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|sell sold|send sent|set set
shake shook shaken|show showed shown|shut shut|sit sat|sleep slept|speak spoke spoken|spend spent|split split|stand stood|steal stole stolen
stick stuck|take took taken|teach taught|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
upset upset|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written`
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([base, ...past]) => [base, past])
)
