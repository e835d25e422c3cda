import Commitments
import Conversations
import Foundation
import LanguageAnalysis
import ReputationTesting
import Testing

@Suite struct PromiseRecorderTests {
    private let build = EventBuilder()

    private func recorder(_ terms: PromiseTerms = PromiseTerms()) throws -> PromiseRecorder {
        let calendar = PromiseCalendar(timeZone: try #require(TimeZone(identifier: "Europe/London")))
        return PromiseRecorder(
            analyzer: try TestAnalyzer.shipped,
            brand: build.brand,
            calendar: calendar,
            terms: terms
        )
    }

    @Test func `R05: a reply's promise is recorded, and the case does not close before it is kept`() throws {
        let asked = build.customer("ada", writes: "m1", "Where is my bag?", at: 0)
        let reply = build.brand(writes: "m2", "Sorry! We will call you by 15:00 today.", replyingTo: "m1", at: 5)
        var log = ConversationLog([asked])
        log.append(try recorder().recording([reply], in: log))
        let target = EventTarget.customerCase(CaseID(build.author("ada")))
        log.append([build.fact(.progressed(ProgressChange(target: target, state: .closed)), at: 10)])

        let open = try #require(log.customerCase(of: build.author("ada")))
        let promise = try #require(open.promises.first)
        #expect(open.status == .closeRequested(blockedBy: [promise.id]))
        #expect(promise.record.kind == .callBack && promise.record.madeIn == build.message("m2"))
        #expect(promise.record.due == build.time(300) && !promise.record.dueIsInferred)
        #expect(promise.record.text == "We will call you by 15:00 today.")

        log.append([build.fact(.promiseEvidenced(PromiseEvidence(promise: promise.id, text: "called")), at: 200)])
        #expect(log.customerCase(of: build.author("ada"))?.status == .closed(.closed))
    }

    @Test func `R05: without a date the due time is the configured one and marked as inferred`() throws {
        let reply = build.brand(writes: "m2", "We will get back to you.", replyingTo: "m1", at: 5)
        let log = ConversationLog([build.customer("ada", writes: "m1", at: 0), reply])
        let standard = try #require(ConversationLog(try recorder().promises(in: log)).promises().first)
        #expect(standard.record.due == build.time(5 + 2 * 1440) && standard.record.dueIsInferred)
        let own = try recorder(PromiseTerms(inferredDue: [.callBack: .seconds(3600)]))
        #expect(ConversationLog(own.promises(in: log)).promises().first?.record.due == build.time(65))
        let none = try recorder(PromiseTerms(inferredDue: [:]))
        let undated = try #require(ConversationLog(none.promises(in: log)).promises().first)
        #expect(undated.record.due == nil && !undated.record.dueIsInferred)
    }

    @Test func `reading twice, in any order and in parts gives the same promises`() throws {
        let events = [
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "m2", "We'll check with the crew. I will call you on Friday.", replyingTo: "m1", at: 5),
            build.brand(writes: "m3", "Ich melde mich bis morgen Mittag.", replyingTo: "m1", at: 6),
        ]
        let recorder = try recorder()
        let whole = ConversationLog(events + recorder.promises(in: ConversationLog(events)))
        var parts = ConversationLog()
        for event in events.reversed() { parts.append(recorder.recording([event], in: parts)) }
        parts.append(recorder.promises(in: parts))
        #expect(whole.promises().map(\.record) == parts.promises().map(\.record))
        #expect(whole.promises().count == 3)
    }

    @Test func `customers' messages, internal notes and messages with a person's record are not read`() throws {
        var note = build.brand(writes: "m3", "We will call her tomorrow.", at: 2)
        if case .arrived(var message) = note.fact {
            message.outbound?.audience = .internalNote
            note.fact = .arrived(message)
        }
        let record = PromiseRecord(
            id: PromiseID(rawValue: "promise:by-hand"),
            target: .message(build.message("m4")),
            kind: .callBack,
            text: "call",
            madeIn: build.message("m4")
        )
        let log = ConversationLog([
            build.customer("ada", writes: "m1", "I will call you tomorrow.", at: 0), note,
            build.brand(writes: "m4", "We will call you tomorrow.", at: 3), build.fact(.promiseMade(record), at: 4),
        ])
        #expect(try recorder().promises(in: log).isEmpty)
    }

    @Test func `an edit cannot take a promise back, and what it adds is promised too`() throws {
        let reply = build.brand(writes: "m2", "We will call you tomorrow.", at: 5)
        let edit = build.fact(
            .edited(MessageRevision(message: build.message("m2"), text: "We will refund the fare by Friday.")),
            at: 9
        )
        let recorder = try recorder()
        var log = ConversationLog(recorder.recording([reply], in: ConversationLog()))
        log.append(recorder.recording([edit], in: log))
        #expect(log.promises().map(\.record.kind) == [.callBack, .deadline])
    }

    @Test func `R01: word that was promised in writing is kept by writing, and by nothing less`() throws {
        let recorder = try recorder()
        func standing(_ text: String, origin: OutboundOrigin = .human, first: String) throws -> PromiseStanding {
            let events = [
                build.customer("ada", writes: "m1", at: 0),
                build.brand(writes: "m2", first, replyingTo: "m1", at: 5, origin: .automation),
                build.brand(writes: "m3", text, replyingTo: "m1", at: 60, origin: origin),
            ]
            var log = ConversationLog(events)
            log.append(recorder.promises(in: log))
            log.append(recorder.answers(in: log))
            log.append(recorder.answers(in: log))
            return try #require(log.promises().first).standing(at: build.time(20_000))
        }
        let word = "We will get back to you as soon as possible."
        #expect(try standing("Your bag is at pier two.", first: word) == .kept)
        #expect(try standing("Your bag is at pier two.", origin: .automation, first: word) == .broken)
        #expect(try standing("We will get back to you tomorrow.", first: word) == .broken)
        #expect(try standing("Your bag is at pier two.", first: "We will refund the fare.") == .broken)
    }
}
