#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// A profile as its owner describes it: where it is, whether somebody looks after it, and when it is closed on purpose.
public struct DeclaredProfile: Hashable, Sendable {
    /// The place.
    public var key: ProfileKey
    /// Whether somebody is assigned to it.
    public var isStaffed: ThreeValued
    /// Times at which nobody is expected to post or answer there.
    public var closures: [PlannedClosure]

    /// Describes a profile.
    public init(_ key: ProfileKey, isStaffed: ThreeValued = .unknown, closures: [PlannedClosure] = []) {
        self.key = key
        self.isStaffed = isStaffed
        self.closures = closures
    }
}

/// A closure that was announced, so that silence during it is nobody's neglect.
public struct PlannedClosure: Hashable, Sendable {
    /// When it begins.
    public var start: Date
    /// When it ends, exclusive; `nil` for a profile that was ended for good.
    public var end: Date?

    /// Describes a closure.
    public init(from: Date, until: Date? = nil) {
        self.start = from
        self.end = until
    }
}

extension [PlannedClosure] {
    /// Milliseconds between two moments that lie in no closure.
    func openMilliseconds(from start: Instant, to end: Instant) -> Int64 {
        guard start < end else { return 0 }
        let closed = map { closure in
            (Swift.max(start, Instant(closure.start)), Swift.min(end, closure.end.map { Instant($0) } ?? end))
        }
        var open: Int64 = 0
        var position = start
        for (from, until) in closed.filter({ $0.0 < $0.1 }).sorted(by: { $0 < $1 }) {
            if from > position { open += from.milliseconds(since: position) }
            position = Swift.max(position, until)
        }
        return open + end.milliseconds(since: position)
    }

    /// Whether a moment lies in a closure.
    func cover(_ instant: Instant) -> Bool {
        contains { closure in
            Instant(closure.start) <= instant && (closure.end.map { instant < Instant($0) } ?? true)
        }
    }
}
