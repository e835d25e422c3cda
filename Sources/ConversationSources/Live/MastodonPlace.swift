import Conversations

/// How far a reading has come, and how far back the next one begins.
struct MastodonPlace: Hashable, Sendable {
    /// The identifier after which the next page begins.
    private(set) var next: String
    /// The newest identifier ever read.
    private var newest: String
    /// The last pages: after which identifier each began, and how many records it had.
    private var back: [Step] = []

    private struct Step: Hashable, Sendable {
        var place: String
        var count: Int
    }

    /// Reads a cursor: where to begin, and what was read already.
    init(_ cursor: SourceCursor?) throws(LiveSourceError) {
        guard let cursor else {
            (next, newest) = ("0", "0")
            return
        }
        let parts = cursor.rawValue.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 3, parts[0] == "mastodon", !parts[1].isEmpty, !parts[2].isEmpty else {
            throw .foreignCursor(cursor.rawValue)
        }
        (next, newest) = (parts[1], parts[2])
    }

    /// Where a reading after this one begins.
    var cursor: SourceCursor {
        SourceCursor(rawValue: "mastodon \(back.first?.place ?? next) \(newest)")
    }

    /// Goes on over a page that was read; `false` when the reading has caught up with it.
    mutating func advance(over page: MastodonPage, pageSize: Int) -> Bool {
        guard let last = page.newest, last != next else { return false }
        back.append(Step(place: next, count: page.count))
        while back.dropFirst().reduce(0, { $0 + $1.count }) >= 2 * pageSize { back.removeFirst() }
        next = last
        // A page may be short for other reasons too: only one beyond what was known says that nothing follows.
        let isKnown = !Self.isOlder(newest, last)
        guard !isKnown else { return true }
        newest = last
        if page.cameLate, back.count > 1 {
            // More than a page may have arrived in the meantime, and among it what belongs before this one.
            next = back[0].place
            back = []
            return true
        }
        return page.count >= pageSize
    }

    /// Identifiers are strings, most of them of digits: a longer one is newer, of equal length the later one.
    static func isOlder(_ left: String, _ right: String) -> Bool {
        let counts = (left.utf8.count, right.utf8.count)
        return counts.0 != counts.1 ? counts.0 < counts.1 : left < right
    }
}
