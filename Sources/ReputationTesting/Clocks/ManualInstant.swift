/// A moment of a ``ManualClock``: how long after its start.
public struct ManualInstant: InstantProtocol, Sendable {
    /// The time since the clock's start.
    public var offset: Duration

    /// The moment so long after the start.
    public init(offset: Duration = .zero) {
        self.offset = offset
    }

    /// The moment so much later.
    public func advanced(by duration: Duration) -> ManualInstant {
        ManualInstant(offset: offset + duration)
    }

    /// How long it is until another moment.
    public func duration(to other: ManualInstant) -> Duration {
        other.offset - offset
    }

    /// Orders by time.
    public static func < (left: ManualInstant, right: ManualInstant) -> Bool {
        left.offset < right.offset
    }
}
