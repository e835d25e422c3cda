import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct JudgingLogsTests {
    private let build = EventBuilder()

    /// Fails on one message, calls a reply to a question an answer, and everything else a notice.
    private struct Judge: SubstanceClassifier {
        struct Tired: Error {}
        let identity = ClassifierIdentity(id: ClassifierID(rawValue: "judge"), version: 1)

        func substance(
            of reply: Message,
            to incoming: Message?
        ) async throws -> (substance: Substance, confidence: Double?)? {
            if reply.text.isEmpty { throw Tired() }
            return (incoming?.text.hasSuffix("?") == true ? .substantive : .acknowledgement, nil)
        }
    }

    @Test func `what was stored unjudged is judged from the log as it would have been on its way in`() async {
        let edited = MessageRevision(message: build.message("a1"), text: "By 3 pm.")
        let events = [
            build.customer("ada", writes: "m1", "When?", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 1),
            build.fact(.edited(edited), at: 2), build.brand(writes: "a2", "", replyingTo: "m1", at: 3),
        ]
        let recorder = AssessmentRecorder(classifier: Judge(), brand: build.brand)
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
}
