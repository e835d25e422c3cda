#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Runs the clocks of a brand's promises over the events of its conversations.
///
/// The engine is a value and reads no clock: tell it what happened with ``ingest(_:)-(ConversationEvent)`` and what
/// time it is with ``advance(to:)``; both return what there is to tell. Sleep until ``nextWakeUp`` in between.
///
/// What it holds is a function of the set of events, the books installed, what was set by hand and the time: in any
/// order and any batches the same. What a late event changes is corrected under the same key, so that of all
/// notifications those that count are the same as if it had come in time.
///
/// ```swift
/// var engine = ServiceLevelEngine(brand: brand, book: try PolicyBook.standard(calendar: "desk").compiled(with: [desk]))
/// for notification in engine.ingest(event) { … }
/// for notification in engine.advance(to: now) { … }
/// ```
public struct ServiceLevelEngine: Sendable {
    /// The events taken in so far.
    public internal(set) var log = ConversationLog()
    let brand: BrandMatcher
    var books = InstalledBooks()
    /// Books that hold from a moment that has not come, in order.
    var pending: [(from: Int64, book: CompiledPolicyBook)] = []
    var clocks = ClockTable()
    var wakeUps = WakeUpHeap()
    var names = NameTable()
    /// What was worked out of the threads of late; for speed only.
    var threads = ThreadCache()
    /// The time before which threads that were over were forgotten; the smallest number while none were.
    var since = Int64.min
    /// The time it was advanced to; the smallest number before the first.
    var now = Int64.min
    var acknowledgements: [ClockID: [Int64]] = [:]
    var deadlines: [ClockID: Int64] = [:]

    /// Starts without events.
    ///
    /// - Parameters:
    ///   - brand: Whose promises they are.
    ///   - book: The promises, which hold for all time until another book is installed.
    public init(brand: BrandProfile, book: CompiledPolicyBook) {
        self.brand = BrandMatcher(brand)
        books.install(book, from: .min)
    }

    /// The brand whose promises they are.
    public var brandProfile: BrandProfile { brand.profile }

    /// The time it was advanced to; `nil` before the first time.
    public var currentTime: Date? {
        now == .min ? nil : Instant(milliseconds: now).date
    }

    /// When there is next something to tell, if nothing happens before; `nil` when no clock waits.
    ///
    /// A breach is told a millisecond after its deadline, because an answer at the deadline is in time.
    ///
    /// - Complexity: O(1).
    public var nextWakeUp: Date? {
        let next = min(wakeUps.first?.at ?? ClockRecord.never, pending.first?.from ?? ClockRecord.never)
        return next == ClockRecord.never ? nil : Instant(milliseconds: next).date
    }

    /// How many clocks are open.
    ///
    /// - Complexity: O(n) for n clocks.
    public var openClockCount: Int {
        clocks.records.count { $0.isOpen }
    }

    /// What clocks have to tell, by the books in force.
    var schedule: ClockSchedule { ClockSchedule(books: books) }

    func acknowledgements(of record: ClockRecord) -> [Int64] {
        acknowledgements.isEmpty ? [] : acknowledgements[ClockID(digest: record.id)] ?? []
    }
}
