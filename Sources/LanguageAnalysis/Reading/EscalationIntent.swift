/// What somebody says they will do, or have done, to take a complaint further.
public struct EscalationIntent: Hashable, Sendable {
    /// Where the complaint goes.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Everybody is to read it: sites, blogs, networks.
        case publicPost
        /// Newspapers, radio, television.
        case press
        /// A lawyer or a court.
        case lawyer
        /// An authority or a consumer association.
        case regulator
        /// The money is taken back through a bank or card company.
        case chargeback
        /// The contract, booking or account is ended.
        case cancel
        /// A rival gets the custom.
        case goElsewhere
    }

    /// Whether it is still to come.
    public enum Mode: String, Hashable, Sendable, Codable, CaseIterable {
        /// It is announced, or made a condition.
        case threat
        /// It has been done.
        case report
    }

    /// Where the complaint goes.
    public var kind: Kind
    /// Whether it is still to come.
    public var mode: Mode
    /// Where it is said, in UTF-8 bytes.
    public var range: Range<Int>
    /// From 0 to 1: 0.9 where the writer speaks of themselves, 0.75 elsewhere.
    public var confidence: Double

    /// Describes what a reader of one's own found.
    public init(kind: Kind, mode: Mode, range: Range<Int>, confidence: Double) {
        self.kind = kind
        self.mode = mode
        self.range = range
        self.confidence = confidence
    }
}

extension AnalyzedText {
    /// What the writer says they will do or have done to take a complaint further, in the order of the text.
    ///
    /// Quoted words and what is said not to be meant are left out by the packs' patterns; where a threat and a report of
    /// one kind overlap, the longer counts.
    ///
    /// - Complexity: O(*n*) in tokens for each kind and mode.
    public var escalations: [EscalationIntent] {
        let denied = ranges(of: "intent.denied")
        var found: [EscalationIntent] = []
        for kind in EscalationIntent.Kind.allCases {
            var own: [EscalationIntent] = []
            for mode in EscalationIntent.Mode.allCases {
                for tokens in ranges(of: "intent.\(kind.rawValue).\(mode.rawValue)")
                where !denied.contains(where: { denies($0, tokens) }) {
                    let sentence = Int(self.tokens[tokens.lowerBound].sentence)
                    let isOwn = has("I", inSentence: sentence) || has("WE", inSentence: sentence)
                    own.append(
                        EscalationIntent(
                            kind: kind,
                            mode: mode,
                            range: bytes(of: tokens),
                            confidence: isOwn ? 0.9 : 0.75
                        )
                    )
                }
            }
            own.sort { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
            for intent in own where !found.contains(where: { $0.kind == kind && $0.range.overlaps(intent.range) }) {
                found.append(intent)
            }
        }
        return found.sorted { ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue) }
    }

    /// Whether words that say what is not meant reach into other words of their sentence, or stand right before them.
    private func denies(_ denied: Range<Int>, _ tokens: Range<Int>) -> Bool {
        self.tokens[denied.lowerBound].sentence == self.tokens[tokens.lowerBound].sentence
            && denied.lowerBound < tokens.upperBound && denied.upperBound + 2 >= tokens.lowerBound
    }
}
