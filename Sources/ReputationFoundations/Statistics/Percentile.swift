extension Array where Element == Int64 {
    /// The value below which a share of a sorted sample lies, with linear interpolation; `nil` for an empty sample.
    ///
    /// Hyndman and Fan's type 7, the definition of R and NumPy. `share` is clamped to 0…1.
    package func percentile(_ share: Double) -> Double? {
        guard let last else { return nil }
        let position = Swift.max(0, Swift.min(1, share)) * Double(count - 1)
        let index = Int(position)
        guard index + 1 < count else { return Double(last) }
        let fraction = position - Double(index)
        return Double(self[index]) + fraction * (Double(self[index + 1]) - Double(self[index]))
    }
}
