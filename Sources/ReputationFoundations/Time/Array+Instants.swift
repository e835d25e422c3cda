extension Array {
    /// The elements in the order of their times; those of one time in an order of their own.
    ///
    /// Only times and positions are moved about, each element once: large values are not copied for every comparison.
    ///
    /// - Parameters:
    ///   - time: The time of an element.
    ///   - precedes: The order of elements of one time; the others it is not asked about.
    /// - Returns: All elements, sorted.
    /// - Complexity: O(n) where they are in order already, otherwise O(n log n) for n elements.
    package func sorted(by time: (Element) -> Instant, then precedes: (Element, Element) -> Bool) -> [Element] {
        var keys = enumerated().map { (time: time($1).milliseconds, position: $0) }
        func isBefore(_ left: (time: Int64, position: Int), _ right: (time: Int64, position: Int)) -> Bool {
            left.time != right.time ? left.time < right.time : precedes(self[left.position], self[right.position])
        }
        guard keys.indices.dropFirst().contains(where: { isBefore(keys[$0], keys[$0 - 1]) }) else { return self }
        keys.sort(by: isBefore)
        return keys.map { self[$0.position] }
    }
}
