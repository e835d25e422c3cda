#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// What one record becomes while it is read: events, and refusals of the parts that cannot be read.
public struct PayloadReading: Sendable {
    /// What was added so far, in its order.
    public private(set) var events: [ConversationEvent] = []
    private(set) var faults: [RecordFault] = []
    /// When the latest of the facts added so far occurred.
    private(set) var latest: Instant?
    private let context: RecordContext

    init(_ context: RecordContext) {
        self.context = context
    }

    /// What the decoder was told beside the bytes.
    public var options: DecoderOptions { context.options }

    // MARK: - Adding

    /// Adds a fact.
    ///
    /// - Parameters:
    ///   - fact: What happened.
    ///   - id: Its key, for facts that may happen again to the same message; `nil` lets it follow from the fact.
    ///   - date: When it happened, by the platform's clock.
    public mutating func add(_ fact: ConversationFact, id: EventID? = nil, at date: Date) {
        let received = context.received(otherwise: Instant(date)).date
        latest = max(latest ?? Instant(date), Instant(date))
        events.append(
            ConversationEvent(id: id, occurredAt: date, receivedAt: received, source: context.source, fact: fact)
        )
    }

    /// Notes that a part of the record cannot be read; the others are read on.
    public mutating func refuse(_ fault: RecordFault) {
        faults.append(fault)
    }

    /// Does a piece of work whose fault refuses that piece alone: what it added before is dropped.
    public mutating func attempt(_ work: (inout PayloadReading) throws(RecordFault) -> Void) {
        let (count, before) = (events.count, latest)
        do throws(RecordFault) {
            try work(&self)
        } catch {
            events.removeSubrange(count...)
            latest = before
            faults.append(error)
        }
    }

    /// Reads every element of a list; one that cannot be read is refused by its path, and the others are read.
    ///
    /// - Parameters:
    ///   - elements: The list; `nil` is empty.
    ///   - path: Where it stands in the record, such as `reviews`.
    ///   - read: Reads one element, told its path.
    public mutating func each<Value>(
        _ elements: [Attempt<Value>]?,
        of path: String,
        _ read: (Value, String, inout PayloadReading) throws(RecordFault) -> Void
    ) {
        for (index, element) in (elements ?? []).enumerated() {
            attempt { reading throws(RecordFault) in
                switch element {
                case .failure(let fault): throw fault
                case .success(let value): try read(value, "\(path)[\(index)]", &reading)
                }
            }
        }
    }

    /// The elements of a list that only add to a record, such as the accounts that its posts name.
    ///
    /// - Parameter elements: The list; `nil` is empty.
    /// - Returns: Those that can be read; each of the others is refused, and costs nothing else.
    public mutating func readable<Value>(_ elements: [Attempt<Value>]?) -> [Value] {
        (elements ?? []).compactMap { beside($0) }
    }

    /// A part that only adds to a record; `nil` when it is missing, and when it cannot be read and is refused.
    public mutating func beside<Value>(_ part: Attempt<Value>?) -> Value? {
        switch part {
        case .success(let value)?: return value
        case .failure(let fault)?:
            refuse(fault)
            return nil
        case nil: return nil
        }
    }

    /// The moment that a field names.
    ///
    /// - Parameters:
    ///   - time: What stands in the field; `nil` when it is missing.
    ///   - unit: What a count since 1970 counts there.
    ///   - field: The path of the field, for the fault.
    /// - Returns: The moment, rounded to the millisecond.
    /// - Throws: A fault when the field is missing or names no moment of the years 0 to 9999.
    public func date(
        _ time: FlexibleTime?,
        counting unit: FlexibleTime.Unit = .seconds,
        field: String
    ) throws(RecordFault) -> Date {
        try instant(time, counting: unit, field).date
    }

    /// Adds a fact under its key; `sent` is when the platform sent it, where it says so.
    mutating func add(_ fact: ConversationFact, key: EventID, at instant: Instant, sent: Instant? = nil) {
        latest = max(latest ?? instant, instant)
        events.append(
            ConversationEvent(
                id: key,
                occurred: instant,
                received: context.received(otherwise: max(sent ?? instant, instant)),
                source: context.source,
                fact: fact
            )
        )
    }
}
