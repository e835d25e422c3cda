import Conversations
import Foundation
import LanguageAnalysis
import Testing
import ToneLint

/// Rules on which studies disagree weigh only where they were studied.
@Suite struct ContestedRuleTests {
    private func severity(_ rule: String, _ text: String, _ channel: ChannelClass?) throws -> ToneSeverity? {
        let draft = Draft(
            text: text,
            language: .english,
            channel: channel.map { Channel(platform: .facebook, channelClass: $0) }
        )
        return try TestLinter.standard.lint(draft).findings(rule).first?.severity
    }

    @Test func `contradicting was studied in reviews, so it is a hint elsewhere, and unchanged where nobody knows`()
        throws
    {
        let text = "That is simply not true, you are mistaken."
        #expect(try severity("defensive.contradict", text, .review) == .error)
        #expect(try severity("defensive.contradict", text, nil) == .error)
        #expect(try severity("defensive.contradict", text, .publicSocial) == .info)
        #expect(try severity("defensive.contradict", text, .mail) == .info)
    }

    @Test func `every contested rule of weight is lowered somewhere, and no other rule is`() {
        let lowered = Set(ToneConfiguration.contestedRules.flatMap { $0.severities.keys })
        let contested = ToneRuleCatalogue.all.filter { $0.evidence.grade == .contested && $0.severity > .info }
        #expect(lowered == Set(contested.map(\.id.rawValue)) && contested.count >= 5)
        #expect(ToneConfiguration.contestedRules.allSatisfy { $0.severities.values.allSatisfy { $0 == .info } })
    }

    @Test func `what a brand says of a rule comes before what studies say`() throws {
        var linter = try TestLinter.standard
        linter.configuration.severities = ["defensive.contradict": .warning]
        let draft = Draft(
            text: "That is simply not true, you are mistaken.",
            language: .english,
            channel: Channel(platform: .facebook)
        )
        #expect(linter.lint(draft).findings("defensive.contradict").map(\.severity) == [.warning])
        linter.configuration = ToneConfiguration(lowersContestedRules: false)
        #expect(linter.lint(draft).findings("defensive.contradict").map(\.severity) == [.error])
    }

    @Test func `a profile holds for its trade alone`() throws {
        var linter = try TestLinter.standard
        let clinic = Vertical(rawValue: "health")
        linter.configuration = ToneConfiguration(
            profiles: [.init(verticals: [clinic], severities: ["typo.repeated-word": .error])]
        )
        func severity(_ vertical: Vertical?) -> ToneSeverity? {
            let draft = Draft(text: "We will will call.", language: .english, vertical: vertical)
            return linter.lint(draft).findings("typo.repeated-word").first?.severity
        }
        #expect(severity(clinic) == .error)
        #expect(severity(Vertical(rawValue: "travel")) == .warning && severity(nil) == .warning)
    }

    @Test func `a configuration is written with its version, and a newer one is refused`() throws {
        let own = ToneConfiguration(
            severities: ["typo.*": .info],
            minimumConfidence: 0.6,
            profiles: [
                .init(channels: [.mail], verticals: [Vertical(rawValue: "travel")], severities: ["model.*": .off])
            ],
            lowersContestedRules: false
        )
        let data = try JSONEncoder().encode(own)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("\"schema\":1"))
        #expect(try JSONDecoder().decode(ToneConfiguration.self, from: data) == own)
        #expect(try JSONDecoder().decode(ToneConfiguration.self, from: Data("{}".utf8)) == .standard)
        let newer = Data(text.replacing("\"schema\":1", with: "\"schema\":2").utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ToneConfiguration.self, from: newer) }
    }
}
