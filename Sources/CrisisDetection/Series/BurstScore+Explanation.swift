import ReputationFoundations

extension BurstScore {
    /// Why, in a sentence such as `1240, expected 310 (203 to 471), 4.0 times as much; over 20 min; highest so far;
    /// about once in 38 days`.
    public var explanation: String {
        guard let expected, let range = expectedRange else {
            return "\(observed.shortText); \(samplesUntilReady) samples until anything can be said"
        }
        var parts = [
            "\(observed.shortText), expected \(expected.shortText) (\(range.lowerBound.shortText) to \(range.upperBound.shortText))"
        ]
        if let ratio, ratio >= 1.5 || ratio <= 0.67 { parts[0] += ", \(ratio.shortText) times as much" }
        if direction == .restless { parts.append("up and down more than usual") }
        if let timeScale { parts.append("over \(timeScale.shortText)") }
        switch record {
        case .highest: parts.append("highest so far")
        case .lowest: parts.append("lowest so far")
        case nil: break
        }
        parts.append("about once in \(returnPeriod.shortText)")
        return parts.joined(separator: "; ")
    }
}

extension Double {
    /// Three digits that matter, without a trailing zero.
    var shortText: String {
        guard isFinite else { return "\(self)" }
        let size = abs(self)
        if size >= 100, size < 1e15 { return "\(Int64(rounded()))" }
        if size > 0, size < 1e-3 { return "less than 0.001" }
        if size >= 1e15 { return "\(self)" }
        let factor = size >= 10 ? 10.0 : size >= 1 ? 100 : 1000
        let value = (self * factor).rounded() / factor
        return value == value.rounded() ? "\(Int64(value))" : "\(value)"
    }
}

extension Duration {
    /// In the largest unit of which there is at least one and a half.
    var shortText: String {
        let seconds = Double(wholeMilliseconds) / 1000
        for (unit, name) in [(31_557_600.0, "years"), (86_400, "days"), (3600, "h"), (60, "min")]
        where seconds >= 1.5 * unit {
            return "\(Int64((seconds / unit).rounded())) \(name)"
        }
        return "\(seconds.shortText) s"
    }
}
