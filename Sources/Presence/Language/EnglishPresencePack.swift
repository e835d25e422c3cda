// swift-format-ignore-file
import LanguageAnalysis

extension LanguagePack {
    static let englishPresence = LanguagePack(
        language: .english,
        source: #"""
        # A brand says sorry for not having posted.

        [presence.sorry]
        sorry; apolog*; forgive; pardon; excuse; oops; mea culpa; our bad; my bad; shame on us; forgiveness

        [presence.posted]
        posted; blogged; tweeted; posting; blogging; tweeting; uploaded

        [presence.written]
        written; updated; shared; published; wrote; checked in; said hello; said anything; been in touch; been active

        [presence.ownPlace]
        here; page; blog; account; feed; channel; profile; timeline; newsletter; facebook; twitter; instagram; bluesky; mastodon; socials; posts; posting; updates

        [presence.away]
        quiet|silent|inactive|dormant|dead|deserted|empty|neglected ..4 @presence.ownPlace
        @presence.ownPlace ..5 quiet|silent|inactive|dormant|deserted|neglected|dead|asleep|missing
        silent|quiet|absent|inactive ..2 lately|recently
        we|i|us ..3 (been|gone|went|fell|fallen|were|was) ..3 quiet|silent|inactive|absent|awol|mia|dormant
        (been|gone|went|fell|fallen|were) ..2 (quiet|silent|mia|awol|absent|inactive) ..3 lately|recently|months|weeks|ages|while
        we|i ..3 been away ..3
        our|my ..3 silence|absence|hiatus|disappearance|inactivity
        radio silence ; long|lengthy|prolonged silence|absence|hiatus ; the silence|absence ..3 @presence.ownPlace|lately|recently|months|weeks
        t|not|hardly|barely|rarely|havent|hasnt|didnt ..3 @presence.posted ..6
        t|not|hardly|barely|rarely|havent|hasnt|didnt ..3 @presence.written ..6 here|blog|page|feed|channel|newsletter|lately|ages|months|while|account
        (been|be|is|was) ..4 while|ages|months|year|years|forever|long since ..4 @presence.posted|@presence.written|post|update|newsletter|blog|heard
        lack|absence|shortage of ..2 posts|updates|posting|news|content
        no posts|updates|news ..4 lately|recently|weeks|months|ages|while|us
        neglected|neglecting|abandoned|ignored ..3 page|blog|account|channel|feed|profile|newsletter|followers|socials
        first post|update|newsletter|blog|tweet ..2 since|in ..4 ; disappeared|vanished ..3 on|from|for|here
        t|not|havent ..2 been ..2 active ; gap|gaps|break|pause ..2 between|from|in ..2 posts|posting|blogging|updates ; (fell|fallen|dropped) off ..2 (map|radar|grid|earth|face)
        we dropped off ..4 ; we|i ..3 vanished|disappeared|ghosted ; @presence.sorry ..3 vanishing|disappearing|ghosting|neglecting ; neglected|neglecting|ghosted|abandoned ..2 you|followers|everyone

        [presence.absenceApology]
        @presence.away // @presence.sorry
        long time no post|posts|blog|update|updates|tweet
        + First post since August, sorry it went so quiet here!
        + Sorry for the radio silence, folks.
        + We're sorry we haven't posted in ages.
        + It's been a while since our last post. Apologies!
        + apologies for the lack of updates lately
        + Long time no post!
        + Forgive us for vanishing, the season was mad.
        + Sorry we neglected you all this winter.
        + We know we've been very quiet on here. Sorry about that, we're back now.
        + sorry we havent updated this page in months
        - Sorry for the delay to the 9:15 this morning.
        - We are sorry for the inconvenience.
        - Sorry, we haven't found your bag yet.
        + Sorry for being so silent lately, everyone.
        + Sorry, this feed has been dead since spring.
        - The harbour was quiet this morning.
        - Excuse the noise, we never posted a quieter boat.
        - Sorry for the late reply, Jo.
        - The quiet coach is full today, sorry.

        # A customer sends readers elsewhere.

        [presence.sendsTo]
        try; use; take; book; choose; pick; recommend; recommended; recommending; prefer; suggest; instead; (go|going|sail|sailing|fly|flying|travel|travelling|ride|move|head) (with|to|for|on|over to) ; check out; better off; switch to; stick with|to; shop at; buy from; look at; give ..1 @presence.againstNot? try|go|chance

        [presence.againstNot]
        that|them|the

        [presence.better]
        better; best; cheaper; nicer; faster; friendlier; kinder; safer; cleaner; excellent; brilliant; superb; amazing; fantastic; great; lovely; (treated|treat|treats) (me|us|you|people|everyone|their customers|customers) ..3 well|better|right|kindly|fairly|properly ; actually care; (refunded|rebooked|helped|sorted) (me|us|it) ..3

        [presence.against]
        avoid; worse; worst; awful; terrible; rubbish; useless; equally; neither; just as bad; as bad as; hardly

        [presence.turnAway]
        avoid ..2 them|this|these|at|like|company|line|place|it ; stay|keep|steer|stays away|clear ; boycott ; run a mile
        (don t|do not|dont|never|not) ..2 book|buy|use|go|travel|sail|order|shop|come|eat|trust|bother|waste|spend ..3 here|with|them|this|these|from|your|on
        (go|book|buy|shop|look|try|travel|sail|order|eat) ..1 (elsewhere|somewhere else|anywhere else|someone else)
        take your money|business|custom ..2 (elsewhere|somewhere else) ; save your money|time ; (wouldn t|would not|can t|cannot|don t|do not|wouldnt) recommend ; find another|a different ..2
        + Don't book here, they lose everything.
        + Avoid them at all costs
        + do yourself a favour and go elsewhere
        + Stay away from this lot!
        - I never had trouble booking here.
        - Please stay on the line.
        - I went home.

        # A customer speaks up for the brand.

        [presence.defends]
        to be fair|honest to them|the|you ; to be fair ; in fairness ; (in|to) (their|your|its|the crew s) defence|defense ; in all fairness
        (not|isn t|wasn t|hardly|t|isnt|wasnt) ..2 (their|your|the crew s|the staff s|anyone s|the captain s|crew s|staff s) ..2 fault
        give|cut them|the|him|her|it ..3 break|slack|chance ; cut ..2 some slack ; doing|do|did (their|his|her) ..1 best
        (never|no|not) ..2 had|have ..3 problem|problems|issue|issues|trouble|complaints ..3 with|here|them|on|at|aboard
        (always|were|was|are|is|been) ..3 very|so|really|super|always|nothing helpful|kind|great|friendly|good|lovely|polite|patient|brilliant|fair ..4
        i|we ..4 (always|only) (had|have) ..2 good|great|lovely|positive|fine experience|experiences|service|crossing|crossings|trips
        (can t|cannot|don t|nobody can) (control|blame) ..3 weather|storm|sea|them|crew
        + To be fair, the crew can't stop a storm.
        + It's not the crew's fault.
        + Give them a break, it was a hurricane.
        + We've never had any problems with them.
        + They were so kind to my mum last week.
        + I have always had good service here.
        - It is your fault.
        - They never helped me.
        - That is not fair.

        # A customer tells another what to do.

        [presence.solves]
        you (can|could|should|need to|have to|just|might want to) <word> ; (worked|helped) for me ; what (worked|helped|i did) ; have you tried ; try <word> ; just|simply|best call|ring|ask|go|click|show|tell|mail|email|restart|log|reinstall|check
        + You can get it back at the pier office, ask for Lost Property.
        + Restarting the app worked for me.
        + have you tried the desk at the pier?
        - What can I do?
        - Same here, lost mine too.
        """#
    )
}
