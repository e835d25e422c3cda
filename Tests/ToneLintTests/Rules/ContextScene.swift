import Conversations
import Foundation
import LanguageAnalysis
import ToneLint

/// A rule that depends on what is known, with a reply that breaks it and one that does not.
struct ContextScene: Sendable, CustomStringConvertible {
    var rule: String
    var language: String
    var bad: String
    var good: String
    var context: ReplyContext
    var channel: Channel?
    var kind = Draft.Kind.reply

    var description: String { "\(rule) \(language)" }

    init(
        _ rule: String,
        _ language: String,
        bad: String,
        good: String,
        _ context: ReplyContext,
        channel: Channel? = nil,
        kind: Draft.Kind = .reply
    ) {
        self.rule = rule
        self.language = language
        self.bad = bad
        self.good = good
        self.context = context
        self.channel = channel
        self.kind = kind
    }

    func report(_ text: String, context: ReplyContext? = nil) throws -> ToneReport {
        let stated = rule == "medium.language-mismatch" ? nil : TextLanguage(rawValue: language)
        let draft = Draft(text: text, language: stated, channel: channel, kind: kind)
        return try TestLinter.standard.lint(draft, context: context ?? self.context)
    }

    /// What the brand wrote to others.
    static func index(_ texts: [String]) -> ReplyIndex {
        var index = ReplyIndex()
        guard let analyzer = try? TestLinter.standard.analyzer else { return index }
        for text in texts { index.add(analyzer.analyze(text)) }
        return index
    }

    /// What the brand talks about.
    static func profile(_ texts: [String]) -> TopicProfile {
        var profile = TopicProfile()
        guard let analyzer = try? TestLinter.standard.analyzer else { return profile }
        for text in texts { profile.add(analyzer.analyze(text)) }
        return profile
    }
}
