import Conversations
import Foundation
import ReputationTesting
import Synchronization
import Testing

@Suite struct AssessmentRecorderTests {
    let build = EventBuilder()

    /// Calls a reply substantive when it names a time, and cannot judge one whose question it was not given.
    private struct NamesATime: SubstanceClassifier {
        let identity = ClassifierIdentity(id: ClassifierID(rawValue: "test:names-a-time"), version: 3)

        func substance(
            of reply: Message,
            to incoming: Message?
        ) async throws -> (substance: Substance, confidence: Double?)? {
            guard incoming != nil else { throw StoreError(.unavailable, reason: "no question") }
            return reply.text.contains(":") ? (.substantive, 0.9) : nil
        }
    }

    private final class Notes: DiagnosticsSink {
        let taken = Mutex<[DiagnosticNote]>([])

        func record(_ note: DiagnosticNote) {
            taken.withLock { $0.append(note) }
        }
    }

    private var recorder: AssessmentRecorder<NamesATime> {
        AssessmentRecorder(classifier: NamesATime(), brand: build.brand)
    }

    @Test func `the question is found in the log or among the events themselves`() async throws {
        var log = ConversationLog([build.customer("ada", writes: "m1", at: 0)])
        let batch = [
            build.brand(writes: "a1", "Your bag comes at 9:40.", replyingTo: "m1", at: 5),
            build.brand(writes: "a2", "Look at 10:15.", replyingTo: "m2", at: 7),
            build.customer("bob", writes: "m2", at: 6),
        ]
        log.append(await recorder.assessing(batch, in: log))
        for name in ["a1", "a2"] {
            #expect(log.item(build.message(name))?.substance == .substantive)
        }
        #expect(log.count == 6, "three more events, and a judgement of each reply")
    }

    @Test func `judging again stores nothing twice, and a judge who cannot tell is on record`() async throws {
        var log = ConversationLog([build.customer("ada", writes: "m1", at: 0)])
        let reply = build.brand(writes: "a1", "We look into it.", replyingTo: "m1", at: 5)
        log.append(await recorder.assessing([reply], in: log))
        let again = log.append(await recorder.assessing([reply], in: log))
        #expect(again == AppendResult(appended: 0, duplicates: 2))
        let assessment = try #require(log.item(build.message("a1"))?.assessment(of: .substance))
        #expect(assessment.value == nil)
        #expect(
            assessment.assessor
                == .classifier(ClassifierIdentity(id: ClassifierID(rawValue: "test:names-a-time"), version: 3))
        )
    }

    @Test func `a judge who fails leaves no judgement and a note`() async throws {
        let notes = Notes()
        let orphan = build.brand(writes: "a1", "At 9:40.", replyingTo: "gone", at: 5)
        let events = await recorder.assessing([orphan], in: ConversationLog(), diagnostics: notes)
        #expect(events == [orphan])
        #expect(notes.taken.withLock { $0.map(\.name) } == ["assessment.failed"])
    }

    @Test func `an edit is judged by its new words`() async throws {
        var log = ConversationLog([
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "a1", "We look into it.", replyingTo: "m1", at: 5),
        ])
        let edit = build.fact(.edited(MessageRevision(message: build.message("a1"), text: "It is on the 9:40.")), at: 9)
        log.append(await recorder.assessing([edit], in: log))
        let item = try #require(log.item(build.message("a1")))
        #expect(item.substance == .substantive)
        #expect(item.assessment(of: .substance)?.revision == edit.id)
    }

    @Test func `what was stored unjudged is judged from the log as it would have been on its way in`() async {
        let edited = MessageRevision(message: build.message("a1"), text: "It comes at 9:40.")
        let events = [
            build.customer("ada", writes: "m1", "When?", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 1),
            build.fact(.edited(edited), at: 2), build.brand(writes: "a2", replyingTo: "gone", at: 3),
        ]
        var log = ConversationLog(events)
        let known = log
        let judgements = await recorder.judgements(in: log)
        #expect(judgements.count == 2, "the reply it failed on is not judged")
        let onTheWay = await recorder.assessing(events) { known.item($0)?.message }
        #expect(onTheWay == events + judgements)
        log.append(judgements)
        #expect(log.item(build.message("a1"))?.substance == .substantive)
        #expect(await recorder.judgements(in: log) == judgements)
    }

    @Test(arguments: [
        ("", false), ("@ada", false), ("@ada https://kestrelbay.example/a", false), (" \n@ada\u{A0}👍 !", false),
        ("@ada ok", true), ("@ada 9", true), ("https://x.example ja", true), ("Ещё", true), ("(h)", true),
        ("hello", true), ("httpx://a", true), ("②", true),
    ])
    func `by form alone, a reply without words is a notice and any other is left open`(
        text: String,
        hasWords: Bool
    ) async {
        let reply = Message(id: build.message("a1"), kind: .reply, channel: Channel(platform: .x), text: text)
        let judgement = await FormOnlySubstanceClassifier().substance(of: reply, to: nil)
        #expect(judgement?.substance == (hasWords ? nil : .acknowledgement))
    }
}
