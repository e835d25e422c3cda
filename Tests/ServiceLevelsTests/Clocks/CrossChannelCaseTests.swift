import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases E13 to E20: one person on several channels, merges, and edited reviews.
@Suite struct CrossChannelCaseTests {
    private let post = Channel(platform: .x, channelClass: .publicSocial)
    private let direct = Channel(platform: .x, channelClass: .directMessage)
    private let mail = Channel(platform: .mail, property: "desk", channelClass: .mail)

    private func desk(_ scope: TargetScope, _ extra: [ResponseTarget] = []) throws -> Desk {
        try Desk(
            [.minutes(.substantiveReply, 60) { $0.scope = scope }] + extra,
            channel: post
        )
    }

    @Test func `E13 a complaint moved to a private channel is answered there and stays open in public`() throws {
        var desk = try desk(
            .customerCase,
            [
                .minutes(.acknowledgement, 60), .minutes(.nextReply, 60), .minutes(.firstReply, 60),
                .minutes(.publicClosure, 1440),
            ]
        )
        desk.customer("p1", at: "10:00", in: "post")
        desk.agent("p2", at: "10:05", to: "p1", in: "post", as: .handOff)
        desk.customer("d1", at: "10:20", in: "direct", on: direct)
        desk.agent("d2", at: "10:40", to: "d1", in: "direct", on: direct, as: .substantive)
        #expect(try desk.clock(.acknowledgement, "p1").elapsed == .minutes(5))
        #expect(try desk.clock(.firstReply, "d1").elapsed == .minutes(20))
        let matter = try desk.clock(.substantiveReply, "p1")
        #expect(matter.status == .met && matter.isAnsweredElsewhere)
        // The customer's matter took 40 minutes, 15 of them spent waiting for the customer.
        #expect(matter.waited == .minutes(40) && matter.elapsed == .minutes(25))
        #expect(try desk.clock(.publicClosure, "p1").endedAt == nil)
        desk.agent("p3", at: "11:00", to: "p1", in: "post", as: .substantive)
        #expect(try desk.clock(.publicClosure, "p1").status == .met)
    }

    @Test func `E14 while a customer who was asked to write privately does not, the clock stands still`() throws {
        var desk = try desk(.customerCase)
        desk.customer("p1", at: "10:00", in: "post")
        desk.agent("p2", at: "10:05", to: "p1", in: "post", as: .handOff)
        desk.advance("2024-01-20 10:00")
        let waiting = try desk.clock(.substantiveReply, "p1")
        #expect(waiting.status == .paused && !waiting.isBreached)
        #expect(waiting.pauses.first?.cause == .awaitingCustomer)
        desk.customer("d1", at: "2024-01-20 10:30", in: "direct", on: direct)
        #expect(try desk.clock(.substantiveReply, "p1").deadline?.exhaustedAt == at("2024-01-20 11:25"))
    }

    private func twoChannels(_ scope: TargetScope) throws -> Desk {
        var desk = try desk(scope)
        desk.customer("p1", at: "10:00", in: "post")
        desk.customer("e1", at: "10:10", by: "ada@example.org", in: "mail", on: mail)
        desk.fact(
            .merged(
                CaseMerge(
                    into: CaseID(AuthorID(platform: .x, native: "ada")),
                    from: CaseID(AuthorID(platform: .mail, native: "ada@example.org")),
                    evidence: .mailAddress
                )
            ),
            at: "10:12"
        )
        desk.agent("e2", at: "10:30", to: "e1", in: "mail", on: mail, as: .substantive)
        return desk
    }

    @Test func `E15 an answered mail leaves the same person's post waiting, unless the target looks at the case`()
        throws
    {
        let apart = try twoChannels(.conversation)
        #expect(try apart.clock(.substantiveReply, "e1", on: .mail).elapsed == .minutes(20))
        #expect(try apart.clock(.substantiveReply, "p1").endedAt == nil)
        let together = try twoChannels(.customerCase)
        let post = try together.clock(.substantiveReply, "p1")
        #expect(post.status == .met && post.elapsed == .minutes(30) && post.isAnsweredElsewhere)
    }

