internal import LanguageAnalysis

extension ClaimFinder.Value {
    init(_ time: TimeExpression.Value) {
        switch time {
        case .day(.unnamed, .minutes(let minutes, _)): self = .clocks([minutes])
        case .day(.unnamed, .between(let start, let end)): self = .clocks([start, end])
        default: self = .time(time)
        }
    }
}

extension ClaimFinder.Found {
    /// In minutes after midnight, the time of day that it is or, as a bare number, may be.
    var hour: Int? {
        switch value {
        case .clocks(let clocks): clocks.count == 1 ? clocks[0] : nil
        case .number(let digits): kind == .figure ? Int(digits).flatMap { (0...24).contains($0) ? $0 * 60 : nil } : nil
        case .time: nil
        }
    }

    /// Whether this value of a reference vouches for a claim: the same time, or the same number where the reference's is
    /// of that kind or of none.
    func vouches(for claim: ClaimFinder.Found) -> Bool {
        value == claim.value && (kind == claim.kind || kind == .figure)
    }
}

extension TimeExpression.Value {
    /// What it claims; `nil` for what is too vague to look up: `today`, `in the evening`.
    var claim: FactualClaim.Kind? {
        switch self {
        case .elapsed, .workingDays, .months: .period
        case .day(.unnamed, .minutes), .day(.unnamed, .between): .hours
        case .day(.unnamed, _), .day(.inDays(0), nil), .day(.inDays(0), .part): nil
        case .day: .date
        }
    }
}
