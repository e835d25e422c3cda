extension Duration {
    /// Whole milliseconds, the rest rounded half to even, clamped to the range of `Int64`.
    package var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (whole, rest) = attoseconds.floorDivided(by: 1_000_000_000_000_000)
        let half: Int64 = 500_000_000_000_000
        let (sum, sumOverflow) = product.addingReportingOverflow(whole)
        guard !sumOverflow else { return seconds < 0 ? .min : .max }
        let roundsUp = rest > half || (rest == half && sum & 1 == 1)
        return roundsUp && sum < .max ? sum + 1 : sum
    }
}
