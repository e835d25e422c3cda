import Conversations
import ReputationFoundations

/// How far a reading has come, and how far back the next one begins.
struct MastodonPlace: Hashable, Sendable {
    /// The identifier after which the next page begins.
    private(set) var next: String
    /// The newest identifier ever read.
    private var newest: String
    /// Until when the server asked to be left alone, by its clock.
    var renewal: Instant?
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
        guard (3...4).contains(parts.count), parts[0] == "mastodon", !parts[1].isEmpty, !parts[2].isEmpty else {
            throw .foreignCursor(cursor.rawValue)
        }
        (next, newest) = (parts[1], parts[2])
        guard parts.count == 4 else { return }
        guard parts[3].hasPrefix(Self.waits), let moment = Int64(parts[3].dropFirst(Self.waits.count)) else {
            throw .foreignCursor(cursor.rawValue)
        }
        renewal = Instant(milliseconds: moment)
    }

    private static let waits = "not-before="

    /// Where a reading after this one begins.
    var cursor: SourceCursor {
        let wait = renewal.map { " \(Self.waits)\($0.milliseconds)" } ?? ""
        return SourceCursor(rawValue: "mastodon \(back.first?.place ?? next) \(newest)\(wait)")
    }

    /// How long the server still wants to be left alone at a moment; `nil` when it does not, or nobody knows the time.
    func wait(at now: Instant?) -> Duration? {
        guard let now, let renewal, renewal > now else { return nil }
        return .milliseconds(renewal.milliseconds(since: now))
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
