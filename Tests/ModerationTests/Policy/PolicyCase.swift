import Conversations
import Foundation
import LanguageAnalysis
import Moderation
import ReputationTesting
import Testing

/// One numbered case: what was found and known, and what must come of it.
struct PolicyCase: Sendable, CustomTestStringConvertible {
    var number: String
    var words: String
    var firm: [SignalKind] = []
    var weak: [SignalKind] = []
    var degraded: [DegradedInput] = []
    var standing = AuthorStanding()
    var placement = CommentPlacement(publicCounter: 40)
    var replies = 0
    var context = ModerationContext()
    var options = BrandPageOptions()
    var action: ModerationAction
    var reason: ReasonCode?
    var marks: Set<DecisionMark> = []

    var testDescription: String { "\(number): \(words)" }

    var input: ModerationInput {
        let builder = ModerationBuilder()
        return ModerationInput(
            comment: builder.comment(text: words, replies: replies, placement: placement),
            signals: builder.signals(firm: firm, weak: weak, degraded: degraded),
            standing: standing,
            context: context
        )
    }

    func decide() throws -> ModerationDecision {
        try ModerationEvaluator(.brandPage(options: options)).decide(input)
    }
}

extension AuthorStanding {
    /// A verified customer.
    static func customer(_ published: Int = 4) -> AuthorStanding {
        StandingModel().standing(published: published, upheldRemovals: 0, isVerifiedCustomer: .yes)
    }

    /// Somebody with counts alone.
    static func stranger(_ published: Int = 0, upheld: Int = 0, isYoung: ThreeValued = .unknown) -> AuthorStanding {
        StandingModel().standing(published: published, upheldRemovals: upheld, isYoungAccount: isYoung)
    }

    /// Somebody whose removals people upheld under several posts.
    static func repeatOffender(upheld: Int, overturned: Int = 0, daysAgo: Int = 5, published: Int = 6) -> AuthorStanding
    {
        let now = ModerationBuilder.start
        let author = AuthorID(platform: .facebook, native: "guest")
        let outcomes = (0..<upheld + overturned).map { index in
            ModerationOutcome(
                decision: DecisionID("earlier", "\(index)"),
                author: author,
                conversation: ConversationID(platform: .facebook, native: "post-\(index % 3)"),
                verdict: index < upheld ? .upheld : .overturned,
                at: now.addingTimeInterval(-86_400 * Double(daysAgo))
            )
        }
        return StandingModel().standing(
            of: AuthorHistory(author: author, published: published, outcomes: outcomes),
            at: now
        )
    }
}
