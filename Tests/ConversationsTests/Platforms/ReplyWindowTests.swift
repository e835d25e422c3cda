import Conversations
import Foundation
import TestSupport
import Testing

@Suite struct ReplyWindowTests {
    private let table = PlatformFactsTable.standard
    private let written = Date(timeIntervalSince1970: 1_780_000_000)

    private func state(
        _ platform: Platform,
        _ surface: PlatformSurface = .directMessage,
        after seconds: Double,
        human: Bool = true,
        sent: Int = 0
    ) -> ReplyWindowState {
        table.replyWindowState(
            on: platform,
            surface: surface,
            lastUserAction: written,
            at: written.addingTimeInterval(seconds),
            agentIsHuman: human,
            messagesSent: sent
        )
    }

    private let day = 86_400.0

    @Test(arguments: [Platform.messenger, .instagram])
    func `anybody answers within a day, people within seven, and nobody at the limit`(platform: Platform) {
        let dayEnd = written.addingTimeInterval(day)
        let weekEnd = written.addingTimeInterval(7 * day)
        #expect(state(platform, after: 0, human: false) == .open(until: dayEnd))
        #expect(state(platform, after: day - 0.001, human: false) == .open(until: dayEnd))
        #expect(state(platform, after: day, human: false) == .closed)
        #expect(state(platform, after: day - 0.001) == .open(until: dayEnd))
        #expect(state(platform, after: day) == .humanAgentOnly(until: weekEnd))
        #expect(state(platform, after: 7 * day - 0.001) == .humanAgentOnly(until: weekEnd))
        #expect(state(platform, after: 7 * day) == .closed)
        #expect(state(platform, after: 70 * day) == .closed)
    }

    @Test func `after a day WhatsApp takes templates only, from people too`() {
        #expect(state(.whatsApp, after: day - 0.001) == .open(until: written.addingTimeInterval(day)))
        #expect(state(.whatsApp, after: day) == .templateOnly)
        #expect(state(.whatsApp, after: day, human: false) == .templateOnly)
        #expect(state(.whatsApp, after: day).allowsFreeText == .no)
    }

    @Test(arguments: [Platform.facebook, .instagram])
    func `a private reply is one message within seven days of the comment`(platform: Platform) {
        let end = written.addingTimeInterval(7 * day)
        #expect(state(platform, .privateReply, after: 0) == .open(until: end))
        #expect(state(platform, .privateReply, after: 7 * day - 0.001) == .open(until: end))
        #expect(state(platform, .privateReply, after: 7 * day) == .closed)
        #expect(state(platform, .privateReply, after: 60, sent: 1) == .closed)
    }

    @Test func `a private reply opens no window, and neither do messages of the brand`() {
        #expect(table.replyWindow(on: .facebook, surface: .privateReply)?.ownMessagesReopen == .no)
        for platform in [Platform.messenger, .instagram, .whatsApp] {
            #expect(table.replyWindow(on: platform, surface: .directMessage)?.ownMessagesReopen == .no)
        }
        // The person commented and was answered privately but has never written there.
        let state = table.replyWindowState(
            on: .messenger,
            surface: .directMessage,
            lastUserAction: nil,
            at: written,
            agentIsHuman: true
        )
        #expect(state == .unknown)
        #expect(state.allowsFreeText == .unknown)
    }

    @Test func `review answers on Google and in the App Store have no window, on Google Play a week`() {
        #expect(state(.googleBusiness, .reviewReply, after: 400 * day) == .notLimited)
        #expect(state(.appStore, .reviewReply, after: 400 * day) == .notLimited)
        #expect(state(.googlePlay, .reviewReply, after: 6 * day) == .open(until: written.addingTimeInterval(7 * day)))
        #expect(state(.googlePlay, .reviewReply, after: 7 * day) == .closed)
    }

    @Test(arguments: [Platform.x, .reddit, .mail, Platform(rawValue: "newcomer")])
    func `without a rule the state is unknown`(platform: Platform) {
        #expect(state(platform, after: 0) == .unknown)
        #expect(state(platform, .comment, after: 400 * day) == .unknown)
    }

    @Test func `a channel names the surface by its class`() {
        func state(_ channel: Channel) -> ReplyWindowState {
            table.replyWindowState(
                in: channel,
                lastUserAction: written,
                at: written.addingTimeInterval(day),
                agentIsHuman: false
            )
        }
        #expect(state(Channel(platform: .whatsApp, channelClass: .directMessage)) == .templateOnly)
        #expect(state(Channel(platform: .googleBusiness, channelClass: .review)) == .notLimited)
        #expect(state(Channel(platform: .whatsApp, channelClass: .publicSocial)) == .unknown)
        #expect(state(Channel(platform: .whatsApp, channelClass: .ticket)) == .unknown)
    }

    @Test func `an action in the future and the ends of time are answered too`() {
        let window = table.replyWindow(on: .messenger, surface: .directMessage)
        let later = written.addingTimeInterval(day)
        let early = window?.state(lastUserAction: later, at: written, agentIsHuman: false)
        #expect(early == .open(until: written + 2 * day))
        #expect(window?.state(lastUserAction: .distantPast, at: .distantFuture, agentIsHuman: true) == .closed)
        let open = window?.state(lastUserAction: .distantFuture, at: .distantPast, agentIsHuman: true)
        #expect(open == .open(until: .distantFuture + day))
    }
}
