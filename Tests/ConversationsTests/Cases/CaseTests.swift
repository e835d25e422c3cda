import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct CaseTests {
    let build = EventBuilder()
    private let promise = PromiseID(rawValue: "call")

    private func merge(_ a: String, _ b: String, at minute: Double) -> ConversationEvent {
        build.fact(
            .merged(
                CaseMerge(into: CaseID(build.author(a)), from: CaseID(build.author(b)), evidence: .orderNumber)
            ),
            at: minute
        )
    }

    private func promised(to target: EventTarget, at minute: Double, due: Double? = nil) -> ConversationEvent {
        build.fact(
            .promiseMade(
                PromiseRecord(
                    id: promise,
                    target: target,
                    kind: .callBack,
                    text: "We call you tomorrow.",
                    due: due.map { build.time($0) },
                    dueIsInferred: due == nil
                )
            ),
            at: minute
        )
    }

    private func asked(toClose target: EventTarget, at minute: Double) -> ConversationEvent {
        build.fact(.progressed(ProgressChange(target: target, state: .closed)), at: minute)
    }

    @Test func `R05: a case over an open promise does not close; it closes when the promise is kept`() throws {
        let target = EventTarget.customerCase(CaseID(build.author("ada")))
        var events = [
            build.customer("ada", writes: "m1", at: 0), promised(to: .message(build.message("m1")), at: 1),
            asked(toClose: target, at: 2),
        ]
        func status() -> WorkStatus? { ConversationLog(events).customerCase(of: build.author("ada"))?.status }
        #expect(status() == .closeRequested(blockedBy: [promise]))
        events.append(build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: "called at 15:10")), at: 9))
        #expect(status() == .closed(.closed))
    }

    @Test func `R05: an open promise on the thread, or under the brand's reply, holds the customer's case open`() throws
    {
        let target = EventTarget.customerCase(CaseID(build.author("ada")))
        let thread = ConversationID(platform: build.platform, native: "ferry")
        for place in [EventTarget.conversation(thread), .message(build.message("r1"))] {
            var events = [
                build.customer("ada", writes: "m1", in: "ferry", at: 0),
                build.brand(writes: "r1", replyingTo: "m1", in: "ferry", at: 1),
                build.customer("bo", writes: "other", at: 1),
                promised(to: place, at: 2), asked(toClose: .conversation(thread), at: 3), asked(toClose: target, at: 4),
                asked(toClose: .customerCase(CaseID(build.author("bo"))), at: 4),
            ]
            for shift in events.indices {
                let log = ConversationLog(events[shift...] + events[..<shift])
                let blocked = WorkStatus.closeRequested(blockedBy: [promise])
                #expect(log.customerCase(of: build.author("ada"))?.status == blocked)
                #expect(log.conversation(thread)?.status == blocked)
                // Whoever wrote elsewhere has nothing to do with it.
                #expect(log.customerCase(of: build.author("bo"))?.status == .closed(.closed))
                let all = Dictionary(uniqueKeysWithValues: log.cases().map { ($0.authors[0], $0) })
                #expect(all[build.author("ada")] == log.customerCase(of: build.author("ada")))
                #expect(all[build.author("bo")] == log.customerCase(of: build.author("bo")))
            }
            events.append(build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: "called")), at: 9))
            #expect(ConversationLog(events).customerCase(of: build.author("ada"))?.status == .closed(.closed))
        }
    }

    @Test func `R07: no order of events closes a case over an unkept promise; withdrawing it openly does`() throws {
        let target = EventTarget.customerCase(CaseID(build.author("ada")))
        let events = [
            asked(toClose: target, at: 1), promised(to: target, at: 2), build.customer("ada", writes: "m1", at: 0),
        ]
        for shift in 0..<3 {
            let rotated = Array(events[shift...] + events[..<shift])
            let status = ConversationLog(rotated).customerCase(of: build.author("ada"))?.status
            #expect(status == .closeRequested(blockedBy: [promise]))
        }
        let withdrawn = build.fact(
            .promiseWithdrawn(PromiseWithdrawal(promise: promise, reason: "the line is closed")),
            at: 3
        )
        let log = ConversationLog(events + [withdrawn])
        #expect(log.customerCase(of: build.author("ada"))?.status.isClosed == true)
    }

    @Test func `R01: a promise is overdue when its time is past and nothing shows that it was kept`() throws {
        let events = [
            build.customer("ada", writes: "m1", at: 0), promised(to: .message(build.message("m1")), at: 1, due: 60),
        ]
        let open = try #require(ConversationLog(events).conversation(containing: build.message("m1"))?.promises.first)
        #expect(!open.isOverdue(at: build.time(60)))
        #expect(open.isOverdue(at: build.time(60.1)))
        let late = build.fact(
            .promiseEvidenced(PromiseEvidence(promise: promise, text: "called", keptAt: build.time(50))),
            at: 500
        )
        let log = ConversationLog(events + [late])
        let kept = try #require(log.conversation(containing: build.message("m1"))?.promises.first)
        #expect(!kept.isOpen)
        #expect(kept.keptAt == build.time(50), "recorded late, but kept in time")
    }

    @Test func `R54: merged on evidence, two accounts are one case that either name finds; unmerged, two again`() throws
    {
        let joined = merge("ada-mail", "ada-x", at: 3)
        let events = [
            build.customer("ada-mail", writes: "m1", at: 1), build.customer("ada-x", writes: "m2", at: 0), joined,
        ]
        let log = ConversationLog(events)
        let found = try #require(log.customerCase(of: build.author("ada-mail")))
        #expect(found.id == CaseID(build.author("ada-x")), "the earliest message names the case")
        #expect(found.items.map(\.id.native) == ["m2", "m1"])
        #expect(found.merges.map(\.merge.evidence) == [.orderNumber])
        #expect(log.customerCase(of: build.author("ada-x")) == found)
        #expect(Array(log.cases()).count == 1)
        let again = ConversationLog(events + [build.fact(.unmerged(CaseUnmerge(merge: joined.id)), at: 4)])
        #expect(Set(again.cases()) == Set(ConversationLog(events.dropLast()).cases()))
    }

    @Test func `a retracted unmerge leaves the merge standing`() throws {
        let joined = merge("a", "b", at: 3)
        let parted = build.fact(.unmerged(CaseUnmerge(merge: joined.id)), at: 4)
        let events = [
            build.customer("a", writes: "m1", at: 0), build.customer("b", writes: "m2", at: 1), joined, parted,
            build.fact(.retracted(Retraction(event: parted.id)), at: 5),
        ]
        #expect(Array(ConversationLog(events).cases()).count == 1)
        #expect(Array(ConversationLog(events.reversed()).cases()).count == 1)
    }

    @Test func `R86: a hand-off that only one side reports is orphaned`() throws {
        func handOff(_ side: HandOffSide, _ counterpart: String) -> ConversationEvent {
            build.fact(
                .handedOff(
                    HandOff(
                        id: HandOffID(rawValue: "h"),
                        side: side,
                        target: .message(build.message("m1")),
                        counterpart: counterpart
                    )
                ),
                at: side == .giving ? 1 : 2
            )
        }
        let asked = build.customer("ada", writes: "m1", at: 0)
        let one = ConversationLog([asked, handOff(.giving, "ticket 70012")])
        #expect(one.conversation(containing: build.message("m1"))?.handOffs.map(\.isOrphaned) == [true])
        let both = ConversationLog([asked, handOff(.taking, "x m1"), handOff(.giving, "ticket 70012")])
        let found = try #require(both.conversation(containing: build.message("m1"))?.handOffs.first)
        #expect(!found.isOrphaned)
        #expect(found.given?.counterpart == "ticket 70012")
        #expect(found.taken?.counterpart == "x m1")
    }

    @Test func `a message by nobody known is a case of its own`() {
        let log = ConversationLog([
            build.customer(nil, writes: "m1", at: 0), build.customer(nil, writes: "m2", at: 1),
        ])
        #expect(Array(log.cases()).count == 2)
        #expect(log.customerCase(CaseID(anonymous: build.message("m1")))?.items.count == 1)
    }

    @Test func `a message whose author a second source names is in that person's case alone`() throws {
        let unnamed = build.customer(nil, writes: "m1", at: 0)
        var named = build.customer("ada", writes: "m1", at: 0)
        named.id = EventID("second source")
        for events in [[unnamed, named], [named, unnamed]] {
            let cases = Array(ConversationLog(events).cases())
            #expect(cases.map(\.authors) == [[build.author("ada")]])
            #expect(cases.first?.id == CaseID(build.author("ada")))
        }
    }
}
