/// The place of an event in a store: it grows with every event stored and never changes.
public struct StorePosition: Hashable, Comparable, Codable, Sendable {
    /// The number; only its order has a meaning.
    public var number: Int64

    /// Takes a number that a store gave.
    public init(number: Int64) {
        self.number = number
    }

    /// Orders by the time of storing.
    public static func < (left: StorePosition, right: StorePosition) -> Bool {
        left.number < right.number
    }
}
