public import Conversations
import LanguageAnalysis

/// Somebody sends readers of the brand's own page elsewhere.
public struct RivalTip: Hashable, Encodable, Sendable {
    /// How far it goes.
    public enum Kind: String, Hashable, Codable, Sendable {
        /// Recommends a rival.
        case recommendsRival
        /// Says that they have gone or will go to a rival.
        case goesToRival
        /// Turns readers away without naming where to go.
        case turnsAway
        /// Names a rival, and no more.
        case namesRival
    }

    /// How far it goes.
    public let kind: Kind
    /// The message that sends them elsewhere.
    public let message: MessageID
    /// Who wrote it; `nil` when the platform does not say.
    public let author: AuthorID?
    /// The rival; `nil` when none is named.
    public let rival: String?
    /// The brand's place where it stands.
    public let profile: ProfileKey
    /// Where people read it.
    public let permalink: String?
    /// The words, in UTF-8 bytes of the message's text.
    public let range: Range<Int>
    /// The words that do so, as they stand.
    public let words: String

    /// The finding in a line.
    public var explanation: String {
        "\(profile): \(kind.rawValue)\(rival.map { " (\($0))" } ?? ""): “\(words)”"
    }
}

extension PresenceReader {
    /// Tips to go elsewhere on the brand's own places, earliest first; a message gives one for each rival it names.
    ///
    /// Quoted names, questions and warnings against a rival recommend nothing.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - rivals: The rivals with their aliases; the brand itself may be among them.
    ///   - own: The name of the brand among them, for whose names nothing is reported.
    /// - Returns: The tips.
    /// - Complexity: O(n) in the bytes of the messages.
    public func rivalTips(in record: BrandRecord, rivals: BrandNameFinder, own: String? = nil) -> [RivalTip] {
        record.inbound.flatMap { inbound -> [RivalTip] in
            let message = inbound.item.message
            guard !message.isPrivate,
                record.brand.isOwn(property: message.channel.property) || inbound.answered.addressing == .direct
            else { return [] }
            let text = analyze(message)
            return tips(in: text, rivals, own).map { tip in
                let bytes = text.bytes(of: tip.tokens)
                return RivalTip(
                    kind: tip.kind,
                    message: message.id,
                    author: message.author?.id,
                    rival: tip.rival,
                    profile: inbound.profile,
                    permalink: message.permalink,
                    range: bytes,
                    words: text.text(bytes)
                )
            }
        }
    }

    private func tips(
        in text: AnalyzedText,
        _ rivals: BrandNameFinder,
        _ own: String?
    ) -> [(kind: RivalTip.Kind, rival: String?, tokens: Range<Int>)] {
        var found: [String: (kind: RivalTip.Kind, tokens: Range<Int>)] = [:]
        for name in rivals.find(in: text, includesQuoted: false) where name.name != own {
            let tip = kind(of: name.tokens, in: text)
            if let known = found[name.name], known.kind.rank <= tip.kind.rank { continue }
            found[name.name] = tip
        }
        let named = found.sorted { ($0.value.tokens.lowerBound, $0.key) < ($1.value.tokens.lowerBound, $1.key) }
            .map { (kind: $0.value.kind, rival: String?.some($0.key), tokens: $0.value.tokens) }
        if !named.isEmpty { return named }
        return text.ranges(of: "presence.turnAway").prefix(1).map { (.turnsAway, nil, $0) }
    }

    /// What is said of a rival: cues within six tokens of its name in the same sentence.
    private func kind(of name: Range<Int>, in text: AnalyzedText) -> (kind: RivalTip.Kind, tokens: Range<Int>) {
        let number = Int(text.tokens[name.lowerBound].sentence)
        let sentence = text.sentences[number].tokens
        let isQuestion = sentence.contains { text.tokens[$0].kind == .punctuation && text.key(of: $0).hasPrefix("?") }
        if isQuestion { return (.namesRival, name) }
        let near = max(sentence.lowerBound, name.lowerBound - 6)..<min(sentence.upperBound, name.upperBound + 6)
        var isWarning = false
        for cue in text.ranges(of: "presence.sendsTo") + text.ranges(of: "presence.better")
        where near.lowerBound <= cue.lowerBound && cue.upperBound <= near.upperBound {
            let whole = min(cue.lowerBound, name.lowerBound)..<max(cue.upperBound, name.upperBound)
            if !isNegated(whole, from: sentence.lowerBound, in: text) { return (.recommendsRival, whole) }
            isWarning = true
        }
        if isWarning { return (.namesRival, name) }
        let goes = ["intent.goElsewhere.threat", "intent.goElsewhere.report"].contains {
            text.has($0, inSentence: number)
        }
        return (goes ? .goesToRival : .namesRival, name)
    }

    /// Whether a negation stands within, or up to three words before with no comma between.
    private func isNegated(_ tokens: Range<Int>, from start: Int, in text: AnalyzedText) -> Bool {
        if tokens.contains(where: { text.token($0, is: "NEGATION") || text.token($0, is: "presence.against") }) {
            return true
        }
        var index = tokens.lowerBound
        while index > start, tokens.lowerBound - index < 3 {
            index -= 1
            if text.tokens[index].kind == .punctuation { return false }
            if text.token(index, is: "NEGATION") || text.token(index, is: "presence.against") { return true }
        }
        return false
    }
}

extension RivalTip.Kind {
    /// The gravest first.
    fileprivate var rank: Int {
        switch self {
        case .recommendsRival: 0
        case .goesToRival: 1
        case .turnsAway: 2
        case .namesRival: 3
        }
    }
}
