import Foundation
import LanguageAnalysis
import Moderation
import TestSupport
import Testing

/// Damaged policies and lexicons are refused or used: nothing traps, and what is accepted can be written again.
@Suite struct ConfigurationFuzzTests {
    @Test(.timeLimit(.minutes(10)))
    func `a damaged policy is refused, or decides`() throws {
        var accepted = 0
        for (seed, bytes) in Mutation.forms(
            of: [Array(try JSONEncoder().encode(ModerationPolicy.brandPage))],
            whole: 10_000,
            least: 200
        ) {
            guard let read = try? JSONDecoder().decode(ModerationPolicy.self, from: Data(bytes)) else { continue }
            accepted += 1
            let again = try JSONDecoder().decode(ModerationPolicy.self, from: JSONEncoder().encode(read))
            #expect(again == read, "seed \(seed)")
            guard let evaluator = try? ModerationEvaluator(read) else { continue }
            var inputs = RandomInputs(seed: seed)
            for number in 0..<20 {
                let decision = evaluator.decide(inputs.input(number))
                #expect(decision.policy == evaluator.reference, "seed \(seed)")
            }
        }
        #expect(accepted > 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged lexicon is refused by its line, or finds words at their places`() throws {
        let source = """
            # Words of the pier.
            [set n]
            |s
            [insult.strong]
            landlubber{n}; bilge (rat|rats); scurvy*; =b\u{F6}se
            [threat.weak]
            walk the plank
            [allow]
            bilge pump
            """
        let text = Array("You landlubbers, b1lge r a t! B\u{F6}se bilge pump. Walk the plank \u{1F6A2}".utf8)
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: [Array(source.utf8)], whole: 10_000, least: 200) {
            let pack = LexiconPack(language: .english, name: "pier", source: String(decoding: bytes, as: UTF8.self))
            guard let matcher = try? LexiconMatcher(packs: [pack]) else { continue }
            accepted += 1
            for match in matcher.matches(utf8: text, language: { _ in nil }) {
                #expect(String(validating: text[match.range], as: UTF8.self) != nil, "seed \(seed)")
            }
        }
        #expect(accepted > 0)
    }
}
