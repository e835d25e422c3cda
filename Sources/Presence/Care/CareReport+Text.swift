import Conversations

extension CareReport {
    /// The report as lines of text, one for each part and each profile.
    public var lines: [String] {
        var lines = [
            text("comments", ignored) {
                "\($0.numerator) of \($0.denominator) got no reply (\(percent($0.rate))); \(waiting.count) wait"
            }
        ]
        lines += cadence.isEmpty ? ["cadence: not assessed: no posts"] : cadence.map { "cadence: \($0.explanation)" }
        lines.append(text("relevance", relevance) { $0.explanation })
        lines.append(text("spelling", typos) { $0.explanation })
        lines.append(
            text("corrections", corrections) { tally in
                let age = tally.oldestOpen.map { ", the oldest for \($0.components.seconds / 86_400) days" } ?? ""
                return "\(tally.open) open\(age); \(tally.settled) settled"
            }
        )
        return lines
    }

    private func text<Value>(_ name: String, _ part: Appraisal<Value>, _ words: (Value) -> String) -> String {
        switch part {
        case .assessed(let value): "\(name): \(words(value))"
        case .notAssessed(let gap): "\(name): \(gap)"
        }
    }
}
