/// The default classifier, which reads no language: it judges what can be told from form alone.
///
/// A reply without words is an acknowledgement, and so is one sent by an automation. Everything else it leaves open,
/// because a form of words can only be judged by something that understands the words.
public struct FormOnlySubstanceClassifier: SubstanceClassifier {
    /// Makes the classifier.
    public init() {}

    /// Its name and version.
    public var identity: ClassifierIdentity {
        ClassifierIdentity(id: ClassifierID(rawValue: "form"), version: 1)
    }

    /// An acknowledgement for a reply that is automatic or has no words beside handles and links; otherwise `nil`.
    public func substance(
        of reply: Message,
        to incoming: Message?
    ) async -> (substance: Substance, confidence: Double?)? {
        if reply.outbound?.origin == .automation { return (.acknowledgement, 1) }
        guard !reply.attachments.isEmpty || Self.hasWords(reply.text) else { return (.acknowledgement, 1) }
        return nil
    }

    /// Whether a text holds a letter or digit outside handles and links; it reads no further than the first.
    static func hasWords(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        var isInWord = false
        var isSkipped = false
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.properties.isWhitespace {
                isInWord = false
                continue
            }
            if !isInWord {
                isInWord = true
                isSkipped = scalar == "@" || (scalar == "h" && startsLink(text.utf8[index...]))
            }
            if !isSkipped, scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
        }
        return false
    }

    private static func startsLink(_ rest: Substring.UTF8View) -> Bool {
        rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
    }
}
