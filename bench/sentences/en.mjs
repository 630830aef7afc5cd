/** English sentences by the part of a reply that they stand in: well written ones, and what `reply-lint` is there to find. */
export const greeting = [
  'Hello {name},',
  'Hi {name},',
  'Dear {name},',
  'Good morning {name},',
  'Good afternoon {name},',
  'Dear Ms {surname},',
  'Dear Mr {surname},',
  'Dear customer,',
  'Hello,',
  'Hi there {name},',
  'Hello again {name},',
  'Dear Sir or Madam,'
]

export const thanks = [
  'Thank you for writing to us about order {order}.',
  'Thank you for the photos of order {order}, which showed us at once where the seam had split.',
  'Thanks for letting us know that order {order} reached you with a dent in its side.',
  'Thank you for your patience with order {order}, and for ringing twice when we did not answer.',
  'I am grateful that you told us about the smell from the box of order {order}.',
  'Thanks for your question about order {order}.',
  'Thank you for contacting our team regarding order {order}.',
  'It helped a great deal that you sent the receipt of order {order} with your message.',
  'Thank you for checking the label of order {order} for us on {day}.',
  'We have received your message concerning order {order}.',
  'Your inquiry about order {order} has been registered in our system.',
  'Thank you for being honest about what went wrong with order {order}.'
]

export const apology = [
  'I am sorry that the kettle leaked over your worktop.',
  'I apologise that our driver left the parcel in the rain.',
  'I am sorry that you waited in for us on {day} and that nobody came.',
  'We are sorry that the bill was {sum} euros too high.',
  'Sorry if this caused you any trouble.',
  'We regret that you feel let down by the visit.',
  'We apologise for any inconvenience.',
  'I am sorry about the wrong colour, but the pictures on our page are only a guide.',
  'I am sorry: I read your address wrong, and so the chairs went to another town.',
  'Our apologies for the delay, which was caused by circumstances beyond our control.',
  'It is unfortunate that you are not happy with the sofa.',
  'I am sorry that we charged your card twice for one ticket.'
]

export const facts = [
  'The warehouse packed the lamp on {day}, and the carrier has had it since then.',
  'The thermostat in your oven was faulty from the day it was made.',
  'Mistakes were made when the package was being sorted.',
  'You should have read the terms before you placed the order.',
  'Unfortunately we cannot refund a voucher.',
  'The monthly fee is {sum} euros, and it covers calls within the country.',
  'As I said before, the guarantee does not cover wear and tear.',
  'Our RMA team has escalated the ticket to tier two support.',
  'We had an unusually high number of contacts last week, so the queue was long.',
  'The hall is on the second floor, and there is a lift behind the cloakroom.',
  'The coat is washed at thirty degrees, dried flat and ironed from the inside.',
  'Two of the six cups were broken, and the saucers were missing.',
  'The meter was read on {day}, and it showed less than our estimate.',
  'Obviously the battery only lasts if you charge it properly.',
  'The matter has been duly processed in accordance with our internal procedures.',
  'The train was cancelled because a tree had fallen on the line near the coast.',
  'Your seats are in row seven, next to the aisle, and the interval is twenty minutes.',
  'The cream contains almonds and sesame oil, which the label of last year did not say.',
  'It is not our fault that the courier was late.',
  'The subscription renews each spring unless it is cancelled {days} days before, which you can do on your own page without writing to us or calling anybody.',
  'The manual that came with the drill was that of an older model, whose battery is put in from the other side.',
  'The key card opens the side door from six in the morning until ten at night.',
  'THE OFFER ENDED YESTERDAY!!',
  'Our technician found a cracked hose under the sink and put in a new one.'
]

export const steps = [
  'I have sent you a new kettle, and it comes on {day}.',
  'We will get back to you soon.',
  'I will ring you on {day} before noon and tell you what the workshop found.',
  'We are looking into the matter.',
  'Please call our other department.',
  'I have paid {sum} euros back to your card, and you will see it by {day}.',
  'We will do our best to solve this.',
  'You can keep the damaged shelf, and there is nothing that you need to send us.',
  'Our electrician comes on {day} between nine and eleven and brings the part along.',
  'I will find out who signed for the parcel and write to you tomorrow.',
  'A colleague will contact you in due course.',
  'Would you like the grey one, or shall I give you your money back?',
  'If the door still sticks after that, call me at 020 555 {days}{days}, and I will have it changed.',
  'Why not upgrade to our premium plan while you are at it?',
  'I asked the shop at the harbour to keep one for you until {day}.',
  'Kindly fill in the attached form and return it at your earliest convenience.'
]

export const closing = [
  'Kind regards,\n{agent}',
  'Best wishes,\n{agent}\nThe Lamp Workshop',
  'Warm regards,\n{agent}\nRiverside Homes',
  'Yours sincerely,\n{agent}',
  'Have a good week,\n{agent}',
  'All the best,\n{agent}\nNorth Quay Ferries',
  'Regards,\nCustomer Service',
  'Enjoy the play!\n{agent}\nBox office',
  'I hope that the new cups last you for years.\n\n{agent}',
  'Do not hesitate to contact us.\n\nCustomer Care',
  'Your opinion matters to us.\n\nThe Team',
  'See you in the shop,\n{agent}'
]

export const slots = {
  name: 'Amira Bruno Chloe Derek Esme Farid Greta Hugo Ines Jonah Kirsty Luca Maeve Nadia Owen Priya Rosa Stefan'.split(
    ' '
  ),
  surname: 'Abbott Barrow Castell Dunmore Ekwueme Farrow Gill Hargreaves Iqbal Jansen Kowalski Lindqvist'.split(' '),
  agent: 'Alma Ben Carys Dev Ellen Finn Gwen Harvey Isla Joel Katya Liam'.split(' '),
  day: [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday 6 March',
    'Friday',
    'Saturday 12 April',
    '3 May',
    'the 14th of June'
  ],
  sum: '9 14.50 19 24 38 45.90 60 120 249 1,300'.split(' '),
  days: '10 14 20 21 30 45 60 90'.split(' ')
}
