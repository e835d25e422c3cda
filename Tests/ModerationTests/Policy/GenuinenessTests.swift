import Conversations
import Moderation
import ReputationTesting
import Testing

@Suite struct GenuinenessTests {
    private let builder = ModerationBuilder()

    private func label(_ signals: CommentSignals, _ standing: AuthorStanding = AuthorStanding()) -> Genuineness {
        Genuineness(signals: signals, standing: standing)
    }

    @Test func `R62: profanity with an order number is genuine`() {
        #expect(label(builder.signals(.profanity, .specifics)) == .genuine)
        #expect(label(builder.signals(.profanity, .specifics, .complaint), .repeatOffender(upheld: 5)) == .genuine)
    }

    @Test func `R62: an insult without a claim is abusive when plain, and when veiled only after upheld removals`() {
        #expect(label(builder.signals(.directedInsult)) == .abusive)
        let veiled = builder.signals(firm: [.evasion], weak: [.directedInsult])
        #expect(label(veiled) == .uncertain)
        #expect(label(veiled, .repeatOffender(upheld: 5)) == .abusive)
    }

    @Test func `R62: an insult beside a claim is uncertain, a threat beside a claim is not`() {
        #expect(label(builder.signals(.directedInsult, .complaint)) == .uncertain)
        #expect(label(builder.signals(.threat, .complaint)) == .abusive)
        #expect(label(builder.signals(.hate, .quotedAbuse)) == .uncertain)
    }

    @Test func `R62: what nobody could judge is uncertain, and what was judged clean is genuine`() {
        #expect(label(CommentSignals()) == .uncertain)
        #expect(label(builder.signals()) == .genuine)
        #expect(label(builder.signals(.negativeOpinion)) == .genuine)
        #expect(label(builder.signals(.personalDataOfSelf)) == .genuine)
    }
}
