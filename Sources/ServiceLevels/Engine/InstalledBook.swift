import ReputationFoundations

/// The books of an engine with the times from which they hold.
struct InstalledBooks: Sendable {
    /// Every book ever installed; numbers never change.
    private(set) var books: [Box<CompiledPolicyBook>] = []
    /// From when which book holds, in order; the first holds for all time before too.
    private(set) var timeline: [(from: Int64, number: Int)] = []
    /// The metrics that any book in force has a target for.
    private(set) var metrics: [ServiceLevelMetric] = []
    private(set) var usesCases = false
    /// Whether every clock belongs to one person's turns.
    private(set) var isOfTurns = false
    /// Whether labels decide on anything but by naming a priority.
    private(set) var usesTags = false

    /// Adds a book; of two from one moment, the later installed holds.
    mutating func install(_ book: CompiledPolicyBook, from moment: Int64) {
        books.append(Box(book))
        timeline.removeAll { $0.from == moment }
        timeline.append((moment, books.count - 1))
        timeline.sort { $0.from < $1.from }
        refresh()
    }

    /// Drops every book but a new one, for all time.
    mutating func replaceAll(with book: CompiledPolicyBook) {
        books.append(Box(book))
        timeline = [(.min, books.count - 1)]
        refresh()
    }

    private mutating func refresh() {
        let inForce = timeline.map { books[$0.number].value }
        let used = Set(inForce.flatMap { $0.targets.map(\.target.metric) })
        metrics = ServiceLevelMetric.allCases.filter { used.contains($0) }
        usesCases = inForce.contains { $0.usesCases }
        isOfTurns = metrics.allSatisfy {
            switch $0 {
            case .firstReply, .nextReply, .acknowledgement, .substantiveReply, .platformWindow, .standardWindow,
                .publicClosure:
                true
            default: false
            }
        }
        usesTags = inForce.contains { book in
            book.policies.contains { !$0.policy.condition.anyTags.isEmpty || !$0.policy.condition.noTags.isEmpty }
        }
    }

    /// The number of the book that holds at a moment; `nil` before any was installed.
    func number(at moment: Int64) -> Int? {
        timeline.last { $0.from <= moment }?.number ?? timeline.first?.number
    }

    func book(of rule: RuleNumber) -> CompiledPolicyBook {
        books[Int(rule.book)].value
    }

    func target(_ rule: RuleNumber) -> CompiledTarget {
        books[Int(rule.book)].value.targets[Int(rule.target)]
    }

    func timeline(of rule: RuleNumber) -> OpenTimeline {
        let book = books[Int(rule.book)]
        return book.value.calendars[book.value.targets[Int(rule.target)].calendar].timeline
    }

    func policy(of rule: RuleNumber) -> ServiceLevelPolicy {
        let book = books[Int(rule.book)]
        return book.value.policies[book.value.targets[Int(rule.target)].policy].policy
    }

    /// Whether two rules promise the same by the same hours, though they stand in different books.
    func areSame(_ left: RuleNumber, _ right: RuleNumber) -> Bool {
        if left == right { return true }
        let (mine, theirs) = (target(left), target(right))
        return mine.target == theirs.target && mine.pinned.value == theirs.pinned.value
            && timeline(of: left) == timeline(of: right)
    }
}
