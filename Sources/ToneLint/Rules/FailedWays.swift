internal import Conversations
internal import LanguageAnalysis

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
                    confidence: isRecorded ? 0.9 : 0.8,
                    arguments: tried.isEmpty ? [:] : ["tried": tried.joined(separator: ", ")]
                )
            }
        }
    }
}
