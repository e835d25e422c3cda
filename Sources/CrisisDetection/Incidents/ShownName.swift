/// Compares the names that people show, for those who only suggest.
package enum PersonName {
    /// Whether both are the same name of two words or more, or one the other cut short.
    package static func agree(_ left: String, _ right: String) -> Bool {
        guard let left = ShownName(left), let right = ShownName(right) else { return false }
        return left.agrees(with: right)
    }
}

/// A name shown beside a message, for telling whether two accounts may be one person's.
struct ShownName: Hashable, Codable, Sendable {
    /// All its letters and digits, in small letters.
    private let joined: String
    /// How many words it has.
    private let words: Int

    init?(_ name: String) {
        let words = WordSource.words(of: name)
        guard !words.isEmpty else { return nil }
        joined = words.joined()
        self.words = words.count
    }

    /// Whether both are the same name, or one the other cut short: `Graham T.` and `Graham Tellwick`.
    ///
    /// A first name alone proves nothing: thousands share it.
    func agrees(with other: ShownName) -> Bool {
        guard joined != other.joined else { return words > 1 || joined.utf8.count >= 10 }
        let (short, long) = joined.utf8.count < other.joined.utf8.count ? (self, other) : (other, self)
        return short.words > 1 && short.joined.utf8.count >= 6 && long.joined.hasPrefix(short.joined)
    }

    /// Whether they are full names of two people; a nickname contradicts nothing.
    func contradicts(_ other: ShownName) -> Bool {
        words > 1 && other.words > 1 && !agrees(with: other)
    }
}
