import Conversations
import Foundation
import LanguageAnalysis
import Moderation
import ReputationTesting
import TestSupport

/// Inputs by chance, the same for a seed.
struct RandomInputs {
    var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    static let protective = SignalKind.allCases.filter(\.protects)
    static let violations = SignalKind.allCases.filter(\.isViolation)

    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    /// Some findings of some kinds, with any verdict.
    mutating func signals(of kinds: [SignalKind], percent: Int = 25) -> CommentSignals {
        var findings: [SignalFinding] = []
        for kind in kinds where chance(percent) {
            let verdict: ThreeValued = chance(70) ? .yes : chance(50) ? .unknown : .no
            findings.append(
                SignalFinding(
                    kind,
                    verdict,
                    strength: chance(50) ? .firm : .weak,
                    confidence: Double.random(in: 0...1, using: &random),
                    source: ClassifierIdentity(id: ClassifierID(rawValue: chance(50) ? "a" : "b"), version: 1)
                )
            )
        }
        let assessed = chance(70) ? SignalKind.allCases : SignalKind.allCases.filter { _ in chance(50) }
        let degraded =
            chance(15)
            ? [DegradedInput(source: ClassifierID(rawValue: "c"), reason: .timedOut, kinds: [.hate, .complaint])] : []
        return CommentSignals(
            findings: findings,
            assessed: Set(assessed),
            degraded: degraded,
            language: [.english, .german, .russian, .romanian, nil].randomElement(using: &random) ?? nil
        )
    }

    mutating func standing() -> AuthorStanding {
        let kinds: [ThreeValued] = [.yes, .no, .unknown]
        return StandingModel().standing(
            published: Int.random(in: 0...40, using: &random),
            upheldRemovals: chance(50) ? 0 : Int.random(in: 0...12, using: &random),
            isVerifiedCustomer: kinds.randomElement(using: &random) ?? .unknown,
            isStaff: chance(3) ? .yes : .unknown,
            isYoungAccount: kinds.randomElement(using: &random) ?? .unknown
        )
    }

    mutating func comment(_ number: Int = 0) -> ModeratedComment {
        let placements: [AdPlacement] = [.organic, .boosted, .paidAd, AdPlacement(rawValue: "later")]
        let counter = chance(10) ? nil : Int.random(in: 0...800, using: &random)
        return ModerationBuilder().comment(
            number,
            text: chance(5) ? "" : "words \(number)",
            author: "author-\(number % 50)",
            replies: chance(20) ? Int.random(in: 0...9, using: &random) : 0,
            placement: CommentPlacement(
                kind: placements.randomElement(using: &random) ?? .organic,
                publicCounter: counter,
                hiddenCount: Int.random(in: 0...30, using: &random),
                counterIncludesHidden: chance(20) ? .no : .unknown
            )
        )
    }

    mutating func input(_ number: Int = 0, kinds: [SignalKind] = SignalKind.allCases) -> ModerationInput {
        let signals = signals(of: kinds)
        let standing = standing()
        return ModerationInput(
            comment: comment(number),
            signals: signals,
            standing: standing,
            context: ModerationContext(
                tags: chance(5) ? ["press"] : [],
                crowd: chance(20)
                    ? CommentCrowd(authors: Int.random(in: 1...30, using: &random), verifiedCustomers: 6) : nil,
                isHidden: chance(10),
                capabilities: chance(20) ? PlatformCapabilities(of: chance(50) ? .x : .googleBusiness) : .everything
            )
        )
    }
}
