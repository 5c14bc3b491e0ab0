// cspell:ignore paperroll zread
import type {Synonym} from './types';

/** Phrases of our words, each with what people in different countries say for it; parted by `/`. */
const said: Readonly<Record<string, string>> = {
  terminal:
    'card machine / credit card machine / chip and pin machine / swipe machine / pos machine / card terminal / pin pad / swiper / gadget / ' +
    'payment device / handheld / the pos / chip and pin',
  till: 'checkout / epos / cash desk / counter screen / point of sale',
  'terminal broken':
    'switch on / power up / wont turn on / not turning on / dead / conked out / kaput / faulty / busted / smashed / water',
  'terminal hangs restart':
    'freeze / freezing / lagging / unresponsive / not responding / hang / unplug / power cycle / turn it off',
  'network payment hangs':
    'please wait / dialing / no reception / buffering / no bars / signal / weak signal / connecting / loading / spinning',
  'out of paper': 'ran out / run out / paperroll / paper roll / wrong way round / upside down / ink',
  'slip did not print':
    'spit out / wont print / no printout / nothing printed / didnt print / no docket / never printed / not printing / came out / print out',
  'printer external': 'printer',
  'jam blank slip':
    'jammed / stuck paper / smudged / unreadable / illegible / chewed / crumpled / empty receipt / blank receipt / white paper',
  'sign in': 'login / log in / logged out / signed out',
  debited:
    'withdrawn / billed / money left / left my account / came off / came out of my account / taken off / buzzed / hit my account / ' +
    'went out / gone from / is gone / docked / been charged / bank text / bank message / balance dropped / my balance went down',
  'slip says unpaid': 'not paid / says not paid / unpaid on / owing / outstanding / open order / due',
  declined:
    'knocked back / bounced / not accepted / wont accept / turned down / denied / no go / not going through / keeps failing / error',
  timeout: 'took too long / no response / never finished / cut out / dropped / lost connection / no answer',
  'reversal pending': 'while reversing / reversal not done / still reversing / is reversing',
  'reversal failed':
    'reversal didnt / reversal did not / reversal unsuccessful / reversal error / couldnt reverse / could not reverse',
  'charged twice':
    'two charges / 2 charges / charged 2 / double charged / billed twice / two times / 2 times / double billed / paid 2x / twice / same amount / ' +
    'two on my statement / charged again / second charge / both went through / overbilled / double swipe / double tap',
  void: 'undo / cancel the sale / take back / annul / delete the sale / reverse a sale / wrong price / rang up / mistyped amount',
  refund: 'give back / return goods / bring back / sent back / returned / credit back / money returned / credited / drops back',
  'refund not received': 'no refund / still no refund / refund missing / swore they refunded / promised a refund / refund yet',
  'how long':
    'how soon / how many hours / how much longer / when will / by when / what day / timeframe / turnaround / eta / how fast',
  payout:
    'been paid by / paid out / pay out / transferred to us / landed / our money / my takings / takings / proceeds / deposited / delay',
  'batch settlement':
    'batched out / batch out / cash up / cashing up / close out / eod / day end / z out / zread / settle up / closing up',
  'merchant portal': 'back end / backend / back office / dashboard / admin panel / merchant app / merchant site',
  'no record in merchant portal':
    'cant find transaction / cannot find / isnt in the list / not listed / nowhere to be found / not showing',
  'partly approved': 'half / part of the bill / part of it / some of it / partial / less than / short by / only some',
  'preauth deposit hold':
    'car hire / rental deposit / petrol / gas station / pump / earmarked / security deposit / incidentals / check in',
  'queue at the till':
    'yelling / shouting / arguing / line of people / next customer / busy / insists / impatient / let him go / let her go / let him leave',
  'check before you charge again':
    'charge again / recharge / swipe again / tap again / pay again / run it again / try again / second time / ring it again / key it again',
  'risk control limit': 'cap / maximum / max / ceiling / exceeds limit / exceeded / too much / raise limit / allowance',
  'card read chip':
    'dip / dipped / insert / bent / scratched / wont read / not reading / cant read / unreadable card / magstripe / strip',
  'insufficient funds':
    'no funds / broke / low balance / nsf / overdrawn / not enough balance / skint / maxed out / run out of money',
  'bank maintenance': 'bank down / bank offline / outage / midnight / bank system / servers down / system down',
  'account restricted': 'suspended / dormant / account closed / locked out / pin tries / too many tries / swallowed / retained',
  unauthorised:
    'never made / wasnt me / not mine / did not buy / not my purchase / cloned / somebody used / stranger / ripped off / strange charge',
  'report scam': 'scammed / conned / fooled / tricked / swindled / dodgy / shady / rogue',
  'one-time password': 'one time code / one time pin / verification / security code / code from my bank / cvc',
  'hotline call': 'ring / whom to ring / phone them / get hold of / speak to / contact / telephone / call centre',
  'sales agent':
    'rep / door to door / canvasser / cold caller / telemarketer / reseller / broker / came round / sales person / sales guy',
  'official number': 'leaflet / flyer / pamphlet / brochure / business card / phone no',
  'compare acquirers':
    'which provider / best provider / which acquirer / recommend / shop around / switch provider / alternatives / versus',
  'second-hand terminal registration': 'used terminal / bought online / second hand / borrowed / lent / ebay / taobao / xianyu',
  'personal pos no licence':
    'sole trader / freelancer / side hustle / hawker / street stall / stall / market / pop up / unregistered',
  'payout second clearing':
    'persons account / personal account / private account / other company / unknown company / third party / another company',
  'rate fees': 'percentage / percent / surcharge / markup / price per sale / basis points / mdr / service charge',
  'terminal tampering skimmer': 'device attached / bug / overlay / loose / glued / spy / suspicious device',
  'staff refund permission': 'insider / theft / stealing / fiddling / employee / staff member / refunded twice / pocketing',
  'qr sticker replaced': 'sticker / stuck over / swapped code / pasted',
  'qr waiting': 'qr loading / qr spinning / still processing / userpaying',
  'difference between': 'versus / vs / compared with / same as / what is the difference',
  'what to collect evidence':
    'raise a trace / info needed / details needed / gather / documents needed / trace a payment / proof needed',
  'ready replies': 'boilerplate / canned / macro / macros / snippet / prewritten / copy paste / standard answer',
  'escalation reply': 'escalate / second line / tier 2 / higher up',
  'share a page': 'send link / page link / share link / hyperlink / url',
  'keep slips how long':
    'hold on to / holding on to / archive / merchant copies / shred / throw away / retain / retention / storage',
  'shift sheet handover': 'next shift / colleague coming on / shift notes / takeover',
  card: 'visa / mastercard / amex / maestro / jcb / plastic / bank card / credit card / debit card',
  'customer left': 'walked out / ran off / walked off / took off / stormed out',
  announce: 'rang / chime / beep / jingle / ding / voice',
  'not me unauthorised dispute': 'subscription / signed up / auto renewal / recurring',
  'wrong amount': 'tip / messed up / mistake / too little / too high / wrong price',
  stuck: 'thinking / confirming / on hold / waiting forever',
  'portal record': 'records / history / journal / log of sales',
  'withheld payout': 'withholding / holding back / kept our money',
  'invalid merchant': 'brand not supported / not supported',
  police: 'cops / thief / crook / robbed',
  'daily routine': 'opening up / start of day / before opening / morning check',
};

/** What English speakers of several countries say for our words. */
export const saidInEnglish: readonly Synonym[] = Object.entries(said).flatMap(([ours, list]) =>
  list.split(/ *\/ */u).map((words): Synonym => [words.trim(), ours]),
);
