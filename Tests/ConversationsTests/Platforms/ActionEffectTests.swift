import Conversations
import Testing

@Suite struct ActionEffectTests {
    private let table = PlatformFactsTable.standard

    static let audiences: [(Platform, PlatformAction, Set<Viewer>)] = [
        (.facebook, .hide, [.author, .authorsFriends, .pageStaff]),
        (.facebook, .wordFilter, [.author, .authorsFriends, .pageStaff]),
        (.facebook, .moderationAssist, [.author, .authorsFriends, .pageStaff]),
        (.facebook, .delete, []),
        (.instagram, .hide, [.author]), (.instagram, .delete, []),
        (.x, .hide, [.everyoneWithAClick]), (.x, .delete, [.everyone]),
        (.youTube, .hold, [.pageStaff]), (.youTube, .hide, [.pageStaff]), (.youTube, .reject, [.pageStaff]),
        (.youTube, .delete, []),
        (.tikTok, .hide, [.author]), (.tikTok, .delete, []),
        (.bluesky, .hide, [.everyoneWithAClick]), (.bluesky, .detachQuote, [.everyone]),
        (.mastodon, .mute, [.everyone]), (.mastodon, .block, [.everyone]),
        (.mastodon, .limitAccount, [.authorsFollowers, .everyoneWithAClick]),
    ]

    @Test(arguments: audiences)
    func `who still sees a message is known per action and platform`(
        platform: Platform,
        action: PlatformAction,
        expected: Set<Viewer>
    ) {
        #expect(table.audience(after: action, on: platform) == RemainingAudience(expected))
    }

    @Test(arguments: [Platform.googleBusiness, .googlePlay, .appStore, .trustpilot, .yelp, .tripadvisor])
    func `on review sites nothing can be hidden or deleted, so everyone still sees it`(platform: Platform) {
        for action in [PlatformAction.hide, .delete] {
            #expect(table.effect(of: action, on: platform)?.exists == .no)
            #expect(table.audience(after: action, on: platform) == .everyone)
        }
        #expect(table.effect(of: .report, on: platform)?.exists == .yes)
    }

    @Test func `an unknown platform or action is unknown and not hidden`() {
        for platform in [Platform.reddit, .web, .mail, .activityPub, Platform(rawValue: "newcomer")] {
            #expect(table.audience(after: .hide, on: platform) == .unknown)
            #expect(table.effect(of: .hide, on: platform) == nil)
        }
        #expect(table.audience(after: PlatformAction(rawValue: "vanish"), on: .facebook) == .unknown)
        #expect(table.audience(after: .hide, on: .mastodon) == .unknown)
    }

    @Test func `what nobody has checked is shown with its grade but decides nothing`() throws {
        let effect = try #require(table.effect(of: .block, on: .x))
        #expect(effect.audience == .everyone)
        #expect(effect.source.evidence == .unverified)
        #expect(table.audience(after: .block, on: .x) == .unknown)
        #expect(table.audience(after: .delete, on: .linkedIn) == .unknown)
    }

    @Test func `the counter after hiding is known where somebody has seen it`() {
        func counted(_ platform: Platform) -> ThreeValued? { table.effect(of: .hide, on: platform)?.staysCounted }
        #expect(counted(.instagram) == .yes)
        #expect(counted(.bluesky) == .yes)
        #expect(counted(.facebook) == .yes)
        #expect(table.effect(of: .hide, on: .facebook)?.counterSource?.evidence == .assumed)
        #expect(counted(.x) == .unknown)
        #expect(counted(.youTube) == .unknown)
        #expect(counted(.tikTok) == .unknown)
    }

    @Test func `what goes along with a hidden comment and what can be undone is known too`() throws {
        let facebook = try #require(table.effect(of: .hide, on: .facebook))
        #expect(facebook.takesRepliesAlong == .yes)
        #expect(facebook.isReversible == .yes)
        #expect(facebook.tellsAuthor == .no)
        #expect(table.effect(of: .delete, on: .facebook)?.isReversible == .no)
        #expect(table.effect(of: .reject, on: .youTube)?.isReversible == .unknown)
        #expect(table.effect(of: .reject, on: .youTube)?.takesRepliesAlong == .yes)
    }

    @Test func `an audience answers for single viewers`() {
        #expect(RemainingAudience.unknown.includes(.author) == .unknown)
        #expect(RemainingAudience.nobody.includes(.author) == .no)
        #expect(RemainingAudience.everyone.includes(.author) == .yes)
        #expect(RemainingAudience([.author]).includes(.everyone) == .no)
    }
}
