import Foundation
import TestSupport
import Testing
import ToneLint

/// One bad and one good sentence for every rule in four languages; skipped where the data is not there.
@Suite struct ExampleSentenceTests {
    private struct Rule: Decodable {
        var id: String
        var bad: [String: String]
        var good: [String: String]
    }

    private static func rules() throws -> [Rule]? {
        guard let url = MeasuringData.url("tone/examples.json") else { return nil }
        return try JSONDecoder().decode([Rule].self, from: Data(contentsOf: url))
    }

    /// The data only describes these texts: "a 190-word comment".
    private static let described: Set<String> = ["medium.length", "medium.long-sentence"]

    private struct Exception {
        var reason: String
        var sentences: [String]
    }

    /// Bad sentences that do not fire their rule.
    private static let missed = [
        Exception(
            reason: "a promise to get in touch at once counts as vague, not as empty",
            sentences: ["canned.empty-ack de"]
        ),
        Exception(
            reason: "the packs do not know this way of having nothing to do with it",
            sentences: ["defensive.scapegoat ro", "defensive.scapegoat ru"]
        ),
        Exception(reason: "it says that something is done about it", sentences: ["generic.no-specifics de"]),
        Exception(
            reason: "whoever tells of a broken link complains, and is not thanked",
            sentences: ["en", "ro", "ru"].map { "polite.missing-thanks \($0)" }
        ),
        Exception(
            reason: "an apology for our mistake, with the mistake as its object, counts as regret only",
            sentences: ["polite.undue-apology de", "polite.undue-apology ru"]
        ),
        Exception(
            reason: "one word of content is too little to be off topic",
            sentences: ["relevance.off-topic-post de", "relevance.off-topic-post ro"]
        ),
    ]

    /// Good sentences at which an error or a warning is drawn all the same, by the rule that speaks up.
    private static let noisy: [String: Exception] = [
        "promise.no-date": Exception(
            reason: "it promises without a date, which that rule is right about",
            sentences: [
                "generic.no-specifics en", "generic.no-specifics ro", "medium.register-mix de",
                "medium.register-mix en",
                "medium.register-mix ru", "polite.undue-apology de", "polite.undue-apology en",
                "polite.undue-apology ro",
                "polite.undue-apology ru", "redirect.only-ask de", "redirect.only-ask ro", "redirect.only-ask ru",
                "relevance.promo-in-complaint de", "relevance.promo-in-complaint en", "relevance.promo-in-complaint ro",
                "relevance.promo-in-complaint ru",
            ]
        ),
        "polite.missing-sorry": Exception(
            reason: "it answers a complaint without regret, which that rule is right about",
            sentences: ["generic.no-specifics de", "generic.no-specifics ro", "generic.no-specifics ru"]
                + [
                    "polite.misplaced-cheer", "polite.missing-thanks", "redirect.repeat-question",
                    "relevance.promo-in-complaint",
                ]
                .flatMap { rule in ["de", "en", "ro", "ru"].map { "\(rule) \($0)" } }
        ),
        "redirect.hand-off-without-reason": Exception(
            reason: "it moves to a private channel without saying why",
            sentences: [
                "defensive.public-argument de", "defensive.public-argument ru", "privacy.confirms-relationship de",
                "privacy.confirms-relationship en", "privacy.confirms-relationship ro",
                "privacy.confirms-relationship ru",
                "promise.public-compensation de", "promise.public-compensation en", "promise.public-compensation ro",
                "promise.public-compensation ru",
            ]
        ),
        "redirect.generic-desk": Exception(
            reason: "it sends elsewhere",
            sentences: [
                "defensive.legal-threat ru", "privacy.confirms-relationship de", "privacy.confirms-relationship en",
            ]
        ),
        "canned.empty-ack": Exception(
            reason: "by itself it only says that something was received or is being seen to",
            sentences: ["typo.spelling ru"]
        ),
        "redirect.only-ask": Exception(reason: "it only asks", sentences: ["redirect.repeat-question de"]),
    ]

    @Test func `every bad sentence fires its rule`() throws {
        guard let rules = try ExampleSentenceTests.rules() else { return }
        var silent: Set<String> = []
        for rule in rules where !ExampleSentenceTests.described.contains(rule.id) {
            for (language, bad) in rule.bad {
                let context = ExampleContexts.context(rule.id, language, bad: bad)
                let report = try TestLinter.standard.lint(
                    ExampleContexts.draft(bad, rule.id, language),
                    context: context
                )
                if !report.rules.contains(rule.id) { silent.insert("\(rule.id) \(language)") }
            }
        }
        let expected = Set(ExampleSentenceTests.missed.flatMap(\.sentences))
        #expect(silent.subtracting(expected).sorted() == [])
        #expect(expected.subtracting(silent).sorted() == [], "no longer an exception")
    }

    @Test func `no good sentence draws an error or a warning`() throws {
        guard let rules = try ExampleSentenceTests.rules() else { return }
        var drawn: Set<String> = []
        for rule in rules where !ExampleSentenceTests.described.contains(rule.id) {
            for (language, good) in rule.good where rule.id != "medium.language-mismatch" {
                let context = ExampleContexts.context(rule.id, language, bad: rule.bad[language] ?? "")
                let report = try TestLinter.standard.lint(
                    ExampleContexts.draft(good, rule.id, language),
                    context: context
                )
                for heavy in report.heavyRules { drawn.insert("\(rule.id) \(language): \(heavy)") }
            }
        }
        let noisy = ExampleSentenceTests.noisy.flatMap { rule, exception in exception.sentences.map { "\($0): \(rule)" }
        }
        #expect(drawn.subtracting(noisy).sorted() == [])
        #expect(Set(noisy).subtracting(drawn).sorted() == [], "no longer an exception")
    }

    @Test func `the catalogue has every rule of the data, of the same name`() throws {
        guard let rules = try ExampleSentenceTests.rules() else { return }
        let known = Set(ToneRuleCatalogue.all.map(\.id.rawValue))
        #expect(rules.map(\.id).filter { !known.contains($0) } == [])
    }
}
