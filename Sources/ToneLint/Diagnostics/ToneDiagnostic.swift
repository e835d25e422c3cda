/// One finding in a draft.
public struct ToneDiagnostic: Hashable, Codable, Sendable {
    /// The rule that fired.
    public var rule: ToneRuleID
    /// How much it weighs under the configuration used.
    public var severity: ToneSeverity
    /// How sure the finding is, from 0 to 1.
    public var confidence: Double
    /// Where, in UTF-8 bytes of the draft, half-open.
    ///
    /// A finding about something missing points to where it belongs.
    public var range: Range<Int>
    /// Further places that matter, such as the customer's words.
    public var related: [RelatedText]
    /// What to tell the writer.
    public var message: ToneMessage
    /// What the rule stands on.
    public var evidence: ToneRuleEvidence
    /// Changes on offer.
    public var fixes: [FixIt]
    /// What the finding is known by wherever the text moves: rule, words and their neighbours, without a position.
    public var fingerprint: String
}

/// A message by its name and arguments; the text comes from ``text``.
public struct ToneMessage: Hashable, Codable, Sendable {
    /// The name, which is the rule's or the rule's and a variant.
    public var id: String
    /// Values by name, such as the words found.
    public var arguments: [String: String]

    /// Names a message.
    public init(id: String, arguments: [String: String] = [:]) {
        self.id = id
        self.arguments = arguments
    }
}

/// A place outside the finding's own range.
public struct RelatedText: Hashable, Codable, Sendable {
    /// What the place has to do with the finding.
    public enum Role: String, Hashable, Codable, Sendable {
        /// The customer's words.
        case customer
        /// Another reply that says the same.
        case twin
        /// An open promise.
        case promise
        /// The draft itself.
        case draft
    }

    /// What the place has to do with the finding.
    public var role: Role
    /// The words.
    public var text: String
    /// Where they stand, in UTF-8 bytes of the draft; `nil` for other texts.
    public var range: Range<Int>?
}

/// A change to a draft.
public struct FixIt: Hashable, Codable, Sendable {
    /// Whether a program may make it.
    public enum Safety: String, Hashable, Codable, Sendable {
        /// Changes nothing but form: may be applied automatically.
        case safe
        /// Needs a person.
        case suggest
    }

    /// One replacement.
    public struct Edit: Hashable, Codable, Sendable {
        /// What goes, in UTF-8 bytes of the draft; empty to insert.
        public var range: Range<Int>
        /// What comes.
        ///
        /// `${…}` is an open place a person fills.
        public var replacement: String

        /// Describes a replacement.
        public init(range: Range<Int>, replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// The replacements, sorted and not overlapping.
    public var edits: [Edit]
    /// Whether a program may make it.
    public var safety: Safety

    /// Describes a change.
    public init(edits: [Edit], safety: Safety) {
        self.edits = edits
        self.safety = safety
    }
}
