import ReputationFoundations

/// What is kept of a clock: everything that its notifications and its state follow from, in integers.
///
/// Clocks that paused or changed their target keep the rest in a box; most have none.
struct ClockRecord: Sendable {
    /// The value of a moment that never comes.
    static let never = Int64.max

    let id: Digest128
    var detail: Box<ClockDetail>?
    /// When time begins to count.
    var start: Int64
    /// When it ended; ``never`` while it goes on.
    var end: Int64
    /// The last moment that keeps the promise; ``never`` while paused or when it lies beyond the calendar.
    var breach: Int64
    /// When the limit is used up.
    var exhausted: Int64
    /// When the next notification is due; ``never`` for none.
    var wakeUp: Int64 = ClockRecord.never
    /// Where in the log its message is.
    let node: Int32
    /// The next clock of the same message; -1 at the end.
    var next: Int32 = -1
    /// The target it runs on: the number of the book and of the target in it.
    var rule: RuleNumber
    /// The names of who was responsible and who replied; 0 for nobody.
    var owner: Int32 = 0
    var sender: Int32 = 0
    var cycle: UInt16
    /// How often what was reported of it had to be corrected.
    var revision: UInt16 = 0
    var metric: UInt8
    var ending: ClockEnding
    var flags: ClockFlags = []

    var isOpen: Bool { end == Self.never && !flags.contains(.void) }

    /// Where the ceiling counts from: when what it waits for was asked.
    var asked: Int64 { detail?.value.asked ?? start }

    /// Whether two records say the same; bookkeeping apart.
    func saysTheSame(as other: ClockRecord) -> Bool {
        start == other.start && end == other.end && breach == other.breach && exhausted == other.exhausted
            && rule == other.rule && owner == other.owner && sender == other.sender && ending == other.ending
            && flags == other.flags && detail?.value == other.detail?.value
    }
}

/// Which target of which book.
struct RuleNumber: Hashable, Sendable {
    var book: UInt16
    var target: UInt16
}

/// How a clock ended.
struct ClockEnding: Hashable, Sendable {
    private var code: UInt8

    static let open = ClockEnding(code: 0)
    static let fulfilled = ClockEnding(code: 1)

    static func cancelled(_ reason: CancellationReason) -> ClockEnding {
        ClockEnding(code: 2 + reason.code)
    }

    var reason: CancellationReason? {
        code < 2 ? nil : CancellationReason.allCases[Int(code) - 2]
    }
}

/// What else is true of a clock.
struct ClockFlags: OptionSet, Sendable {
    let rawValue: UInt8

    /// What it hung on was taken back: it counts as never having been.
    static let void = ClockFlags(rawValue: 1)
    /// A calendar does not reach to its deadline.
    static let beyondHorizon = ClockFlags(rawValue: 2)
    /// A reply in another thread ended it.
    static let answeredElsewhere = ClockFlags(rawValue: 4)
    /// The deadline was set by hand.
    static let setByHand = ClockFlags(rawValue: 8)
}

/// The rarer part of a clock.
struct ClockDetail: Hashable, Sendable {
    /// A stretch in which it stood still, with why.
    struct Pause: Hashable, Sendable {
        var from: Int64
        var to: Int64
        var cause: PauseCause
    }

    /// A stretch under an earlier target.
    struct Part: Hashable, Sendable {
        var rule: RuleNumber
        var origin: Int64
        var carried: Int64
        var until: Int64
        var breach: Int64
        var pauses: IntervalSet
    }

    /// Where the present target counts from.
    var origin: Int64
    /// Where the ceiling counts from.
    var asked: Int64
    /// Milliseconds already used then.
    var carried: Int64
    /// Every stretch in which it stood still.
    var pauses: [Pause] = []
    /// The pauses that count for the present target.
    var counting: IntervalSet = .empty
    /// Earlier targets, in order.
    var parts: [Part] = []
    /// When it was solved and reopened again, in order.
    var solved: [Range<Int64>] = []
}
