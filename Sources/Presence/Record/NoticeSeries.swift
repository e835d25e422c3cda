import ReputationFoundations

/// What the brand's side did about something as a whole, in which the first from a moment on is found quickly.
///
/// Every message of a thread asks for it; looking through all signs for each would be slow in a long one.
struct NoticeSeries {
    private let all: [Notice]
    private let byPeople: [Notice]

    init(_ marks: [NoticeIndex.Mark]) {
        let sorted = marks.sorted { $0.notice < $1.notice }
        all = sorted.map(\.notice)
        byPeople = sorted.filter(\.isByPerson).map(\.notice)
    }

    /// The first sign from a moment on.
    ///
    /// - Complexity: O(log n) for n signs.
    func first(from moment: Instant) -> Notice? { Self.first(in: all, from: moment) }

    /// The first sign of a person from a moment on.
    ///
    /// - Complexity: O(log n) for n signs.
    func firstByPerson(from moment: Instant) -> Notice? { Self.first(in: byPeople, from: moment) }

    private static func first(in notices: [Notice], from moment: Instant) -> Notice? {
        var (low, high) = (0, notices.count)
        while low < high {
            let middle = (low + high) / 2
            if notices[middle].at < moment { low = middle + 1 } else { high = middle }
        }
        return low < notices.count ? notices[low] : nil
    }
}

extension Notice: Comparable {
    /// Earlier first, then by what was done.
    public static func < (left: Notice, right: Notice) -> Bool {
        (left.at, left.what) < (right.at, right.what)
    }
}
