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

/// Finds where a reply sends somebody back to a way that has failed them.
enum FailedWays {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        let claimed = scene.reading.incoming.map(ContactWay.failed) ?? []
        let open = (scene.context.contacts ?? []).filter { !$0.isAnswered }.map(\.channel)
        let recorded = Set(open.compactMap(ContactWay.init))
        guard !claimed.isEmpty || !open.isEmpty else { return [] }
        return ["act.redirect", "channel.use", "act.private"].flatMap { act in
            scene.places(of: act).compactMap { range in
                let sentence = Int(scene.reply.tokens[range.lowerBound].sentence)
                // Whoever owns up to a dead line sends nobody back to it.
                guard !scene.reply.has("act.admit", inSentence: sentence) else { return nil }
                let named = ContactWay.named(in: scene.reply, sentence: sentence)
                let isUnnamed = named.isEmpty || named == [.desk]
                // A private message is a way by itself, whatever else it shall tell, such as a phone number.
                let isPrivate = act == "act.private" && (isUnnamed || named.contains(.message))
                let ways = isPrivate ? [ContactWay.message] : named
                let again = ways.intersection(claimed.union(recorded))
                // A desk without a name is whatever they tried.
                let isLoop = !again.isEmpty || act == "act.redirect" && isUnnamed
                guard isLoop else { return nil }
                let isRecorded = !again.isDisjoint(with: recorded) || again.isEmpty && !open.isEmpty
                let tried = (again.isEmpty ? claimed.union(recorded) : again).map(\.rawValue).sorted()
                return RuleFinding(
                    range: scene.reply.bytes(of: range),
                    confidence: isRecorded ? 90 : 80,
                    arguments: tried.isEmpty ? [:] : ["tried": tried.joined(separator: ", ")]
                )
            }
        }
    }
}