    private func merged() throws -> (desk: Desk, merge: ConversationEvent) {
        var desk = try desk(.customerCase)
        desk.customer("a1", at: "10:00", by: "ada", in: "a")
        desk.customer("b1", at: "09:30", by: "bo", in: "b")
        desk.agent("b2", at: "09:50", to: "b1", in: "b", as: .substantive)
        let merge = CaseMerge(
            into: CaseID(AuthorID(platform: .x, native: "ada")),
            from: CaseID(AuthorID(platform: .x, native: "bo")),
            evidence: .decision
        )
        return (desk, ConversationEvent(occurredAt: at("10:05"), fact: .merged(merge)))
    }

    @Test func `E16 a merged case waits from the message that still waits and keeps the record of the other`() throws {
        var (desk, merge) = try merged()
        let before = Array(desk.engine.states())
        desk.feed(merge)
        #expect(try desk.clock(.substantiveReply, "a1").startedAt == at("10:00"))
        #expect(try desk.clock(.substantiveReply, "a1").endedAt == nil)
        #expect(try desk.clock(.substantiveReply, "b1").elapsed == .minutes(20))
        #expect(Array(desk.engine.states()) == before)
    }

    @Test func `E17 unmerging leaves both histories exactly as they were`() throws {
        var (desk, merge) = try merged()
        let before = desk
        desk.feed(merge)
        desk.agent("b3", at: "10:20", to: "b1", in: "b", as: .substantive)
        #expect(try desk.clock(.substantiveReply, "a1").status == .met)
        desk.fact(.unmerged(CaseUnmerge(merge: merge.id)), at: "10:30")
        #expect(try desk.clock(.substantiveReply, "a1").endedAt == nil)
        #expect(desk.ledger.saysTheSame(as: before.ledger))
    }

    @Test func `E18 merging two contacts tells nothing and moves no clock`() throws {
        var (desk, merge) = try merged()
        let told = desk.told.count
        desk.feed(merge)
        #expect(desk.told.count == told)
    }

    private func review() throws -> Desk {
        let bad = TargetCondition(rating: 0...0.6)
        let book = PolicyBook(
            id: "reviews",
            policies: [
                ServiceLevelPolicy(id: "bad", condition: bad, targets: [.minutes(.substantiveReply, 60)])
            ]
        )
        return try Desk(book, channel: Channel(platform: .trustpilot, channelClass: .review))
    }

    @Test
    func `E19 a corrected typo begins nothing, a rating that falls to one star begins an obligation from the edit`()
        throws
    {
        var desk = try review()
        desk.customer("m1", at: "10:00", in: nil, rating: 5)
        desk.fact(.edited(MessageRevision(message: desk.message("m1"), text: "Nobody answers!")), at: "11:00")
        #expect(Array(desk.engine.states()).isEmpty)
        desk.fact(.edited(MessageRevision(message: desk.message("m1"), rating: .stars(1))), at: "12:00")
        let clocks = Array(desk.engine.states())
        #expect(clocks.map(\.startedAt) == [at("12:00")])
    }

    @Test func `E20 a complaint edited in after the reply begins a turn from the edit, and the first stays met`() throws
    {
        var desk = try review()
        desk.customer("m1", at: "10:00", in: nil, rating: 3)
        desk.agent("r1", at: "10:30", to: "m1", in: nil, as: .substantive)
        let edit = desk.fact(
            .edited(MessageRevision(message: desk.message("m1"), text: "And now they lost it.")),
            at: "12:00"
        )
        #expect(Array(desk.engine.states()).count == 1)
        desk.fact(
            .assessed(
                Assessment(
                    message: desk.message("m1"),
                    revision: edit.id,
                    aspect: .needsReply,
                    value: "yes",
                    assessor: .classifier(ClassifierIdentity(id: ClassifierID(rawValue: "c"), version: 1))
                )
            ),
            at: "12:00"
        )
        #expect(try desk.clock(.substantiveReply, "m1").status == .met)
        let second = try desk.clock(.substantiveReply, "m1", cycle: 1)
        #expect(second.startedAt == at("12:00") && second.endedAt == nil)
    }
}
