import Commitments
import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct CheckTests {
    private let build = EventBuilder()
    private let facebook = Channel(platform: .facebook, property: "kestrelbay")
    private let onX = Channel(platform: .x, property: "kestrelbay")
    private let mail = Channel(platform: .mail, property: "news", channelClass: .mail)

    private func published(_ channel: Channel, _ minutes: Double) -> AnnouncementPublication {
        AnnouncementPublication(channel: channel, publishedAt: build.time(minutes))
    }

    @Test func `R03: early access is broken as soon as another channel has it first, by how much is named`() {
        #expect(
            EarlyAccessCheck.verdict(
                promised: facebook,
                publications: [published(facebook, 60), published(mail, 30), published(onX, 15)]
            ) == .broken(by: published(onX, 15), lead: .seconds(2700))
        )
        let kept = [published(facebook, 15), published(onX, 15), published(mail, 16)]
        #expect(EarlyAccessCheck.verdict(promised: facebook, publications: kept) == .kept)
        #expect(EarlyAccessCheck.verdict(promised: facebook, publications: []) == .notYet)
        #expect(EarlyAccessCheck.verdict(promised: facebook, publications: [published(facebook, 1)]) == .kept)
        #expect(
            EarlyAccessCheck.verdict(promised: facebook, publications: [published(onX, 1)])
                == .broken(by: published(onX, 1), lead: nil)
        )
    }

    @Test func `R03: broken if and only if a channel precedes, whatever the order, in random cases`() {
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let list = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                published(
                    [facebook, onX, mail].randomElement(using: &random) ?? mail,
                    Double(Int.random(in: 0...4, using: &random))
                )
            }
            let verdict = EarlyAccessCheck.verdict(promised: facebook, publications: list)
            let own = list.filter { $0.channel == facebook }.map(\.publishedAt).min() ?? .distantFuture
            let precedes = list.contains { $0.channel != facebook && $0.publishedAt < own }
            var isBroken = false
            if case .broken = verdict { isBroken = true }
            #expect(isBroken == precedes, "seed \(seed)")
            let shuffled = list.shuffled(using: &random)
            #expect(EarlyAccessCheck.verdict(promised: facebook, publications: shuffled) == verdict, "seed \(seed)")
        }
    }

    private func reciprocity(at minutes: Double) -> [ConversationEvent] {
        let record = PromiseRecord(
            id: PromiseID(rawValue: "answers"),
            target: .message(build.message("post")),
            kind: .reciprocity,
            text: "We answer every post here",
            madeIn: build.message("post")
        )
        return [
            build.brand(writes: "post", "We answer every post here", at: minutes),
            build.fact(.promiseMade(record), at: minutes),
        ]
    }

    private func finding(_ events: [ConversationEvent], at minutes: Double) throws -> ReciprocityFinding {
        let check = ReciprocityCheck(window: .seconds(3600))
        let found = check.findings(in: ConversationLog(events), for: build.brand, at: build.time(minutes))
        return try #require(found.first)
    }

    @Test func `R04: a promise to engage back is broken where people wrote in the window and nobody was answered`()
        throws
    {
        let wrote = [build.customer("ada", writes: "m1", at: 20), build.customer("ben", writes: "m2", at: 30)]
        let silent = try finding(reciprocity(at: 0) + wrote, at: 60)
        #expect(silent.isBroken && silent.inbound == 2 && silent.responses == 0)
        let answered = try finding(
            reciprocity(at: 0) + wrote + [build.brand(writes: "r", replyingTo: "m1", at: 40)],
            at: 60
        )
        #expect(!answered.isBroken && answered.responses == 1)
        #expect(try !finding(reciprocity(at: 0), at: 60).isBroken)
        #expect(try !finding(reciprocity(at: 0) + wrote, at: 91).isBroken, "outside the window")
        #expect(try !finding(wrote + reciprocity(at: 40), at: 60).isBroken, "before the promise")
    }

    @Test func `R04: the review shows the broken promise with its reason`() throws {
        let log = ConversationLog(reciprocity(at: 0) + [build.customer("ada", writes: "m1", at: 20)])
        let entry = try #require(PromiseReview(log, for: build.brand, at: build.time(60)).entries.first)
        #expect(entry.standing == .broken && entry.reason == "1 message came in, none answered")
    }

    @Test func `R86: a hand-off that one side never confirmed is listed, the oldest first`() {
        func handOff(_ name: String, _ side: HandOffSide, at minutes: Double) -> ConversationEvent {
            build.fact(
                .handedOff(
                    HandOff(
                        id: HandOffID(rawValue: name),
                        side: side,
                        target: .message(build.message("m1")),
                        counterpart: "zendesk:kestrelbay:70012"
                    )
                ),
                at: minutes
            )
        }
        let log = ConversationLog([
            build.customer("ada", writes: "m1", at: 0), handOff("b", .giving, at: 30), handOff("a", .giving, at: 10),
            handOff("done", .giving, at: 1), handOff("done", .taking, at: 5), handOff("new", .giving, at: 100),
        ])
        let waiting = log.waitingHandOffs(longerThan: .seconds(1800), at: build.time(110))
        #expect(waiting.map(\.handOff.id.rawValue) == ["a", "b"])
        #expect(waiting.first?.age == .seconds(6000))
    }
}
