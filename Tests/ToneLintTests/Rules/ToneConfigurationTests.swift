import Conversations
import Foundation
import LanguageAnalysis
import Testing
import ToneLint

@Suite struct ToneConfigurationTests {
    private func skip(_ rule: String, _ report: ToneReport) -> SkippedRule? {
        report.skipped.first { $0.rule.rawValue == rule }
    }

    @Test func `a rule that lacks context is skipped, and says which`() throws {
        let report = try TestLinter.standard.reply("We are on it.", "en")
        let needs = [
            "defensive.public-argument": ["publicTurnsByBrand"], "canned.near-duplicate": ["recentReplies"],
            "redirect.loop": ["contacts"], "redirect.repeat-question": ["incoming"],
            "promise.overdue": ["openPromises"],
            "polite.undue-apology": ["fault"], "typo.name-mismatch": ["customerName"], "medium.length": ["channel"],
            "privacy.confirms-relationship": ["isRegulated"],
        ]
        for (rule, missing) in needs {
            #expect(skip(rule, report)?.reason == .missingContext, "\(rule)")
            #expect(skip(rule, report)?.needs == missing, "\(rule)")
        }
    }

    @Test func `promises without a clock are missing context, too`() throws {
        let context = ReplyContext(openPromises: [])
        let report = try TestLinter.standard.reply("We are on it.", "en", context: context)
        #expect(skip("promise.overdue", report)?.needs == ["openPromises"])
    }

    @Test(arguments: ["您好，我们会尽快回复您。", "Köszönjük a türelmét, hamarosan válaszolunk.", "12345", ""])
    func `a text without a pack is never called clean`(text: String) throws {
        let report = try TestLinter.standard.reply(text, "hu")
        let unread = Set(report.skipped.filter { $0.reason == .noLanguagePack }.map(\.rule))
        let needing = Set(
            ToneRuleCatalogue.all.filter { $0.needsLanguagePack && $0.scope.contains(.replies) }.map(\.id)
        )
        #expect(unread == needing)
        #expect(!needing.isEmpty)
    }

    @Test func `every rule either ran or is named as skipped, once`() throws {
        for kind in [Draft.Kind.reply, .post, .template] {
            for audience in [Audience.public, .private] {
                let draft = Draft(text: "We are on it.", language: .english, kind: kind, audience: audience)
                let report = try TestLinter.standard.lint(draft)
                let skipped = report.skipped.map(\.rule)
                #expect(Set(skipped).count == skipped.count)
                #expect(Set(report.diagnostics.map(\.rule)).isDisjoint(with: skipped))
                #expect(skipped.contains("relevance.off-topic-post") || kind == .post)
                #expect(skipped.contains("defensive.blame-customer") == (kind == .post))
            }
        }
    }

    @Test func `rules for the public do not run in private`() throws {
        let text = "Please post your phone number here."
        #expect(try TestLinter.standard.reply(text, "en").rules.contains("privacy.asks-pii-public"))
        let report = try TestLinter.standard.reply(text, "en", audience: .private)
        #expect(skip("privacy.asks-pii-public", report)?.reason == .notApplicable)
        #expect(!report.rules.contains("privacy.asks-pii-public"))
    }

    @Test func `a rule turned off is skipped as off, and its group's severity yields to its own`() throws {
        var linter = try TestLinter.standard
        linter.configuration = ToneConfiguration(
            severities: ["defensive.*": .off, "defensive.blame-customer": .info]
        )
        let report = linter.reply("You should have read the terms. That is simply not true.", "en")
        #expect(report.findings("defensive.blame-customer").map(\.severity) == [.info])
        #expect(skip("defensive.contradict", report)?.reason == .off)
    }

    @Test func `names that no rule has are told`() {
        let configuration = ToneConfiguration(
            severities: ["defensive.blame": .off, "defensive.*": .info, "typos.*": .off, "typo.spelling": .info],
            profiles: [.init(origins: [.bot], severities: ["nope": .error])]
        )
        #expect(configuration.unknownNames == ["defensive.blame", "nope", "typos.*"])
        #expect(ToneConfiguration.standard.unknownNames.isEmpty)
    }

    @Test func `a profile holds for its channels and origins alone`() throws {
        var linter = try TestLinter.standard
        let profile = ToneConfiguration.Profile(
            channels: [.publicSocial],
            origins: [.bot],
            severities: ["typo.repeated-word": .error]
        )
        linter.configuration = ToneConfiguration(profiles: [profile])
        func severity(_ channel: Channel?, _ origin: OutboundOrigin) -> ToneSeverity? {
            let draft = Draft(text: "We will will call.", language: .english, channel: channel, origin: origin)
            return linter.lint(draft).findings("typo.repeated-word").first?.severity
        }
        #expect(severity(Channel(platform: .x), .bot) == .error)
        #expect(severity(Channel(platform: .x), .human) == .warning)
        #expect(severity(Channel(platform: .mail, channelClass: .mail), .bot) == .warning)
        #expect(severity(nil, .bot) == .warning)
    }

    @Test func `findings below the least confidence are left out`() throws {
        var linter = try TestLinter.standard
        linter.configuration.minimumConfidence = 1
        #expect(linter.reply("You should have read the terms.", "en").diagnostics.isEmpty)
    }

    @Test(arguments: [70.0, 1.01, -0.1]) func `a least confidence in percent or below nothing is refused`(
        _ share: Double
    ) {
        #expect {
            try JSONDecoder().decode(ToneConfiguration.self, from: Data("{\"minimumConfidence\": \(share)}".utf8))
        } throws: { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return false }
            return context.codingPath.map(\.stringValue) == ["minimumConfidence"]
                && context.debugDescription.contains("between 0 and 1")
        }
    }

    @Test func `every rule has a name of two parts, a reason, advice and a ground`() {
        #expect(Set(ToneRuleCatalogue.all.map(\.id)).count == ToneRuleCatalogue.all.count)
        for rule in ToneRuleCatalogue.all {
            #expect(rule.id.rawValue.split(separator: ".").count == 2, "\(rule.id.rawValue)")
            #expect(rule.rationale.hasSuffix(".") && rule.advice.hasSuffix("."), "\(rule.id.rawValue)")
            #expect(rule.evidence.sources.isEmpty == (rule.evidence.grade == .practice), "\(rule.id.rawValue)")
        }
    }
}
