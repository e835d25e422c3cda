import ReputationFoundations

/// The brand's replies to one person in one thread, prepared to be asked for what followed a moment.
struct PersonReplies {
    private let replies: [ReplyReference]
    /// For each sort and position, the next reply of the sort at or after it, or the count; empty for few replies.
    private let next: [[Int]]

    private enum Sort: Int, CaseIterable {
        case byPerson, substantive, acknowledgement, notAssessed, handOff
    }

    init(_ unsorted: [ReplyReference]) {
        let replies = unsorted.count < 2 ? unsorted : unsorted.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
        self.replies = replies
        guard replies.count > 8 else {
            next = []
            return
        }
        next = Sort.allCases.map { sort in
            var positions = Array(repeating: replies.count, count: replies.count + 1)
            for index in replies.indices.reversed() {
                positions[index] = Self.matches(replies[index], sort) ? index : positions[index + 1]
            }
            return positions
        }
    }

    /// The first reply of each sort at or after a moment, earliest first, in O(log n).
    func deciding(since moment: Instant) -> [ReplyReference] {
        var low = 0
        var high = replies.count
        while low < high {
            let middle = (low + high) / 2
            if replies[middle].at < moment { low = middle + 1 } else { high = middle }
        }
        guard low < replies.count else { return [] }
        if replies.count == 1 { return replies }
        var positions: [Int] = []
        for sort in Sort.allCases {
            let position = nextPosition(of: sort, from: low)
            if position < replies.count, !positions.contains(position) { positions.append(position) }
        }
        return positions.sorted().map { replies[$0] }
    }

    private func nextPosition(of sort: Sort, from start: Int) -> Int {
        guard next.isEmpty else { return next[sort.rawValue][start] }
        return replies[start...].firstIndex { Self.matches($0, sort) } ?? replies.count
    }

    private static func matches(_ reply: ReplyReference, _ sort: Sort) -> Bool {
        switch sort {
        case .byPerson: reply.isByPerson
        case .substantive: reply.answers
        case .acknowledgement: reply.acknowledges
        case .notAssessed: reply.isByPerson && reply.substance == nil
        case .handOff: reply.handsOff
        }
    }
}

extension ReplyReference {
    /// Whether it settles the matter: judged substantive, and not sent by a rule or campaign.
    var answers: Bool {
        substance == .substantive && (isByPerson || origin == .bot)
    }

    /// Whether it was judged to move the matter to another channel, and not sent by a rule or campaign.
    var handsOff: Bool {
        substance == .handOff && (isByPerson || origin == .bot)
    }

    /// Whether it says no more than that the message arrived, as far as anybody judged.
    var acknowledges: Bool {
        !answers && (substance != nil || !isByPerson)
    }
}
