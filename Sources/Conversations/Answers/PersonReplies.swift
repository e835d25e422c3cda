import ReputationFoundations

/// The brand's replies to one person in one thread, prepared to be asked for what followed a moment.
struct PersonReplies {
    private let replies: [ReplyReference]
    /// For each position, the next one at or after it of each sort, or the count.
    private let next: [Sort: [Int]]

    private enum Sort: CaseIterable {
        case byPerson, substantive, acknowledgement, notAssessed
    }

    init(_ unsorted: [ReplyReference]) {
        let replies = unsorted.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
        var next: [Sort: [Int]] = [:]
        for sort in Sort.allCases {
            var positions = Array(repeating: replies.count, count: replies.count + 1)
            for index in replies.indices.reversed() {
                positions[index] = Self.matches(replies[index], sort) ? index : positions[index + 1]
            }
            next[sort] = positions
        }
        self.replies = replies
        self.next = next
    }

    /// The first reply of each sort at or after a moment, earliest first, in O(log n).
    func deciding(since moment: Instant) -> [ReplyReference] {
        var low = 0
        var high = replies.count
        while low < high {
            let middle = (low + high) / 2
            if replies[middle].at < moment { low = middle + 1 } else { high = middle }
        }
        let positions = Set(Sort.allCases.compactMap { next[$0]?[low] }).subtracting([replies.count])
        return positions.sorted().map { replies[$0] }
    }

    private static func matches(_ reply: ReplyReference, _ sort: Sort) -> Bool {
        switch sort {
        case .byPerson: reply.isByPerson
        case .substantive: reply.answers
        case .acknowledgement: reply.acknowledges
        case .notAssessed: reply.isByPerson && reply.substance == nil
        }
    }
}

extension ReplyReference {
    /// Whether it settles the matter: judged substantive, and not sent by a rule or campaign.
    var answers: Bool {
        substance == .substantive && (isByPerson || origin == .bot)
    }

    /// Whether it says no more than that the message arrived, as far as anybody judged.
    var acknowledges: Bool {
        !answers && (substance != nil || !isByPerson)
    }
}
