/// Where a field lies within its row, without the quotes around it.
struct CSVField: Hashable, Sendable {
    var range: Range<Int>
    /// Whether quotes in it are doubled.
    var hasDoubledQuotes: Bool
}
