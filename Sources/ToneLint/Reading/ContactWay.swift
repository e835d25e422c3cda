internal import Conversations
internal import LanguageAnalysis

/// A way to reach a brand, as customers and replies name it.
enum ContactWay: String, CaseIterable {
    case mail, phone, chat, form, message
    /// Support without a word about how to reach it.
    case desk

    private var className: String { self == .desk ? "DESK" : "channel.\(rawValue)" }

    /// The ways a sentence names; the desk only where it names no other.
    static func named(in text: AnalyzedText, sentence: Int) -> Set<ContactWay> {
        let named = Set(allCases.filter { text.has($0.className, inSentence: sentence) })
        return named.count > 1 ? named.subtracting([.desk]) : named
    }

    /// The ways that a message says brought nothing: named with the words for it, or right before.
    ///
    /// - Complexity: O(*s*) in the sentences.
    static func failed(in incoming: AnalyzedText) -> Set<ContactWay> {
        var failed: Set<ContactWay> = []
        var before: Set<ContactWay> = []
        for sentence in incoming.sentences.indices {
            let named = named(in: incoming, sentence: sentence)
            if incoming.has("channel.failed", inSentence: sentence) { failed.formUnion(named.isEmpty ? before : named) }
            before = named.isEmpty ? [] : before.union(named)
        }
        return failed
    }

    /// What a contact on record came by; `nil` for a public one, which nobody is sent back to by a private way.
    init?(_ channel: Channel) {
        switch channel.channelClass {
        case .mail: self = .mail
        case .phone: self = .phone
        case .ticket: self = .form
        case .directMessage: self = .message
        case .publicSocial, .review: return nil
        default: self = .desk
        }
    }
}
